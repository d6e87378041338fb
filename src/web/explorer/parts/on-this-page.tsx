import { count } from './words.js';

/** A part of a page: the id and title of its section, and how much is in it (null above 10,000) or merely whether anything is. */
export type Part = readonly [id: string, title: string, many: number | null | boolean];

/** Leads to the parts of a long page; what is empty is left out. */
export function OnThisPage({ parts }: { readonly parts: readonly Part[] }) {
  const filled = parts.filter(([, , many]) => many !== 0 && many !== false);
  if (filled.length < 2) return null;
  return (
    <nav className="on-this-page" aria-label="On this page">
      <ul>
        {filled.map(([id, title, many]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>{' '}
            {many === true || many === false ? null : <span className="count">{many === null ? 'more than 10,000' : count(many)}</span>}
          </li>
        ))}
      </ul>
    </nav>
  );
}
