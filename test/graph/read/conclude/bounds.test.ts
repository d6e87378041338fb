import { GraphQLError } from 'graphql';
import { chainOf } from '../../../../src/graph/read/conclude/dispute-chain.js';
import { voiceOf } from '../../../../src/graph/read/conclude/share-of-voice.js';
import { standingOf } from '../../../../src/graph/read/conclude/standing.js';
import type { Conclude } from '../../../../src/graph/read/row-ref.js';

const many = <T>(count: number, one: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => one(at));
const asserted = (at: number) => [`a${at}`, `a${at}`, 'o', '2030-01-01', 'STATED', null, null, null, null, null, [], null];
const voiced = (count: number) => [
  ['p', null, null, null, null],
  [null, null, null, null, many(count, (at) => ['p', null, null, [`a${at}`, `a${at}`, []]])],
];
const answers = (count: number) => many(count, (at) => ['a', 'ANSWERS', 3, `r${at}`, 'a', `b${at}`]);

describe('a conclusion from too many inputs is refused, never drawn from a part of them', () => {
  it.each<[title: string, conclude: Conclude, most: unknown[][], more: unknown[][]]>([
    ['how a claim stands', standingOf, many(10_000, asserted), many(10_001, asserted)],
    ['a share of voice', voiceOf, voiced(10_000), voiced(10_001)],
    ['a chain of disputes', chainOf, answers(1_000), answers(1_001)],
  ])('%s', (_title, conclude, most, more) => {
    expect(conclude(most)).not.toBeInstanceOf(GraphQLError);
    const refusal = conclude(more) as GraphQLError;
    expect(refusal.extensions).toMatchObject({
      code: 'QUERY_TOO_COMPLEX',
      limit: { name: 'inputs', allowed: most.length > 2 ? most.length : 10_000 },
    });
    expect(refusal.message).toMatch(/There are more than 10?[,0]*000 .* would be wrong\. \w+/);
  });

  it.each([standingOf, voiceOf, chainOf])('nothing at all is a conclusion too: %p', (conclude) => {
    expect(conclude([])).not.toBeInstanceOf(GraphQLError);
  });
});
