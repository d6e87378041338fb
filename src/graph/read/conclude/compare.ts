import { GraphQLError } from 'graphql';
import { comparisonId } from '../../../model/id.js';
import { compareFigures } from '../../../reason/compare-figures.js';
import { ruleVersion, THRESHOLDS } from '../../../reason/thresholds.js';
import { type FigureRow, readFigure } from '../../figure-row.js';
import { recordAt } from '../row-ref.js';

type Row = readonly [a: string, b: string, asked: string, figure: FigureRow, thresholds: readonly [number, number] | null];

/** Holds any two figures against each other, with the thresholds of the last ingest, so that the answer is that of what is stored. */
export function compare(rows: readonly (readonly unknown[])[]): unknown {
  const asked = rows as readonly Row[];
  const at = { a: asked.findIndex(([a, , id]) => id === a), b: asked.findIndex(([, b, id]) => id === b) };
  const [first, second] = [asked[at.a], asked[at.b]];
  if (first === undefined || second === undefined) return unknownFigure([...(first ? [] : ['a']), ...(second ? [] : ['b'])]);
  const [x, y] = [readFigure(first[3]), readFigure(second[3])];
  const [, , , , stored] = first;
  const thresholds = stored === null ? THRESHOLDS : { approximate: stored[0], periodOverlap: stored[1] };
  const { kind, verdict, operands, tests } = compareFigures(x, y, thresholds);
  const ids = operands.map(({ id }) => id);
  return {
    id: comparisonId(kind, ids),
    kind,
    verdict,
    ruleVersion: ruleVersion(thresholds),
    operands: ids.map((id) => recordAt(id === x.id ? at.a : at.b)),
    tests,
  };
}

function unknownFigure(names: readonly string[]): GraphQLError {
  const which = names.map((name) => `\`${name}\``).join(' and ');
  return new GraphQLError(
    `${which}: no figure, and no claim with a figure, has this id. Ids of figures are in { observations { nodes { id } } }.`,
    { extensions: { code: 'BAD_USER_INPUT', argument: names[0] } },
  );
}
