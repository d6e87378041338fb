import { playgroundAddress } from '../addresses.js';
import type { Alternate } from '../record-files.js';

/** What stands behind a page, for those who build on it or cite it. */
export interface Behind {
  /** The requests that the page asked, in their order. */
  readonly requests: readonly { readonly name: string; readonly source: string; readonly variables: Readonly<Record<string, unknown>> }[];
  /** The Cypher that draws the same in Neo4j Browser, and where that opens; null where nothing is drawn or no Browser is served. */
  readonly cypher: string | null;
  readonly browser: string | null;
  readonly permalink: string;
  readonly json: string;
  /** What the record of the page can be had as, JSON among it; nothing where the page is of no record. */
  readonly alternates: readonly Alternate[];
  readonly citation: string;
}

/** The foot of a page: the request behind it, the same as Cypher, permalink, JSON and citation. */
export function BehindThisPage({ behind }: { readonly behind: Behind }) {
  const { requests, cypher, browser, permalink, json, alternates, citation } = behind;
  return (
    <section id="behind" aria-labelledby="behind-title">
      <h2 id="behind-title">Behind this page</h2>
      <ul className="tools">
        {requests.map(({ name, source, variables }) => (
          <li key={name}>
            <a href={playgroundAddress(source, variables)}>Open in playground{requests.length > 1 ? `: ${name}` : ''}</a>
          </li>
        ))}
        {cypher !== null && browser !== null ? (
          <li>
            <a href={`${browser}?${new URLSearchParams({ query: cypher })}`}>Open in Neo4j Browser</a>
          </li>
        ) : null}
        {alternates.length > 0 ? null : (
          <li>
            <a href={json}>JSON</a>
          </li>
        )}
      </ul>
      {alternates.length === 0 ? null : (
        <ul className="tools" aria-label="This record as">
          <li>This record as</li>
          {alternates.map(({ name, mediaType, href }) => (
            <li key={name}>
              <a href={name === 'JSON' ? json : href} type={mediaType}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
      <dl className="copies">
        <dt>Permalink</dt>
        <dd>
          <Copied text={permalink} what="permalink" />
        </dd>
        <dt>Citation</dt>
        <dd>
          <Copied text={citation} what="citation" />
        </dd>
        {cypher === null ? null : (
          <>
            <dt>Cypher</dt>
            <dd>
              <details>
                <summary>The query that draws this in Neo4j Browser</summary>
                <Copied text={cypher} what="Cypher" block />
              </details>
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

/** A text with a button that copies it; the button comes alive with the client's script. */
function Copied({ text, what, block = false }: { readonly text: string; readonly what: string; readonly block?: boolean }) {
  return (
    <span className="copied">
      {block ? (
        <pre>
          <code>{text}</code>
        </pre>
      ) : (
        <span className="text">{text}</span>
      )}
      <button type="button" data-copy={text} hidden>
        Copy <span className="unseen">the {what}</span>
      </button>
    </span>
  );
}
