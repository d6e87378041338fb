import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { compareDerived } from '../../src/reason/compare-derived.js';
import { compareFigures } from '../../src/reason/compare-figures.js';
import { compareSum } from '../../src/reason/compare-sum.js';
import type { Compared } from '../../src/reason/comparison.js';
import type { Figure } from '../../src/reason/figure.js';
import { THRESHOLDS, type Thresholds } from '../../src/reason/thresholds.js';
import { figureOf, type WrittenFigure } from './figures.js';

interface Case {
  readonly case: string;
  readonly a?: WrittenFigure;
  readonly b?: WrittenFigure;
  readonly whole?: WrittenFigure;
  readonly parts?: readonly WrittenFigure[];
  readonly figure?: WrittenFigure;
  readonly op?: 'SUM' | 'DIFFERENCE' | 'SHARE' | 'RATIO';
  readonly of?: readonly WrittenFigure[];
  readonly settings?: Partial<Thresholds>;
  readonly kind?: string;
  readonly verdict: string;
  readonly failed?: readonly string[];
  readonly unknown?: readonly string[];
  readonly detail?: Readonly<Record<string, string>>;
}

const folder = new URL('../cases/', import.meta.url);
const files = readdirSync(folder).map(
  (name) => [name, parse(readFileSync(new URL(name, folder), 'utf8')) as { common: WrittenFigure; cases: readonly Case[] }] as const,
);

function compared(one: Case, common: WrittenFigure): Compared {
  const figure = (written: WrittenFigure, id: string): Figure => figureOf({ ...common, ...written }, id);
  const thresholds = { ...THRESHOLDS, ...one.settings };
  if (one.a && one.b) return compareFigures(figure(one.a, 'a'), figure(one.b, 'b'), thresholds);
  if (one.whole && one.parts) {
    const rows = one.parts.map((part, i) => ({ ...(part.places || part.measure ? {} : { row: i }), ...part }));
    return compareSum(
      figure(one.whole, 'whole'),
      rows.map((part, i) => figure(part, `part-${i}`)),
      thresholds,
    );
  }
  if (one.figure && one.op && one.of) {
    return compareDerived(
      figure(one.figure, 'figure'),
      one.op,
      one.of.map((written, i) => figure(written, `of-${i}`)),
      thresholds,
    );
  }
  throw new Error(`the case "${one.case}" compares nothing`);
}

const named = ({ tests }: Compared, outcome: boolean | null): readonly string[] =>
  tests.filter(({ passed }) => passed === outcome).map(({ test }) => test);

describe.each(files)('test/cases/%s', (_, { common, cases }) => {
  test.each(cases.map((one) => [one.case, one] as const))('%s', (_title, one) => {
    const result = compared(one, common);
    expect({ kind: result.kind, verdict: result.verdict, failed: named(result, false), unknown: named(result, null) }).toEqual({
      kind: one.kind ?? 'PAIR',
      verdict: one.verdict,
      failed: one.failed ?? [],
      unknown: one.unknown ?? [],
    });
    for (const [name, pattern] of Object.entries(one.detail ?? {})) {
      expect(result.tests.find(({ test: other }) => other === name)?.detail).toMatch(new RegExp(pattern));
    }
  });
});

test('there are at least forty cases', () => {
  expect(files.flatMap(([, { cases }]) => cases).length).toBeGreaterThanOrEqual(40);
});
