import type { FiguresPageQuery } from '../generated/requests.js';
import { definePage } from '../page.js';
import { Compared } from '../parts/figures.js';
import { RecordLink } from '../parts/links.js';
import { Section } from '../parts/more.js';
import { counted } from '../parts/words.js';

/** All figures: those in conflict first, then everything that figures count. */
export const figuresPage = definePage<'FiguresPage'>({
  request: 'FiguresPage',
  variables: () => ({}),
  show: ({ conflicts, measures, counted: figures }) => ({
    title: 'Figures',
    kind: 'What is counted, and by whom',
    cypher: { name: 'conflicts', id: '' },
    content: (
      <>
        <p>
          Figures are held against each other by rule, where they count the same thing in the same place and time. A conflict says that both
          cannot be true, never which of them is.
        </p>
        <Section id="conflicts" title="In conflict" list={conflicts} empty="No rule finds two figures in conflict.">
          <ul className="records">
            {conflicts.nodes.map((comparison) => (
              <Compared key={comparison.id} comparison={comparison} />
            ))}
          </ul>
        </Section>
        <Section id="measures" title="What figures count" list={measures} empty="No figures are on record.">
          <ul className="plain">
            {byFigures(measures.nodes, figures).map(({ id, name, definition, many }) => (
              <li key={id}>
                <RecordLink id={id}>{name}</RecordLink> {many === null ? null : <span className="count">{counted(many, 'figure')}</span>}
                <br />
                <span className="aside">{definition}</span>
              </li>
            ))}
          </ul>
        </Section>
      </>
    ),
  }),
});

/** The measures with how many figures each has, most first; where there are too many figures to have been counted, as they come. */
function byFigures(measures: FiguresPageQuery['measures']['nodes'], { totalCount, nodes }: FiguresPageQuery['counted']) {
  const all = totalCount === nodes.length;
  const many = (id: string): number => nodes.filter(({ measure }) => measure.id === id).length;
  const named = measures.map((measure) => ({ ...measure, many: all ? many(measure.id) : null }));
  return named.sort((a, b) => (b.many ?? 0) - (a.many ?? 0));
}
