import type { ComparisonTest } from './comparison.js';
import type { Figure, Saying } from './figure.js';

/**
 * Whether one root speaker put the later of two figures in place of the earlier (rule 7). He must have given the earlier one only before,
 * and whoever else gives only one of them must have followed him: the earlier one not after the change, the later one not before it.
 * Otherwise two sides differ, and a newspaper that printed first one and then the other settles nothing. Null when nobody is known to have said them.
 */
export function replacesTest(a: Figure, b: Figure): ComparisonTest {
  if (a.said.length === 0 || b.said.length === 0) return { test: 'replaces', passed: null, detail: 'it is not known who gave them' };
  const shared = [...new Set(a.said.map(({ by }) => by))].filter((by) => b.said.some((other) => other.by === by)).sort();
  if (shared.length === 0)
    return { test: 'replaces', passed: false, detail: `${names(a.said)} against ${names(b.said)}: no speaker gave both` };
  const reasons: string[] = [];
  for (const by of shared) {
    const [firstA, lastA] = ends(a.said, by);
    const [firstB, lastB] = ends(b.said, by);
    const [earlier, later, last, first] = lastA < firstB ? [a, b, lastA, firstB] : [b, a, lastB, firstA];
    if (last >= first) {
      reasons.push(`${by} gave neither only after the other`);
      continue;
    }
    const holding = earlier.said.find((other) => !gave(later, other.by) && other.on >= first);
    const ahead = later.said.find((other) => !gave(earlier, other.by) && other.on < first);
    if (holding === undefined && ahead === undefined)
      return {
        test: 'replaces',
        passed: true,
        detail: `${by} gave ${short(earlier)} on ${last} and ${short(later)} on ${first} in its place`,
      };
    const other = holding ?? ahead;
    reasons.push(
      `${by} went over to ${short(later)} on ${first}, but ${other?.by} gave ${short(holding ? earlier : later)} on ${other?.on}`,
    );
  }
  return { test: 'replaces', passed: false, detail: reasons.join('; ') };
}

function gave(figure: Figure, by: string): boolean {
  return figure.said.some((saying) => saying.by === by);
}

function ends(said: readonly Saying[], by: string): readonly [first: string, last: string] {
  const days = said
    .filter((saying) => saying.by === by)
    .map(({ on }) => on)
    .sort();
  return [days[0] ?? '', days.at(-1) ?? ''];
}

function names(said: readonly Saying[]): string {
  return [...new Set(said.map(({ by }) => by))].sort().slice(0, 3).join(', ');
}

function short({ value, lower, upper }: Figure): string {
  return String(value ?? `${lower}–${upper}`);
}
