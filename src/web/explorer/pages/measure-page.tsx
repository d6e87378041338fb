import type { MeasureComparedQuery } from '../generated/requests.js';
import { definePage } from '../page.js';
import { Chart, type Charted, chartGroups } from '../parts/chart.js';
import { FigureTable } from '../parts/figure-table.js';
import { Compared } from '../parts/figures.js';
import { Section } from '../parts/more.js';
import { NotAnswered } from '../parts/not-answered.js';
import { capital, counted } from '../parts/words.js';
import { recordOf } from '../record-of.js';

/** What a measure counts: its figures drawn beside each other where they count the same, who gave them, and what rules find. */
export const measurePage = definePage<'MeasurePage', 'MeasureCompared'>({
  request: 'MeasurePage',
  beside: 'MeasureCompared',
  variables: ({ id, questions }) => ({ id, after: questions.get('figures') ?? undefined }),
  show: ({ node, observations }, beside, place) => {
    const record = recordOf(node);
    if (record === null) return null;
    const compared = beside?.data ?? null;
    const against = opponents(compared);
    return {
      title: capital(record.name),
      kind: 'What figures count',
      cypher: { name: 'measure', id: record.id },
      content: (
        <>
          <p>{capital(record.definition)}</p>
          {record.of === null ? null : <p className="aside">A share of {record.of}.</p>}
          <Section
            id="figures"
            title="Its figures"
            list={observations}
            cursor="figures"
            place={place}
            empty="No figure on record counts this."
          >
            {chartGroups(observations.nodes, against).map((group) => (
              <section key={group.title} className="charted" aria-label={group.title}>
                <h3>
                  {group.title} <span className="count">{counted(group.figures.length, 'figure')}</span>
                </h3>
                <Chart figures={group.figures} title={group.title} against={against} />
                <FigureTable figures={group.figures} against={against} />
              </section>
            ))}
          </Section>
          {compared === null ? <NotAnswered refused={beside?.refused} place={place} /> : <Verdicts compared={compared} />}
        </>
      ),
    };
  },
});

function Verdicts({ compared: { conflicts, comparisons } }: { readonly compared: MeasureComparedQuery }) {
  const others = comparisons.nodes.filter(({ verdict }) => verdict !== 'CONFLICT');
  return (
    <>
      <Section id="conflicts" title="In conflict" list={conflicts}>
        <ul className="records">
          {conflicts.nodes.map((comparison) => (
            <Compared key={comparison.id} comparison={comparison} />
          ))}
        </ul>
      </Section>
      {others.length === 0 ? null : (
        <Section id="comparisons" title="Held against each other besides">
          <p className="count">
            {others.length} of {comparisons.totalCount ?? 'more than 10,000'} comparisons shown here
          </p>
          <ul className="records">
            {others.map((comparison) => (
              <Compared key={comparison.id} comparison={comparison} />
            ))}
          </ul>
        </Section>
      )}
      {conflicts.nodes.length + others.length === 0 ? <p className="aside">No rule holds these figures against others.</p> : null}
    </>
  );
}

/** For each figure the figures that it is in conflict with. */
function opponents(
  compared: MeasureComparedQuery | null,
): ReadonlyMap<string, readonly Pick<Charted, 'value' | 'lower' | 'upper' | 'comparator' | 'unit'>[]> {
  const all = new Map<string, MeasureComparedQuery['conflicts']['nodes'][number]['operands'][number][]>();
  for (const { operands } of compared?.conflicts.nodes ?? [])
    for (const { id } of operands) all.set(id, [...(all.get(id) ?? []), ...operands.filter((other) => other.id !== id)]);
  return all;
}
