import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { registerCheck } from '../../src/cli/check.js';
import { registerImport } from '../../src/cli/import.js';
import { registerVerify } from '../../src/cli/verify.js';
import { parseCsv } from '../../src/drafts/parse-csv.js';
import { COLUMNS } from '../../src/drafts/statements.js';
import { type Ended, runIn } from '../cli/in-process.js';
import { ANNOTATIONS, ARTICLE, FEED, REVIEWS, ROWS, STANDOFF } from './texts.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-drafts-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]): Promise<Ended> => runIn(folder, [registerImport, registerCheck, registerVerify], args);
const put = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const out = (): string => join(folder, 'out');
const importAs = (format: string, file: string, ...more: readonly string[]) =>
  run('import', '--format', format, file, '--out', out(), ...more);
/** What was named, as `line code path`. */
const named = ({ err }: Ended): readonly string[] =>
  [...err.matchAll(/:(\d+):1:? warning (W_\w+) .*?(?: \(([\w.@#-]+)\))?$/gm)].map(([, line, code, path = '']) => `${line} ${code} ${path}`);
const drafted = (): string =>
  (readdirSync(out(), { recursive: true, withFileTypes: true }) as { isFile(): boolean; parentPath: string; name: string }[])
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
/** The drafts as they stand are a dataset without errors, and without a word of the article that is no claim of ours. */
const valid = async (): Promise<string> => {
  expect((await run('check', out())).failure).toBeNull();
  const all = drafted();
  for (const words of ['We are open 46 hours', 'Café hours do not count', 'counts 38 hours”', 'reading circle counts'])
    expect(all).not.toContain(words);
  expect(all).not.toContain('reviewed: {');
  return all;
};
const withTexts = (): string => {
  const texts = mkdtempSync(join(folder, 'texts-'));
  writeFileSync(join(texts, 'hours.txt'), ARTICLE);
  return texts;
};

describe('ClaimReview', () => {
  it('becomes drafts; what is missing or in doubt is named with its line, never invented', async () => {
    const file = put('reviews.jsonld', FEED);
    const ended = await importAs('claimreview', file);
    expect(ended.failure).toBeNull();
    const found = named(ended);
    expect(found).toEqual(
      expect.arrayContaining([
        '3 W_DOUBTFUL reviewRating',
        '4 W_DOUBTFUL reviewRating',
        '5 W_DOUBTFUL itemReviewed.author',
        '6 W_DOUBTFUL author',
        '7 W_SKIPPED claimReviewed',
        '8 W_DOUBTFUL reviewRating',
        '9 W_DOUBTFUL reviewRating',
      ]),
    );
    expect(found.some((each) => each.startsWith('2 '))).toBe(false);
    const all = await valid();
    expect(all).toContain(
      'disputes: {what: ana-reyes/the-library-is-open-46-hours-a-week, kind: denial, basis: curated, note: "Rated 1 on a scale from 1 to 5."}',
    );
    expect(all).toContain('supports: {what: the-hall-is-large,');
    expect(all.match(/(disputes|supports|amends):/g)).toHaveLength(2);
    expect(all).toMatch(/who: ana-reyes\n {4}date: 2024-05-13/);
    expect(all).toContain('published: 2024-05-20');
  });

  it.each([
    ['one thing', (each: object) => JSON.stringify(each)],
    ['a list', (each: object) => JSON.stringify([each])],
    ['a graph', (each: object) => JSON.stringify({ '@graph': [{ '@type': 'WebPage', mainEntity: each }] })],
    ['a line each', (each: object) => `${JSON.stringify({ '@type': 'WebPage' })}\n${JSON.stringify(each)}\n`],
  ])('is found in %s', async (_, write) => {
    await importAs('claimreview', put('r.json', write(REVIEWS[0] as object)));
    expect(await valid()).toContain('disputes:');
  });

  it('of ours comes back with how it answers', async () => {
    const own = {
      ...REVIEWS[0],
      additionalType: 'https://onrecord.example.org/vocabulary#UNDERCUT',
      reviewAspect: 'SOURCE',
      reviewBody: 'The count leaves out Sundays.',
      reviewRating: undefined,
    };
    await importAs('claimreview', put('r.json', JSON.stringify(own)));
    expect(await valid()).toMatch(
      /the-count-leaves-out-sundays: \{disputes: \{what: ana-reyes\/.*, kind: undercut, aspect: source, basis: curated\}/,
    );
  });

  it('whose claims share a slug, or hold characters that no record may hold, stays apart and is named', async () => {
    const long = 'The library of the town of Millbrook is open for as long as anybody likes to sit there';
    const both = [`${long} on Mondays.`, `${long} on Tuesdays.\u202e`].map((claimReviewed) => ({ ...REVIEWS[0], claimReviewed }));
    const ended = await importAs('claimreview', put('r.json', JSON.stringify(both)));
    expect(ended.err).toMatch(/the slug \S+ belongs to another claim already; this one became \S+-2/);
    expect(ended.err).toContain('the character U+202E, which no record may hold, was taken out');
    await valid();
  });
});

describe('Web Annotations', () => {
  it('become places and claims; offsets beyond the text, other words and missing speakers are named', async () => {
    const ended = await importAs('web-annotation', put('notes.jsonl', ANNOTATIONS), '--texts', withTexts());
    expect(ended.failure).toBeNull();
    expect(named(ended)).toEqual([
      '4 W_DOUBTFUL target.selector',
      '4 W_DOUBTFUL body',
      '5 W_DOUBTFUL target.selector',
      '6 W_SKIPPED body',
      '7 W_SKIPPED body',
    ]);
    expect(ended.err).toContain('5000-6000 ends outside the text, which has 181 characters');
    const all = drafted();
    expect(all).toMatch(/the-library-is-open-46-hours-a-week: \{at: 54-74 [0-9a-f]{8}, also: \[0-39 [0-9a-f]{8}\]\}/);
    expect(all).toMatch(/^# {2}- who:$/m);
  });

  it('without the text at hand have no places, and say so', async () => {
    const ended = await importAs('web-annotation', put('notes.jsonl', ANNOTATIONS));
    expect(ended.err).toContain('the text of this work is not at hand');
    expect(await valid()).not.toMatch(/\bat: \d/);
  });
});

describe('standoff annotation of brat', () => {
  it('becomes places with the speakers that are linked with them; the text beside it proves them', async () => {
    put('hours.txt', ARTICLE);
    const ended = await importAs('brat', put('hours.ann', STANDOFF));
    expect(ended.failure).toBeNull();
    expect(named(ended)).toEqual(expect.arrayContaining(['6 W_SKIPPED T4', '7 W_SKIPPED A1', '9 W_SKIPPED E1', '5 W_DOUBTFUL T3']));
    const all = await valid();
    expect(all).toMatch(/who: ana-reyes\n {4}says:\n {6}- the-library-is-open-46-hours-a-week: \{at: 54-74 /);
    expect((await run('verify', out(), '--texts', folder)).out).toContain('1 match, 0 do not');
  });

  it('counts characters of the file, whatever its line ends and accents become', async () => {
    put('hours.txt', `\ufeff${ARTICLE.replaceAll('\n', '\r\n').replace('é', 'e\u0301')}`);
    const offset = [...`\ufeff${ARTICLE.replaceAll('\n', '\r\n')}`].join('').indexOf(' hours do not count');
    const ended = await importAs('brat', put('hours.ann', `T1\tClaim ${offset + 2} ${offset + 20}\thours do not count\n`));
    expect(ended.err).not.toContain('its words stand at');
    expect(drafted()).toMatch(/at: 149-167 /);
  });

  it('without its text is refused', async () => {
    const ended = await importAs('brat', put('alone.ann', STANDOFF));
    expect([ended.code, ended.err]).toEqual(['DATA_INVALID', expect.stringContaining('There is no such file')]);
  });
});

describe('statement CSV', () => {
  it('becomes drafts row by row; cells that do not fit are named', async () => {
    const ended = await importAs('statements', put('rows.csv', ROWS), '--texts', withTexts());
    expect(ended.failure).toBeNull();
    expect(named(ended)).toEqual(
      expect.arrayContaining([
        '1 W_SKIPPED colour',
        '3 W_DOUBTFUL date',
        '3 W_DOUBTFUL speaker',
        '4 W_DOUBTFUL speaker-kind',
        '4 W_DOUBTFUL quote',
        '5 W_SKIPPED ',
        '6 W_DOUBTFUL speaker',
      ]),
    );
    const all = drafted();
    expect(all).toContain('ana-reyes-2: {name: "Ana Réyes"}');
    expect(all).toContain('roles: ["head librarian"]');
    expect(all).toContain('outlet: millbrook-gazette\npublished: 2024-05-14');
    expect(all).not.toContain('We are open');
  });

  it.each([
    ['semicolons', 'work;claim\na;b\n', 'separated by semicolons'],
    ['no column for claims', 'work,speaker\na,b\n', 'names no column claim'],
    ['a column twice', 'work,claim,claim\na,b,c\n', 'column claim stands twice'],
    ['an open quotation mark', 'work,claim\n"a,b\n', 'never closed'],
    ['a stray quotation mark', 'work,claim\na"b,c\n', 'inside a cell'],
    ['nothing', '\n', 'empty'],
  ])('with %s is refused', async (_, content, why) => {
    const ended = await importAs('statements', put('rows.csv', content));
    expect([ended.code, ended.err]).toEqual(['DATA_INVALID', expect.stringContaining(why)]);
  });

  it('has the columns that the guide lists', () => {
    const guide = readFileSync(new URL('../../docs/how-to/start-from-others-data.md', import.meta.url), 'utf8');
    const [, table = ''] = guide.split('## Columns of a statement CSV');
    const listed = [...table.matchAll(/^\| (`.*?`) \|/gm)].flatMap(([, names = '']) =>
      [...names.matchAll(/`([\w-]+)`/g)].map(([, name]) => name),
    );
    expect(listed.sort()).toEqual([...COLUMNS].sort());
  });

  it('is read as RFC 4180 has it, whatever stands in the cells', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r\n', 'é', ' ') });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const text = rows.map((cells) => cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(',')).join('\r\n');
        const read = parseCsv(text);
        expect('fault' in read ? read : read.map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });
});

describe('files that are none', () => {
  it.each([
    ['is not JSON', 'r.json', '{"@type": "ClaimReview",', 'E_SYNTAX'],
    ['is a page of the web', 'r.html', '<html></html>', 'E_SYNTAX'],
    ['is UTF-16', 'r.json', Buffer.from('\ufeff{}', 'utf16le'), 'E_ENCODING'],
    ['is Latin-1', 'r.json', Buffer.from('{"name": "Café"}', 'latin1'), 'E_ENCODING'],
    ['is too large', 'r.json', Buffer.alloc(10_000_001, ' '), 'E_SIZE'],
    ['nests too deep', 'r.json', '['.repeat(100_000), 'E_DEPTH'],
    ['holds no review', 'r.json', '{"@type": "Recipe"}', 'W_SKIPPED'],
  ])('a file that %s becomes nothing, and says why', async (_, name, content, code) => {
    const ended = await importAs('claimreview', put(name, content));
    expect([ended.code, ended.err.includes(code), readdirSync(folder).includes('out')]).toEqual(['DATA_INVALID', true, false]);
  });

  it('a file of 9 MB is read, a folder that holds something is left alone', async () => {
    const many = Array.from({ length: 300 }, (_, n) => ({
      ...REVIEWS[0],
      claimReviewed: `Claim number ${n} of many.`,
      reviewBody: 'A text of the publisher. '.repeat(1_200),
    }));
    const file = put('r.json', JSON.stringify(many));
    expect((await importAs('claimreview', file)).out).toContain('600 statements in 1 work');
    expect(drafted()).not.toContain('A text of the publisher');
    expect((await importAs('claimreview', file)).code).toBe('USAGE');
  });
});
