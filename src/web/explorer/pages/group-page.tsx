import { agentDrawing } from '../drawing/agent-drawing.js';
import { definePage } from '../page.js';
import { AboutAgent, AgentLists, AgentParts, agentVariables } from '../parts/agent.js';
import { Drawing } from '../parts/drawing.js';

const WORKS = 'Works by this group';

/** A group of people who speak or are spoken of together. */
export const groupPage = definePage<'GroupPage'>({
  request: 'GroupPage',
  variables: agentVariables,
  show: ({ group }, _beside, place) => {
    if (group === null) return null;
    const drawing = agentDrawing(group);
    return {
      title: group.name,
      kind: 'Group',
      ...(drawing === null ? {} : { drawing }),
      cypher: { name: 'agent', id: group.id },
      content: (
        <>
          <AboutAgent agent={group} />
          <AgentParts agent={group} works={WORKS} />
          {drawing === null ? null : <Drawing drawing={drawing} />}
          <AgentLists agent={group} place={place} works={WORKS} />
        </>
      ),
    };
  },
});
