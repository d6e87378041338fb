import type { ComparedFragment, FigureFragment } from '../generated/requests.js';
import { RecordLink } from './links.js';
import { dateInWords } from './time.js';
import { inWords } from './words.js';

const COMPARATORS: Readonly<Record<string, string>> = {
  APPROX: 'about ',
  LT: 'less than ',
  LE: 'at most ',
  GT: 'more than ',
  GE: 'at least ',
};

const UNITS: Readonly<Record<string, string>> = { percent: '%', person: 'people', city: 'cities', USD: 'US dollars' };

/** A figure as people read it: "at least 198 requests". */
export function amount({
  value,
  lower,
  upper,
  comparator,
  unit,
}: Pick<FigureFragment, 'value' | 'lower' | 'upper' | 'comparator' | 'unit'>): string {
  const number = (it: number): string => it.toLocaleString('en-GB', { maximumFractionDigits: 6 });
  const size = value === null ? [lower, upper].map((bound) => (bound === null ? '…' : number(bound))).join(' to ') : number(value);
  const many = value === 1 && unit !== 'percent' ? unit : (UNITS[unit] ?? `${unit}s`);
  return `${COMPARATORS[comparator] ?? ''}${size} ${many}`;
}

/** What a figure counts: measure, period and places in a row. */
export function FigureFacts({ figure }: { readonly figure: FigureFragment }) {
  const { measure, period, places, dimensions } = figure;
  return (
    <dl className="facts">
      <dt>Figure</dt>
      <dd>
        <strong>{amount(figure)}</strong>
        {figure.printed === null ? null : <span className="aside"> (printed “{figure.printed}”)</span>}
      </dd>
      <dt>Counts</dt>
      <dd>
        <RecordLink id={measure.id}>{measure.name}</RecordLink>
        <span className="aside">: {measure.definition}</span>
      </dd>
      {period === null ? null : (
        <>
          <dt>Period</dt>
          <dd>
            {dateInWords(period.when.edtf)} <span className="aside">({inWords(period.kind)})</span>
          </dd>
        </>
      )}
      {places.length === 0 ? null : (
        <>
          <dt>Place</dt>
          <dd>
            {places.map((place, at) => (
              <span key={place.id}>
                {at === 0 ? '' : ' + '}
                <RecordLink id={place.id}>{place.name}</RecordLink>
              </span>
            ))}
          </dd>
        </>
      )}
      {dimensions.map(({ name, value }) => (
        <span key={name} className="row">
          <dt>{name}</dt>
          <dd>{value}</dd>
        </span>
      ))}
    </dl>
  );
}

const VERDICTS: Readonly<Record<string, string>> = {
  CONFLICT: 'in conflict',
  CONSISTENT: 'consistent',
  REVISION: 'a revision',
  NOT_COMPARABLE: 'not comparable',
};

/** A comparison: its verdict, the figures and every reason. */
export function Compared({ comparison, open = false }: { readonly comparison: ComparedFragment; readonly open?: boolean }) {
  return (
    <li id={comparison.id} className="compared" data-record={comparison.id}>
      <p>
        <span className={`badge ${comparison.verdict}`}>{VERDICTS[comparison.verdict]}</span>{' '}
        <span className="aside">by rule, not by anybody’s statement</span>
      </p>
      <ul className="operands">
        {comparison.operands.map((operand) => (
          <li key={operand.id}>
            <strong>{amount(operand)}</strong> <RecordLink id={operand.claim.id}>{operand.claim.text}</RecordLink>
          </li>
        ))}
      </ul>
      <details open={open}>
        <summary>
          Why: {comparison.tests.filter(({ passed }) => passed).length} of {comparison.tests.length} tests hold
        </summary>
        <ul className="tests">
          {comparison.tests.map(({ test, passed, detail }) => (
            <li key={test}>
              <span className={passed ? 'holds' : 'fails'}>{passed ? 'holds' : 'does not hold'}</span> {inWords(test)}: {detail}
            </li>
          ))}
        </ul>
        <p className="aside">Rules {comparison.ruleVersion}.</p>
      </details>
    </li>
  );
}
