import { definePage } from '../page.js';
import { Facts } from '../parts/facts.js';
import { FigureLines } from '../parts/figure-line.js';
import { RecordLink } from '../parts/links.js';
import { Section } from '../parts/more.js';
import { recordOf } from '../record-of.js';

/** A place, with the claims about it and the figures that count there. */
export const placePage = definePage<'PlacePage'>({
  request: 'PlacePage',
  variables: ({ id, questions }) => ({
    id,
    claimsAfter: questions.get('claims') ?? undefined,
    figuresAfter: questions.get('figures') ?? undefined,
  }),
  show: ({ node, claims, observations }, _beside, place) => {
    const record = recordOf(node);
    if (record === null) return null;
    return {
      title: record.name,
      kind: 'Place',
      cypher: { name: 'record', id: record.id },
      content: (
        <>
          <Facts
            facts={[
              ['Sort of place', record.kind],
              ['In', record.partOf === null ? null : <RecordLink id={record.partOf.id}>{record.partOf.name}</RecordLink>],
            ]}
          />
          <Section
            id="claims"
            title="Claims about it"
            list={claims}
            cursor="claims"
            place={place}
            empty="No claim on record is about the place itself."
          >
            <ul className="plain">
              {claims.nodes.map(({ id, text }) => (
                <li key={id}>
                  <RecordLink id={id}>{text}</RecordLink>
                </li>
              ))}
            </ul>
          </Section>
          <Section id="figures" title="What is counted there" list={observations} cursor="figures" place={place}>
            <FigureLines figures={observations.nodes} />
          </Section>
        </>
      ),
    };
  },
});
