import type { Conclusions } from '../pages/claim-page.js';
import { AgentLink, RecordLink, WorkLink } from './links.js';
import { Section } from './more.js';
import { Kept } from './passed-on.js';
import { actInWords } from './said.js';
import { dateInWords, Time } from './time.js';
import { counted, inWords } from './words.js';

type Found = Conclusions['origins'];
type Root = Found['roots'][number];

/** Where it comes from: how many independent origins are left behind all who say it, and the chains to each. */
export function OriginsFound({ origins }: { readonly origins: Found }) {
  const { independentCount, assertionCount, outletCount, maxDepth, roots } = origins;
  return (
    <Section id="origins" title="Where it comes from">
      <p>
        {counted(assertionCount, 'statement')} in {counted(outletCount, 'outlet')} come down to{' '}
        <strong>{counted(independentCount, 'independent origin')}</strong>
        {maxDepth > 0 ? `; the longest chain has ${counted(maxDepth, 'link')}` : ''}. <span className="aside">Counted by rule.</span>
      </p>
      <ol className="origins">
        {roots.map((root) => (
          <li key={`${root.record.id} ${root.agent?.id ?? ''}`}>
            {root.agent === null ? 'Of unknown origin' : <AgentLink agent={root.agent} />}: <RecordText record={root.record} />
            {root.counted ? null : <span className="aside"> (merely agrees, and is not counted)</span>}
            <Chains root={root} />
            {root.altered.map((step) => (
              <p key={step.record.id}>
                From there <RecordText record={step.record} />
                <Kept fidelity={step.fidelity} />
              </p>
            ))}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Chains({ root }: { readonly root: Root }) {
  const chains = root.paths.filter(({ steps }) => steps.length > 0);
  if (chains.length === 0) return null;
  return (
    <details>
      <summary>{counted(chains.length, 'chain')} to it</summary>
      <ul>
        {chains.map(({ from, steps }) => (
          <li key={[from.id, ...steps.map(({ record }) => record.id)].join(' ')}>
            <RecordLink id={from.id}>Statement</RecordLink>
            {steps.map(({ how, fidelity, record }) => (
              <span key={record.id}>
                {' '}
                → {inWords(how)} <RecordText record={record} />
                <Kept fidelity={fidelity} />
              </span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}

function RecordText({ record }: { readonly record: Root['record'] }) {
  if (record.__typename !== 'Assertion') return <WorkLink work={record} />;
  return (
    <>
      <RecordLink id={record.id}>{record.speaker.name}</RecordLink> in <WorkLink work={record.foundIn} />
    </>
  );
}

/** How a claim stands: counts and days, never a verdict. */
export function Standing({ standing }: { readonly standing: Conclusions['standing'] }) {
  const { asserted, assertedSides, disputed, disputedSides, supported, supportedSides, unanswered, silent, disputedInPart } = standing;
  const line = (what: string, times: number, sides: number, last: string | null) =>
    times === 0 ? null : (
      <li>
        {what} <strong>{counted(times, 'time')}</strong> by {counted(sides, 'side')}
        {last === null ? null : <span className="aside">, last {dateInWords(last)}</span>}
      </li>
    );
  return (
    <ul className="standing" aria-label="How it stands">
      {line('Said', asserted, assertedSides, standing.lastAsserted)}
      {line('Disputed', disputed, disputedSides, standing.lastDisputed)}
      {line('Supported', supported, supportedSides, standing.lastSupported)}
      {disputedInPart === 0 ? null : <li>Disputed in part {counted(disputedInPart, 'time')}</li>}
      {disputed === 0 ? null : <li>{unanswered ? 'Not every dispute was answered' : 'Every dispute was answered'}</li>}
      {silent.map(({ agent, act, assertion }) => (
        <li key={assertion.id}>
          <AgentLink agent={agent} /> <RecordLink id={assertion.id}>{actInWords({ act, manner: null })}</RecordLink>
        </li>
      ))}
    </ul>
  );
}

type Work = Conclusions['assertions']['nodes'][number]['foundIn'];

/** Corrections that withdrew or replaced one of these statements. */
export function Corrections({ works, said }: { readonly works: readonly Work[]; readonly said: readonly { readonly id: string }[] }) {
  const own = new Set(said.map(({ id }) => id));
  const all = new Map(works.flatMap((work) => work.corrections.map((correction) => [correction.id, correction] as const)));
  const touching = [...all.values()].filter(({ withdrawn, replacedBy }) => [...withdrawn, ...replacedBy].some(({ id }) => own.has(id)));
  if (touching.length === 0) return null;
  return (
    <Section id="corrections" title="Corrected by its publisher">
      <ul className="plain">
        {touching.map(({ id, kind, summary, published, withdrawn }) => (
          <li key={id}>
            <span className="badge AMENDS">{inWords(kind)}</span> <RecordLink id={id}>{summary}</RecordLink>
            {published === null ? null : (
              <>
                , <Time when={published} />
              </>
            )}
            {withdrawn.some((each) => own.has(each.id))
              ? ' (withdraws a statement of this)'
              : ' (puts a statement of this in place of another)'}
          </li>
        ))}
      </ul>
    </Section>
  );
}
