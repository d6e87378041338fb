import fc from 'fast-check';
import type { CarriedAssertion, CarriedRecord, CarriedWork } from '../../src/reason/origin-walk.js';
import { type Origins, origins } from '../../src/reason/origins.js';

const IDS = ['a', 'b', 'c', 'd', 'e', 'v', 'w', 'x'] as const;
const ASSERTIONS = IDS.slice(0, 5);
const WORKS = IDS.slice(5);
const KEYS = ['p', 'q', 'r'];
const HOWS = ['QUOTES', 'PARAPHRASES', 'CREDITS', 'REPUBLISHES', 'USES_DATA'] as const;
const FIDELITIES = ['SAME', 'NARROWED', 'ALTERED', 'WIDENED'] as const;

const linksTo = (targets: readonly string[]) =>
  fc.uniqueArray(fc.record({ to: fc.constantFrom(...targets), how: fc.constantFrom(...HOWS), fidelity: fc.constantFrom(...FIDELITIES) }), {
    maxLength: 3,
    selector: ({ to, how }) => `${to} ${how}`,
  });
const assertion = (id: string): fc.Arbitrary<CarriedAssertion> =>
  fc.record({
    what: fc.constant('ASSERTION' as const),
    id: fc.constant(id),
    asked: fc.boolean(),
    key: fc.constantFrom(...KEYS),
    work: fc.constantFrom(...WORKS),
    voice: fc.boolean(),
    statement: fc.constantFrom(null, null, 's', 't'),
    agrees: fc.boolean(),
    links: linksTo(IDS),
  });
const work = (id: string): fc.Arbitrary<CarriedWork> =>
  fc.record({
    what: fc.constant('WORK' as const),
    id: fc.constant(id),
    key: fc.constantFrom(...KEYS),
    issued: fc.boolean(),
    outlet: fc.constantFrom(null, 'post', 'herald'),
    links: linksTo(WORKS),
  });
/** Small graphs of any shape; some records that links name are missing. */
const graph: fc.Arbitrary<readonly CarriedRecord[]> = fc
  .tuple(...ASSERTIONS.map(assertion), ...WORKS.map(work))
  .chain((records) => fc.subarray(records as readonly CarriedRecord[] as CarriedRecord[]));

const found = (records: readonly CarriedRecord[]) => origins({ records, complete: true });
/** Everything about them, as a value. */
const shown = (result: Origins) => ({ ...result, roots: result.roots.map((root) => ({ ...root, paths: root.paths(100) })) });

describe('origins', () => {
  it('do not depend on the order of records and links', () => {
    const shuffled = graph.chain((records) =>
      fc.tuple(
        fc.constant(records),
        fc.shuffledSubarray(
          records.map((record) => ({ ...record, links: [...record.links].reverse() }) as CarriedRecord),
          {
            minLength: records.length,
          },
        ),
      ),
    );
    fc.assert(fc.property(shuffled, ([records, others]) => expect(shown(found(others))).toEqual(shown(found(records)))));
  });

  it('are never more when somebody passes on what is asked for', () => {
    const passedOn = fc.tuple(
      graph,
      fc.constantFrom(...ASSERTIONS),
      fc.constantFrom('SAME', 'NARROWED'),
      fc.constantFrom(...HOWS),
      assertion('z'),
    );
    fc.assert(
      fc.property(passedOn, ([records, to, fidelity, how, relay]) => {
        const target = records.find(({ id }) => id === to);
        fc.pre(target?.what === 'ASSERTION' && target.asked);
        const more: CarriedRecord = { ...relay, asked: true, links: [{ to, how, fidelity: fidelity as 'SAME' }] };
        expect(found([...records, more]).independentCount).toBeLessThanOrEqual(found(records).independentCount);
      }),
    );
  });

  it('are those that a naive walk over every trail finds', () => {
    fc.assert(
      fc.property(graph, (records) => {
        const result = found(records);
        expect(result.roots.map(({ record, key }) => `${record} ${key}`).sort()).toEqual(naiveRoots(records));
        if (result.roots.some(({ truncated }) => truncated)) return;
        const paths = result.roots.flatMap((root) =>
          root.paths(1_000).paths.map(({ from, steps }) => [from, ...steps.map((step) => step.record), root.key].join(' ')),
        );
        expect([...new Set(paths)].sort()).toEqual(naiveTrails(records));
      }),
      { numRuns: 500 },
    );
  });

  it('are at least one where anything is asked for, and no more than assertions, nor than keys', () => {
    fc.assert(
      fc.property(graph, (records) => {
        const { independentCount, assertionCount } = found(records);
        expect(independentCount > 0).toBe(assertionCount > 0);
        expect(independentCount).toBeLessThanOrEqual(KEYS.length);
      }),
    );
  });
});

interface Naive {
  readonly id: string;
  readonly words: 'WORDS' | 'FIGURES' | 'OPEN' | null;
  readonly speaker: string | null;
}

/** What the naive walk goes on to from a place. */
function onwards(records: readonly CarriedRecord[]): (at: Naive) => readonly Naive[] {
  const record = (id: string) => records.find((each) => each.id === id);
  return ({ id, words, speaker }) => {
    const here = record(id);
    if (here === undefined) return [];
    let links = here.links.filter(({ to }) => record(to) !== undefined);
    if (here.what === 'ASSERTION' && links.length === 0)
      links = record(here.work)?.links.filter(({ to, how }) => how === 'REPUBLISHES' && record(to) !== undefined) ?? [];
    return links
      .filter(({ fidelity, how }) => ['SAME', 'NARROWED'].includes(fidelity) && !(words === 'WORDS' && how === 'USES_DATA'))
      .map(({ to, how }) => {
        if (record(to)?.what === 'ASSERTION') return { id: to, words: null, speaker: null };
        const by = words === null && here.what === 'ASSERTION' && !here.voice ? here.key : speaker;
        if (words === 'WORDS' || words === 'FIGURES') return { id: to, words, speaker };
        if (how === 'USES_DATA') return { id: to, words: 'FIGURES', speaker: null };
        return { id: to, words: how === 'CREDITS' || how === 'REPUBLISHES' ? 'OPEN' : 'WORDS', speaker: by };
      });
  };
}

const placeName = (at: Naive) => JSON.stringify([at.id, at.words, at.speaker]);
const startsOf = (records: readonly CarriedRecord[]) =>
  records.filter((each) => each.what === 'ASSERTION' && each.asked).map(({ id }): Naive => ({ id, words: null, speaker: null }));

/** The record and who counts for it. */
function rootName(records: readonly CarriedRecord[], { id, speaker }: Naive): readonly [string, string] {
  const record = records.find((each) => each.id === id) as CarriedRecord;
  return [id, (record.what === 'WORK' && !record.issued ? speaker : null) ?? record.key];
}

/** Every trail that comes to no place twice, to a place that nothing leads on from: its records and who counts. */
function naiveTrails(records: readonly CarriedRecord[]): readonly string[] {
  const next = onwards(records);
  const trails = new Set<string>();
  const go = (at: Naive, before: readonly Naive[]) => {
    const trail = [...before, at];
    const further = next(at);
    if (further.length === 0) trails.add([...trail.map(({ id }) => id), rootName(records, at)[1]].join(' '));
    for (const one of further) if (!trail.some((passed) => placeName(passed) === placeName(one))) go(one, trail);
  };
  for (const start of startsOf(records)) go(start, []);
  return [...trails].sort();
}

/** The places that, once come to, are never left for good. */
function naiveRoots(records: readonly CarriedRecord[]): readonly string[] {
  const next = onwards(records);
  const reached = (from: Naive): ReadonlyMap<string, Naive> => {
    const all = new Map<string, Naive>();
    const go = (at: Naive) => {
      if (all.has(placeName(at))) return;
      all.set(placeName(at), at);
      next(at).forEach(go);
    };
    go(from);
    return all;
  };
  const roots = new Set<string>();
  for (const start of startsOf(records))
    for (const at of reached(start).values()) {
      const around = reached(at);
      if (![...around.values()].every((other) => reached(other).has(placeName(at)))) continue;
      const names = [...around.values()].map((one) => rootName(records, one).join(' '));
      roots.add(names.sort()[0] as string);
    }
  return [...roots].sort();
}
