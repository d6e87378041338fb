import { agentDrawing } from '../drawing/agent-drawing.js';
import type { OrganizationPageQuery } from '../generated/requests.js';
import { definePage, type Place } from '../page.js';
import { AboutAgent, AgentLists, AgentParts, agentVariables } from '../parts/agent.js';
import { Drawing } from '../parts/drawing.js';
import { AgentLink } from '../parts/links.js';
import { Section } from '../parts/more.js';
import { NotAnswered } from '../parts/not-answered.js';
import { SpeakerShares } from '../parts/voice.js';
import { counted } from '../parts/words.js';
import { WorkList } from '../parts/work-list.js';

type Organization = NonNullable<OrganizationPageQuery['organization']>;
interface Props {
  readonly organization: Organization;
  readonly place: Place;
}

const UNITS = 'Parts that speak for it';
const SPOKE = 'Who spoke for it';
const RELAYS = 'Whom it relays';
const VOICE = 'Share of voice in its works';

/** An organization: its parts, who spoke for it, what it said; an outlet also whom it relays and whom it gives room. */
export const organizationPage = definePage<'OrganizationPage', 'OrganizationVoice'>({
  request: 'OrganizationPage',
  beside: 'OrganizationVoice',
  variables: agentVariables,
  show: ({ organization }, beside, place) => {
    if (organization === null) return null;
    const works = organization.isOutlet ? 'Its articles' : 'Works that it issued';
    const drawing = agentDrawing(organization);
    const shares = beside?.data?.organization?.shareOfVoice ?? [];
    return {
      title: organization.name,
      kind: organization.isOutlet ? 'Outlet' : 'Organization',
      ...(drawing === null ? {} : { drawing }),
      cypher: { name: 'agent', id: organization.id },
      content: (
        <>
          <AboutAgent agent={organization} />
          <AgentParts
            agent={organization}
            works={works}
            first={[
              ['units', UNITS, organization.units.totalCount],
              ['spoke', SPOKE, organization.spokespeople.totalCount],
            ]}
            last={[
              ['relays', RELAYS, organization.relayedFrom.totalCount],
              ['voice', VOICE, shares.length > 0],
            ]}
          />
          <Section id="units" title={UNITS} list={organization.units}>
            <ul className="plain">
              {organization.units.nodes.map((unit) => (
                <li key={unit.id}>
                  <AgentLink agent={unit} />
                </li>
              ))}
            </ul>
          </Section>
          <Spokespeople organization={organization} place={place} />
          {drawing === null ? null : <Drawing drawing={drawing} />}
          <AgentLists agent={organization} place={place} works={works}>
            <RelayedFrom organization={organization} place={place} />
            {beside?.refused || shares.length > 0 ? (
              <Section id="voice" title={VOICE}>
                {beside?.refused ? <NotAnswered refused={beside.refused} place={place} /> : <SpeakerShares shares={shares} />}
              </Section>
            ) : null}
          </AgentLists>
        </>
      ),
    };
  },
});

function Spokespeople({ organization: { spokespeople }, place }: Props) {
  const { edges, totalCount, pageInfo } = spokespeople;
  return (
    <Section id="spoke" title={SPOKE} list={{ nodes: edges, totalCount, pageInfo }} cursor="spoke" place={place}>
      <ul className="plain">
        {edges.map(({ node, assertionCount }) => (
          <li key={node.id}>
            <AgentLink agent={node} /> <span className="aside">{counted(assertionCount, 'statement')}, its parts included</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function RelayedFrom({ organization: { relayedFrom }, place }: Props) {
  const { edges, totalCount, pageInfo } = relayedFrom;
  return (
    <Section id="relays" title={RELAYS} list={{ nodes: edges, totalCount, pageInfo }} cursor="relays" place={place}>
      <ul className="records">
        {edges.map(({ node, assertionCount, works }) => (
          <li key={node.id}>
            <p>
              <strong>
                <AgentLink agent={node} />
              </strong>{' '}
              <span className="aside">
                {assertionCount === 0
                  ? 'a work as a whole rests on this'
                  : `${counted(assertionCount, 'statement')} in its works rest on this`}
              </span>
            </p>
            <WorkList works={works} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
