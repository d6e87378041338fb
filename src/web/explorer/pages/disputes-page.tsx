import type { ReactNode } from 'react';
import { withQuestions } from '../addresses.js';
import type { Ask } from '../ask.js';
import { type Asked, askedOf, type BoardField, boardFaults, boardFilter, inAddress, kindAsked, typeAsked } from '../board-filter.js';
import type { DisputeChoicesQuery } from '../generated/requests.js';
import { agentMeant, type Choice, type Meant, topicMeant } from '../named-record.js';
import { type Detour, definePage, type Shown } from '../page.js';
import { BoardForm, SetFilters } from '../parts/board-form.js';
import { BriefAnswer } from '../parts/brief-answer.js';
import { Section } from '../parts/more.js';

/** The fields that take a name or an id. */
const NAMED = ['by', 'of', 'topic', 'outlet'] as const;

/** The board: who answers whom, how and where, filtered by a form. */
export const disputesPage = definePage<'DisputesPage', 'DisputeChoices'>({
  request: 'DisputesPage',
  beside: 'DisputeChoices',
  detour: async ({ questions }, ask) => {
    const asked = askedOf(questions);
    const faults = boardFaults(asked);
    return faults.size > 0 ? { instead: faulty(asked, faults), status: 400 } : nameRecords(ask, asked);
  },
  variables: ({ questions }) => {
    const asked = askedOf(questions);
    const ids = NAMED.map((field) => asked[field]).filter((id) => id !== '');
    return { filter: boardFilter(asked), after: questions.get('after') ?? undefined, ids: ids.length === 0 ? ['none'] : ids };
  },
  show: ({ responses }, beside, place) => {
    const asked = askedOf(place.questions);
    const name = namesOf(beside?.data ?? null);
    return {
      title: 'Disputes',
      kind: 'Who answers whom',
      cypher: { name: 'disputes', id: '' },
      content: (
        <>
          <p>
            Who disputes, supports, amends or does not answer what somebody said. Each of these is somebody’s statement, none of them ours.
          </p>
          <Sorts asked={asked} />
          <BoardForm asked={asked} name={name} offered={beside?.data ?? null} />
          <SetFilters asked={asked} name={name} />
          <Section
            id="answers"
            title="Newest first"
            list={responses}
            cursor="after"
            place={place}
            empty="Nothing on record fits all of these filters."
          >
            <ul className="records">
              {responses.nodes.map((response) => (
                <BriefAnswer key={response.id} response={response} />
              ))}
            </ul>
          </Section>
        </>
      ),
    };
  },
});

const SORTS = {
  disputes: 'disputes',
  supports: 'support',
  amends: 'amendments',
  'does-not-answer': 'no answer',
  all: 'any answer',
} as const;

/** The sorts of answers, to be chosen without the form. */
function Sorts({ asked }: { readonly asked: Asked }) {
  const type = typeAsked(asked);
  const here = kindAsked(asked) === null ? (type === null ? 'all' : inAddress(type)) : '';
  return (
    <ul className="tools" aria-label="Sorts of answers">
      {Object.entries(SORTS).map(([sort, words]) => (
        <li key={sort}>
          <a href={withQuestions('/disputes', { ...asked, type: sort, kind: null })} aria-current={sort === here ? 'page' : undefined}>
            {words}
          </a>
        </li>
      ))}
    </ul>
  );
}

function namesOf(choices: DisputeChoicesQuery | null): (id: string) => string {
  const names = new Map((choices?.nodes ?? []).flatMap((node) => (node !== null && 'name' in node ? [[node.id, node.name] as const] : [])));
  return (id) => names.get(id) ?? id;
}

/** Leads from names that were typed to the address with their ids; what is not clear is asked back. */
async function nameRecords(ask: Ask, asked: Asked): Promise<Detour | null> {
  const typed = NAMED.filter((field) => asked[field] !== '' && !/^(?:person|organization|group|topic):\S/.test(asked[field]));
  if (typed.length === 0) return null;
  const meant = await Promise.all(
    typed.map(async (field) => [field, await (field === 'topic' ? topicMeant : agentMeant)(ask, asked[field])] as const),
  );
  const clear = { ...asked, ...Object.fromEntries(meant.flatMap(([field, is]) => (isOne(is) ? [[field, is.id]] : []))) };
  const open = meant.flatMap(([field, is]) => (isOne(is) ? [] : [[field, is] as const]));
  if (open.length === 0) return { to: withQuestions('/disputes', clear) };
  const faults = open.map(([field, choices]) => [field, <Unclear key={field} asked={clear} field={field} choices={choices} />] as const);
  return { instead: faulty(asked, new Map(faults)), status: 400 };
}

function isOne(meant: Meant): meant is Choice {
  return !Array.isArray(meant);
}

function Unclear(props: { readonly asked: Asked; readonly field: BoardField; readonly choices: readonly Choice[] }) {
  const { asked, field, choices } = props;
  if (choices.length === 0) return <>Nothing on record has a name like “{asked[field].slice(0, 100)}”.</>;
  return (
    <>
      Which of these is meant?
      <ul>
        {choices.map(({ id, name }) => (
          <li key={id}>
            <a href={withQuestions('/disputes', { ...asked, [field]: id })}>{name}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

function faulty(asked: Asked, faults: ReadonlyMap<BoardField, ReactNode>): Shown {
  return {
    title: 'Disputes',
    kind: 'Who answers whom',
    content: (
      <>
        <p>Something in these filters cannot be looked for: it stands below its field.</p>
        <BoardForm asked={asked} name={(id) => id} offered={null} faults={faults} />
      </>
    ),
  };
}
