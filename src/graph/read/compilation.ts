import type { FragmentDefinitionNode, GraphQLSchema } from 'graphql';
import type { ReadFragments } from './fragments.js';
import type { ParameterList, Variables } from './parameters.js';
import type { PageFacts } from './shape.js';

/** What one statement may hold: planning is the one cost of a deep operation that counting nodes does not see. */
export interface StatementLimits {
  /** The most fragments. */
  readonly fragments: number;
  /** The most fragments inside each other. Beyond 12 each further one doubles what planning takes: 12 take 2 seconds, 16 take 40. */
  readonly levels: number;
  /** The most rows that one conclusion is drawn from. */
  readonly rows: number;
}

/** For whoever composes what nobody else has asked. */
export const NO_LIMITS: StatementLimits = { fragments: Number.POSITIVE_INFINITY, levels: Number.POSITIVE_INFINITY, rows: 20_000 };

/** What is known and gathered while one operation is composed. */
export interface Compilation {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadFragments;
  readonly definitions: Readonly<Record<string, FragmentDefinitionNode>>;
  /** The variables of the request that is being composed; another request with the same structure only differs in values. */
  readonly variables: Variables;
  readonly parameters: ParameterList;
  /** The run-time facts of each connection, in the order in which they were met. */
  readonly pages: ((variables: Variables) => PageFacts)[];
  /** A number for the variables of the next fragment. */
  readonly number: () => number;
  /** Counts a fragment towards the limit of one statement. */
  readonly count: () => void;
  readonly limits: StatementLimits;
  /** ` AND …` that lets only records pass that stand and were known by the day asked for. */
  readonly stands: (variable: string) => string;
  /** ` AND …` that lets only conclusions pass that nothing had superseded by the day asked for, or by today. */
  readonly current: (variable: string) => string;
  /** Whether the operation asks for what was known on a day. */
  readonly asOf: boolean;
  /** Facts about the process that `status` shows beside those of the graph. */
  readonly statics: Readonly<Record<string, () => unknown>>;
}
