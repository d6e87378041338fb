import { type BothWays, bothWays, schema } from './both-ways.js';
import { randomOperation } from './random-operation.js';

/** How many operations are tried, and from which number on: `OPERATIONS=5000 FROM=200 npm test -- answer`. */
const OPERATIONS = Number(process.env.OPERATIONS ?? 200);
const FROM = Number(process.env.FROM ?? 0);
const ROWS = 4;

interface Case extends BothWays {
  readonly number: number;
  readonly query: string;
  readonly introspects: boolean;
}

let cases: readonly Case[];
beforeAll(() => {
  cases = Array.from({ length: OPERATIONS }, (_, at) => FROM + at).flatMap((number): Case[] => {
    const { query, variables, introspects } = randomOperation(schema, number, { ids: ['a', 'b'], most: 12 });
    const prepared = bothWays(query, variables);
    return prepared === null ? [] : [{ ...prepared, number, query, introspects }];
  });
}, 600_000);

describe('the answer that a plan builds', () => {
  it('is what graphql-js answers, to the letter, for generated operations and rows', () => {
    expect(cases.length).toBeGreaterThan(OPERATIONS * 0.8);
    for (const each of cases) {
      const { number, query, introspects, composed } = each;
      for (let at = 0; at < ROWS; at += 1) {
        const row = each.row(number * ROWS + at, 0);
        const answer = composed.answer(row);
        expect([number, query, answer === null]).toEqual([number, query, introspects]);
        if (answer === null) continue;
        expect(JSON.stringify([number, query, answer])).toBe(JSON.stringify([number, query, each.reference(row).data]));
      }
    }
  }, 600_000);

  it('is left to graphql-js wherever a row holds what the schema does not allow, and only there', () => {
    let left = 0;
    for (const each of cases.filter(({ introspects }) => !introspects)) {
      const { number, query, composed } = each;
      for (let at = 0; at < ROWS; at += 1) {
        const row = each.row(number * ROWS + at, 0.03);
        const answer = composed.answer(row);
        if (answer === null) left += 1;
        const { data, errors } = answer === null ? { data: null, errors: undefined } : each.reference(row);
        expect(JSON.stringify([number, query, answer, undefined])).toBe(JSON.stringify([number, query, data, errors]));
      }
    }
    expect(left).toBeGreaterThan(OPERATIONS / 4);
  }, 600_000);

  it('leaves no place for an alias that means something to JavaScript', () => {
    const prepared = bothWays('{ node(id: "a") { __proto__: id constructor: __typename __typename: id } }') as BothWays;
    expect(JSON.stringify(prepared.composed.answer([[[['Person', 'a', 'a']]]]))).toBe(
      '{"node":{"__proto__":"a","constructor":"Person","__typename":"a"}}',
    );
  });

  it('is left to graphql-js where a name fits two records, and that says so at the place', () => {
    const { composed, reference } = bothWays('{ a: person(by: {name: "Ann"}) { id } b: person(by: {name: "Bo"}) { id } }') as BothWays;
    const row = [
      [
        [
          ['Ann', 'ann-1', ['ann-1']],
          ['Ann', 'ann-2', ['ann-2']],
        ],
        [['Bo', 'bo', ['bo']]],
      ],
    ];
    expect(composed.answer(row)).toBeNull();
    expect(reference(row)).toMatchObject({
      data: { a: null, b: { id: 'bo' } },
      errors: [{ path: ['a'], extensions: { code: 'AMBIGUOUS_NAME', candidates: [{ id: 'ann-1' }, { id: 'ann-2' }] } }],
    });
  });
});
