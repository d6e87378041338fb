import { isMap, isScalar, isSeq, type Pair, type Scalar, type YAMLMap } from 'yaml';
import type { Hints } from '../../evidence/find.js';
import type { Problem, ProblemCode } from '../../model/problem.js';
import { type Hole, keyRenamed, pairHole, pairRemoved, valueHole } from './hole.js';
import type { OpenArticle } from './open-article.js';
import { type NoPassage, type Passage, readPassage, readPlace } from './passage.js';
import type { Edit } from './source-edits.js';

/** One place of an article file that cites words of its text. */
export interface QuoteSlot {
  /** Such as `said[0].says[1].ferry-riders-port.quote`. */
  readonly path: string;
  /** UTF-16 offset of the value. */
  readonly offset: number;
  readonly passage: Passage;
  readonly hints: Hints;
  /** Where the sealed passage goes. */
  readonly hole: Hole;
  /** What else changes once it is sealed: `quote:` becomes `at:`, hints go. */
  readonly along: readonly Edit[];
  readonly written: Written;
}

/**
 * How a passage is written: as the value of `quote:` or `at:` in a mapping; bare, where a list is one passage with gaps; or bare where a
 * list would be several passages.
 */
export type Written = { readonly kind: 'KEYED'; readonly map: YAMLMap; readonly pair: Pair } | { readonly kind: 'BARE' | 'BARE_UNLISTED' };

/** The top-level key below which passages are marked that state nothing. */
export const MARKS = 'not-a-statement';

/** The top-level keys below which words are cited. */
const CITING = ['titles', 'corrections', 'credits', 'said', 'non-answers', MARKS];

/**
 * Every citing place of an article in the order of the file. `quote:` and `also:` are known in every mapping, at any depth; below `says:`
 * a claim's bare string or list is a quote too.
 */
export function quoteSlots(article: OpenArticle): { readonly slots: readonly QuoteSlot[]; readonly problems: readonly Problem[] } {
  const walk = new Walk(article);
  for (const pair of article.root.items) {
    const key = keyOf(pair);
    if (CITING.includes(key)) walk.value(pair.value, key);
  }
  return walk;
}

const SPLIT = 'The comma in front of this cut a quote in two.';
const SPLIT_HINT = 'Put a value that holds a comma in quotation marks.';

class Walk {
  readonly slots: QuoteSlot[] = [];
  readonly problems: Problem[] = [];

  constructor(private readonly article: OpenArticle) {}

  value(node: unknown, path: string): void {
    if (isSeq(node)) node.items.forEach((item, index) => void this.value(item, `${path}[${index}]`));
    if (isMap(node)) this.map(node, path);
  }

  private map(map: YAMLMap, path: string): void {
    this.refuseSplitValues(map, path);
    const hints = this.hints(map, path);
    for (const pair of map.items) {
      const key = keyOf(pair);
      const at = `${path}.${key}`;
      if (key === 'quote') this.quote(map, pair, at, hints);
      else if (key === 'at') this.place(map, pair, at);
      else if (key === 'also') this.also(pair, at);
      else if (key === 'says') this.says(pair.value, at);
      else this.value(pair.value, at);
    }
  }

  private place(map: YAMLMap, pair: Pair, path: string): void {
    this.slot(pair.value, path, readPlace(pair.value), pairHole(this.article.source, pair), { written: { kind: 'KEYED', map, pair } });
  }

  private quote(map: YAMLMap, pair: Pair, path: string, hints: Hints): void {
    if (map.has('at'))
      return this.fault('E_VALUE', pair.key, path, 'There is `quote:` beside `at:`.', 'Take `at:` away if the quote is new.');
    const along = [
      keyRenamed(pair, 'at'),
      ...pairRemoved(this.article.source, map, 'near'),
      ...pairRemoved(this.article.source, map, 'occurrence'),
    ];
    this.slot(pair.value, path, readPassage(pair.value), pairHole(this.article.source, pair), {
      hints,
      along,
      written: { kind: 'KEYED', map, pair },
    });
  }

  /** One passage, or a list of passages; a passage with hints is a mapping, which the sealed place replaces. */
  private also(pair: Pair, path: string): void {
    if (!isSeq(pair.value)) return this.passage(pair.value, path, pairHole(this.article.source, pair), { kind: 'BARE_UNLISTED' });
    for (const [index, item] of pair.value.items.entries()) {
      const start = offsetOf(item) ?? 0;
      if (index > 0 && this.article.source[start - 1] === ',') {
        this.fault('E_VALUE', item, `${path}[${index}]`, SPLIT, SPLIT_HINT);
        continue;
      }
      this.passage(item, `${path}[${index}]`, valueHole(this.article.source, item));
    }
  }

  private passage(node: unknown, path: string, hole: Hole, written: Written = { kind: 'BARE' }): void {
    if (!isMap(node)) return this.slot(node, path, readPassage(node), hole, { written });
    this.refuseSplitValues(node, path);
    this.slot(node, path, readPassage(node.get('quote', true)), hole, { hints: this.hints(node, path), written });
  }

  private says(node: unknown, path: string): void {
    if (!isSeq(node)) return;
    for (const [index, item] of node.items.entries()) {
      if (!isMap(item)) continue;
      for (const pair of item.items) {
        const at = `${path}[${index}].${keyOf(pair)}`;
        if (isMap(pair.value)) this.map(pair.value, at);
        else if (!isEmpty(pair.value)) this.slot(pair.value, at, readPassage(pair.value), pairHole(this.article.source, pair));
      }
    }
  }

  private slot(
    node: unknown,
    path: string,
    passage: Passage | NoPassage,
    hole: Hole,
    { hints = {}, along = [], written = { kind: 'BARE' } }: Partial<Pick<QuoteSlot, 'hints' | 'along' | 'written'>> = {},
  ): void {
    if (passage.kind === 'FAULT') return this.fault(passage.code, node, path, passage.message);
    this.slots.push({ path, offset: offsetOf(node) ?? hole.start, passage, hints, hole, along, written });
  }

  private hints(map: YAMLMap, path: string): Hints {
    const near = map.get('near', true) as Scalar | undefined;
    const occurrence = map.get('occurrence', true) as Scalar | undefined;
    if (near === undefined && occurrence === undefined) return {};
    const hint = near ?? occurrence;
    if (!map.has('quote'))
      this.fault('E_VALUE', hint, path, '`near:` and `occurrence:` tell the places of a `quote:` apart, and there is none here.');
    if (near !== undefined && occurrence !== undefined)
      this.fault('E_VALUE', occurrence, path, '`near:` and `occurrence:` exclude each other.');
    if (occurrence === undefined) return { near: String(near?.value ?? '') };
    if (!/^[1-9]\d{0,5}$/.test(String(occurrence.value)))
      this.fault('E_VALUE', occurrence, `${path}.occurrence`, '`occurrence:` is a number from 1.');
    return { occurrence: Number(occurrence.value) };
  }

  /** `{quote: put it at 274,000, disputes: x}` would otherwise be read as a quote that ends at the comma and a key `000`. */
  private refuseSplitValues(map: YAMLMap, path: string): void {
    if (map.flow !== true) return;
    for (const pair of map.items) {
      const colon = pair.srcToken?.sep?.some(({ type }) => type === 'map-value-ind') ?? false;
      if (colon) continue;
      this.fault(
        'E_VALUE',
        pair.key,
        path,
        `\`${keyOf(pair)}\` stands here without a value: the comma in front of it ended a value.`,
        SPLIT_HINT,
      );
    }
  }

  private fault(code: ProblemCode, node: unknown, path: string, message: string, hint?: string): void {
    this.problems.push(this.article.problem(code, offsetOf(node) ?? 0, path, message, hint));
  }
}

/** The key of a pair as a string. */
export function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value ?? '') : '';
}

function isEmpty(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && node.type === 'PLAIN' && (node.value === null || node.value === ''));
}

function offsetOf(node: unknown): number | undefined {
  const range = (node as { range?: readonly number[] | null } | null | undefined)?.range;
  return range?.[0];
}
