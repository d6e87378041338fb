import fc from 'fast-check';
import { changeCount, isEmpty } from '../../src/graph/changes.js';
import { DERIVE_VERSION } from '../../src/graph/derive.js';
import type { GraphState, HeldRecord } from '../../src/graph/state.js';
import { planChanges } from '../../src/ingest/plan.js';
import { recordDigest } from '../../src/model/digest.js';
import { type Rec, recordShape } from '../../src/model/record.js';
import { THRESHOLDS } from '../../src/reason/thresholds.js';
import { harbor, harborDataset } from '../worlds/harbor.js';

const renames = new Map<string, string>();
const NOTHING: GraphState = { dataset: null, records: new Map(), renames };

/** What the graph holds once a plan was applied. */
function applied(state: GraphState, records: readonly Rec[]): GraphState {
  const plan = planChanges(state, harborDataset, records);
  const held = new Map(state.records);
  for (const { record, digest } of [...plan.create, ...plan.update, ...plan.revive])
    held.set(record.id, { digest, retired: false, member: true, others: [] });
  for (const id of plan.join) held.set(id, { ...(held.get(id) as HeldRecord), member: true });
  for (const id of plan.retire) held.set(id, { ...(held.get(id) as HeldRecord), retired: true });
  for (const id of plan.release) held.set(id, { ...(held.get(id) as HeldRecord), member: false });
  const { title, licence = null } = harborDataset;
  return {
    dataset: { title, licence, state: 'COMPLETE', version: plan.version, rules: DERIVE_VERSION, thresholds: THRESHOLDS, curators: [] },
    records: held,
    renames,
  };
}

const place = (id: string, name: string): Rec => recordShape.parse({ kind: 'place', id: `place:${id}`, name });
const somePlaces = fc
  .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.constantFrom('One', 'Two')), { selector: ([id]) => id })
  .map((pairs) => pairs.map(([id, name]) => place(id, name)));

describe('a plan', () => {
  it('creates everything in an empty graph', () => {
    const plan = planChanges(NOTHING, harborDataset, harbor);
    expect([plan.create.length, changeCount(plan), plan.unchanged, plan.stale]).toEqual([harbor.length, harbor.length, 0, true]);
  });

  it('is empty once applied, whatever stood before', () => {
    fc.assert(
      fc.property(fc.array(somePlaces, { minLength: 1, maxLength: 5 }), (states) => {
        let state = NOTHING;
        for (const records of states) {
          state = applied(state, records);
          expect(isEmpty(planChanges(state, harborDataset, records))).toBe(true);
        }
      }),
    );
  });

  it('does not depend on the order of records', () => {
    expect(planChanges(NOTHING, harborDataset, [...harbor].reverse()).version).toBe(planChanges(NOTHING, harborDataset, harbor).version);
  });

  it('puts every record into one part and no more', () => {
    fc.assert(
      fc.property(somePlaces, somePlaces, (before, after) => {
        const plan = planChanges(applied(NOTHING, before), harborDataset, after);
        const written = [...plan.create, ...plan.update, ...plan.revive].map(({ record }) => record.id);
        expect(new Set([...written, ...plan.retire]).size).toBe(written.length + plan.retire.length);
        expect(written.length + plan.unchanged).toBe(after.length);
      }),
    );
  });

  it.each([
    ['creates again what is half written', { digest: null, retired: false, member: true, others: [] }, 'create'],
    ['updates what has other content', { digest: 'x', retired: false, member: true, others: [] }, 'update'],
    ['revives what is retired', { digest: 'x', retired: true, member: true, others: [] }, 'revive'],
  ] as const)('%s', (_name, held, part) => {
    const record = place('a', 'One');
    const plan = planChanges({ dataset: null, renames, records: new Map([[record.id, held]]) }, harborDataset, [record]);
    expect(Array.from(plan[part], (write) => write.record)).toEqual([record]);
    expect(changeCount(plan)).toBe(1);
  });

  it('joins what another dataset holds with equal content, and releases instead of retiring it', () => {
    const record = place('a', 'One');
    const held = { digest: recordDigest(record), retired: false, others: ['dataset:other'] };
    const joined = planChanges({ dataset: null, renames, records: new Map([[record.id, { ...held, member: false }]]) }, harborDataset, [
      record,
    ]);
    expect([joined.join, joined.create, joined.update]).toEqual([[record.id], [], []]);
    const left = planChanges({ dataset: null, renames, records: new Map([[record.id, { ...held, member: true }]]) }, harborDataset, []);
    expect([left.release, left.retire]).toEqual([[record.id], []]);
  });

  describe('of a dataset whose ids were renamed', () => {
    const claim = (id: string) => recordShape.parse({ kind: 'claim', id: `claim:${id}`, text: 'The ferry sails.', claimKind: 'STATE' });
    const state = applied(NOTHING, [claim('old'), place('a', 'One')]);
    const now = [claim('new'), place('a', 'One')];

    it('renames what stands under an old id, and knows that id for ever', () => {
      const plan = planChanges(state, harborDataset, now, { renames: new Map([['claim:old', 'claim:new']]) });
      const pair = { from: 'claim:old', to: 'claim:new' };
      expect(plan).toMatchObject({ rekey: [pair], remember: [pair], create: [], retire: [] });
      expect(Array.from(plan.update, ({ record }) => record.id)).toEqual(['claim:new']);
    });

    it('follows an older rename through a later one', () => {
      const later = { ...state, renames: new Map([['claim:oldest', 'claim:old']]) };
      const plan = planChanges(later, harborDataset, now, { renames: new Map([['claim:old', 'claim:new']]) });
      expect(plan.remember).toEqual([
        { from: 'claim:oldest', to: 'claim:new' },
        { from: 'claim:old', to: 'claim:new' },
      ]);
    });

    it('retires and creates what nobody says is the same', () => {
      expect(planChanges(state, harborDataset, now)).toMatchObject({ rekey: [], remember: [], retire: ['claim:old'] });
    });

    it('forgets a rename whose old id is a record again', () => {
      const again = { ...state, renames: new Map([['claim:old', 'claim:new']]) };
      expect(planChanges(again, harborDataset, [claim('old'), place('a', 'One')]).forget).toEqual(['claim:old']);
    });
  });

  describe('of a dataset that shrinks', () => {
    const places = (count: number) => Array.from({ length: count }, (_, at) => place(`p${at}`, `Place ${at}`));
    const state = applied(NOTHING, places(100));

    it.each([
      [90, []],
      [
        89,
        [
          { what: 'records', before: 100, after: 89 },
          { what: 'place', before: 100, after: 89 },
        ],
      ],
    ])('tells of more than a tenth: %i of 100 left', (left, shrinks) => {
      expect(planChanges(state, harborDataset, places(left)).shrinks).toEqual(shrinks);
    });

    it('tells of a kind that others make up for in number', () => {
      const measures = Array.from({ length: 50 }, (_, at) =>
        recordShape.parse({ kind: 'measure', id: `measure:m${at}`, name: `Measure ${at}`, definition: 'what is counted', unit: 'person' }),
      );
      expect(planChanges(state, harborDataset, [...places(50), ...measures]).shrinks).toEqual([{ what: 'place', before: 100, after: 50 }]);
    });
  });

  it.each([
    ['half written', { state: 'INGESTING' }],
    ['of another title', { title: 'Old' }],
    ['derived by older rules', { rules: DERIVE_VERSION - 1 }],
    ['of another version', { version: 'x' }],
  ])('is not empty when the dataset’s entry is %s', (_name, change) => {
    const state = applied(NOTHING, harbor);
    if (state.dataset === null) throw new Error('no dataset');
    const plan = planChanges({ ...state, dataset: { ...state.dataset, ...change } }, harborDataset, harbor);
    expect([changeCount(plan), isEmpty(plan)]).toEqual([0, false]);
    expect(plan.renew).toHaveLength('rules' in change ? harbor.length : 0);
  });
});
