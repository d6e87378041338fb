import { date } from '../../../src/ingest/shapes/parts.js';
import { articleWith } from '../article.js';
import { errorsOf, readFiles } from '../dataset-in.js';

describe('dates', () => {
  it.each([
    ['2018-07-13', { edtf: '2018-07-13', basis: 'STATED' }],
    ['2031-05-13 = Tuesday', { edtf: '2031-05-13', printed: 'Tuesday', basis: 'RESOLVED' }],
    ['2024-02-21 (inferred)', { edtf: '2024-02-21', basis: 'INFERRED' }],
    ['2023 = last year (inferred)', { edtf: '2023', printed: 'last year', basis: 'INFERRED' }],
    ['2020-05', { edtf: '2020-05', basis: 'STATED' }],
    ['2020?', { edtf: '2020?', basis: 'STATED' }],
    ['2020~', { edtf: '2020~', basis: 'STATED' }],
    ['156X', { edtf: '156X', basis: 'STATED' }],
    ['../2020', { edtf: '../2020', basis: 'STATED' }],
    ['2020/2021', { edtf: '2020/2021', basis: 'STATED' }],
    ['[1667,1668]', { edtf: '[1667,1668]', basis: 'STATED' }],
    ['Y170000002', { edtf: 'Y170000002', basis: 'STATED' }],
  ])('%s is read', (written, expected) => {
    expect(date.parse(written)).toEqual(expected);
  });

  it.each([
    '2020-02-30',
    '2020-13-01',
    '2021-02-29',
    '2020-00',
    'next tuesday',
    '',
    'Tuesday = 2020',
    '2020-01-01 (guessed)',
    '13.7.2018',
    `[${'2020,'.repeat(400)}2021]`,
  ])('%s is refused at its place', async (written) => {
    const problems = errorsOf(await readFiles(articleWith(`modified: '${written}'\n`)));
    expect(problems.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual(['5:11 E_DATE']);
  });

  it('a mapping says the same in full', () => {
    expect(date.parse({ edtf: '2023', printed: 'last year' })).toEqual({ edtf: '2023', printed: 'last year', basis: 'RESOLVED' });
    expect(date.parse({ edtf: '2023', basis: 'inferred' })).toEqual({ edtf: '2023', basis: 'INFERRED' });
  });
});
