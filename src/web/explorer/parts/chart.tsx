import type { MeasurePageQuery } from '../generated/requests.js';
import { amount } from './figures.js';
import { dateInWords } from './time.js';

/** A figure of a measure, with who gave it. */
export type Charted = MeasurePageQuery['observations']['nodes'][number];
/** For each figure by its id those that it is in conflict with. */
export type Against = ReadonlyMap<string, readonly Pick<Charted, 'value' | 'lower' | 'upper' | 'comparator' | 'unit'>[]>;

/** Figures that count the same in the same place, whatever the time: these are worth looking at beside each other. Conflicts come first. */
export function chartGroups(
  figures: readonly Charted[],
  against: Against,
): readonly { readonly title: string; readonly figures: readonly Charted[] }[] {
  const groups = new Map<string, Charted[]>();
  for (const figure of figures) {
    const places = figure.places.map(({ name }) => name).join(' + ') || 'No place given';
    const narrowed = figure.dimensions.map(({ name, value }) => `${name} ${value}`).join(', ');
    const title = narrowed === '' ? places : `${places}, ${narrowed}`;
    groups.set(title, [...(groups.get(title) ?? []), figure]);
  }
  const conflicts = (each: readonly Charted[]): number => each.filter(({ id }) => against.has(id)).length;
  return [...groups]
    .map(([title, inGroup]) => ({ title, figures: inGroup }))
    .sort((a, b) => conflicts(b.figures) - conflicts(a.figures) || b.figures.length - a.figures.length);
}

/** The time that a figure counts, and who gave it, in a few words. */
export function givenBy({ period, claim }: Pick<Charted, 'period' | 'claim'>): string {
  const { nodes, totalCount } = claim.assertions;
  const first = nodes[0]?.speaker.name;
  const others = (totalCount ?? 2) > 1 ? ' and others' : '';
  return [period === null ? null : dateInWords(period.when.edtf), first === undefined ? null : `${first}${others}`]
    .filter((part) => part !== null)
    .join(' · ');
}

const WIDTH = 340;
const LEFT = 6;
const SPAN = WIDTH - 60;
const ROW = 46;

/** Figures as marks on one scale from zero: a dot for a number, a bar from bound to bound, an arrow where only one bound is known. */
export function Chart(props: { readonly figures: readonly Charted[]; readonly title: string; readonly against: Against }) {
  const { figures, title, against } = props;
  if (figures.length < 2) return null;
  const ends = figures.flatMap(({ value, lower, upper }) => [value, lower, upper].flatMap((end) => end ?? []));
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const x = (value: number): number => LEFT + (most === least ? 0 : ((value - least) / (most - least)) * SPAN);
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${WIDTH} ${figures.length * ROW + 6}`}
      role="img"
      aria-label={`${figures.length} figures for ${title}, from ${least} to ${most}. The table below holds the same.`}
    >
      <line className="zero" x1={x(0)} y1={0} x2={x(0)} y2={figures.length * ROW + 6} />
      {figures.map((figure, row) => (
        <Row key={figure.id} figure={figure} y={row * ROW} x={x} conflict={against.has(figure.id)} />
      ))}
    </svg>
  );
}

function Row(props: { readonly figure: Charted; readonly y: number; readonly x: (value: number) => number; readonly conflict: boolean }) {
  const { figure, y, x, conflict } = props;
  const label = `${amount(figure)}${conflict ? ', in conflict' : ''}`;
  const about = givenBy(figure);
  const line = y + 38;
  const edge = figure.value ?? figure.upper ?? figure.lower ?? 0;
  return (
    <g className={conflict ? 'row conflict' : 'row'}>
      <text x={LEFT + 4} y={y + 15}>
        <tspan className="amount">{label}</tspan>
      </text>
      <text className="given" x={LEFT + 4} y={y + 29}>
        {about.length > 56 ? `${about.slice(0, 55)}…` : about}
      </text>
      <Mark figure={figure} x={x} y={line} at={x(edge)} />
    </g>
  );
}

function Mark(props: { readonly figure: Charted; readonly x: (value: number) => number; readonly y: number; readonly at: number }) {
  const { figure, x, y, at } = props;
  const { comparator, value, lower, upper } = figure;
  if (value === null && lower !== null && upper !== null)
    return (
      <>
        <line className="range" x1={x(lower)} y1={y} x2={x(upper)} y2={y} />
        <line className="end" x1={x(lower)} y1={y - 5} x2={x(lower)} y2={y + 5} />
        <line className="end" x1={x(upper)} y1={y - 5} x2={x(upper)} y2={y + 5} />
      </>
    );
  const open = comparator === 'GE' || comparator === 'GT' || (value === null && upper === null) ? 1 : 0;
  const below = comparator === 'LE' || comparator === 'LT' || (value === null && lower === null) ? 1 : 0;
  const tip = at + (open - below) * 26;
  return (
    <>
      {open + below === 0 ? (
        <line className="from-zero" x1={x(0)} y1={y} x2={at} y2={y} />
      ) : (
        <>
          <line className="bound" x1={at} y1={y} x2={tip} y2={y} />
          <path className="end" d={`M${tip - (open - below) * 6} ${y - 4} L${tip} ${y} L${tip - (open - below) * 6} ${y + 4}`} />
        </>
      )}
      <circle className={comparator === 'APPROX' ? 'about' : 'exact'} cx={at} cy={y} r={5} />
    </>
  );
}
