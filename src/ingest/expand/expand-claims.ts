import { idOf, observationId } from '../../model/id.js';
import type { RecInput } from '../../model/record.js';
import type { Path } from '../read/tree.js';
import type { ClaimEntry } from '../shapes/claims.js';
import type { VocabularyFile } from '../shapes/files.js';
import { findOperation } from './find-operation.js';
import { type Scope, UNRESOLVED } from './scope.js';

/** Claims of a file, each with its figure if it has one. */
export function expandClaims(file: VocabularyFile, scope: Scope): void {
  for (const [slug, written] of Object.entries<Partial<ClaimEntry> & { text: string }>(file.claims ?? {})) {
    const path = ['claims', slug];
    const id = idOf('claim', slug);
    const places = (written.in ?? []).map((place, i) => scope.resolve(place, [...path, 'in', i], 'place'));
    const claims = (key: 'same-as' | 'narrower-than') =>
      (written[key] ?? []).map((one, i) => scope.resolve(one, [...path, key, i], 'claim'));
    const about = (written.about ?? []).map(({ what, as }, i) => ({
      target: scope.resolve(what, [...path, 'about', i], 'topic', 'agent', 'place', 'work', 'assertion'),
      as,
    }));
    scope.emit(
      {
        kind: 'claim',
        id,
        text: written.text,
        claimKind: written.kind ?? (written.figure === undefined ? 'STATE' : 'FIGURE'),
        when: written.when,
        listing: written.listing,
        language: written.language,
        places,
        about,
        sameAs: claims('same-as'),
        narrowerThan: claims('narrower-than'),
      },
      path,
    );
    if (written.figure !== undefined) scope.emit(observation(id, written, places, path, scope), path);
    else refuseFigureKeys(written, path, scope);
  }
}

function observation(claim: string, written: Partial<ClaimEntry>, places: string[], path: Path, scope: Scope): RecInput {
  const { figure } = written;
  if (figure === undefined) throw new Error('a claim without a figure has no observation');
  const measure = scope.resolve(figure.measure, [...path, 'figure'], 'measure');
  const { value, lower, upper } = figure;
  return {
    kind: 'observation',
    id: observationId(claim),
    claim,
    measure,
    value,
    lower: written.lower ?? lower,
    upper: written.upper ?? upper,
    comparator: written.comparator ?? figure.comparator,
    unit: written.unit ?? scope.names.units.get(measure) ?? 'unknown',
    printed: written.printed,
    period: written.period ?? written.when,
    periodKind: written['period-kind'],
    places,
    dimensions: Object.entries(written.dimensions ?? {})
      .map(([name, of]) => `${name}=${of}`)
      .sort(),
    partOf: (written['part-of'] ?? []).map((whole, i) => figureOf(whole, [...path, 'part-of', i], scope)),
    derivedFrom: derivation(claim, written, [...path, 'from'], scope),
  };
}

function derivation(claim: string, { from }: Partial<ClaimEntry>, path: Path, scope: Scope) {
  if (from === undefined) return undefined;
  const operands = from.of.map((one) => scope.resolve(one, path, 'claim'));
  if (operands.some((one) => one.startsWith(UNRESOLVED))) return undefined;
  const of = from.of.map((one) => figureOf(one, path, scope));
  if ('op' in from) return { op: from.op, of };
  const figures = scope.names.figures;
  const fitting = findOperation(
    figures.get(claim),
    operands.map((one) => figures.get(one)),
  );
  const [only, second] = fitting;
  if (only === undefined || second !== undefined) {
    const found =
      only === undefined ? 'no operation gives this figure' : `${fitting.map(({ op }) => op.toLowerCase()).join(' and ')} give this figure`;
    scope.fault('E_VALUE', path, `${found} from those of ${from.of.join(', ')}`, 'Write {op: sum, of: […]}, or difference, share, ratio.');
    return undefined;
  }
  return { op: only.op, of: only.reversed ? of.toReversed() : of };
}

function figureOf(written: string, path: Path, scope: Scope): string {
  const claim = scope.resolve(written, path, 'claim');
  if (claim.startsWith(UNRESOLVED)) return claim;
  if (scope.names.figures.has(claim)) return observationId(claim);
  scope.fault('E_REFERENCE', path, `the claim \`${written}\` has no figure`, 'Give it `figure:`, or take the reference away.');
  return `${UNRESOLVED}${written}`;
}

const FIGURE_KEYS = ['comparator', 'lower', 'upper', 'unit', 'printed', 'period', 'period-kind', 'dimensions', 'from', 'part-of'] as const;

function refuseFigureKeys(written: Partial<ClaimEntry>, path: Path, scope: Scope): void {
  for (const key of FIGURE_KEYS) {
    if (written[key] !== undefined)
      scope.fault('E_VALUE', [...path, key], `\`${key}\` belongs to a figure, and this claim has none`, 'Give it `figure:`.');
  }
}
