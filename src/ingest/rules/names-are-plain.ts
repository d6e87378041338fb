import type { Problem } from '../../model/problem.js';
import type { Rec } from '../../model/record.js';
import { problemAt } from '../sourced.js';
import type { Visitor } from '../world.js';

/** Alphabets with letters that print like those of another. */
const ALPHABETS: readonly (readonly [string, RegExp])[] = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Cherokee', /\p{Script=Cherokee}/u],
  ['Coptic', /\p{Script=Coptic}/u],
];

/** Signs that cannot be seen; the two joiners are needed by some scripts, and have no place beside Latin letters. */
const UNSEEN =
  /\u034f|[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0]|(?<=\p{Script=Latin})[\u200c\u200d]/u;

/** Warns of names whose words mix letters of alphabets that resemble each other, or hold signs that cannot be seen. They are kept as they are. */
export function namesArePlain(): Visitor {
  return {
    each: (sourced) => {
      const { record } = sourced;
      const found: Problem[] = [];
      for (const name of namesOf(record)) {
        const fault = unseenIn(name) ?? mixedIn(name);
        if (fault === null) continue;
        const hint = 'Make sure that these are the characters that are meant.';
        found.push(problemAt(sourced, 'W_CONFUSABLE', record.id, `"${name}" ${fault}`, hint));
      }
      return found;
    },
  };
}

function namesOf(record: Rec): readonly string[] {
  return [
    ...('name' in record && record.name !== undefined ? [record.name] : []),
    ...('aliases' in record ? record.aliases : []),
    ...('title' in record ? [record.title] : []),
  ];
}

function unseenIn(name: string): string | null {
  const sign = UNSEEN.exec(name)?.[0];
  if (sign === undefined) return null;
  return `holds U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}, which cannot be seen`;
}

function mixedIn(name: string): string | null {
  for (const [word] of name.matchAll(/[\p{L}\p{M}]+/gu)) {
    const [one, other] = ALPHABETS.filter(([, letters]) => letters.test(word));
    if (one !== undefined && other !== undefined) return `mixes ${one[0]} and ${other[0]} letters in the word ${word}`;
  }
  return null;
}
