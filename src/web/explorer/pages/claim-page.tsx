import { claimDrawing } from '../drawing/claim-drawing.js';
import type { ClaimConclusionsQuery, ClaimPageQuery } from '../generated/requests.js';
import { definePage } from '../page.js';
import { Answering, Answers } from '../parts/answers.js';
import { Drawing } from '../parts/drawing.js';
import { Compared, FigureFacts } from '../parts/figures.js';
import { History } from '../parts/history.js';
import { RecordLink } from '../parts/links.js';
import { Section } from '../parts/more.js';
import { NotAnswered } from '../parts/not-answered.js';
import { Corrections, OriginsFound, Standing } from '../parts/origins.js';
import { PassedOn } from '../parts/passed-on.js';
import { Said } from '../parts/said.js';
import { Time } from '../parts/time.js';
import { inWords } from '../parts/words.js';

/** The page of a claim. */
export type Claim = NonNullable<ClaimPageQuery['claim']>;
/** What is concluded about it. */
export type Conclusions = NonNullable<ClaimConclusionsQuery['claim']>;

/** A claim: who says it and where that comes from, who answers it, what its figure is held against. */
export const claimPage = definePage<'ClaimPage', 'ClaimConclusions'>({
  request: 'ClaimPage',
  beside: 'ClaimConclusions',
  variables: ({ id, questions }) => ({
    id,
    saidAfter: questions.get('said') ?? undefined,
    answersAfter: questions.get('answers') ?? undefined,
  }),
  show: ({ claim }, beside, place) => {
    if (claim === null) return null;
    const concluded = beside?.data?.claim ?? null;
    const drawing = claimDrawing(claim, concluded);
    return {
      title: claim.text,
      kind: `Claim · ${inWords(claim.kind)}`,
      drawing,
      cypher: { name: 'claim', id: claim.id },
      content: (
        <>
          <About claim={claim} />
          {claim.figure === null ? null : <FigureFacts figure={claim.figure} />}
          {concluded === null ? <NotAnswered refused={beside?.refused} place={place} /> : <Standing standing={concluded.standing} />}
          <Drawing drawing={drawing} />
          <Section id="said" title="Who says it" list={claim.assertions} cursor="said" place={place} empty="Nobody on record says it.">
            <ul className="records">
              {claim.assertions.nodes.map((said) => (
                <Said key={said.id} said={said} claim={false}>
                  {said.respondsTo.map((response) => (
                    <Answering key={response.id} response={response} />
                  ))}
                  <PassedOn said={said} />
                </Said>
              ))}
            </ul>
          </Section>
          <Section
            id="answers"
            title="Who answers it"
            list={claim.responses}
            cursor="answers"
            place={place}
            empty="Nobody on record disputes or supports it."
          >
            <ul className="records">
              {claim.responses.nodes.map((response) => (
                <Answers key={response.id} response={response} />
              ))}
            </ul>
          </Section>
          {concluded === null ? null : <OriginsFound origins={concluded.origins} />}
          {claim.figure === null ? null : (
            <Section
              id="figures"
              title="Its figure beside others"
              list={claim.figure.comparisons}
              empty="No rule holds it against another figure."
            >
              <ul className="records">
                {claim.figure.comparisons.nodes.map((comparison) => (
                  <Compared key={comparison.id} comparison={comparison} />
                ))}
              </ul>
            </Section>
          )}
          <Section id="stances" title="Who wants it" list={claim.stances}>
            <ul className="plain">
              {claim.stances.nodes.map(({ id, kind, assertion }) => (
                <li key={id}>
                  <RecordLink id={assertion.speaker.id}>{assertion.speaker.name}</RecordLink> {inWords(kind)} it (
                  <RecordLink id={assertion.id}>as it shows here</RecordLink>)
                </li>
              ))}
            </ul>
          </Section>
          {concluded === null ? null : (
            <Corrections works={concluded.assertions.nodes.map(({ foundIn }) => foundIn)} said={claim.assertions.nodes} />
          )}
          <Alike claim={claim} />
          <History revisions={claim.revisions} />
        </>
      ),
    };
  },
});

function About({ claim }: { readonly claim: Claim }) {
  const { about, places, when, listing } = claim;
  return (
    <p className="about">
      {when === null ? null : (
        <span>
          <Time when={when} />
        </span>
      )}
      {places.map((place) => (
        <span key={place.id}>
          <RecordLink id={place.id}>{place.name}</RecordLink>
        </span>
      ))}
      {about.map(({ target }) => (
        <span key={target.id}>
          <RecordLink id={target.id}>{aboutName(target)}</RecordLink>
        </span>
      ))}
      {listing === 'PARTIAL' ? <span>names some, not all</span> : null}
    </p>
  );
}

function aboutName(target: Claim['about'][number]['target']): string {
  if ('name' in target) return target.name;
  if ('title' in target) return target.title;
  return `what ${target.speaker.name} said`;
}

function Alike({ claim }: { readonly claim: Claim }) {
  if (claim.sameAs.length + claim.narrowerThan.length === 0) return null;
  const line = (title: string) => (other: { readonly id: string; readonly text: string }) => (
    <li key={other.id}>
      {title}: <RecordLink id={other.id}>{other.text}</RecordLink>
    </li>
  );
  return (
    <Section id="alike" title="Beside other claims">
      <ul className="plain">
        {claim.sameAs.map(line('The same, elsewhere'))}
        {claim.narrowerThan.map(line('Says less than'))}
      </ul>
    </Section>
  );
}
