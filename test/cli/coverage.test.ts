import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registerCoverage } from '../../src/cli/coverage.js';
import { registerSeal } from '../../src/cli/seal.js';
import { registerVerify } from '../../src/cli/verify.js';
import { type Ended, runIn } from './in-process.js';

const TEXT = `Boats of Elling

The port said 5 boats sank. “We tried. We failed,” Ann Lee said.
A third came back. Nobody wrote about the rest.
Call 555 for our newsletter.
${Array.from({ length: 5 }, (_, index) => `Boat ${index + 10} is red.`).join('\n')}
`;
const COVERED = `article: boats
headline: Boats of Elling
said:
  - who: port
    says:
      - sank: 5 boats sank
      - failed: [We tried., We failed]
      - third: {quote: A third came back, also: ["${Array.from({ length: 5 }, (_, index) => `Boat ${index + 10} is red`).join('", "')}"]}
      - silence: Nobody wrote
not-a-statement:
  - {quote: Call 555, reason: an advertisement}
`;

let folder = '';
let article = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-coverage-'));
  await mkdir(join(folder, 'texts'));
  await mkdir(join(folder, 'seeds'));
  article = join(folder, 'seeds', 'boats.yaml');
  await writeFile(join(folder, 'texts', 'any name'), `\ufeff${TEXT.replaceAll('\n', '\r\n')}`);
});

afterEach(() => rm(folder, { recursive: true }));

const run = (...args: string[]): Promise<Ended> => runIn(folder, [registerCoverage, registerSeal, registerVerify], args);
const texts = (): readonly string[] => ['--texts', join(folder, 'texts')];
const sealed = async (source: string): Promise<void> => {
  await writeFile(article, source);
  expect(await run('seal', article, ...texts())).toMatchObject({ failure: null });
};
const coverage = (...more: string[]): ReturnType<typeof run> => run('coverage', join(folder, 'seeds'), ...texts(), ...more);

describe('onrecord coverage', () => {
  it('is content when each sentence is cited or marked, and a mark is sealed and verified like evidence', async () => {
    await sealed(COVERED);
    expect(await readFile(article, 'utf8')).toMatch(/- \{at: \d+-\d+ [0-9a-f]{8}, reason: an advertisement\}/);
    expect(await run('verify', join(folder, 'seeds'), ...texts())).toMatchObject({ exit: 0 });
    expect(await coverage()).toMatchObject({
      out:
        '\nboats  12 sentences, 11 need attention: 10 covered, 1 marked, 0 open  any name\n' +
        '12 sentences, 11 need attention: 10 covered, 1 marked, 0 open; 0 loose ends.\n',
      err: '',
      exit: 0,
    });
  });

  it('names each open sentence with its place, its reasons, its words, and the file to edit', async () => {
    await sealed(COVERED.replace('      - silence: Nobody wrote\n', '').replace('5 boats sank', 'The port'));
    const { out, failure, code, exit } = await coverage();
    expect(out).toContain(`Open in any name; cite or mark them in ${article}:\n`);
    expect(out).toContain('  any name:4:20  101-129  wrote\n    Nobody wrote about the rest.\n');
    expect(out).toContain('  any name:3:15  31-32  5\n');
    expect([failure, code, exit]).toEqual(['1 sentence open, 0 other faults.', 'COVERAGE_OPEN', 3]);
  });

  it('reports as JSON without the sentences', async () => {
    await sealed(COVERED.replace('      - silence: Nobody wrote\n', ''));
    const { out, exit } = await coverage('--json');
    expect(JSON.parse(out)).toMatchObject({
      articles: [{ article: 'boats', open: [{ line: 4, column: 20, range: '101-129', causes: [{ reason: 'CUE', words: 'wrote' }] }] }],
      summary: { checked: 1, needing: 11, open: 1 },
    });
    expect(out).not.toContain('Nobody');
    expect(exit).toBe(3);
  });

  it('refuses ranges that are longer than a sentence or quotation, with the line of the file and the pieces to write', async () => {
    await sealed(COVERED.replace('5 boats sank', '5 boats sank. “We').replace('[We tried., We failed]', 'We tried. We failed'));
    const { err, exit } = await coverage();
    expect(err).toMatch(
      /boats\.yaml:7:15: error E_RANGE_LONG 31-48 .*line 3 of the text.* \(said\[0\]\.says\[0\]\.sank\)\n.*at: 31-44\+45-48\n$/,
    );
    expect(exit).toBe(3);
  });

  it('refuses marks on more than 15 % of the sentences that need attention', async () => {
    await sealed(`${COVERED.replace('      - silence: Nobody wrote\n', '')}  - {quote: Nobody wrote, reason: no idea}\n`);
    const { err, exit } = await coverage();
    expect(err).toMatch(/boats\.yaml:10:1: error E_MARKS_MANY 2 of the 11 .* at most 1 may be \(15 %\)/);
    expect(exit).toBe(3);
  });

  it('warns of marks that are not needed', async () => {
    const marks = '  - {quote: sank, reason: covered}\n  - {quote: Boats of Elling, reason: a title}\n';
    await sealed(`${COVERED}${marks}`);
    const { err, exit } = await coverage();
    expect(err).toMatch(/boats\.yaml:13:\d+: warning W_MARK .*covered by evidence/);
    expect(err).toMatch(/boats\.yaml:14:\d+: warning W_MARK .*needs no mark/);
    expect(exit).toBe(0);
  });

  it('does not count what is not sealed, or what was changed by hand', async () => {
    await sealed(COVERED);
    await writeFile(
      article,
      (await readFile(article, 'utf8')).replace(/sank: \S+/, 'sank: 0-9999').concat('  - {quote: rest, reason: x}\n'),
    );
    const { err, exit } = await coverage();
    expect(err).toMatch(/E_EVIDENCE_RANGE/);
    expect(err).toMatch(/E_UNSEALED A quote is not sealed/);
    expect(exit).toBe(3);
  });

  it('counts articles whose text is not at hand as not checked, and fails when there is no other', async () => {
    await sealed(COVERED);
    await writeFile(join(folder, 'seeds', 'other.yaml'), 'article: other\nheadline: Other\n');
    expect(await coverage()).toMatchObject({ out: expect.stringContaining('; 0 loose ends; 1 article not checked.\n'), exit: 0 });
    await writeFile(join(folder, 'texts', 'any name'), 'another text');
    expect(await coverage()).toMatchObject({ failure: expect.stringContaining('Nothing was checked'), code: 'COVERAGE_OPEN', exit: 3 });
  });

  it.each([
    ['no texts', () => ['coverage', join(folder, 'seeds')], 2],
    ['a folder of texts that is missing', () => ['coverage', join(folder, 'seeds'), '--texts', join(folder, 'none')], 2],
    ['a dataset that is missing', () => ['coverage', join(folder, 'none'), ...texts()], 2],
    ['a dataset without articles', () => ['coverage', join(folder, 'texts'), ...texts()], 3],
  ])('refuses %s', async (_, args, exit) => {
    expect((await run(...args())).exit).toBe(exit);
  });
});
