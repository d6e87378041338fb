import { covered, type Passage } from './covered.js';

/** The most groups that a share of voice shows; the shares are of all. */
export const MOST_GROUPS = 100;

/** One assertion, as it counts for the voice of a group. */
export interface Voiced {
  /** Whose voice: the id of a speaker, an organization, or a stance on something. */
  readonly group: string;
  /** The same for every speaker of a joint statement, so that it counts once in a group. */
  readonly statement: string;
  readonly passages: readonly Passage[];
}

/** The voice of one group. */
export interface VoiceShare {
  readonly group: string;
  readonly assertions: number;
  /** Code points that its passages cover, what overlaps once. */
  readonly codePoints: number;
  /** Of the sum of the code points of all groups, 0 to 1; 0 where nobody's words have a place. */
  readonly share: number;
}

/**
 * How much room each group is given: its assertions, and the code points that its evidence covers. Words that two groups share count for
 * both, so the shares sum to 1 whatever overlaps. The largest first, at most `MOST_GROUPS`.
 */
export function shareOfVoice(voiced: readonly Voiced[]): readonly VoiceShare[] {
  const groups = new Map<string, { readonly statements: Set<string>; readonly passages: Passage[] }>();
  for (const { group, statement, passages } of voiced) {
    const known = groups.get(group) ?? { statements: new Set(), passages: [] };
    groups.set(group, known);
    known.statements.add(statement);
    known.passages.push(...passages);
  }
  const counted = [...groups].map(([group, { statements, passages }]) => ({
    group,
    assertions: statements.size,
    codePoints: covered(passages),
  }));
  const sum = counted.reduce((total, { codePoints }) => total + codePoints, 0);
  return counted
    .sort((a, b) => b.codePoints - a.codePoints || b.assertions - a.assertions || (a.group < b.group ? -1 : 1))
    .slice(0, MOST_GROUPS)
    .map((each) => ({ ...each, share: sum === 0 ? 0 : each.codePoints / sum }));
}
