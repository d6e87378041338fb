import type { StopSignal } from '../graph/stop-signal.js';
import { askOperation, type Told } from './ask-operation.js';
import { type AnsweringOptions, prepareAnswering } from './prepare-answering.js';

/** The API without HTTP. */
export interface InnerApi {
  readonly ask: (source: string, variables: Readonly<Record<string, unknown>>, signal: StopSignal) => Promise<Told>;
  readonly close: () => Promise<void>;
}

/** Answers operations for others in this process, as /graphql would. */
export async function askInProcess(options: AnsweringOptions): Promise<InnerApi> {
  const { graphql } = await prepareAnswering(options);
  return {
    ask: (source, variables, signal) => askOperation({ source, variables }, graphql, signal),
    close: () => graphql.apollo.stop(),
  };
}
