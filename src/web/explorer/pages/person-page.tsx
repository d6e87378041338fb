import { agentDrawing } from '../drawing/agent-drawing.js';
import type { PersonPageQuery } from '../generated/requests.js';
import { definePage } from '../page.js';
import { AboutAgent, AgentLists, AgentParts, agentVariables } from '../parts/agent.js';
import { Drawing } from '../parts/drawing.js';
import { Section } from '../parts/more.js';
import { RoleTimeline } from '../parts/role-timeline.js';
import { WorkList } from '../parts/work-list.js';

type Person = NonNullable<PersonPageQuery['person']>;

const WORKS = 'Works by this person';

/** A person: titles in time, what was said, who disputes whom, what is wanted, and works. */
export const personPage = definePage<'PersonPage'>({
  request: 'PersonPage',
  variables: agentVariables,
  show: ({ person }, _beside, place) => {
    if (person === null) return null;
    const drawing = agentDrawing(person);
    return {
      title: person.name,
      kind: 'Person',
      ...(drawing === null ? {} : { drawing }),
      cypher: { name: 'agent', id: person.id },
      content: (
        <>
          <AboutAgent agent={person} />
          <AgentParts agent={person} works={WORKS} first={[['roles', 'Roles in time', person.roles.totalCount]]} />
          <Section id="roles" title="Roles in time" list={person.roles} empty="No work on record prints a title of this person.">
            <RoleTimeline roles={person.roles.nodes} />
          </Section>
          <Questions questions={person.openQuestions} />
          {drawing === null ? null : <Drawing drawing={drawing} />}
          <AgentLists agent={person} place={place} works={WORKS} />
        </>
      ),
    };
  },
});

function Questions({ questions }: { readonly questions: Person['openQuestions'] }) {
  if (questions.length === 0) return null;
  return (
    <Section id="questions" title="What works leave open about these titles">
      <ul className="records">
        {questions.map(({ kind, question, works }) => (
          <li key={`${kind} ${question}`}>
            <p>{question}</p>
            <WorkList works={works} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
