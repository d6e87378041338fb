import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { Marked } from 'marked';
import { anchors } from './anchors.mjs';
import { targetOf } from './gather-pages.mjs';
import { escapeHtml, wordsOf } from './html.mjs';

/** Tables with more columns than this are scrolled on narrow screens; others wrap. */
const WIDE = 4;

/**
 * A source as a page: { path, out, title, html, headings: [{ depth, id, text }], links: [{ href, out, anchor }], pictures }. `links` are those within the site;
 * `out` is null where there is no such page.
 */
export function renderPage(root, source, sources) {
  const page = { path: source.path, out: source.out, title: source.path, html: '', headings: [], links: [], pictures: [] };
  const text = source.kind === 'markdown' ? source.text : source.kind === 'folder' ? listing(source, sources) : shown(source);
  const marked = new Marked({ gfm: true, renderer: rendererOf(root, page, sources) });
  page.html = marked.parse(text);
  page.title = page.headings.find(({ depth }) => depth === 1)?.text ?? source.path;
  return page;
}

function rendererOf(root, page, sources) {
  const anchorOf = anchors();
  return {
    heading({ tokens, depth }) {
      const inner = this.parser.parseInline(tokens);
      const text = wordsOf(inner);
      const id = anchorOf(text);
      page.headings.push({ depth, id, text });
      const self = depth === 1 ? '' : ` <a class="anchor" href="#${id}" aria-label="Link to “${escapeHtml(text)}”">#</a>`;
      return `<h${depth} id="${id}">${inner}${self}</h${depth}>\n`;
    },
    link({ href, tokens }) {
      const inner = this.parser.parseInline(tokens);
      const [path, anchor = ''] = href.split('#');
      const target = path === '' ? page.path : targetOf(page.path, path);
      if (target === null) return `<a href="${escapeHtml(href)}" rel="noreferrer">${inner}</a>`;
      const out = sources.find((source) => source.path === target)?.out ?? null;
      page.links.push({ href, out, anchor });
      return `<a href="${escapeHtml(addressOf(page.out, out ?? target, anchor))}">${inner}</a>`;
    },
    image({ href, text }) {
      const picture = targetOf(page.path, href);
      page.pictures.push(picture);
      const png = readFileSync(join(root, picture));
      const address = addressOf(page.out, posix.relative('docs', picture), '');
      return `<img src="${escapeHtml(address)}" alt="${escapeHtml(text)}" width="${png.readUInt32BE(16)}" height="${png.readUInt32BE(20)}" loading="lazy">`;
    },
    code({ text, lang = '' }) {
      const [language = '', path = ''] = lang.split(' ');
      const caption = path === '' ? '' : `<figcaption><code>${escapeHtml(path)}</code></figcaption>`;
      const label = path === '' ? `Code${language === '' ? '' : `, ${language}`}` : path;
      return `<figure class="code">${caption}<pre tabindex="0" role="group" aria-label="${escapeHtml(label)}"><code>${escapeHtml(text)}\n</code></pre></figure>\n`;
    },
    table({ header, rows }) {
      // A table whose first row says nothing has no heads
      const heads = header.every(({ text }) => text === '')
        ? ''
        : `<thead><tr>${header.map((cell) => `<th scope="col">${this.parser.parseInline(cell.tokens)}</th>`).join('')}</tr></thead>`;
      const body = rows
        .map((row) => `<tr>${row.map((cell) => `<td>${this.parser.parseInline(cell.tokens)}</td>`).join('')}</tr>`)
        .join('\n');
      const many = header.length > 2 && header.length <= WIDE ? ' class="many"' : '';
      const table = `<table${many}>${heads}<tbody>\n${body}\n</tbody></table>`;
      return header.length > WIDE ? `<div class="wide" tabindex="0" role="group" aria-label="Table">${table}</div>\n` : `${table}\n`;
    },
    html({ text }) {
      const bare = text.replaceAll(/<!--[\s\S]*?-->/g, '');
      return bare
        .split(/(<br>)/)
        .map((part) => (part === '<br>' ? part : escapeHtml(part)))
        .join('');
    },
  };
}

/** The address of one page of the site as another one writes it. */
export function addressOf(from, to, anchor) {
  const path = posix.relative(posix.dirname(from), to);
  return `${path}${anchor === '' ? '' : `#${anchor}`}`;
}

function listing({ path, children }, sources) {
  const rows = children.map((child) => {
    const source = sources.find((one) => one.path === child);
    const title = /^# (.+)$/m.exec(source?.kind === 'markdown' ? source.text : '')?.[1] ?? child.slice(path.length + 1);
    return `- [${title}](${encodeURI(child.slice(path.length + 1))})`;
  });
  // The links of a listing are relative to the folder itself
  return `# ${path}\n\n${rows.map((row) => row.replace('](', `](${path.slice(path.lastIndexOf('/') + 1)}/`)).join('\n')}\n`;
}

function shown({ path, text }) {
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `# ${path}\n\n${fence}\n${text.trimEnd()}\n${fence}\n`;
}
