import { slugIn } from '../../model/id.js';
import type { Kind } from '../../model/kind.js';
import { idPrefix, KINDS } from '../../model/kind.js';
import type { ProblemCode } from '../../model/problem.js';
import { admits, type Target } from '../../model/records/parts.js';
import { suggest } from '../suggest.js';
import type { Names } from './names.js';

/** What a reference means, or why it means nothing. */
export type Meaning = { readonly id: string } | { readonly code: ProblemCode; readonly fault: string; readonly hint?: string };

/** Resolves a reference: an id, a slug of the kinds asked for, or for assertions `speaker/claim` (in `work`) and `article/speaker/claim`. */
export function resolve(written: string, targets: readonly Target[], names: Names, work: string | null): Meaning {
  if (written.startsWith('assertion:') || (written.includes('/') && !written.includes(':'))) return assertionMeant(written, targets, work);
  if (written.includes(':')) return idMeant(written, targets, names);
  const ids = names.bySlug.get(written) ?? [];
  const fitting = ids.filter((id) => fits(id, targets, names));
  const [only, second] = fitting;
  if (only !== undefined && second === undefined) return { id: only };
  if (only !== undefined) {
    return {
      code: 'E_AMBIGUOUS_REFERENCE',
      fault: `\`${written}\` may mean ${fitting.join(' or ')}`,
      hint: `Write ${fitting[0]} if that is meant.`,
    };
  }
  const [other] = ids;
  if (other !== undefined) return wrongKind(written, names.kinds.get(other) as Kind, targets);
  const candidates = [...names.bySlug].filter(([, known]) => known.some((id) => fits(id, targets, names))).map(([slug]) => slug);
  return unknown(written, targets, suggest(written, candidates));
}

/** What kinds of record a reference may name, for people. */
export function targetText(targets: readonly Target[]): string {
  const words = targets.map((target) => (target === 'text-version' ? 'text version' : target));
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

function idMeant(written: string, targets: readonly Target[], names: Names): Meaning {
  const kind = names.kinds.get(written);
  if (kind !== undefined) return admits(targets, kind) ? { id: written } : wrongKind(written, kind, targets);
  const prefix = written.slice(0, written.indexOf(':'));
  const known = new Set(KINDS.map(idPrefix));
  if (!known.has(prefix))
    return { code: 'E_REFERENCE', fault: `\`${prefix}:\` is no kind of record`, hint: `Known kinds: ${[...known].join(', ')}.` };
  return unknown(written, targets, suggest(written, names.kinds.keys()));
}

function assertionMeant(written: string, targets: readonly Target[], work: string | null): Meaning {
  if (!targets.includes('assertion')) {
    return { code: 'E_REFERENCE_TYPE', fault: `\`${written}\` is an assertion, and ${article(targetText(targets))} is asked for here` };
  }
  if (written.startsWith('assertion:')) return { id: written };
  const parts = written.split('/');
  if (parts.some((part) => part === '') || parts.length > 3)
    return { code: 'E_REFERENCE', fault: `\`${written}\` is not speaker/claim or article/speaker/claim` };
  if (parts.length === 3) return { id: `assertion:${written}` };
  if (work === null) {
    return {
      code: 'E_REFERENCE',
      fault: `\`${written}\` does not say in which article`,
      hint: 'Outside an article file write article/speaker/claim.',
    };
  }
  return { id: `assertion:${slugIn(work)}/${written}` };
}

function fits(id: string, targets: readonly Target[], names: Names): boolean {
  const kind = names.kinds.get(id);
  return kind !== undefined && admits(targets, kind);
}

function wrongKind(written: string, kind: Kind, targets: readonly Target[]): Meaning {
  return { code: 'E_REFERENCE_TYPE', fault: `\`${written}\` is ${article(kind)}, and ${article(targetText(targets))} is asked for here` };
}

function unknown(written: string, targets: readonly Target[], near: string | null): Meaning {
  const fault = `there is no ${targetText(targets)} \`${written}\``;
  return { code: 'E_REFERENCE', fault, ...(near === null ? {} : { hint: `Did you mean ${near}?` }) };
}

function article(word: string): string {
  return `${/^[aeio]/.test(word) ? 'an' : 'a'} ${word}`;
}
