import { z } from 'zod';
import type { Kind } from '../kind.js';
import { KIND_GROUPS } from '../kind.js';
import { BASES, FIDELITIES, MEMBERSHIP_KINDS, RELAY_HOWS } from '../vocabulary.js';

/** What a reference may point at; the check resolves each against it. */
export type Target = Kind | keyof typeof KIND_GROUPS;

/** References are found by walking a shape: this registry says what each string must name. */
export const references = z.registry<{ readonly targets: readonly Target[] }>();

/** A string that holds the id of another record of one of these kinds. */
export function ref(...targets: readonly Target[]) {
  const field = z.string().regex(/^[a-z-]+:\S+$/, 'expected an id such as person:todd-lyons');
  return field.register(references, { targets });
}

/** The kinds that a reference to these targets admits. */
export function admits(targets: readonly Target[], kind: Kind): boolean {
  return targets.some((target) =>
    target === 'agent' || target === 'work' ? (KIND_GROUPS[target] as readonly Kind[]).includes(kind) : target === kind,
  );
}

/** One line of text for people, without control characters. */
export const line = z
  .string()
  .min(1)
  .max(2_000)
  .regex(/^[^\p{Cc}]*$/u, 'control characters are not allowed')
  .refine((value) => value === value.trim(), 'blanks at the beginning or end are not allowed')
  .refine((value) => value === value.normalize('NFC'), 'letters and their accents must be composed (Unicode NFC)');

/** A web address; only http and https. */
export const url = z
  .string()
  .max(2_000)
  .regex(/^https?:\/\/[^\s/@]+(?:\/\S*)?$/, { error: 'expected an http or https address without user information', abort: true })
  .regex(/^[^<>"\\]*$/, {
    error: 'an address holds no quotation mark, backslash or angle bracket: write %22, %5C, %3C, %3E',
    abort: true,
  })
  .refine((value) => hostOf(value) !== '', 'expected an address with a host and, if any, a port up to 65535');

/** The host of an address, empty when there is none. */
function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^\./, '') : '';
}

/** A SHA-256 digest in lower-case hexadecimal. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits');

/** Wikidata's id of the same thing. */
export const wikidataId = z.string().regex(/^Q[1-9]\d*$/, 'expected a Wikidata id such as Q42');

/** A BCP 47 language tag. */
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/, 'expected a language tag such as en or zh-Hant-TW');

/** Belonging of one agent to another. */
export const membership = z.strictObject({
  agent: ref('agent').describe('The whole.'),
  as: z.enum(MEMBERSHIP_KINDS).describe('UNIT a part that speaks for the whole, OWNED property, MEMBER one of many.'),
});

/** A way from a record to a work it rests on. */
export const basedOn = z.strictObject({
  work: ref('work').describe('The work it rests on.'),
  how: z.enum(RELAY_HOWS).describe('How it uses that work.'),
  fidelity: z.enum(FIDELITIES).default('SAME').describe('Whether the meaning stayed the same.'),
  basis: z.enum(BASES).default('STATED').describe('STATED in the source or CURATED by us.'),
  text: line.optional().describe('The reference as printed, if short.'),
  note: line.optional().describe('What became of the meaning on the way, or how we know, in our words.'),
});

/** A way from an assertion to the assertion it passes on. */
export const relay = z.strictObject({
  assertion: ref('assertion').describe('The assertion passed on.'),
  how: z.enum(RELAY_HOWS).describe('How it is passed on.'),
  fidelity: z.enum(FIDELITIES).default('SAME').describe('Whether the meaning stayed the same.'),
  basis: z.enum(BASES).default('STATED').describe('STATED in the source or CURATED by us.'),
  note: line.optional().describe('What became of the meaning on the way, or how we know, in our words.'),
});
