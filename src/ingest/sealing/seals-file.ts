import { z } from 'zod';
import type { QuotedManner } from '../../evidence/manner.js';
import { compareRanges, parseRanges, printRanges } from '../../evidence/ranges.js';
import type { Section } from '../../evidence/section.js';
import type { KeptEvidence } from '../../evidence/verify.js';
import type { Problem } from '../../model/problem.js';
import { SECTIONS } from '../../model/vocabulary.js';
import { SEED_LIMITS, type SeedLimits } from '../read/limits.js';
import { parseYaml } from '../read/parse-yaml.js';
import { keyPlaceOf, placeOf, valueOf } from '../read/tree.js';

/** What is kept of one sealed passage. */
export interface Seal extends KeptEvidence {
  readonly section: Section;
  readonly manner: QuotedManner;
}

/** The machine-written sibling of an article file. */
export interface Seals {
  readonly text: { readonly sha256: string; readonly length: number; readonly normalization: string };
  /** By printed ranges, such as `206-228+246-284`. */
  readonly seals: ReadonlyMap<string, Seal>;
}

const HEADER = '# Written by `onrecord seal`: what is kept of each passage instead of its words. Not edited by hand.';
const digest = z.string().regex(/^[0-9a-f]{64}$/, 'is 64 hexadecimal digits');
const text = z.strictObject({ sha256: digest, length: z.coerce.number().int().nonnegative(), normalization: z.string().min(1) });
const seal = z.strictObject({
  exact: digest,
  context: digest,
  pieces: z.array(digest).optional(),
  section: z.enum(SECTIONS.map(lower)),
  manner: z.enum(['direct', 'indirect', 'mixed']),
});

/** The path of the sibling: `x.yaml` has `x.seals.yaml`. */
export function sealsPath(articleFile: string): string {
  return articleFile.replace(/\.ya?ml$/, '').concat('.seals.yaml');
}

/** Reads the sibling file; problems when it is not what `seal` writes. */
export function readSeals(file: string, source: string, limits: SeedLimits = SEED_LIMITS): Seals | readonly Problem[] {
  const fault = (message: string, path = '', place = { line: 0, column: 0 }): Problem => ({
    code: 'E_SEAL_MISSING',
    severity: 'error',
    file,
    ...place,
    path,
    message,
    hint: 'Take the file away and run `onrecord seal` with the texts again.',
  });
  const { tree, problems: damage } = parseYaml(source, file, limits);
  const [first] = damage;
  if (first !== undefined) return [fault(`The file is damaged: ${first.message}.`, '', { line: first.line, column: first.column })];
  if (tree?.type !== 'mapping') return [fault('The file is damaged.')];
  const content = valueOf(tree) as Readonly<Record<string, unknown>>;
  const problems: Problem[] = [];
  const seals = new Map<string, Seal>();
  const head = text.safeParse(content.text);
  if (!head.success) problems.push(fault('`text:` does not name the version of the text.', 'text', placeOf(tree, ['text'])));
  for (const [key, value] of Object.entries(content)) {
    if (key === 'text') continue;
    const parsed = parseRanges(key);
    const read = seal.safeParse(value);
    if ('fault' in parsed) problems.push(fault(`${parsed.fault}.`, key, keyPlaceOf(tree, [key])));
    else if (!read.success)
      problems.push(
        fault(
          `A seal is damaged: ${read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')}.`,
          key,
          placeOf(tree, [key]),
        ),
      );
    else {
      const { exact, context, pieces, section, manner } = read.data;
      const kept = {
        ranges: parsed.ranges,
        exactSha256: exact,
        contextSha256: context,
        section: upper(section) as Section,
        manner: upper(manner) as QuotedManner,
      };
      seals.set(key, pieces === undefined ? kept : { ...kept, pieces });
    }
  }
  return problems.length > 0 || !head.success ? problems : { text: head.data, seals };
}

/** Prints the sibling file, passages in the order of the text. */
export function printSeals({ text: version, seals }: Seals): string {
  const lines = [...seals.values()].sort((a, b) => compareRanges(a.ranges, b.ranges)).map(printSeal);
  return `${HEADER}\ntext: {sha256: ${version.sha256}, length: ${version.length}, normalization: ${version.normalization}}\n${lines.join('')}`;
}

function printSeal({ ranges, exactSha256, contextSha256, pieces, section, manner }: Seal): string {
  const parts = pieces === undefined ? '' : `, pieces: [${pieces.join(', ')}]`;
  return `${printRanges(ranges)}: {exact: ${exactSha256}, context: ${contextSha256}${parts}, section: ${lower(section)}, manner: ${lower(manner)}}\n`;
}

function lower(word: string): string {
  return word.toLowerCase().replaceAll('_', '-');
}

function upper(word: string): string {
  return word.toUpperCase().replaceAll('-', '_');
}
