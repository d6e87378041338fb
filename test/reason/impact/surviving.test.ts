import { indexGround } from '../../../src/reason/impact/rests-on.js';
import { rootsOf } from '../../../src/reason/impact/roots.js';
import { surviving } from '../../../src/reason/impact/surviving.js';
import { groundOf } from './grounds.js';

/** What is left of c1 when these fall: support, number of origins, survivors with a star where they are independent. */
function left(lines: string, ...gone: readonly string[]): string {
  const { support, independentCount, survivors } = surviving('c1', indexGround(groundOf(lines)), (id) => gone.includes(id));
  return [support, independentCount, ...survivors.map(({ id, independent }) => `${id}${independent ? '*' : ''}`)].join(' ');
}

describe.each([
  ['nothing, when nobody else says so', 'a1 says c1', ['a1'], 'NONE 0'],
  ['another origin', 'a1 says c1 by s1\na2 says c1 by s2', ['a1'], 'INDEPENDENT 1 a2*'],
  ['not an origin that says so twice', 'a1 says c1 by s1\na2 says c1 by s1', ['a1'], 'SAME_ORIGIN 0 a2'],
  ['one origin for two who pass it on', 'a1 says c1\na2 says c1\na3 says c1 <- a2\na4 says c1 <- a2', ['a1'], 'INDEPENDENT 1 a2* a3* a4*'],
  ['the source of words that were quoted wrongly', 'a1 says c1 by s1\na2 says c1 by s2 <- a1', ['a2'], 'INDEPENDENT 1 a1*'],
  ['a work that is cited but not held', 'a1 says c1 by s1\na2 says c1 by s2 <- w9', ['a1'], 'INDEPENDENT 1 a2*'],
  ['not a work of the same issuer', 'w9 by s1\na1 says c1 by s1\na2 says c1 by s2 <- w9', ['a1'], 'SAME_ORIGIN 0 a2'],
  ['words that somebody else altered, as his', 'a1 says c1\na2 says c2 by s2\na3 says c1 by s3 <- a2 ALTERED', ['a1'], 'INDEPENDENT 1 a3*'],
  ['what rests on two, when one of them stays', 'a1 says c1 by s1\na2 says c1 by s2\na3 says c1 <- a2', ['a1'], 'INDEPENDENT 1 a2* a3*'],
  ['nothing of a claim that nobody asserts', 'a1 says c2', [], 'NONE 0'],
] as const)('what still supports a claim is', (title, lines, gone, expected) => {
  it(title, () => {
    expect(left(lines, ...gone)).toBe(expected);
  });
});

it.each([
  ['itself', 'a1 says c1', 'a1', ['a1']],
  ['the top of a chain', 'a1 says c1\na2 says c1 <- a1\na3 says c1 <- a2 NARROWED', 'a3', ['a1']],
  ['both tops of a fork', 'a1 says c1\na2 says c1\na3 says c1 <- a1, a2', 'a3', ['a1', 'a2']],
  ['the place of the change', 'a1 says c1\na2 says c1 <- a1 WIDENED\na3 says c1 <- a2', 'a3', ['a2']],
  ['a work behind a work', 'w2 <- w1\na1 says c1 <- w2', 'a1', ['w1']],
  ['the smallest of a ring', 'a1 says c1 <- a2\na2 says c1 <- a1', 'a2', ['a1']],
] as const)('words began at %s', (_, lines, id, roots) => {
  expect(rootsOf(groundOf(lines))(id).map(({ record }) => record)).toEqual(roots);
});
