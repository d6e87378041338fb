import { articleWith } from '../article.js';
import { placed, readFiles } from '../dataset-in.js';

const read = async (mark: string): Promise<readonly string[]> => {
  const { problems } = await readFiles(articleWith(`not-a-statement:\n  - ${mark}\n`));
  return problems.filter(({ severity }) => severity === 'error').map((problem) => placed(problem).replace('articles/a.yaml:', ''));
};

describe('a mark that something is no statement', () => {
  it.each([
    ['without a reason', '{quote: Call 555}', ['6:5 E_MISSING_KEY']],
    ['with an empty reason', '{quote: Call 555, reason: ""}', ['6:31 E_VALUE']],
    ['without a place', '{reason: an advertisement}', ['6:5 E_EVIDENCE_MISSING']],
    ['with a quote beside its place', '{quote: Call 555, at: 0-8 00000000, reason: an advertisement}', ['6:13 E_UNSEALED', '6:13 E_VALUE']],
    ['that is not sealed', '{quote: Call 555, near: Call, reason: an advertisement}', ['6:13 E_UNSEALED']],
    ['whose seal is lost', '{at: 0-8 00000000, reason: an advertisement}', ['6:10 E_SEAL_MISSING']],
    ['with a key it does not have', '{quote: Call 555, reason: x, who: ann}', ['6:34 E_UNKNOWN_KEY']],
  ])('%s is named', async (_, mark, expected) => {
    expect(await read(mark)).toEqual(expected);
  });

  it('makes no record', async () => {
    const none = await readFiles(articleWith(''));
    const { records } = await readFiles(articleWith('not-a-statement: [{quote: Call 555, reason: an advertisement}]\n'));
    expect(Array.from(records, ({ record }) => record.id)).toEqual(Array.from(none.records, ({ record }) => record.id));
  });
});
