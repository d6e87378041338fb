import { digestOf } from './digest.js';
import type { Kind } from './kind.js';
import { idPrefix } from './kind.js';

/** A slug: lower-case ASCII letters, digits and single hyphens, at most 120 characters. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a curator may use this word as an explicit id. */
export function isSlug(text: string): boolean {
  return text.length <= 120 && SLUG.test(text);
}

/** Makes a slug of a title or an inquiry: `Chief of Police` → `chief-of-police`. Empty when nothing of it is a letter or digit. */
export function slugOf(text: string, longest = 60): string {
  const whole = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/g, '');
  if (whole.length <= longest) return whole;
  const cut = whole.slice(0, longest + 1);
  return cut.slice(0, cut.lastIndexOf('-') > 0 ? cut.lastIndexOf('-') : longest);
}

/** The id of a record with an explicit slug: `person:todd-lyons`. */
export function idOf(kind: Kind, slug: string): string {
  return `${idPrefix(kind)}:${slug}`;
}

/** The part of an id after its prefix. */
export function slugIn(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

/** `assertion:WORK/SPEAKER/CLAIM`, then `~act`, `~by-REPORTER` and `~N` where there is such. `what` is a claim's id or an inquiry. */
export function assertionId(parts: {
  readonly work: string;
  readonly speaker: string;
  readonly what: string;
  readonly act: string;
  readonly reportedBy?: string | undefined;
  readonly n?: number | undefined;
}): string {
  const what = parts.what.startsWith('claim:') ? slugIn(parts.what) : slugOf(parts.what);
  const act = parts.act === 'STATED' ? '' : `~${parts.act.toLowerCase().replace(/_/g, '-')}`;
  const by = parts.reportedBy === undefined ? '' : `~by-${slugIn(parts.reportedBy)}`;
  const n = parts.n === undefined || parts.n <= 1 ? '' : `~${parts.n}`;
  return `assertion:${slugIn(parts.work)}/${slugIn(parts.speaker)}/${what}${act}${by}${n}`;
}

/** `response:ASSERTION>TARGET`: one assertion answers one target at most once. */
export function responseId(assertion: string, target: string): string {
  return `response:${slugIn(assertion)}>${target}`;
}

/** `stance:ASSERTION>TARGET`. */
export function stanceId(assertion: string, target: string): string {
  return `stance:${slugIn(assertion)}>${target}`;
}

/** `observation:CLAIM`: a claim has at most one figure. */
export function observationId(claim: string): string {
  return `observation:${slugIn(claim)}`;
}

/** `evidence:WORK/EXACT-CONTEXT`, sixteen hexadecimal digits of each digest. */
export function evidenceId(work: string, exactSha256: string, contextSha256: string): string {
  return `evidence:${slugIn(work)}/${exactSha256.slice(0, 16)}-${contextSha256.slice(0, 16)}`;
}

/** `text:WORK/SHA`, sixteen hexadecimal digits of the text's digest. */
export function textVersionId(work: string, sha256: string): string {
  return `text:${slugIn(work)}/${sha256.slice(0, 16)}`;
}

/** `role:PERSON/TITLE@ORGANIZATION/YEAR`; without an organization or a year of beginning `undated` stands there. */
export function roleId(parts: {
  readonly person: string;
  readonly title: string;
  readonly organization?: string | undefined;
  readonly fromYear?: string | undefined;
}): string {
  const at = parts.organization === undefined ? '' : `@${slugIn(parts.organization)}`;
  return `role:${slugIn(parts.person)}/${slugOf(parts.title)}${at}/${parts.fromYear ?? 'undated'}`;
}

/** `correction:WORK/N`, counted from 1 by the curator's own `n`. */
export function correctionId(work: string, n: number): string {
  return `correction:${slugIn(work)}/${n}`;
}

/** Longest list of operands that stands in an id as it is. */
const LONGEST_OPERANDS = 200;

/** `comparison:KIND/FIGURE+FIGURE` with the figures in the order of their ids; a digest of them where they are many. */
export function comparisonId(kind: string, figures: readonly string[]): string {
  const operands = figures.map(slugIn).sort().join('+');
  return `comparison:${kind.toLowerCase()}/${operands.length <= LONGEST_OPERANDS ? operands : digestOf(operands).slice(0, 32)}`;
}
