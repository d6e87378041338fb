import type { Ground, GroundAssertion, GroundFigure, GroundLink, GroundWork } from '../../../src/reason/impact/ground.js';

/**
 * A ground in a few lines, one record each:
 * `a1 @w1 says c1 by s1 <- a2, w2 ALTERED` an assertion in a work, with what it rests on (an id beginning with w is a work);
 * `w1 by o1 <- w2 REPUBLISHES` a work; `f1 of c1 <- f2, f3` a figure.
 */
export function groundOf(lines: string): Ground {
  const assertions: GroundAssertion[] = [];
  const works: GroundWork[] = [];
  const figures: GroundFigure[] = [];
  for (const line of lines.split('\n').map((each) => each.trim())) {
    if (line === '') continue;
    const [head = '', tail = ''] = line.split('<-');
    const words = head.trim().split(/\s+/);
    const after = (word: string) => (words.includes(word) ? words[words.indexOf(word) + 1] : undefined);
    const id = words[0] ?? '';
    const upstream = tail
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each !== '');
    if (id.startsWith('f')) figures.push({ id, claimKey: after('of') ?? '', operands: upstream });
    else if (id.startsWith('w')) works.push(workOf({ id, key: after('by') ?? id, links: upstream.map(linkOf) }));
    else {
      const work = words.find((word) => word.startsWith('@'))?.slice(1) ?? `w-of-${id}`;
      const links = upstream.map(linkOf);
      assertions.push(assertionOf({ id, work, claimKey: after('says') ?? null, key: after('by') ?? `s-${id}`, links }));
    }
  }
  // What is cited is there, at least as a mere name
  const named = [...assertions, ...works].flatMap(({ links }) => links.map(({ to }) => to)).filter((to) => to.startsWith('w'));
  for (const id of new Set(named)) if (!works.some((each) => each.id === id)) works.push(workOf({ id, key: id }));
  return { assertions, works, figures };
}

/** An assertion of a ground, with what does not matter filled in. */
export const assertionOf = (given: Partial<GroundAssertion> & Pick<GroundAssertion, 'id' | 'work' | 'key'>): GroundAssertion => ({
  what: 'ASSERTION',
  asked: false,
  voice: true,
  statement: null,
  agrees: false,
  claimKey: null,
  links: [],
  ...given,
});

/** A work of a ground, likewise. */
export const workOf = (given: Partial<GroundWork> & Pick<GroundWork, 'id' | 'key'>): GroundWork => ({
  what: 'WORK',
  issued: true,
  outlet: null,
  links: [],
  ...given,
});

function linkOf(text: string): GroundLink {
  const [to = '', ...marks] = text.split(/\s+/);
  const fidelity = (['SAME', 'NARROWED', 'WIDENED', 'ALTERED'] as const).find((each) => marks.includes(each)) ?? 'SAME';
  const how = (['QUOTES', 'PARAPHRASES', 'CREDITS', 'REPUBLISHES', 'USES_DATA'] as const).find((each) => marks.includes(each));
  return { type: to.startsWith('w') ? 'BASED_ON' : 'RELAYS', to, how: how ?? 'QUOTES', fidelity, basis: 'STATED' };
}
