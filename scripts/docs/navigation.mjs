import { wordsOf } from './html.mjs';

/** The menu of all pages, as the lists of the start page have it: for each heading its title and its links. */
export function navigation({ html }) {
  return html
    .split(/(?=<h2 )/)
    .slice(1)
    .map((part) => ({
      title: wordsOf(/<h2 [^>]*>([\s\S]*?)(?: <a class="anchor"|<\/h2>)/.exec(part)[1]),
      entries: [...part.matchAll(/<li>(?:<p>)?<a href="([^"#:]+)">([\s\S]*?)<\/a>/g)].map(([, out, words]) => ({
        out,
        words: wordsOf(words),
      })),
    }))
    .filter(({ entries }) => entries.length > 0);
}
