import { normalise } from '../../src/evidence/normalise.js';
import { invent, type Scene } from '../../src/generate/invent.js';
import type { Kind } from '../../src/model/kind.js';
import type { RecInput } from '../../src/model/record.js';
import { ACTS, CLAIM_KINDS, FIDELITIES, RESPONSE_KINDS } from '../../src/model/vocabulary.js';

type Of<K extends Kind> = Extract<RecInput, { readonly kind: K }>;

const scenes: readonly Scene[] = [...invent({ assertions: 4_000, seed: 1 })];
const records = scenes.flatMap((scene) => scene.records);
const of = <K extends Kind>(kind: K): readonly Of<K>[] => records.filter((record): record is Of<K> => record.kind === kind);
const assertions = of('assertion');

function most(keys: readonly (string | undefined)[]): number {
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Math.max(...counts.values());
}

describe('an invented dataset', () => {
  it.each([1, 2, 7, 300])('has exactly %d assertions when so many are wished', (n) => {
    const made = [...invent({ assertions: n, seed: 5 })].flatMap((scene) => scene.records);
    expect(made.filter(({ kind }) => kind === 'assertion').length).toBe(n);
  });

  it('is the same for the same seed, also when another one is made in between, and another for another seed', () => {
    const first = (seed: number): string => JSON.stringify([...invent({ assertions: 60, seed })]);
    const before = first(8);
    expect(first(9)).not.toBe(before);
    expect(first(8)).toBe(before);
  });

  it('lets few speakers say most: the busiest some 5.5 % of all', () => {
    const share = most(assertions.map(({ speaker }) => speaker)) / assertions.length;
    expect(share).toBeGreaterThan(0.04);
    expect(share).toBeLessThan(0.075);
    const speakers = new Set(assertions.map(({ speaker }) => speaker)).size;
    expect(speakers).toBeGreaterThan(150);
  });

  it('lets few claims be carried by many, and most by one or two', () => {
    const claims = assertions.flatMap(({ claim }) => claim ?? []);
    expect(most(claims)).toBeGreaterThan(12);
    expect(most(claims) / assertions.length).toBeLessThan(0.02);
    const counts = new Map<string, number>();
    for (const claim of claims) counts.set(claim, (counts.get(claim) ?? 0) + 1);
    expect([...counts.values()].filter((n) => n <= 2).length / counts.size).toBeGreaterThan(0.5);
  });

  it('passes statements on in chains of one to six steps, each to an earlier assertion of the same claim', () => {
    const depths = new Map<string, number>();
    const claimOf = new Map(assertions.map(({ id, claim }) => [id, claim]));
    for (const { id, claim, relays } of assertions) {
      const upstream = relays?.[0]?.assertion;
      depths.set(id, upstream === undefined ? 0 : (depths.get(upstream) ?? Number.NaN) + 1);
      if (upstream !== undefined) expect(claimOf.get(upstream)).toBe(claim);
    }
    expect([...new Set(depths.values())].sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(new Set(assertions.flatMap(({ relays }) => relays?.map(({ fidelity }) => fidelity) ?? []))).toEqual(new Set(FIDELITIES));
  });

  it('has every act, every kind of claim, of response and of stance, dated and undated statements', () => {
    expect(new Set(assertions.map(({ act }) => act ?? 'STATED'))).toEqual(new Set(ACTS));
    expect(new Set(of('claim').map(({ claimKind }) => claimKind))).toEqual(new Set(CLAIM_KINDS));
    expect(new Set(of('response').map(({ responseKind }) => responseKind))).toEqual(new Set(Object.values(RESPONSE_KINDS).flat()));
    expect(new Set(of('stance').map(({ stanceKind }) => stanceKind)).size).toBe(2);
    const undated = assertions.filter(({ saidOn }) => saidOn === undefined).length / assertions.length;
    expect(undated).toBeGreaterThan(0.4);
    expect(undated).toBeLessThan(0.7);
  });

  it.each<readonly [string, () => number]>([
    ['corrections', () => of('correction').length],
    ['works that rest on others', () => of('article').filter(({ basedOn }) => basedOn !== undefined).length],
    ['works that credit others', () => of('article').filter(({ credits }) => (credits?.length ?? 0) > 0).length],
    ['assertions that rest on a work', () => assertions.filter(({ basedOn }) => basedOn !== undefined).length],
    ['assertions with several passages', () => assertions.filter(({ evidence }) => (evidence?.length ?? 0) > 1).length],
    ['passages of several ranges', () => of('evidence').filter(({ ranges }) => ranges.length > 1).length],
    ['joint statements', () => assertions.filter(({ statementId }) => statementId !== undefined).length],
    ['assertions that somebody else reports', () => assertions.filter(({ reportedBy }) => reportedBy !== undefined).length],
    ['assertions in a role', () => assertions.filter(({ role }) => role !== undefined).length],
    ['claims in other languages that are the same', () => of('claim').filter(({ sameAs }) => sameAs !== undefined).length],
    [
      'denials that name what they deny',
      () => of('claim').filter(({ about }) => about?.some(({ target }) => target.startsWith('assertion:'))).length,
    ],
    ['figures that are part of others', () => of('observation').filter(({ partOf }) => partOf !== undefined).length],
    ['figures reckoned from others', () => of('observation').filter(({ derivedFrom }) => derivedFrom !== undefined).length],
    ['outlets with an owner', () => of('organization').filter(({ outlet, partOf }) => outlet && partOf?.[0]?.as === 'OWNED').length],
    ['names in other scripts', () => of('person').filter(({ name }) => /^[^a-z]+$/i.test(name)).length],
    ['works that are not held', () => of('article').filter(({ inCorpus }) => inCorpus !== true).length],
  ])('has %s', (_, count) => {
    expect(count()).toBeGreaterThan(2);
  });

  it('has figures that can be compared: same measure, place and period, in two claims', () => {
    const counted = of('observation').map(({ measure, places, period, periodKind }) =>
      JSON.stringify([measure, places, period, periodKind]),
    );
    expect(counted.length - new Set(counted).size).toBeGreaterThan(10);
  });

  it('has texts that need no normalising', () => {
    const texts = scenes.flatMap(({ text }) => text?.words ?? []);
    for (const words of texts) {
      const normal = normalise(words);
      expect(normal.kind === 'TEXT' && normal.text.value === words).toBe(true);
    }
    expect(texts.some((words) => words.includes('𝄞'))).toBe(true);
  });
});
