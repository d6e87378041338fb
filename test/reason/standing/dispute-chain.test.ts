import fc from 'fast-check';
import { type Answer, type ChainDirection, disputeChain } from '../../../src/reason/standing/dispute-chain.js';

/** `b>a` is b answering a. */
const answers = (...arrows: string[]): Answer[] =>
  arrows.map((response) => {
    const [answering = '', answered = ''] = response.split('>');
    return { response, answering, answered };
  });
const steps = (start: string, direction: ChainDirection, all: readonly Answer[], depth = 5) =>
  disputeChain(start, direction, all, depth).map((step) => `${step.depth} ${step.response}${step.closesRing ? ' ring' : ''}`);

const line = answers('b>a', 'c>b', 'd>c');

describe('a chain of disputes', () => {
  it.each<[title: string, start: string, direction: ChainDirection, all: Answer[], found: string[]]>([
    ['is empty where nothing is answered', 'a', 'ANSWERS', line, []],
    ['goes to what is answered, and on', 'd', 'ANSWERS', line, ['1 d>c', '2 c>b', '3 b>a']],
    ['goes to what answers, and on', 'a', 'ANSWERED_BY', line, ['1 b>a', '2 c>b', '3 d>c']],
    ['starts in the middle', 'b', 'ANSWERED_BY', line, ['1 c>b', '2 d>c']],
    ['forks', 'a', 'ANSWERED_BY', answers('b>a', 'c>a', 'd>c'), ['1 b>a', '1 c>a', '2 d>c']],
    [
      'names a diamond’s foot once for each way, no ring',
      'a',
      'ANSWERED_BY',
      answers('b>a', 'c>a', 'd>b', 'd>c'),
      ['1 b>a', '1 c>a', '2 d>b', '2 d>c'],
    ],
    ['a way round to what was reached before is no ring', 'a', 'ANSWERED_BY', answers('b>a', 'd>a', 'd>b'), ['1 b>a', '1 d>a', '2 d>b']],
    ['of two who answer each other ends where it closes', 'a', 'ANSWERS', answers('a>b', 'b>a'), ['1 a>b', '2 b>a ring']],
    ['of a ring ends where it closes', 'a', 'ANSWERED_BY', answers('b>a', 'c>b', 'a>c'), ['1 b>a', '2 c>b', '3 a>c ring']],
    ['of who answers himself is one step', 'a', 'ANSWERS', answers('a>a'), ['1 a>a ring']],
  ])('%s', (_title, start, direction, all, found) => expect(steps(start, direction, all)).toEqual(found));

  it('ends at the depth that is asked for', () => {
    expect(steps('d', 'ANSWERS', line, 2)).toEqual(['1 d>c', '2 c>b']);
    expect(steps('d', 'ANSWERS', line, 0)).toEqual([]);
  });

  it('has each response once, at a depth that has one before it, whatever the order', () => {
    const arrow = fc.tuple(fc.constantFrom(...'abcdef'), fc.constantFrom(...'abcdef')).map(([from, to]) => `${from}>${to}`);
    fc.assert(
      fc.property(fc.uniqueArray(arrow), (arrows) => {
        const all = answers(...arrows);
        const found = disputeChain('a', 'ANSWERS', all, 9);
        expect(new Set(found.map(({ response }) => response)).size).toBe(found.length);
        expect(disputeChain('a', 'ANSWERS', [...all].reverse(), 9)).toEqual(found);
        for (const step of found) expect(step.depth === 1 || found.some(({ depth }) => depth === step.depth - 1)).toBe(true);
      }),
    );
  });
});
