import { recordPath } from '../addresses.js';
import type { Against, Charted } from './chart.js';
import { amount } from './figures.js';
import { AgentLink, RecordLink, WorkLink } from './links.js';
import { dateInWords } from './time.js';
import { counted, inWords } from './words.js';

/** Figures with their time, who gave them and where, and what they are in conflict with: the facts of a chart, to read and to follow. */
export function FigureTable({ figures, against }: { readonly figures: readonly Charted[]; readonly against: Against }) {
  return (
    <div className="scrolls">
      <table>
        <thead>
          <tr>
            <th scope="col">Figure</th>
            <th scope="col">Time</th>
            <th scope="col">Claim</th>
            <th scope="col">Who says it, and where</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure.id} data-record={figure.id}>
              <th scope="row">
                <a href={recordPath(figure.id)}>{amount(figure)}</a>
                {against.has(figure.id) ? (
                  <>
                    {' '}
                    <span className="badge CONFLICT">in conflict</span>{' '}
                    <span className="aside">with {(against.get(figure.id) ?? []).map(amount).join(', ')}</span>
                  </>
                ) : null}
              </th>
              <td>
                {figure.period === null ? (
                  'not given'
                ) : (
                  <>
                    {dateInWords(figure.period.when.edtf)}
                    {figure.period.kind === 'FISCAL' ? <span className="aside"> ({inWords(figure.period.kind)} year)</span> : null}
                  </>
                )}
              </td>
              <td>
                <RecordLink id={figure.claim.id}>{figure.claim.text}</RecordLink>
              </td>
              <td>
                <Given claim={figure.claim} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Given({ claim: { id, assertions } }: Pick<Charted, 'claim'>) {
  const { nodes, totalCount } = assertions;
  const left = totalCount === null ? null : totalCount - nodes.length;
  return (
    <>
      {nodes.map(({ id: said, speaker, foundIn }) => (
        <p key={said}>
          <AgentLink agent={speaker} />, in <WorkLink work={foundIn} />
        </p>
      ))}
      {left === 0 ? null : (
        <p>
          <RecordLink id={id}>{left === null ? 'and more than 10,000' : `and ${counted(left, 'other statement')}`}</RecordLink>
        </p>
      )}
    </>
  );
}
