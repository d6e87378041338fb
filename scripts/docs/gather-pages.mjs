import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { projectFiles } from '../house/project-files.mjs';

/** Where in the documents a link begins, and the path that it names. */
const LINK = /\]\(([^)\s#]+)(?:#[^)]*)?\)/g;

/**
 * What becomes a page: all Markdown of docs/, the project's own README and the like as far as they are linked, and each file or folder that is linked besides.
 * A source is { path, out, kind: 'markdown' | 'file' | 'folder', text }; paths are relative to the project, with `/`.
 */
export function gatherPages(root, start) {
  const files = projectFiles(root).sort();
  const found = new Map();
  const waiting = [start, ...files.filter((path) => path.startsWith('docs/') && path.endsWith('.md'))];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (found.has(path)) continue;
    const source = sourceOf(root, path, start, files);
    if (source === null) continue;
    found.set(path, source);
    if (source.kind === 'markdown') waiting.push(...linked(path, source.text));
    if (source.kind === 'folder') waiting.push(...source.children);
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The project's path that a link of a document names; null for addresses. */
export function targetOf(from, href) {
  if (/^[a-z]+:/i.test(href) || href.startsWith('#')) return null;
  return posix.normalize(posix.join(dirname(from), decodeURI(href))).replace(/\/$/, '');
}

function linked(path, text) {
  const bare = text.replaceAll(/^ *```[\s\S]*?^ *```$/gm, '');
  return [...bare.matchAll(LINK)]
    .map(([, href]) => targetOf(path, href))
    .filter((target) => target !== null && !/\.(png|svg|jpe?g)$/.test(target));
}

function sourceOf(root, path, start, files) {
  const file = join(root, path);
  if (!existsSync(file)) return null;
  if (statSync(file).isDirectory()) {
    const children = readdirSync(file)
      .map((name) => `${path}/${name}`)
      .filter((child) => files.some((one) => one === child || one.startsWith(`${child}/`)))
      .sort();
    return { path, out: outOf(path, start, true), kind: 'folder', text: '', children };
  }
  return { path, out: outOf(path, start, false), kind: path.endsWith('.md') ? 'markdown' : 'file', text: readFileSync(file, 'utf8') };
}

function outOf(path, start, folder) {
  if (path === start) return 'index.html';
  const below = path.startsWith('docs/') ? path.slice('docs/'.length) : `project/${path}`;
  if (folder) return `${below}/index.html`;
  return path.endsWith('.md') ? below.replace(/\.md$/, '.html') : `${below}.html`;
}
