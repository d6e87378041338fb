import type { OpenArticle } from './open-article.js';
import { keyOf } from './quote-slots.js';
import { type Edit, lineEnd } from './source-edits.js';

/** The keys that come below the head of an article file. */
const BODY = ['titles', 'corrections', 'credits', 'claims', 'said', 'non-answers', 'not-a-statement'];

/** The edit that states the version of the text in the head of an article file, below its last line. */
export function textLine({ root, source }: OpenArticle, sha256: string): Edit {
  const line = `text: sha256:${sha256}`;
  const first = root.items.findIndex((pair) => BODY.includes(keyOf(pair)));
  const follower = root.items[first] as { key: { range?: readonly number[] } } | undefined;
  const start = root.range?.[0] ?? 0;
  if (root.flow === true) return { start: start + 1, end: start + 1, text: `${line}, ` };
  const eol = lineEnd(source);
  if (first === 0) {
    const at = follower?.key.range?.[0] ?? start;
    return { start: at, end: at, text: `${line}${eol}` };
  }
  const last = root.items.at(first < 0 ? -1 : first - 1) as
    | { key: { range?: readonly number[] }; value?: { range?: readonly number[] } | null }
    | undefined;
  const end = last?.value?.range?.[1] ?? last?.key.range?.[1] ?? source.length;
  const newline = source.indexOf('\n', end - 1);
  if (newline < 0) return { start: source.length, end: source.length, text: `${eol}${line}${eol}` };
  return { start: newline + 1, end: newline + 1, text: `${line}${eol}` };
}
