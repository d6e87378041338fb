import { workDrawing } from '../drawing/work-drawing.js';
import type { WorkPageQuery } from '../generated/requests.js';
import { definePage, type Place } from '../page.js';
import { AboutWork } from '../parts/about-work.js';
import { Answering } from '../parts/answers.js';
import { Coverage } from '../parts/coverage.js';
import { Drawing } from '../parts/drawing.js';
import { AgentLink, RecordLink, WorkLink } from '../parts/links.js';
import { Section } from '../parts/more.js';
import { NotAnswered } from '../parts/not-answered.js';
import { OnThisPage } from '../parts/on-this-page.js';
import { Kept, PassedOn } from '../parts/passed-on.js';
import { Said } from '../parts/said.js';
import { StancesOn } from '../parts/stances.js';
import { Time } from '../parts/time.js';
import { SpeakerShares } from '../parts/voice.js';
import { capital, inWords } from '../parts/words.js';
import { WorkList } from '../parts/work-list.js';

/** What the page of a work shows. */
export type Work = NonNullable<WorkPageQuery['work']>;

const SAID = 'In the order of the text: who says what';
const VOICE = 'Share of voice: whom it gives room';
const COVERAGE = 'How much of the text is on record';
const RESTS_ON = 'What it rests on as a whole';
const BASIS = 'Who rests on it';
const CORRECTIONS = 'Corrected by its publisher';
const STANCES = 'Who is for it, who is against it';

/** An article or document: who says what in the order of its text, whom it gives room, what it rests on and what rests on it. */
export const workPage = definePage<'WorkPage', 'WorkVoice'>({
  request: 'WorkPage',
  beside: 'WorkVoice',
  variables: ({ id, questions }) => ({
    id,
    saidAfter: questions.get('said') ?? undefined,
    stancesAfter: questions.get('stances') ?? undefined,
  }),
  show: ({ work }, beside, place) => {
    if (work === null) return null;
    const drawing = workDrawing(work);
    const voice = beside?.data?.work ?? null;
    return {
      title: work.title,
      kind: `${work.__typename} · ${inWords(work.kind)}`,
      ...(drawing === null ? {} : { drawing }),
      cypher: { name: 'work', id: work.id },
      content: (
        <>
          <AboutWork work={work} />
          <OnThisPage
            parts={[
              ['said', SAID, work.assertions.totalCount],
              ['voice', VOICE, (voice?.shareOfVoice.length ?? 0) > 0],
              ['coverage', COVERAGE, voice !== null && work.textVersions.length > 0],
              ['rests-on', RESTS_ON, work.basedOn.length],
              ['basis', BASIS, work.basisOfWorks.length + work.basisOfAssertions.length],
              ['corrections', CORRECTIONS, work.corrections.length],
              ['stances', STANCES, work.stances.totalCount],
            ]}
          />
          {drawing === null ? null : <Drawing drawing={drawing} />}
          <Statements work={work} place={place} />
          {voice !== null && voice.shareOfVoice.length > 0 ? (
            <Section id="voice" title={VOICE}>
              <SpeakerShares shares={voice.shareOfVoice} />
            </Section>
          ) : null}
          {voice !== null && work.textVersions.length > 0 ? (
            <Coverage
              title={COVERAGE}
              texts={work.textVersions}
              said={[...voice.first.nodes, ...voice.last.nodes]}
              total={voice.first.totalCount}
            />
          ) : null}
          {beside?.refused ? <NotAnswered refused={beside.refused} place={place} /> : null}
          <RestsOn work={work} />
          <Basis work={work} />
          <Corrections work={work} />
          <Section id="stances" title={STANCES} list={work.stances} cursor="stances" place={place}>
            <StancesOn stances={work.stances.nodes} />
          </Section>
        </>
      ),
    };
  },
});

function Statements({ work, place }: { readonly work: Work; readonly place: Place }) {
  const empty = work.inCorpus ? 'No statement of it is on record.' : 'Its text was not read; it is known because others cite it.';
  return (
    <Section id="said" title={SAID} list={work.assertions} cursor="said" place={place} empty={empty}>
      <ol className="records">
        {work.assertions.nodes.map((said) => (
          <Said key={said.id} said={said} found={false}>
            {said.respondsTo.map((response) => (
              <Answering key={response.id} response={response} />
            ))}
            <PassedOn said={said} within={work.id} />
          </Said>
        ))}
      </ol>
    </Section>
  );
}

function RestsOn({ work: { basedOn } }: { readonly work: Work }) {
  if (basedOn.length === 0) return null;
  return (
    <Section id="rests-on" title={RESTS_ON}>
      <ul className="plain">
        {basedOn.map(({ how, fidelity, note, work }) => (
          <li key={work.id}>
            {capital(inWords(how))}: <WorkLink work={work} />
            <Kept fidelity={fidelity} />
            {note === null ? null : <span className="note"> {note}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Basis({ work: { basisOfWorks, basisOfAssertions } }: { readonly work: Work }) {
  if (basisOfWorks.length + basisOfAssertions.length === 0) return null;
  const cut = Math.max(basisOfWorks.length, basisOfAssertions.length) === 100;
  return (
    <Section id="basis" title={BASIS}>
      {basisOfWorks.length === 0 ? null : (
        <>
          <h3>Works as a whole</h3>
          <WorkList works={basisOfWorks} />
        </>
      )}
      {basisOfAssertions.length === 0 ? null : (
        <>
          <h3>Single statements</h3>
          <ul className="plain">
            {basisOfAssertions.map(({ id, speaker, claim, foundIn }) => (
              <li key={id}>
                <AgentLink agent={speaker} />: <RecordLink id={id}>{claim?.text ?? 'no answer'}</RecordLink>
                <p className="where">
                  <WorkLink work={foundIn} />
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      {cut ? <p className="aside">The first 100 are shown.</p> : null}
    </Section>
  );
}

function Corrections({ work: { corrections } }: { readonly work: Work }) {
  if (corrections.length === 0) return null;
  return (
    <Section id="corrections" title={CORRECTIONS}>
      <ul className="plain">
        {corrections.map(({ id, kind, summary, published, withdrawn }) => (
          <li key={id}>
            <span className="badge AMENDS">{inWords(kind)}</span> <RecordLink id={id}>{summary}</RecordLink>
            {published === null ? null : (
              <>
                , <Time when={published} />
              </>
            )}
            {withdrawn.length === 0 ? null : ` (withdraws ${withdrawn.length === 1 ? 'a statement' : `${withdrawn.length} statements`})`}
          </li>
        ))}
      </ul>
    </Section>
  );
}
