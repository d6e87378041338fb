import type { ReactNode } from 'react';
import type { AgentFactsFragment } from '../generated/requests.js';
import type { Place } from '../page.js';
import { Dispute } from './dispute.js';
import { AgentLink, OutsideLink } from './links.js';
import { Section } from './more.js';
import { OnThisPage, type Part } from './on-this-page.js';
import { Said } from './said.js';
import { StancesTaken } from './stances.js';
import { WorkList } from './work-list.js';

const WAYS: Readonly<Record<string, string>> = { UNIT: 'Part of', OWNED: 'Owned by', MEMBER: 'Member of' };

/** Other names, what it belongs to, and pages about it elsewhere. */
export function AboutAgent({ agent }: { readonly agent: AgentFactsFragment }) {
  const { aliases, partOf, sameAs } = agent;
  if (aliases.length + partOf.length + sameAs.length === 0) return null;
  return (
    <dl className="facts">
      {aliases.length === 0 ? null : (
        <>
          <dt>Also found as</dt>
          <dd>{aliases.join(' · ')}</dd>
        </>
      )}
      {partOf.map(({ as, agent: whole }) => (
        <span key={`${as} ${whole.id}`} className="row">
          <dt>{WAYS[as]}</dt>
          <dd>
            <AgentLink agent={whole} />
          </dd>
        </span>
      ))}
      {sameAs.map((url) => (
        <span key={url} className="row">
          <dt>Elsewhere</dt>
          <dd>
            <OutsideLink url={url} />
          </dd>
        </span>
      ))}
    </dl>
  );
}

/** Leads to the parts of a speaker's page; `first` and `last` are those that only some have. */
export function AgentParts({ agent, works, first = [], last = [] }: AgentPartsProps) {
  const { assertions, disputes, disputedBy, stances, authored } = agent;
  const titles = TITLES[agent.__typename];
  return (
    <OnThisPage
      parts={[
        ...first,
        ['said', titles.said, assertions.totalCount],
        ['disputes', titles.disputes, disputes.totalCount],
        ['disputed', titles.disputed, disputedBy.totalCount],
        ['stances', titles.stances, stances.totalCount],
        ...last,
        ['works', works, authored.totalCount],
      ]}
    />
  );
}

interface AgentPartsProps extends Pick<AgentListsProps, 'agent' | 'works'> {
  readonly first?: readonly Part[];
  readonly last?: readonly Part[];
}

/** The headings of a speaker's page, by what the speaker is. */
const TITLES = {
  Person: {
    said: 'What he or she said',
    disputes: 'Whom he or she disputes',
    disputed: 'Who disputes him or her',
    stances: 'What he or she wants',
  },
  Organization: { said: 'What it said', disputes: 'Whom it disputes', disputed: 'Who disputes it', stances: 'What it wants' },
  Group: { said: 'What they said', disputes: 'Whom they dispute', disputed: 'Who disputes them', stances: 'What they want' },
} as const;

/** What every speaker's page has: what it said, its disputes, what it wants and its works. `works` heads the last. */
export function AgentLists({ agent, place, works, children }: AgentListsProps) {
  const { assertions, disputes, disputedBy, stances, authored } = agent;
  const titles = TITLES[agent.__typename];
  return (
    <>
      <Section
        id="said"
        title={titles.said}
        list={assertions}
        cursor="said"
        place={place}
        empty="Nothing on record was said under this name."
      >
        <ul className="records">
          {assertions.nodes.map((said) => (
            <Said key={said.id} said={said} />
          ))}
        </ul>
      </Section>
      <Section id="disputes" title={titles.disputes} list={disputes} cursor="disputes" place={place} empty="Disputes nobody on record.">
        <Disputes disputes={disputes.nodes} />
      </Section>
      <Section id="disputed" title={titles.disputed} list={disputedBy} cursor="disputed" place={place} empty="Nobody on record does.">
        <Disputes disputes={disputedBy.nodes} />
      </Section>
      <Section id="stances" title={titles.stances} list={stances} cursor="stances" place={place}>
        <StancesTaken stances={stances.nodes} />
      </Section>
      {children}
      <Section id="works" title={works} list={authored} cursor="works" place={place}>
        <WorkList works={authored.nodes} />
      </Section>
    </>
  );
}

interface AgentListsProps {
  readonly agent: AgentFactsFragment;
  readonly place: Place;
  readonly works: string;
  readonly children?: ReactNode;
}

function Disputes({ disputes }: { readonly disputes: AgentFactsFragment['disputes']['nodes'] }) {
  return (
    <ul className="records">
      {disputes.map((dispute) => (
        <Dispute key={dispute.id} dispute={dispute} />
      ))}
    </ul>
  );
}

/** The variables of a speaker's page: the record and where each of its lists goes on. */
export function agentVariables({ id, questions }: Place): Readonly<Record<string, unknown>> {
  const after = (name: string): string | undefined => questions.get(name) ?? undefined;
  return {
    id,
    saidAfter: after('said'),
    disputesAfter: after('disputes'),
    disputedAfter: after('disputed'),
    stancesAfter: after('stances'),
    worksAfter: after('works'),
    spokeAfter: after('spoke'),
    relaysAfter: after('relays'),
  };
}
