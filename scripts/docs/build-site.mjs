import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { deadLinks } from './dead-links.mjs';
import { frame } from './frame.mjs';
import { gatherPages } from './gather-pages.mjs';
import { navigation } from './navigation.mjs';
import { renderPage } from './render-page.mjs';
import { searchIndex } from './search-index.mjs';

/** The page that names all others, in its order. */
const START = 'docs/README.md';

/** Writes all pages, their pictures, style, search and index into `out`; nothing with a fault. Answers how many pages and megabytes, and the faults. */
export async function buildSite(root, out) {
  const sources = gatherPages(root, START);
  const pages = sources.map((source) => renderPage(root, source, sources));
  const menu = navigation(pages.find(({ path }) => path === START));
  const faults = [...deadLinks(pages), ...missing(pages, menu)];
  if (faults.length > 0) return { pages: pages.length, faults, megabytes: 0 };

  const draft = join(dirname(out), `.${basename(out)}-${process.pid}`);
  let bytes = 0;
  const write = (path, text) => {
    const file = join(draft, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    bytes += Buffer.byteLength(text);
  };
  try {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    for (const page of pages) write(page.out, frame(page, menu, version));
    for (const picture of new Set(pages.flatMap(({ pictures }) => pictures))) {
      const target = join(draft, relative('docs', picture));
      mkdirSync(dirname(target), { recursive: true });
      cpSync(join(root, picture), target);
      bytes += statSync(target).size;
    }
    const here = (name) => readFileSync(new URL(`site/${name}`, import.meta.url), 'utf8');
    write(
      'site.css',
      `${readFileSync(join(root, 'src/web/explorer/client/colours.css'), 'utf8')}\n${here('site.css')}\n${here('narrow.css')}`,
    );
    write('search.js', here('search.js'));
    write('search-index.js', searchIndex(pages));
    rmSync(out, { recursive: true, force: true });
    renameSync(draft, out);
  } finally {
    if (existsSync(draft)) rmSync(draft, { recursive: true, force: true });
  }
  return { pages: pages.length, faults, megabytes: (bytes / 1_000_000).toFixed(1) };
}

/** Pages of docs/ that no menu names and no other page leads to. */
function missing(pages, menu) {
  const named = new Set([
    ...menu.flatMap(({ entries }) => entries.map(({ out }) => out)),
    ...pages.flatMap(({ links }) => links.map(({ out }) => out)),
  ]);
  return pages
    .filter((page) => page.out !== 'index.html' && !named.has(page.out))
    .map(({ path }) => `${path}: no page leads to it; name it in ${START}`);
}
