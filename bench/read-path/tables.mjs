import { median, spread } from './statistics.mjs';

/** Less than this is noise. */
const EVEN = 0.98;

const figure = (number) => (number >= 100 ? Math.round(number).toLocaleString('en') : number.toFixed(number >= 10 ? 1 : 2));
const whole = (number) => Math.round(number).toLocaleString('en');
const spreadText = ({ median, low, high }) => `${figure(median)} (${figure(low)}–${figure(high)})`;
const ratioText = (ratio) => (ratio === null ? '–' : `${ratio.median.toFixed(2)} (${ratio.low.toFixed(2)}–${ratio.high.toFixed(2)})`);

function table(head, lines) {
  const row = (cells) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...lines.map(row)].join('\n');
}

const rowOf = (rows, operation, connections, key) =>
  rows.find((row) => row.operation === operation.name && row.connections === connections && row.contender === key);

/** The first contender's figure over another's, round by round; null where one was not asked. */
function ratio(one, other, of) {
  if (one.slow || other.slow) return null;
  const values = one.rounds.map((round, at) => of(round) / of(other.rounds[at]));
  return values.every(Number.isFinite) ? spread(values) : null;
}

/** A line for each operation and level, a column for each contender, then one for each but the first with the ratio to it. */
function levels({ contenders, operations, connections, rows }, cell, of) {
  const [first, ...others] = contenders;
  const head = ['', 'connections', ...contenders.map(({ title }) => title), ...(of ? others.map(({ title }) => `× ${title}`) : [])];
  const lines = operations.flatMap((operation) =>
    connections.map((level) => {
      const row = ({ key }) => rowOf(rows, operation, level, key);
      const ratios = of ? others.map((other) => ratioText(ratio(row(first), row(other), of))) : [];
      return [operation.name, level, ...contenders.map((each) => (row(each).slow ? '–' : cell(row(each)))), ...ratios];
    }),
  );
  return table(head, lines);
}

/** Requests a second. */
export function rateTable({ options, ...run }) {
  return levels({ ...run, connections: options.connections }, ({ rate }) => spreadText(rate), rateOf);
}

/** Milliseconds until the answer. */
export function latencyTable({ options, ...run }) {
  return levels({ ...run, connections: options.connections }, ({ p50, p99 }) => `${figure(p50.median)} / ${figure(p99.median)}`);
}

/** CPU at each level. */
export function cpuTable({ options, ...run }) {
  const cell = ({ node, jvm }) =>
    `${figure(node.median + (jvm.median || 0))} = ${figure(node.median)} + ${jvm.median ? figure(jvm.median) : '?'}`;
  return levels({ ...run, connections: options.connections }, cell, cpuOf);
}

/** dbHits, statements, round trips and bytes: one line for each operation. */
export function sentTable({ contenders, operations, seen, rows }) {
  const lines = operations.map((operation) => [
    `${operation.name}: ${operation.title}`,
    ...contenders.map(({ key }) => {
      const { failed, dbHits, statements, roundTrips } = seen.get(operation.name).get(key);
      if (failed) return 'fails';
      const { bytes } = rows.find((row) => row.operation === operation.name && row.contender === key && !row.slow) ?? {};
      const most = Math.max(...dbHits);
      return `${whole(median(dbHits))}, ${whole(most)}; ${median(statements)}; ${median(roundTrips)}; ${bytes ? whole(bytes.median) : '–'}`;
    }),
  ]);
  return table(['', ...contenders.map(({ title }) => title)], lines);
}

/** MB before and after. */
export function memoryTable({ contenders, memory }) {
  const lines = contenders.map(({ key, title }) => {
    const { requests, before, after } = memory.get(key);
    return [title, requests.toLocaleString('en'), figure(before), figure(after)];
  });
  return table(['', 'requests', 'MB before', 'MB after'], lines);
}

/** A sentence for each figure in which the first contender does worse than another, more than noise. */
export function behind({ contenders, operations, rows, seen }) {
  const [first, ...others] = contenders;
  const found = [];
  for (const operation of operations) {
    for (const other of others) {
      const pairs = rows.filter((row) => row.operation === operation.name && row.contender === first.key);
      const levels = (of, worse) =>
        pairs.flatMap((row) => {
          const compared = ratio(row, rowOf(rows, operation, row.connections, other.key), of);
          return compared !== null && worse(compared.median) ? [`${compared.median.toFixed(2)} at ${row.connections}`] : [];
        });
      const hits = (key) => median(seen.get(operation.name).get(key).dbHits);
      const faults = [
        ['requests a second', levels(rateOf, (value) => value < EVEN)],
        ['CPU', levels(cpuOf, (value) => value > 1 / EVEN)],
        ['dbHits', hits(first.key) > hits(other.key) / EVEN ? [(hits(first.key) / hits(other.key)).toFixed(2)] : []],
      ].filter(([, values]) => values.length > 0);
      if (faults.length === 0) continue;
      found.push(`- ${operation.name}, × ${other.title}: ${faults.map(([what, values]) => `${what} ${values.join(', ')}`).join('; ')}.`);
    }
  }
  return found;
}

function rateOf({ rate }) {
  return rate;
}

/** Both processes; the server's alone where that of the database is not known. */
function cpuOf({ node, jvm }) {
  return node + (jvm || 0);
}
