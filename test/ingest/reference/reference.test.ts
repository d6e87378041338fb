import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { SEED_FILES, seedReference } from '../../../src/ingest/reference/seed-reference.js';
import { seedSchemas } from '../../../src/ingest/reference/seed-schemas.js';
import { mappingsOf } from '../../../src/ingest/reference/shape-walk.js';
import { dataset } from '../../../src/model/dataset.js';
import { RECORD_SHAPES } from '../../../src/model/record.js';
import { when } from '../../../src/model/when.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const stored = (path: string): string => readFileSync(`${root}/${path}`, 'utf8');

describe('generated files', () => {
  it('docs/reference/seeds.md is up to date', () => {
    expect(stored('docs/reference/seeds.md')).toBe(seedReference());
  });

  it.each(Object.entries(seedSchemas()))('%s is up to date', (path, schema) => {
    expect(stored(path)).toBe(`${JSON.stringify(schema, null, 2)}\n`);
  });
});

/** Properties of a record, with those of the mappings inside; dates and ranges are one property each. */
function propertiesOf(shape: z.ZodType, path: string): readonly string[] {
  const def = shape._zod.def as unknown as {
    readonly type: string;
    readonly shape?: Record<string, z.ZodType>;
    readonly innerType?: z.ZodType;
    readonly element?: z.ZodType;
  };
  const inner = def.innerType ?? def.element;
  if (inner !== undefined) return propertiesOf(inner, path);
  if (def.shape === undefined || def.shape === when.shape || path.endsWith('.ranges')) return [path];
  return Object.entries(def.shape).flatMap(([key, one]) => propertiesOf(one, `${path}.${key}`));
}

describe('the seed format', () => {
  const settable = new Set(
    SEED_FILES.flatMap(({ shape }) => mappingsOf(shape, '')).flatMap(({ keys }) => keys.flatMap(({ sets }) => sets)),
  );

  it.each(Object.entries(RECORD_SHAPES))('has a key for every property of a %s', (kind, shape) => {
    const name = kind === 'article' || kind === 'document' ? 'work' : kind;
    const missing = propertiesOf(shape, name).filter((property) => property !== `${name}.kind` && !settable.has(property));
    expect(missing).toEqual([]);
  });

  it('has a key for every property of a date and of a dataset', () => {
    expect(
      ['*.when.edtf', '*.when.printed', '*.when.basis', ...Object.keys(dataset.shape).map((key) => `dataset.${key}`)].filter(
        (one) => !settable.has(one),
      ),
    ).toEqual([]);
  });

  it('names no property that the model does not have', () => {
    const known = new Set(
      Object.entries(RECORD_SHAPES).flatMap(([kind, shape]) =>
        propertiesOf(shape, kind === 'article' || kind === 'document' ? 'work' : kind),
      ),
    );
    const unknown = [...settable].filter((property) => !known.has(property) && !/^(?:\*\.when|dataset)\./.test(property));
    expect(unknown).toEqual([]);
  });

  it('tells every key in its reference', () => {
    const reference = seedReference();
    for (const { keys } of SEED_FILES.flatMap(({ shape }) => mappingsOf(shape, '')))
      for (const { key } of keys) expect(reference).toContain(`| \`${key}\` |`);
  });
});

describe('the world of ferries', () => {
  const FERRIES = ['dataset', 'agents', 'works', 'measures', 'articles/harbor-times-ferry-count', 'articles/island-voice-column'];
  const text = FERRIES.map((file) => stored(`test/worlds/ferries/${file}.yaml`)).join('\n');
  // Before `seal` only.
  const elsewhere = new Set(['quote', 'near', 'occurrence']);

  it('shows every key of the seed format', () => {
    const mappings = SEED_FILES.slice(0, 3).flatMap(({ shape }) => mappingsOf(shape, ''));
    const keys = mappings.filter(({ path }) => path !== 'expect').flatMap(({ keys }) => keys.map(({ key }) => key));
    expect(keys.filter((key) => !elsewhere.has(key) && !new RegExp(`(?:^|[\\s{,])${key}:`, 'm').test(text))).toEqual([]);
  });
});

describe('the schemas for editors', () => {
  // As an editor sees a file: with YAML's own numbers and booleans.
  const asEditor = (path: string, schema: string): boolean => {
    const shape = z.fromJSONSchema(JSON.parse(stored(schema)));
    return shape.safeParse(parse(stored(path))).success;
  };
  it.each([
    ['test/worlds/ferries/articles/harbor-times-ferry-count.yaml', 'schema/article.json'],
    ['test/worlds/ferries/articles/island-voice-column.yaml', 'schema/article.json'],
    ['test/worlds/ferries/agents.yaml', 'schema/vocabulary.json'],
    ['test/worlds/ferries/works.yaml', 'schema/vocabulary.json'],
    ['test/worlds/ferries/measures.yaml', 'schema/vocabulary.json'],
    ['test/worlds/ferries/dataset.yaml', 'schema/dataset.json'],
    ['examples/dataset/articles/first-article.yaml', 'schema/article.json'],
    ['examples/dataset/dataset.yaml', 'schema/dataset.json'],
  ])('%s passes %s', (path, schema) => {
    expect(asEditor(path, schema)).toBe(true);
  });

  it('refuse the file of another sort', () => {
    expect(asEditor('test/worlds/ferries/agents.yaml', 'schema/article.json')).toBe(false);
  });
});
