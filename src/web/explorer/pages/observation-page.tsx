import { definePage } from '../page.js';
import { FigureLines } from '../parts/figure-line.js';
import { amount, Compared, FigureFacts } from '../parts/figures.js';
import { RecordLink } from '../parts/links.js';
import { Section } from '../parts/more.js';
import { recordOf } from '../record-of.js';

const RECKONED: Readonly<Record<string, string>> = {
  SUM: 'All of these added up',
  DIFFERENCE: 'The first of these less the others',
  SHARE: 'The first of these in percent of the second',
  RATIO: 'The first of these divided by the second',
};

/** A figure: what it counts, the claim that it stands in, what it was reckoned from and what it is held against. */
export const observationPage = definePage<'ObservationPage'>({
  request: 'ObservationPage',
  variables: ({ id }) => ({ id }),
  show: ({ node }) => {
    const record = recordOf(node);
    if (record === null) return null;
    const { claim, derivedFrom, parts, comparisons } = record;
    return {
      title: `${amount(record)}: ${record.measure.name}`,
      kind: 'Figure',
      cypher: { name: 'record', id: record.id },
      content: (
        <>
          <FigureFacts figure={record} />
          <p className="claim">
            <RecordLink id={claim.id}>{claim.text}</RecordLink> <span className="aside">(who says it and who disputes it)</span>
          </p>
          {derivedFrom === null ? null : (
            <Section id="derived" title="How it was reckoned">
              <p>
                {RECKONED[derivedFrom.op]}
                {derivedFrom.by === null ? null : (
                  <>
                    , as <RecordLink id={derivedFrom.by.id}>{derivedFrom.by.speaker.name}</RecordLink> states it
                  </>
                )}
                :
              </p>
              <FigureLines figures={derivedFrom.of} />
            </Section>
          )}
          {parts.length === 0 ? null : (
            <Section id="parts" title="Figures that are parts of it">
              <FigureLines figures={parts} />
            </Section>
          )}
          <Section id="comparisons" title="Held against others" list={comparisons} empty="No rule holds it against another figure.">
            <ul className="records">
              {comparisons.nodes.map((comparison) => (
                <Compared key={comparison.id} comparison={comparison} />
              ))}
            </ul>
          </Section>
        </>
      ),
    };
  },
});
