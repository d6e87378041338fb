import { wordsOf } from './html.mjs';

/** The script that holds what search looks through: each section of each page with its title, heading, address and words. No network, so that it works from a file, too. */
export function searchIndex(pages) {
  const sections = pages.flatMap(({ title, out, html, path }) =>
    html.split(/(?=<h[1-6] )/).map((part) => {
      const [, id = '', heading = ''] = /^<h[1-6] id="([^"]*)">([\s\S]*?)<\/h[1-6]>/.exec(part) ?? [];
      const said = wordsOf(heading.replace(/<a class="anchor".*$/, ''));
      const words = wordsOf(part.replace(/^<h[1-6] [\s\S]*?<\/h[1-6]>/, ''));
      return [title, said === title ? '' : said, said === title || id === '' ? out : `${out}#${id}`, words, rank(path)];
    }),
  );
  return `window.onrecordSections = ${JSON.stringify(sections.filter(([, heading, , words]) => heading + words !== ''))};\n`;
}

/** Pages for everybody come before those for people who change the project. */
function rank(path) {
  return /^docs\/(tutorial|how-to|explanation\/[^/]+$|reference|glossary)/.test(path) ? 0 : 1;
}
