import { definePage } from '../page.js';
import { amount, Compared, FigureFacts } from '../parts/figures.js';
import { RecordLink } from '../parts/links.js';
import { Section } from '../parts/more.js';
import { recordOf } from '../record-of.js';

/** What a rule found figures to be to each other, with each figure and every reason. */
export const comparisonPage = definePage<'ComparisonPage'>({
  request: 'ComparisonPage',
  variables: ({ id }) => ({ id }),
  show: ({ node }) => {
    const record = recordOf(node);
    if (record === null) return null;
    return {
      title: record.operands.map(amount).join(' and '),
      kind: 'Figures held against each other',
      cypher: { name: 'record', id: record.id },
      content: (
        <>
          <ul className="records">
            <Compared comparison={record} open />
          </ul>
          {record.operands.map((operand) => (
            <Section key={operand.id} id={operand.id} title={amount(operand)}>
              <FigureFacts figure={operand} />
              <p>
                <RecordLink id={operand.id}>Page of this figure</RecordLink>
              </p>
            </Section>
          ))}
        </>
      ),
    };
  },
});
