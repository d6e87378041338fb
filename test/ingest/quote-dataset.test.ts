import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { codePointText } from '../../src/evidence/code-point-text.js';
import { textDigest } from '../../src/evidence/digests.js';
import { quoteDataset } from '../../src/ingest/quote-dataset.js';
import { quoteLine, sortTexts } from '../../src/ingest/quote-summary.js';
import { type DatasetReading, readDataset } from '../../src/ingest/read-dataset.js';
import { type KnownText, readTexts } from '../../src/ingest/sealing/known-text.js';
import type { RecordOf } from '../../src/model/record.js';

const FERRIES = fileURLToPath(new URL('../worlds/ferries/', import.meta.url));
const FIRST_DATASET = fileURLToPath(new URL('../../seeds/massachusetts-detainers/', import.meta.url));
const real = process.env.ONRECORD_TEXTS;
if (real === undefined) process.stderr.write('SKIPPED: quotes from the real texts; set ONRECORD_TEXTS to the folder that holds them.\n');

let reading: DatasetReading;
let texts: readonly KnownText[];
beforeAll(async () => {
  reading = await readDataset(FERRIES, { today: '2031-06-01' });
  texts = (await readTexts(`${FERRIES}texts`)).texts;
});

const evidenceOf = ({ records }: DatasetReading) =>
  new Map([...records].flatMap(({ record }) => (record.kind === 'evidence' ? [[record.id, record] as const] : [])));
const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Every piece of evidence has words, and their digest is the one that is kept. */
function expectAllQuoted(dataset: DatasetReading, from: readonly KnownText[]): void {
  const { quotes, problems } = quoteDataset(dataset.records, from);
  const evidence = evidenceOf(dataset);
  expect(problems).toEqual([]);
  expect(quotes.map(({ id }) => id).sort()).toEqual([...evidence.keys()].sort());
  expect(quotes.filter(({ id, words }) => sha256(words) !== evidence.get(id)?.exactSha256).map(({ id }) => id)).toEqual([]);
}

describe('the words of evidence', () => {
  it('are there for every text at hand, and their digest is the one that is kept', () => expectAllQuoted(reading, texts));

  it('join the pieces of a discontinuous passage by U+2026', () => {
    const split = [...evidenceOf(reading).values()].find(({ ranges }) => ranges.length > 1);
    const quote = quoteDataset(reading.records, texts).quotes.find(({ id }) => id === split?.id);
    expect(quote?.words).toBe('We carried more people…than in any year since the line opened');
  });

  it('are left out where the text is not at hand, or is another version of it', () => {
    const [one, other] = texts;
    const changed = codePointText((other as KnownText).text.value.replace('Fares', 'Tolls'));
    const given = [one as KnownText, { file: 'changed', text: changed, sha256: textDigest(changed) }];
    const { quotes, texts: needed } = quoteDataset(reading.records, given);
    const works = new Set(quotes.map(({ id }) => id.replace(/^evidence:|\/.*/g, '')));
    expect([...works]).toEqual(['harbor-times-ferry-count']);
    expect(sortTexts(given, needed)).toEqual({
      recognised: ['harbor-times-ferry-count.txt'],
      missing: ['work:island-voice-column'],
      others: ['changed'],
    });
  });

  it.each<[string, Partial<RecordOf<'evidence'>>]>([
    ['other ranges', { ranges: [{ start: 3, end: 9 }] }],
    ['ranges behind the end of the text', { ranges: [{ start: 3, end: 90_000 }] }],
    ['another digest of the words', { exactSha256: 'a'.repeat(64) }],
    ['another digest of the surroundings', { contextSha256: 'a'.repeat(64) }],
  ])('are a problem with its place when evidence has %s', (_, change) => {
    const all = [...reading.records];
    const at = all.findIndex(({ record }) => record.kind === 'evidence');
    const sourced = all[at];
    if (sourced?.record.kind !== 'evidence') throw new Error('no evidence');
    const records = all.with(at, { ...sourced, record: { ...sourced.record, ...change } });
    const { file, line, column, record } = sourced;
    expect(quoteDataset(records, texts).problems).toEqual([
      expect.objectContaining({ code: 'E_EVIDENCE_DIFFERS', severity: 'error', file, line, column, path: record.id }),
    ]);
  });

  (real === undefined ? it.skip : it)('are there for the whole first dataset, from the real texts', async () => {
    expectAllQuoted(await readDataset(FIRST_DATASET), (await readTexts(real ?? '')).texts);
  });
});

describe('the line on quotes', () => {
  const all = { stored: 405, held: 0, recognised: ['a', 'b'], missing: [], others: ['README.md'] };
  it.each([
    [all, 'stored', 'quotes: 405 stored; texts: 2 of 2 recognised; 1 file not of this dataset (README.md)'],
    [all, 'to store', 'quotes: 405 to store; texts: 2 of 2 recognised; 1 file not of this dataset (README.md)'],
    [{ ...all, stored: 0, held: 405, others: [] }, 'stored', 'quotes: nothing new, 405 there before; texts: 2 of 2 recognised'],
    [{ ...all, stored: 0, held: 405, others: [] }, 'to store', 'quotes: nothing to store, 405 there before; texts: 2 of 2 recognised'],
    [
      { ...all, missing: ['work:c'], others: ['1', '2', '3', '4', '5', '6', '7'] },
      'stored',
      'quotes: 405 stored; texts: 2 of 3 recognised (none for work:c); 7 files not of this dataset (1, 2, 3, 4, 5 and 2 more)',
    ],
  ] as const)('%j, %s', (summary, verb, line) => {
    expect(quoteLine(summary, verb)).toBe(line);
  });
});
