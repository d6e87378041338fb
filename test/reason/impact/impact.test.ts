import fc from 'fast-check';
import type { Ground, GroundLink } from '../../../src/reason/impact/ground.js';
import { type Fallen, impact, pathTo } from '../../../src/reason/impact/impact.js';
import { indexGround } from '../../../src/reason/impact/rests-on.js';
import { assertionOf, groundOf, workOf } from './grounds.js';

/** All that falls, nearest first; a star where the words were changed on the way, a plus where something else holds it too. */
function told(lines: string, ...roots: readonly string[]): string {
  const found = impact(roots, groundOf(lines));
  const all = [...found.assertions, ...found.works, ...found.figures].sort((a, b) => a.depth - b.depth || (a.id < b.id ? -1 : 1));
  return all.map(({ id, changed, otherGround }) => `${id}${changed ? '*' : ''}${otherGround ? '+' : ''}`).join(' ');
}

const CHAIN = `
  a1 @w1 says c1
  a2 @w2 says c1 <- a1
  a3 @w3 says c1 <- a2
  a4 @w4 says c1`;

const DIAMOND = `
  a1 @w1 says c1
  a2 @w2 says c1 <- a1
  a3 @w3 says c1 <- a1 WIDENED
  a4 @w4 says c1 <- a2, a3
  a5 @w5 says c2 <- a3, a9
  a9 @w9 says c2`;

const REPORT = `
  w1 by o1
  a1 @w1 says c1
  a2 @w1 says c2
  a3 @w2 says c1 <- w1
  a4 @w3 says c2 <- w1
  a5 @w4 says c3 <- w1
  w5 <- w1 USES_DATA
  a6 @w5 says c4
  a7 @w6 says c4 <- w5`;

describe.each([
  ['a chain from its beginning', CHAIN, ['a1'], 'a1 a2 a3'],
  ['a chain from the middle, and nothing above it', CHAIN, ['a2'], 'a2+ a3'],
  ['the end of a chain, which nothing rests on', CHAIN, ['a3'], 'a3+'],
  ['a diamond once each, marked as changed only where every way was', DIAMOND, ['a1'], 'a1 a2 a3* a4 a5*+'],
  ['a ring with everything in it, once', 'a1 says c1 <- a3\na2 says c1 <- a1\na3 says c1 <- a2', ['a2'], 'a2 a3 a1'],
  ['words that were altered on the way, marked', 'a1 says c1\na2 says c2 <- a1 ALTERED\na3 says c2 <- a2', ['a1'], 'a1 a2* a3*'],
  ['what rests on these words of a work, not on others of it', REPORT, ['a1'], 'a1 a3'],
  ['a work: what stands in it, what rests on any word of it, and works as far as they do', REPORT, ['w1'], 'w1 a1 a2 a5 w5 a3 a4'],
  ['a work that rests on another, but not what it says itself', REPORT, ['w5'], 'w5+ a6 a7'],
  ['all that a reprint says', 'w1\na1 @w1 says c1\nw2 <- w1 REPUBLISHES\na2 @w2 says c1\na3 @w2 says c2', ['a1'], 'a1 a2'],
  [
    'all that a reprint says, with the work',
    'w1\na1 @w1 says c1\nw2 <- w1 REPUBLISHES\na2 @w2 says c1\na3 @w2 says c2',
    ['w1'],
    'w1 a1 a3 w2 a2',
  ],
  ['nothing else for an unknown end', CHAIN, ['a7'], ''],
] as const)('an impact takes in', (title, lines, roots, expected) => {
  it(title, () => {
    expect(told(lines, ...roots)).toBe(expected);
  });
});

const FIGURES = `
  a1 @w1 says c1 by s1
  a2 @w2 says c2 by s2
  a3 @w3 says c3 by s3
  a4 @w4 says c3 by s4 <- a3
  f1 of c1
  f2 of c2
  f3 of c3 <- f1, f2
  f4 of c4 <- f3`;

describe('a figure', () => {
  it('falls with its claim, with what is reckoned from it and with who states that', () => {
    expect(told(FIGURES, 'a1')).toBe('a1 f1 f3 a3 a4 f4');
    expect(told(FIGURES, 'f2')).toBe('f2 a2 f3 a3 a4 f4');
  });

  it('is touched, but takes nothing along, while an independent origin keeps it', () => {
    expect(told(`${FIGURES}\na5 @w5 says c1 by s5`, 'a1')).toBe('a1 f1');
    expect(told(`${FIGURES}\na5 @w5 says c1 by s5 <- a1`, 'a1')).toBe('a1 a5 f1 f3 a3 a4 f4');
  });

  it('is not kept by the same origin speaking again elsewhere', () => {
    expect(told(`${FIGURES}\na5 @w5 says c1 by s1`, 'a1')).toBe('a1 f1 f3 a3 a4 f4');
  });

  it('takes all who state it along when it falls itself', () => {
    expect(told(`${FIGURES}\na5 @w5 says c1 by s5`, 'f1')).toBe('f1 a1 a5 f3 a3 a4 f4');
  });
});

describe('a path', () => {
  it('tells each step down from what fell first', () => {
    const { assertions } = impact(['a1'], groundOf(DIAMOND));
    const fallen = new Map(assertions.map((each) => [each.id, each]));
    expect(pathTo('a5', fallen).map(({ from, link, to, fidelity }) => [from, link, to, fidelity])).toEqual([
      ['a3', 'RELAYS', 'a1', 'WIDENED'],
      ['a5', 'RELAYS', 'a3', 'SAME'],
    ]);
    expect(pathTo('a1', fallen)).toEqual([]);
  });
});

it('stops at the limit and says so', () => {
  const { assertions, truncated } = impact(['a1'], groundOf(CHAIN), 2);
  expect([assertions.map(({ id }) => id), truncated]).toEqual([['a1', 'a2'], true]);
});

/** Links only upward: who rests on whom has an order. */
const grounds: fc.Arbitrary<Ground> = fc
  .array(
    fc.record({
      work: fc.nat(6),
      claim: fc.nat(4),
      speaker: fc.nat(4),
      figure: fc.boolean(),
      links: fc.array(
        fc.record({
          up: fc.nat(20),
          work: fc.boolean(),
          fidelity: fc.constantFrom('SAME' as const, 'NARROWED' as const, 'WIDENED' as const, 'ALTERED' as const),
        }),
        { maxLength: 2 },
      ),
    }),
    { minLength: 1, maxLength: 16 },
  )
  .map((rows) => ({
    assertions: rows.map(({ work, claim, speaker, links }, at) =>
      assertionOf({
        id: `a${at}`,
        work: `w${work + (at >> 2)}`,
        claimKey: `c${claim}`,
        key: `s${speaker}`,
        links: links.flatMap(({ up, work: isWork, fidelity }): GroundLink[] => {
          const above = up % (at + 1);
          if (isWork) return [linkTo(`w${(at >> 2) - 1 - (up % 3)}`, fidelity)];
          return above === at ? [] : [linkTo(`a${above}`, fidelity)];
        }),
      }),
    ),
    works: Array.from({ length: 12 }, (_, at) => workOf({ id: `w${at}`, key: `s${at}` })),
    figures: [...new Set(rows.filter(({ figure }) => figure).map(({ claim }) => claim))].sort().map((claim) => ({
      id: `f${claim}`,
      claimKey: `c${claim}`,
      operands: claim > 0 && claim % 2 === 0 ? [`f${claim - 1}`] : [],
    })),
  }));

const linkTo = (to: string, fidelity: GroundLink['fidelity']): GroundLink => ({
  type: to.startsWith('w') ? 'BASED_ON' : 'RELAYS',
  to,
  how: 'QUOTES',
  fidelity,
  basis: 'STATED',
});

const ids = ({ assertions, works, figures }: Ground) => [...assertions, ...works, ...figures].map(({ id }) => id);
const whole = (roots: readonly string[], ground: Ground) => {
  const { assertions, works, figures } = impact(roots, ground);
  return new Set([...assertions, ...works, ...figures].map(({ id }: Fallen) => id));
};

describe('of any ground', () => {
  it('the impact of several holds that of each', () => {
    fc.assert(
      fc.property(grounds, fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), (ground, picks) => {
        const roots = picks.map((pick) => ids(ground)[pick % ids(ground).length] as string);
        const together = whole(roots, ground);
        for (const root of roots) for (const id of whole([root], ground)) expect(together).toContain(id);
      }),
    );
  });

  it('the impact of an impact is the same', () => {
    fc.assert(
      fc.property(grounds, fc.nat(), (ground, pick) => {
        const found = impact([ids(ground)[pick % ids(ground).length] as string], { ...ground, figures: [] });
        const again = impact(
          found.assertions.map(({ id }) => id),
          { ...ground, figures: [] },
        );
        expect(again.assertions.map(({ id }) => id).sort()).toEqual(found.assertions.map(({ id }) => id).sort());
      }),
    );
  });

  it('nothing that it rests on falls with an assertion', () => {
    fc.assert(
      fc.property(grounds, fc.nat(), (ground, pick) => {
        const bare = { ...ground, figures: [] };
        const root = (bare.assertions[pick % bare.assertions.length] as { id: string }).id;
        const index = indexGround(bare);
        const above = new Set([root]);
        for (const id of above) for (const { to } of index.restsOn(id)) above.add(to);
        above.delete(root);
        const below = whole([root], bare);
        // In a ring everything is above and below at once
        const ring = [...above].some((id) => index.restsOn(id).some(({ to }) => to === root));
        if (!ring) expect([...above].filter((id) => below.has(id))).toEqual([]);
      }),
    );
  });

  it('does not depend on the order of the records', () => {
    fc.assert(
      fc.property(grounds, fc.nat(), (ground, pick) => {
        const root = ids(ground)[pick % ids(ground).length] as string;
        const turned = {
          assertions: ground.assertions.toReversed(),
          works: ground.works.toReversed(),
          figures: ground.figures.toReversed(),
        };
        expect(impact([root], turned)).toEqual(impact([root], ground));
      }),
    );
  });
});
