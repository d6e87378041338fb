import { z } from 'zod';
import { CORRECTION_KINDS, SECTIONS } from '../vocabulary.js';
import { when } from '../when.js';
import { line, ref, sha256 } from './parts.js';

/** Where something stands in one text version. */
export const evidence = z.strictObject({
  kind: z.literal('evidence'),
  id: z.string(),
  textVersion: ref('text-version').describe('The text that the ranges count in.'),
  ranges: z
    .array(z.strictObject({ start: z.int().nonnegative(), end: z.int().positive() }))
    .min(1)
    .describe('Half-open ranges of Unicode code points, in order.'),
  exactSha256: sha256.describe("Digest of the ranges' text joined by U+2026."),
  contextSha256: sha256.describe('Digest of 32 code points before the first range, U+2026, 32 after the last.'),
  section: z.enum(SECTIONS).default('BODY').describe('The part of the work.'),
});

/** A change that a publisher announced. */
export const correction = z.strictObject({
  kind: z.literal('correction'),
  id: z.string(),
  work: ref('work').describe('The work that was changed.'),
  correctionKind: z.enum(CORRECTION_KINDS).describe('What sort of change.'),
  published: when.optional().describe('When it was announced.'),
  summary: line.describe('What changed, in our words.'),
  evidence: z.array(ref('evidence')).default([]).describe('Where the announcement stands.'),
  withdrew: z.array(ref('assertion')).default([]).describe('What no longer stands.'),
  replacedBy: z.array(ref('assertion')).default([]).describe('What stands instead.'),
});
