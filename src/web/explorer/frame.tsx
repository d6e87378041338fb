import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { type Behind, BehindThisPage } from './parts/behind.js';
import { shorten } from './parts/words.js';

/** A whole page. */
export interface Framed {
  readonly title: string;
  readonly kind: string;
  readonly content: ReactNode;
  readonly drawing?: unknown;
  readonly behind?: Behind;
  /** What was searched for, so that it stands in the field. */
  readonly searched?: string;
  /** Seconds after which the page asks again by itself. */
  readonly again?: number;
}

/** The HTML of a page. `assets` is the folder of its script and style. Whatever comes from records is text: React escapes it. */
export function frame(page: Framed, assets: string): string {
  return `<!doctype html>\n${renderToStaticMarkup(<Frame page={page} assets={assets} />)}\n`;
}

const PLACES = [
  ['/', 'Start'],
  ['/disputes', 'Disputes'],
  ['/figures', 'Figures'],
  ['/graphql', 'Playground'],
] as const;

function Frame({ page, assets }: { readonly page: Framed; readonly assets: string }) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {page.again === undefined ? null : <meta httpEquiv="refresh" content={String(page.again)} />}
        <title>{page.title === 'onrecord' ? 'onrecord' : `${shorten(page.title, 80)} · onrecord`}</title>
        {page.behind?.alternates.map(({ name, mediaType, href }) => (
          <link key={name} rel="alternate" type={mediaType} href={href} title={name} />
        ))}
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={`${assets}/main.css`} />
        <script type="module" src={`${assets}/main.js`} />
      </head>
      <body>
        <a className="skip" href="#main">
          To the content
        </a>
        <header>
          <a className="logo" href="/">
            onrecord
          </a>
          <search>
            <form action="/search">
              <label htmlFor="q" className="unseen">
                Search people, organizations, works and claims
              </label>
              <input
                id="q"
                name="q"
                type="search"
                placeholder="Search people, outlets, works, claims"
                autoComplete="off"
                maxLength={500}
                defaultValue={page.searched}
              />
              <button type="submit">Search</button>
            </form>
          </search>
          <nav aria-label="Pages">
            <ul>
              {PLACES.map(([path, name]) => (
                <li key={path}>
                  <a href={path}>{name}</a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <main id="main">
          <p className="kind">{page.kind}</p>
          <h1>{page.title}</h1>
          {page.content}
          {page.behind === undefined ? null : <BehindThisPage behind={page.behind} />}
        </main>
        <footer>
          <p>What people said, and what a rule computed of it. Never a verdict on what is true.</p>
        </footer>
        {page.drawing === undefined ? null : <Embedded id="drawing-data" value={page.drawing} />}
      </body>
    </html>
  );
}

/** A value for the client's script. `<` is written as an escape of JSON, so that no text ends the element. */
function Embedded({ id, value }: { readonly id: string; readonly value: unknown }) {
  const __html = JSON.stringify(value).replaceAll('<', '\\u003c');
  return <script type="application/json" id={id} dangerouslySetInnerHTML={{ __html }} />;
}
