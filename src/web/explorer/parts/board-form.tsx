import type { ReactNode } from 'react';
import { withQuestions } from '../addresses.js';
import { type Asked, type BoardField, inAddress, kindAsked, sideAsked, typeAsked } from '../board-filter.js';
import type { DisputeChoicesQuery, ResponseType } from '../generated/requests.js';
import { ASPECTS, RESPONSE_KINDS, RESPONSE_TYPES } from './response-words.js';
import { dateInWords } from './time.js';
import { capital } from './words.js';

/** The names that fields offer while somebody types; fewer where there are more than are worth sending. */
export type Offered = Pick<DisputeChoicesQuery, 'agents' | 'outlets' | 'topics'>;

const TITLES: Readonly<Record<BoardField, string>> = {
  type: 'What is done',
  kind: 'How it is done',
  side: 'What is answered',
  by: 'Who answers',
  of: 'Whose words are answered',
  topic: 'Topic',
  outlet: 'Outlet that carries it',
  from: 'From day',
  to: 'To day',
};

/** The filters of the board as a form, filled with what is asked; `name` tells the name of an id. */
export function BoardForm(props: {
  readonly asked: Asked;
  readonly name: (id: string) => string;
  readonly offered: Offered | null;
  readonly faults?: ReadonlyMap<BoardField, ReactNode>;
}) {
  const { asked, name, offered, faults } = props;
  const row = (field: BoardField, control: ReactNode) => (
    <div className="field">
      <label htmlFor={`board-${field}`}>{TITLES[field]}</label>
      {control}
      {faults?.has(field) ? (
        <div className="fault" role="alert">
          {faults.get(field)}
        </div>
      ) : null}
    </div>
  );
  const typed = (field: BoardField, list: string) =>
    row(
      field,
      <input id={`board-${field}`} name={field} list={list} defaultValue={name(asked[field])} maxLength={300} autoComplete="off" />,
    );
  const day = (field: BoardField) => row(field, <input id={`board-${field}`} name={field} type="date" defaultValue={asked[field]} />);
  const type = typeAsked(asked);
  return (
    <form className="board" action="/disputes">
      {row(
        'type',
        <select id="board-type" name="type" defaultValue={type === null ? 'all' : inAddress(type)}>
          <option value="all">Any answer</option>
          {options(Object.entries(RESPONSE_TYPES))}
        </select>,
      )}
      {row(
        'kind',
        <select id="board-kind" name="kind" defaultValue={inAddress(kindAsked(asked) ?? '')}>
          <option value="">In any way</option>
          {(Object.keys(RESPONSE_TYPES) as ResponseType[]).map((group) => (
            <optgroup key={group} label={capital(RESPONSE_TYPES[group])}>
              {options(Object.entries(RESPONSE_KINDS).flatMap(([kind, { type, words }]) => (type === group ? [[kind, words]] : [])))}
            </optgroup>
          ))}
        </select>,
      )}
      {row(
        'side',
        <select id="board-side" name="side" defaultValue={inAddress(sideAsked(asked) ?? '')}>
          <option value="">Any side of what is said</option>
          {options(Object.entries(ASPECTS))}
        </select>,
      )}
      {typed('by', 'board-agents')}
      {typed('of', 'board-agents')}
      {typed('topic', 'board-topics')}
      {typed('outlet', 'board-outlets')}
      {day('from')}
      {day('to')}
      <div className="field">
        <button type="submit">Show</button> <a href="/disputes">Begin anew</a>
      </div>
      {offered === null ? null : (
        <>
          <Names id="board-agents" names={offered.agents.nodes} />
          <Names id="board-topics" names={offered.topics.nodes} />
          <Names id="board-outlets" names={offered.outlets.nodes} />
        </>
      )}
    </form>
  );
}

function options(entries: readonly (readonly string[])[]) {
  return entries.map(([constant = '', words = '']) => (
    <option key={constant} value={inAddress(constant)}>
      {capital(words)}
    </option>
  ));
}

function Names({ id, names }: { readonly id: string; readonly names: readonly { readonly id: string; readonly name: string }[] }) {
  return (
    <datalist id={id}>
      {names.map((each) => (
        <option key={each.id} value={each.name} />
      ))}
    </datalist>
  );
}

/** The filters that are set, each with a link that takes it away. */
export function SetFilters({ asked, name }: { readonly asked: Asked; readonly name: (id: string) => string }) {
  const kind = kindAsked(asked);
  const side = sideAsked(asked);
  const type = typeAsked(asked);
  const set: readonly (readonly [BoardField, string])[] = [
    ['type', kind === null && type !== null ? RESPONSE_TYPES[type] : ''],
    ['kind', kind === null ? '' : RESPONSE_KINDS[kind].words],
    ['side', side === null ? '' : ASPECTS[side]],
    ...(['by', 'of', 'topic', 'outlet'] as const).map((field) => [field, name(asked[field])] as const),
    ...(['from', 'to'] as const).map((field) => [field, asked[field] && dateInWords(asked[field])] as const),
  ];
  return (
    <ul className="tools" aria-label="Filters that are set">
      {set
        .filter(([, words]) => words !== '')
        .map(([field, words]) => (
          <li key={field}>
            {TITLES[field]}: <strong>{words}</strong>{' '}
            <a href={withQuestions('/disputes', { ...asked, [field]: field === 'type' ? 'all' : null })}>
              remove<span className="unseen"> the filter {TITLES[field]}</span>
            </a>
          </li>
        ))}
    </ul>
  );
}
