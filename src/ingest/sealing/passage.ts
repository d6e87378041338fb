import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import { parseRanges, type Ranges } from '../../evidence/ranges.js';

/** One passage as an article file states it. */
export type Passage = QuotedPassage | SealedPassage;

/** The words of a passage. */
export interface QuotedPassage {
  readonly kind: 'QUOTE';
  readonly pieces: readonly string[];
  /** A flow list of bare words, where a comma may have split one quote. */
  readonly splittable: boolean;
}

/** The place of a passage, and the first digits of its digest unless somebody wrote the place by hand. */
export interface SealedPassage {
  readonly kind: 'SEALED';
  readonly ranges: Ranges;
  readonly guard: string | null;
}

/** Why a value is no passage. */
export interface NoPassage {
  readonly kind: 'FAULT';
  readonly code: 'E_VALUE' | 'E_YAML_FEATURE' | 'E_EVIDENCE_RANGE';
  readonly message: string;
}

/** What a sealed passage looks like with its guard: the first eight digits of its digest. */
const SEALED = /^(\d+-\d+(?:\+\d+-\d+)*) ([0-9a-f]{8})$/;

/** Reads a string or a list of pieces, quoted or sealed. */
export function readPassage(node: unknown): Passage | NoPassage {
  const feature = forbidden(node);
  if (feature !== null) return feature;
  if (isScalar(node)) return readWords(String(node.value ?? ''));
  if (!isSeq(node)) return fault('E_VALUE', 'A quote is a string, or a list of pieces in the order of the text.');
  const pieces: string[] = [];
  for (const item of node.items) {
    const feature = forbidden(item);
    if (feature !== null) return feature;
    if (!isScalar(item)) return fault('E_VALUE', 'A piece of a quote is a string.');
    const words = String(item.value ?? '');
    if (isSealed(words)) return fault('E_VALUE', 'A sealed place is no piece of a quote; quote the whole passage again.');
    pieces.push(words);
  }
  const splittable = node.flow === true && node.items.every((item) => isScalar(item) && item.type === 'PLAIN');
  return { kind: 'QUOTE', pieces, splittable };
}

/** Reads the value of `at:`: ranges, and a guard unless somebody wrote them by hand. */
export function readPlace(node: unknown): Passage | NoPassage {
  const feature = forbidden(node);
  return feature ?? readSealed(isScalar(node) ? String(node.value ?? '') : '');
}

/** Whether words would be read as a sealed place. */
export function isSealed(words: string): boolean {
  return SEALED.test(words);
}

/** Prints a sealed passage. */
export function printSealed(printedRanges: string, exactSha256: string): string {
  return `${printedRanges} ${exactSha256.slice(0, 8)}`;
}

function readWords(words: string): Passage | NoPassage {
  return isSealed(words) ? readSealed(words) : { kind: 'QUOTE', pieces: [words], splittable: false };
}

function readSealed(printed: string): Passage | NoPassage {
  const [places = '', guard = null] = printed.split(' ');
  if (guard !== null && !SEALED.test(printed))
    return fault('E_EVIDENCE_RANGE', `\`${printed}\` is not ranges and a guard, such as 97-141 7cef73cf.`);
  const parsed = parseRanges(places);
  return 'fault' in parsed ? fault('E_EVIDENCE_RANGE', `${parsed.fault}.`) : { kind: 'SEALED', ranges: parsed.ranges, guard };
}

function fault(code: NoPassage['code'], message: string): NoPassage {
  return { kind: 'FAULT', code, message };
}

function forbidden(node: unknown): NoPassage | null {
  if (isAlias(node)) return fault('E_YAML_FEATURE', 'A quote is written out, not an alias of another.');
  if (!isScalar(node) && !isSeq(node) && !isMap(node)) return null;
  const { anchor, tag } = node as Node & { anchor?: string; tag?: string };
  const plain = anchor === undefined && (tag === undefined || /^tag:yaml\.org,2002:(str|seq|map)$/.test(tag));
  return plain ? null : fault('E_YAML_FEATURE', 'A quote carries no anchor and no tag.');
}
