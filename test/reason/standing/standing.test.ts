import fc from 'fast-check';
import { type Answering, type Asserting, standing } from '../../../src/reason/standing/standing.js';

const says = (side: string, day = '2031-05-14', statement = `${side} ${day}`): Asserting => ({
  assertion: `${side} ${day}`,
  statement,
  originKey: side,
  day,
});
const answers = (side: string, type: Answering['type'], more: Partial<Answering> = {}): Answering => ({
  ...says(side),
  response: `${side} ${type} ${more.targetOrigin ?? 'the claim'}`,
  type,
  reachesClaim: true,
  targetOrigin: null,
  answeredBy: [],
  ...more,
});

describe('how a claim stands', () => {
  it('counts statements and sides of each: a joint statement once, an origin once', () => {
    const asserting = [
      says('port'),
      says('port', '2031-06-01'),
      says('mayor', '2031-05-02', 'joint'),
      says('clerk', '2031-05-02', 'joint'),
    ];
    const answering = [answers('union', 'DISPUTES'), answers('audit', 'SUPPORTS', { day: null }), answers('press', 'AMENDS')];
    expect(standing(asserting, answering)).toMatchObject({
      asserted: { count: 3, sides: 3, last: '2031-06-01' },
      disputed: { count: 1, sides: 1, last: '2031-05-14' },
      supported: { count: 1, sides: 1, last: null },
    });
  });

  it('of a claim that nobody asserts is told too', () => {
    expect(standing([], [answers('union', 'DISPUTES')])).toMatchObject({ asserted: { count: 0, sides: 0, last: null }, unanswered: true });
  });

  it('counts a dispute that reaches an assertion alone apart', () => {
    const found = standing([says('port')], [answers('union', 'DISPUTES', { reachesClaim: false, targetOrigin: 'port' })]);
    expect(found).toMatchObject({ disputed: { count: 0 }, disputedInPart: { count: 1, sides: 1 }, unanswered: false });
  });

  it.each<[title: string, answering: Answering[], open: number]>([
    ['nothing is open where nothing is disputed', [answers('audit', 'SUPPORTS')], 0],
    ['a dispute is open until the disputed side answers', [answers('union', 'DISPUTES', { targetOrigin: 'port' })], 1],
    ['the disputed side answers', [answers('union', 'DISPUTES', { targetOrigin: 'port', answeredBy: ['port'] })], 0],
    ['another side that answers for it does not', [answers('union', 'DISPUTES', { targetOrigin: 'port', answeredBy: ['mayor'] })], 1],
    ['a dispute of the claim is answered by any side that asserts it', [answers('union', 'DISPUTES', { answeredBy: ['mayor'] })], 0],
    ['who disputes what he asserts himself does not answer himself', [answers('mayor', 'DISPUTES', { answeredBy: ['mayor'] })], 1],
    [
      'one open dispute is enough',
      [answers('union', 'DISPUTES', { answeredBy: ['port'] }), answers('press', 'DISPUTES', { targetOrigin: 'mayor' })],
      1,
    ],
  ])('%s', (_title, answering, open) => {
    const found = standing([says('port'), says('mayor')], answering);
    expect([found.open.length, found.unanswered]).toEqual([open, open > 0]);
  });

  it('names who was asked and did not answer, apart from all counts', () => {
    const silent = answers('ministry', 'DOES_NOT_ANSWER', { targetOrigin: 'port' });
    expect(standing([says('port')], [silent, silent])).toMatchObject({
      silent: ['ministry 2031-05-14'],
      asserted: { count: 1 },
      disputed: { count: 0 },
      unanswered: false,
    });
  });

  it('does not depend on the order of the rows, and nobody who repeats himself becomes a further side', () => {
    const side = fc.constantFrom('port', 'union', 'mayor');
    const asserting = fc.array(side.map((each) => says(each)));
    const type = fc.constantFrom<Answering['type']>('DISPUTES', 'SUPPORTS', 'AMENDS', 'DOES_NOT_ANSWER');
    const answering = fc.array(fc.tuple(side, type).map(([each, what]) => answers(each, what)));
    fc.assert(
      fc.property(asserting, answering, (said, answered) => {
        const found = standing(said, answered);
        expect(standing([...said].reverse(), [...answered].reverse())).toEqual(found);
        expect(standing([...said, ...said], [...answered, ...answered])).toEqual(found);
        expect(found.asserted.sides).toBeLessThanOrEqual(found.asserted.count);
      }),
    );
  });
});
