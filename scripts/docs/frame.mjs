import { escapeHtml } from './html.mjs';
import { addressOf } from './render-page.mjs';

/** Nothing is loaded but the site's own style, scripts and pictures; `file:` stands for them where a page was opened from a disk. */
const POLICY =
  "default-src 'none'; style-src 'self' file:; script-src 'self' file:; img-src 'self' file:; base-uri 'none'; form-action 'none'";

/** A page whole: head, menu, search, contents and text. */
export function frame({ out, title, html, headings }, menu, version) {
  const to = (path) => escapeHtml(addressOf(out, path, ''));
  const groups = menu.map(({ title: group, entries }) => {
    const items = entries.map(
      (entry) => `<li><a href="${to(entry.out)}"${entry.out === out ? ' aria-current="page"' : ''}>${escapeHtml(entry.words)}</a></li>`,
    );
    return `<h2>${escapeHtml(group)}</h2>\n<ul>${items.join('\n')}</ul>`;
  });
  const inner = headings.filter(({ depth }) => depth === 2 || depth === 3);
  const contents = inner.map(({ depth, id, text }) => `<li class="of-${depth}"><a href="#${id}">${escapeHtml(text)}</a></li>`);
  const name = out === 'index.html' ? 'onrecord' : `${title} – onrecord`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(name)}</title>
<link rel="stylesheet" href="${to('site.css')}">
<script src="${to('search.js')}" defer data-index="${to('search-index.js')}" data-root="${to('index.html')}"></script>
</head>
<body>
<a class="skip" href="#text">To the text</a>
<header>
<a class="logo" href="${to('index.html')}">onrecord</a>
<search class="search" hidden>
<label for="words" class="unseen">Search the documentation</label>
<input id="words" type="search" placeholder="Search (/)" autocomplete="off" spellcheck="false">
<p class="unseen" role="status" id="told"></p>
<ul id="found" hidden></ul>
</search>
</header>
<div class="columns">
<nav class="menu" aria-label="Documentation">
<details open><summary>Menu</summary>
${groups.join('\n')}
</details>
</nav>
<main id="text" tabindex="-1">
${inner.length > 2 ? `<nav class="contents" aria-label="On this page"><details open><summary>On this page</summary><ul>${contents.join('\n')}</ul></details></nav>` : ''}
<article>
${html}</article>
<footer><p>onrecord ${escapeHtml(version)}. Nothing on this page was loaded from elsewhere.</p></footer>
</main>
</div>
</body>
</html>
`;
}
