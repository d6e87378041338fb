import { GraphQLError } from 'graphql';
import { type ChangeKind, type Concerning, changesBetween, type Taking } from '../../../reason/changes/changes-between.js';
import { origins } from '../../../reason/origins.js';
import { originsInput } from '../../carried-record.js';
import { type Conclude, recordAt } from '../row-ref.js';
import { MOST_INPUTS, tooMany } from './too-many.js';

/** The facts of one row of `cypher/read/Query/whatChanged.cypher`. */
type Facts = readonly [
  from: string,
  to: string,
  subject: string | null,
  label: 'Claim' | 'Person' | null,
  id: string | null,
  what: keyof typeof KINDS | null,
  knownFrom: string | null,
  retiredOn: string | null,
  until: string | null,
  countsAs: string | null,
  takings: readonly (readonly [Taking['how'], string, string])[],
  /** On the row of a claim itself: what its origins are found from, each with the day from which it and its agreements are known. */
  chains: readonly (readonly unknown[])[] | null,
];

const KINDS = {
  Assertion: 'ASSERTION',
  DISPUTES: 'DISPUTE',
  SUPPORTS: 'SUPPORT',
  AMENDS: 'AMENDMENT',
  DOES_NOT_ANSWER: 'NON_ANSWER',
  Stance: 'STANCE',
  Role: 'ROLE',
  Correction: 'CORRECTION',
  Observation: 'FIGURE',
  Comparison: 'COMPARISON',
} as const satisfies Readonly<Record<string, ChangeKind>>;

/** How the answers about a claim or a person as of two days differ; null for an unknown id. */
export const concludeWhatChanged: Conclude = (given) => {
  const rows = given as unknown as readonly Facts[];
  const [first] = rows;
  if (first === undefined) return null;
  const [from, to, subject, label] = first;
  if (from > to) return refusal(`\`from\` is ${from}, which is after \`to\`, ${to}. Give the earlier day as \`from\`.`);
  if (subject === null) return null;
  if (label === null) return refusal(`\`${subject}\` is no claim and no person. Ask about one of these.`);
  if (rows.length > MOST_INPUTS)
    return tooMany(`records about \`${subject}\``, MOST_INPUTS, 'Page through its `assertions` and `responses` by day.');
  const rowOf = new Map(rows.map(([, , , , id], at) => [id, at]));
  const records: Concerning[] = [];
  const takings: Taking[] = [];
  for (const [, , , , id, what, knownFrom, retiredOn, until, countsAs, taken] of rows) {
    if (id === null || what === null) continue;
    records.push({ id, kind: KINDS[what], knownFrom: knownFrom ?? '9999-12-31', retiredOn, until, countsAs: countsAs ?? id });
    for (const [how, by, day] of taken) takings.push({ assertion: id, by, how, knownFrom: day });
  }
  const { changes, tallies } = changesBetween(from, to, records, takings);
  const record = (id: string) => recordAt(rowOf.get(id) ?? -1);
  const chains = rows.find(([, , , , id]) => id === subject)?.[11] ?? [];
  return {
    of: record(subject),
    from,
    to,
    changeCount: changes.length,
    changes: changes.map(({ id, kind, how, day, by }) => ({
      day,
      how,
      kind,
      record: record(id),
      by: by === null || !rowOf.has(by) ? null : record(by),
    })),
    tallies: [...tallies, ...originsTally(chains, from, to)],
  };
};

/** How many independent origins there are on both days; nothing where there are none, or too many records to tell. */
function originsTally(chains: readonly (readonly unknown[])[], from: string, to: string) {
  if (chains.length === 0 || chains.length > MOST_INPUTS) return [];
  const by = (day: string): number => {
    const known = chains.filter((row) => String(row[10]) <= day);
    const asThen = known.map((row) =>
      row.with(
        7,
        (row[11] as readonly string[]).some((agreedFrom) => agreedFrom <= day),
      ),
    );
    return origins(originsInput(asThen, true)).independentCount;
  };
  const [before, after] = [by(from), by(to)];
  return before === 0 && after === 0 ? [] : [{ of: 'INDEPENDENT_ORIGINS', before, after }];
}

function refusal(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
