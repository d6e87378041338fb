import { type CodePointText, slice, toCodePoint } from './code-point-text.js';
import { type Digests, GAP, sha256 } from './digests.js';
import { printRanges, type Range, type Ranges } from './ranges.js';

/** A passage whose words are not where they stood. */
export interface LostPassage extends Digests {
  readonly ranges: Ranges;
}

/** The words of a passage, one entry for each range; null when they are nowhere in the text; UNDECIDED when the search had to end early. */
export type Recovered = readonly string[] | null | 'UNDECIDED';

/** So many digests one search computes at most, some ten seconds of work. */
export const MOST_DIGESTS = 10_000_000;

/**
 * The words of passages, found in a text by length and digest alone. All are looked for together: what moved along with a passage found
 * before costs one digest; the rest one digest for each place and each distinct length, places that begin and end a word first.
 */
export function recoverWords(text: CodePointText, lost: readonly LostPassage[], most = MOST_DIGESTS): readonly Recovered[] {
  const search = new Search(text, most);
  const piecewise = lost.map(({ ranges, exactSha256, pieces }) => {
    if (ranges.length === 1) return [search.want(ranges, exactSha256)];
    return pieces?.length === ranges.length ? ranges.map((range, index) => search.want([range], pieces[index] ?? '')) : null;
  });
  search.run();
  const found = lost.map(({ exactSha256 }, index) => joined(piecewise[index] ?? null, exactSha256));
  // Digests of pieces may be missing, or damaged: then the whole passage, at its old distances, is what remains to look for.
  const whole = lost.map(({ ranges, exactSha256 }, index) =>
    found[index] === null && ranges.length > 1 ? search.want(ranges, exactSha256) : null,
  );
  search.run();
  return found.map((words, index) => whole[index]?.words ?? (whole[index]?.undecided === true ? 'UNDECIDED' : words));
}

function joined(wanted: readonly Wanted[] | null, exactSha256: string): Recovered {
  if (wanted === null) return null;
  if (wanted.some(({ undecided }) => undecided)) return 'UNDECIDED';
  const words = wanted.flatMap((piece) => piece.words ?? []);
  return wanted.every((piece) => piece.words !== null) && sha256(words.join(GAP)) === exactSha256 ? words : null;
}

/** Words to look for: how they lie to each other, where they began, their digest; and what has come of it. */
interface Wanted {
  readonly shape: Ranges;
  readonly start: number;
  readonly digest: string;
  words: readonly string[] | null;
  undecided: boolean;
}

class Search {
  private readonly pending = new Map<string, Map<string, Wanted[]>>();
  private readonly shifts = new Set<number>([0]);
  private readonly bounds: Bounds;

  constructor(
    private readonly text: CodePointText,
    private left: number,
  ) {
    this.bounds = wordBounds(text);
  }

  want(ranges: Ranges, digest: string): Wanted {
    const origin = ranges[0]?.start ?? 0;
    const shape = ranges.map(({ start, end }) => ({ start: start - origin, end: end - origin }));
    const wanted: Wanted = { shape, start: origin, digest, words: null, undecided: false };
    const key = printRanges(shape);
    const alike = this.pending.get(key) ?? new Map<string, Wanted[]>();
    this.pending.set(key, alike.set(digest, [...(alike.get(digest) ?? []), wanted]));
    return wanted;
  }

  /** Looks for all that is wanted; afterwards nothing is pending. */
  run(): void {
    for (const [key, alike] of this.pending) this.scan(key, alike, true);
    for (const [key, alike] of this.pending) this.scan(key, alike, false);
    for (const alike of this.pending.values()) for (const wanted of [...alike.values()].flat()) wanted.undecided = true;
    this.pending.clear();
  }

  /** Tries every place for words of one shape: those that begin and end with a word, or all others. */
  private scan(key: string, alike: Map<string, Wanted[]>, atWords: boolean): void {
    const shape = [...alike.values()][0]?.[0]?.shape ?? [];
    const length = shape.at(-1)?.end ?? 0;
    const { begins, ends } = this.bounds;
    for (let at = 0; at + length <= this.text.length && alike.size > 0; at++) {
      const likely = begins[at] === 1 && ends[at + length] === 1;
      if (likely !== atWords) continue;
      if (this.left <= 0) return;
      this.look(alike, shape, at);
    }
    if (!atWords || alike.size === 0) this.pending.delete(key);
  }

  private look(alike: Map<string, Wanted[]>, shape: readonly Range[], at: number): void {
    this.left--;
    const words = shape.map(({ start, end }) => slice(this.text, at + start, at + end));
    const digest = sha256(words.join(GAP));
    const met = alike.get(digest);
    if (met === undefined) return;
    alike.delete(digest);
    for (const wanted of met) {
      wanted.words = words;
      this.follow(at - wanted.start);
    }
  }

  /** Tries whether everything else moved by as much. */
  private follow(shift: number): void {
    if (this.shifts.has(shift)) return;
    this.shifts.add(shift);
    for (const alike of this.pending.values()) {
      for (const { shape, start } of [...alike.values()].flat()) {
        const at = start + shift;
        if (at >= 0 && at + (shape.at(-1)?.end ?? 0) <= this.text.length && this.left > 0) this.look(alike, shape, at);
      }
    }
  }
}

/** Which positions begin a word (or whatever stands between words), and which end one, in code points. */
interface Bounds {
  readonly begins: Uint8Array;
  readonly ends: Uint8Array;
}

function wordBounds(text: CodePointText): Bounds {
  const begins = new Uint8Array(text.length + 1).fill(1);
  const ends = new Uint8Array(text.length + 1).fill(1);
  for (const match of text.value.matchAll(/[\p{L}\p{N}]+/gu)) {
    const start = toCodePoint(text, match.index);
    const end = toCodePoint(text, match.index + match[0].length);
    begins.fill(0, start + 1, end + 1);
    ends.fill(0, start, end);
  }
  return { begins, ends };
}
