import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { readDataset } from '../../src/ingest/read-dataset.js';
import { recordDigest } from '../../src/model/digest.js';
import { recordShape } from '../../src/model/record.js';
import { articleWith } from './article.js';
import { errorsOf, placed, readFiles, withDataset } from './dataset-in.js';

const FERRIES = fileURLToPath(new URL('../worlds/ferries', import.meta.url));
const today = '2031-06-01';

const digests = async (folder: string): Promise<readonly string[]> =>
  Array.from((await readDataset(folder, { today })).records, ({ record }) => `${record.id} ${recordDigest(record)}`);

/** Copies the world of ferries, lets somebody change it, and hands it over. */
async function ferries<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-ferries-'));
  try {
    await cp(FERRIES, folder, { recursive: true });
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe('reading a dataset', () => {
  it('twice gives equal records with equal digests', async () => {
    expect(await digests(FERRIES)).toEqual(await digests(FERRIES));
  });

  it('gives the same records whatever the order in which its files are listed', async () => {
    const before = await digests(FERRIES);
    const patterns = ['agents.yaml', 'works.yaml', 'measures.yaml', 'articles/*.yaml', 'more.ndjson'];
    await ferries(async (folder) => {
      const manifest = await readFile(join(folder, 'dataset.yaml'), 'utf8');
      await fc.assert(
        fc.asyncProperty(fc.shuffledSubarray(patterns, { minLength: patterns.length }), async (read) => {
          await writeFile(
            join(folder, 'dataset.yaml'),
            manifest.replace(/^read:.*$/m, `read: [${read.map((one) => `"${one}"`).join(', ')}]`),
          );
          expect(await digests(folder)).toEqual(before);
        }),
        { numRuns: 5 },
      );
    });
  });

  it('gives the same records whatever the names of its files, and however they are split', async () => {
    const before = await digests(FERRIES);
    await ferries(async (folder) => {
      const manifest = await readFile(join(folder, 'dataset.yaml'), 'utf8');
      const [agents, works] = await Promise.all(['agents.yaml', 'works.yaml'].map((file) => readFile(join(folder, file), 'utf8')));
      await writeFile(join(folder, 'zz.yaml'), `${works}\n${agents?.replace(/^people:[\s\S]*(?=^organizations:)/m, '')}`);
      await writeFile(join(folder, 'aa.yaml'), agents?.replace(/^organizations:[\s\S]*/m, '') ?? '');
      await writeFile(join(folder, 'dataset.yaml'), manifest.replace('agents.yaml, works.yaml', 'zz.yaml, aa.yaml'));
      expect(await digests(folder)).toEqual(before);
    });
  });

  it('gives records that are complete: reading one again as NDJSON changes nothing', async () => {
    const { records } = await readDataset(FERRIES, { today });
    for (const { record } of records)
      expect(recordDigest(recordShape.parse(JSON.parse(JSON.stringify(record))))).toBe(recordDigest(record));
  });

  it('as NDJSON gives what it gave as YAML', async () => {
    const { records } = await readDataset(FERRIES, { today });
    const lines = Array.from(records, ({ record }) => JSON.stringify(record)).reverse();
    const files = {
      'dataset.yaml': 'dataset: elling-ferries\ntitle: T\nread: all.ndjson\ncurators: {al: A, mo: M}\n',
      'all.ndjson': lines.join('\n'),
    };
    await withDataset(files, async (folder) => {
      expect((await readDataset(folder, { today })).problems).toEqual([]);
      expect(await digests(folder)).toEqual(await digests(FERRIES));
    });
  });

  it('collects the faults of all files, sorted by place', async () => {
    const reading = await readFiles({
      'b.yaml': 'people: {X: X}\nplcaes: {}\n',
      'a.yaml': 'topics: {t: {name: T, kind: x}}\n',
      'c.ndjson': '{\n',
    });
    expect(errorsOf(reading).map(placed)).toEqual([
      'a.yaml:1:29 E_VALUE',
      'b.yaml:1:10 E_ID',
      'b.yaml:2:1 E_UNKNOWN_KEY',
      'c.ndjson:1:2 E_SYNTAX',
    ]);
  });

  it('keeps the lines that problems point at, and the digest of the bytes of each file', async () => {
    const reading = await readFiles({ 'b.yaml': 'people: {X: X}\r\n' });
    expect(reading.lines.get('b.yaml:1')).toBe('people: {X: X}');
    expect(reading.sources.map(({ file }) => file)).toContain('b.yaml');
    expect(reading.sources.every(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256))).toBe(true);
  });

  it('with any byte of a file changed ends in records or problems, and never throws', async () => {
    const file = 'articles/harbor-times-ferry-count.yaml';
    const bytes = await readFile(join(FERRIES, file));
    await ferries((folder) =>
      fc.assert(
        fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), async (at, value) => {
          const changed = Buffer.from(bytes);
          changed[at] = value;
          await writeFile(join(folder, file), changed);
          const { problems } = await readDataset(folder, { today });
          expect(Array.isArray(problems)).toBe(true);
        }),
        { numRuns: 60 },
      ),
    );
  });
});

describe('what is not sealed', () => {
  const SAID = 'claims: {c: C.}\nsaid:\n  - who: bob\n    says:\n      - c: ';
  const sealed = (words: string, head = '', seals: string | null = null) =>
    readFiles(articleWith(`${head}${SAID}${words}\n`, seals === null ? {} : { 'articles/a.seals.yaml': seals }));
  const SHA = 'a'.repeat(64);
  const TEXT = `text: {sha256: ${SHA}, length: 100, normalization: nobom-lf-nfc}\n`;
  const SEAL = `0-10: {exact: ${'b'.repeat(64)}, context: ${'c'.repeat(64)}, section: body, manner: direct}\n`;

  it('is one error at the first quote of the file', async () => {
    const { problems } = await sealed('{quote: words, also: [more, "and, more"]}');
    expect(problems.filter(({ code }) => code === 'E_UNSEALED').map((problem) => [placed(problem), problem.message])).toEqual([
      ['articles/a.yaml:9:20 E_UNSEALED', 'this quote and 2 more of this file are not sealed'],
    ]);
  });

  it.each<[string, string, string, string | null, string, string]>([
    ['a place without the sibling file', '0-10 bbbbbbbb', `text: sha256:${SHA}\n`, null, '5:7', 'no sibling'],
    ['a place that the sibling does not hold', '0-11 bbbbbbbb', `text: sha256:${SHA}\n`, TEXT + SEAL, '10:12', 'holds nothing of 0-11'],
    ['a guard that differs', '0-10 bbbbbbbc', `text: sha256:${SHA}\n`, TEXT + SEAL, '10:12', 'the guard bbbbbbbc'],
    ['a text that differs', '0-10 bbbbbbbb', `text: sha256:${'d'.repeat(64)}\n`, TEXT + SEAL, '5:7', 'another text'],
    ['a sibling that is no YAML', '0-10 bbbbbbbb', `text: sha256:${SHA}\n`, '{', '!1:1', 'damaged'],
    ['a sibling that refers to itself', '0-10 bbbbbbbb', `text: sha256:${SHA}\n`, 'text: &a [*a, *b]\n', '!1:7', 'damaged'],
    ['a sibling with a key that stands twice', '0-10 bbbbbbbb', `text: sha256:${SHA}\n`, `${TEXT}${TEXT}`, '!2:1', 'first at line 1'],
    ['a sibling of a hundred thousand merge keys', '0-10 bbbbbbbb', `text: sha256:${SHA}\n`, '<<: *a\n'.repeat(100_000), '!1:5', 'damaged'],
    ['a sibling 20 000 deep', '0-10 bbbbbbbb', `text: sha256:${SHA}\n`, '['.repeat(20_000), '!1:65', 'damaged'],
    ['a sibling without a text in the article', '0-10 bbbbbbbb', '', TEXT + SEAL, '1:10', 'no `text:`'],
  ])('%s is damage', async (_, words, head, seals, place, message) => {
    const errors = errorsOf(await sealed(words, head, seals));
    expect(errors.map(placed)).toEqual([
      place.startsWith('!') ? `articles/a.seals.yaml:${place.slice(1)} E_SEAL_MISSING` : `articles/a.yaml:${place} E_SEAL_MISSING`,
    ]);
    expect(errors[0]?.message).toContain(message);
  });

  it.each([
    ['reversed', '10-0 bbbbbbbb'],
    ['overlapping', '0-10+5-20 bbbbbbbb'],
  ])('a place that is %s is an error where it stands', async (_, words) => {
    expect(errorsOf(await sealed(words, `text: sha256:${SHA}\n`, TEXT + SEAL)).map(placed)).toEqual([
      'articles/a.yaml:10:12 E_EVIDENCE_RANGE',
    ]);
  });

  it('and a place beyond the text', async () => {
    const seals = TEXT + SEAL.replace('0-10', '95-105');
    expect(errorsOf(await sealed('95-105 bbbbbbbb', `text: sha256:${SHA}\n`, seals)).map(placed)).toEqual([
      'articles/a.yaml:10:9 E_EVIDENCE_RANGE',
    ]);
  });

  it('is nothing once all is sealed', async () => {
    const reading = await sealed('0-10 bbbbbbbb', `text: sha256:${SHA}\n`, TEXT + SEAL);
    expect(reading.problems.filter(({ code }) => code !== 'W_UNUSED')).toEqual([]);
    expect([...reading.records].find(({ record }) => record.kind === 'assertion')?.record).toMatchObject({ manner: 'DIRECT' });
  });
});
