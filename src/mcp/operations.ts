import { readdirSync, readFileSync } from 'node:fs';
import { parse, print, separateOperations } from 'graphql';
import type * as asked from './generated/requests.js';

/** What each operation of `requests/` answers, and its variables, by its name. No tool asks any other. */
export interface Operations {
  readonly SearchRecords: readonly [asked.SearchRecordsQuery, asked.SearchRecordsQueryVariables];
  readonly IdSuggestions: readonly [asked.IdSuggestionsQuery, asked.IdSuggestionsQueryVariables];
  readonly Exist: readonly [asked.ExistQuery, asked.ExistQueryVariables];
  readonly ClaimWithProvenance: readonly [asked.ClaimWithProvenanceQuery, asked.ClaimWithProvenanceQueryVariables];
  readonly WhoSaid: readonly [asked.WhoSaidQuery, asked.WhoSaidQueryVariables];
  readonly DisputesFound: readonly [asked.DisputesFoundQuery, asked.DisputesFoundQueryVariables];
  readonly CompareTwo: readonly [asked.CompareTwoQuery, asked.CompareTwoQueryVariables];
  readonly ComparisonsOf: readonly [asked.ComparisonsOfQuery, asked.ComparisonsOfQueryVariables];
  readonly ComparisonsFound: readonly [asked.ComparisonsFoundQuery, asked.ComparisonsFoundQueryVariables];
  readonly OriginsOf: readonly [asked.OriginsOfQuery, asked.OriginsOfQueryVariables];
  readonly ChangesSince: readonly [asked.ChangesSinceQuery, asked.ChangesSinceQueryVariables];
  readonly DatasetInfo: readonly [asked.DatasetInfoQuery, asked.DatasetInfoQueryVariables];
}
export type OperationName = keyof Operations;

const FOLDER = new URL('./requests/', import.meta.url);

let loaded: ReadonlyMap<string, string> | undefined;

/** The text of an operation with the fragments that it uses; all are read once. */
export function operationText(name: OperationName): string {
  loaded ??= readOperations();
  const text = loaded.get(name);
  if (text === undefined) throw new Error(`requests/ has no operation ${name}`);
  return text;
}

function readOperations(): ReadonlyMap<string, string> {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.graphql'));
  const all = names.sort().map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));
  const texts = Object.entries(separateOperations(parse(all.join('\n'))));
  return new Map(texts.map(([name, document]) => [name, print(document)]));
}
