import type { ReactNode } from 'react';
import { withQuestions } from '../addresses.js';
import type { Place } from '../page.js';
import { count } from './words.js';

interface Listed {
  /** Null above 10,000. */
  readonly totalCount: number | null;
  readonly nodes: readonly unknown[];
  readonly pageInfo?: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** How many of a list are shown: "40 of 1,204 shown". */
export function shown({ totalCount, nodes }: Listed): string {
  if (totalCount === null) return `${count(nodes.length)} of more than 10,000 shown`;
  return totalCount === nodes.length ? count(totalCount) : `${count(nodes.length)} of ${count(totalCount)} shown`;
}

/** A section of a page with a list: its heading says how much of it is shown, its end leads on; nothing where the list is empty and `empty` says nothing. */
export function Section(props: {
  readonly title: string;
  readonly id: string;
  readonly list?: Listed;
  /** The name of the question that carries the cursor in the address. */
  readonly cursor?: string;
  readonly place?: Place;
  /** Said where the list is empty. */
  readonly empty?: string;
  readonly children: ReactNode;
}) {
  const { title, id, list, cursor, place, empty, children } = props;
  const none = list !== undefined && list.nodes.length === 0 && !(cursor !== undefined && place?.questions.has(cursor));
  if (none && empty === undefined) return null;
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        {title} {list === undefined || none ? null : <span className="count">{shown(list)}</span>}
      </h2>
      {none ? <p className="aside">{empty}</p> : children}
      {list === undefined || cursor === undefined || place === undefined ? null : (
        <Pager pageInfo={list.pageInfo} cursor={cursor} place={place} id={id} />
      )}
    </section>
  );
}

/** Where a list goes on, and where it began: links that change the cursor in the address and nothing else. */
export function Pager(props: {
  readonly pageInfo: Listed['pageInfo'];
  readonly cursor: string;
  readonly place: Place;
  readonly id: string;
}) {
  const { pageInfo, cursor, place, id } = props;
  const { questions, path } = place;
  const here = Object.fromEntries(questions);
  const next = pageInfo?.hasNextPage ? `${withQuestions(path, { ...here, [cursor]: pageInfo.endCursor })}#${id}` : null;
  const first = questions.has(cursor) ? `${withQuestions(path, { ...here, [cursor]: null })}#${id}` : null;
  if (next === null && first === null) return null;
  return (
    <p className="pager">
      {first === null ? null : <a href={first}>From the beginning</a>} {next === null ? null : <a href={next}>The next ones</a>}
    </p>
  );
}
