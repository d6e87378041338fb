import { withQuestions } from '../addresses.js';
import type { StartListsQuery, StartPageQuery } from '../generated/requests.js';
import { definePage } from '../page.js';
import { BriefAnswer } from '../parts/brief-answer.js';
import { amount } from '../parts/figures.js';
import { AgentLink, RecordLink } from '../parts/links.js';
import { Section } from '../parts/more.js';
import { NotAnswered } from '../parts/not-answered.js';
import { SearchForm } from '../parts/search-form.js';
import { dateInWords } from '../parts/time.js';
import { count, counted } from '../parts/words.js';

/** Where visitors come in: what this is, a search, and short lists that lead on. */
export const startPage = definePage<'StartPage', 'StartLists'>({
  request: 'StartPage',
  beside: 'StartLists',
  variables: () => ({}),
  show: (data, beside, place) => ({
    title: 'onrecord',
    kind: 'Start',
    cypher: { name: 'start', id: '' },
    content: (
      <>
        <p className="lead">Who said what, where and when, in which words of which work – and who disputes it.</p>
        {data.datasets.length === 0 ? (
          <NothingYet />
        ) : (
          <>
            <SearchForm id="start-q" />
            <Datasets datasets={data.datasets} />
            <Disputes data={data} />
            <Conflicts comparisons={data.comparisons} />
            {beside === null ? null : beside.data === null ? (
              <NotAnswered refused={beside.refused} place={place} />
            ) : (
              <Lists lists={beside.data} />
            )}
          </>
        )}
      </>
    ),
  }),
});

function NothingYet() {
  return (
    <section aria-labelledby="nothing-title">
      <h2 id="nothing-title">There is nothing in this graph yet</h2>
      <p>
        Records come from a folder of files that people write. <code>onrecord init DIR</code> makes such a folder with an example to begin
        with, and <code>onrecord ingest DIR</code> brings it into the graph. Then open this page again.
      </p>
    </section>
  );
}

function Datasets({ datasets }: { readonly datasets: StartPageQuery['datasets'] }) {
  return (
    <Section id="datasets" title={datasets.length === 1 ? 'The dataset' : 'Datasets'}>
      <ul className="plain">
        {datasets.map(({ id, title, records, version, ingestedAt, state }) => (
          <li key={id}>
            <RecordLink id={id}>{title}</RecordLink>: {counted(records, 'record')}, version <code>{version.slice(0, 12)}</code>, brought in
            on <time dateTime={ingestedAt}>{dateInWords(ingestedAt.slice(0, 10))}</time>
            {state === 'COMPLETE' ? null : <strong> (an ingest runs or was cut off: not all of it is here)</strong>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Disputes({ data: { claims, responses } }: { readonly data: StartPageQuery }) {
  const disputed = claims.nodes.filter(({ disputedBy }) => disputedBy.totalCount !== 0);
  return (
    <>
      {disputed.length === 0 ? null : (
        <Section id="most-disputed" title="Claims that are disputed most">
          <ul className="plain">
            {disputed.map(({ id, text, disputedBy }) => (
              <li key={id}>
                <RecordLink id={id}>{text}</RecordLink> <span className="count">{times(disputedBy.totalCount, 'dispute')}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="disputes" title="The latest disputes" list={responses} empty="Nobody on record disputes anything.">
        <ul className="records">
          {responses.nodes.map((response) => (
            <BriefAnswer key={response.id} response={response} />
          ))}
        </ul>
        <p>
          <a href="/disputes">All disputes</a>
        </p>
      </Section>
    </>
  );
}

function Conflicts({ comparisons }: { readonly comparisons: StartPageQuery['comparisons'] }) {
  return (
    <Section id="conflicts" title="Figures in conflict" list={comparisons}>
      <ul className="records">
        {comparisons.nodes.map(({ id, operands }) => (
          <li key={id} data-record={id}>
            <span className="badge CONFLICT">in conflict</span> <RecordLink id={id}>{operands[0]?.measure.name ?? 'Figures'}</RecordLink>
            <ul className="plain">
              {operands.map((operand) => (
                <li key={operand.id}>
                  <strong>{amount(operand)}</strong> <RecordLink id={operand.claim.id}>{operand.claim.text}</RecordLink>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <p>
        <a href="/figures">All figures</a>
      </p>
    </Section>
  );
}

function Lists({ lists: { agents, outlets, echoed, topics } }: { readonly lists: StartListsQuery }) {
  const repeated = echoed.nodes.filter(({ echo }) => echo > 0);
  const large = [...topics.nodes].sort((a, b) => size(b.claims.totalCount) - size(a.claims.totalCount)).slice(0, 8);
  return (
    <>
      <div className="columns">
        <Section id="speakers" title="Who says most">
          <Speakers agents={agents.nodes} />
        </Section>
        <Section id="outlets" title="Outlets that say most themselves">
          <Speakers agents={outlets.nodes} />
        </Section>
        <Section id="topics" title="Topics">
          <ul className="plain">
            {large.map(({ id, name, claims }) => (
              <li key={id}>
                <RecordLink id={id}>{name}</RecordLink> <span className="count">{times(claims.totalCount, 'claim')}</span>
              </li>
            ))}
          </ul>
          {(topics.totalCount ?? 0) > large.length ? (
            <p className="aside">
              {large.length} of {count(topics.totalCount ?? 0)}; <a href={withQuestions('/search', { kind: 'topic' })}>search for others</a>
            </p>
          ) : null}
        </Section>
      </div>
      {repeated.length === 0 ? null : (
        <Section id="echo" title="Repeated more often than there are sources for it">
          <ul className="plain">
            {repeated.map(({ id, text, echo }) => (
              <li key={id}>
                <RecordLink id={id}>{text}</RecordLink>{' '}
                <span className="count">in {counted(echo, 'work')} more than it has independent origins</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Speakers({ agents }: { readonly agents: StartListsQuery['agents']['nodes'] }) {
  const speaking = agents.filter(({ assertions }) => assertions.totalCount !== 0);
  return (
    <ul className="plain">
      {speaking.map((agent) => (
        <li key={agent.id}>
          <AgentLink agent={agent} /> <span className="count">{times(agent.assertions.totalCount, 'statement')}</span>
        </li>
      ))}
    </ul>
  );
}

function times(total: number | null, one: string): string {
  return total === null ? `more than 10,000 ${one}s` : counted(total, one);
}

function size(total: number | null): number {
  return total ?? Number.POSITIVE_INFINITY;
}
