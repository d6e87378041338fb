import { registerExplain } from '../../src/cli/explain.js';
import { ERROR_CODES } from '../../src/errors.js';
import { PROBLEM_CODES } from '../../src/model/problem.js';
import { runIn } from './in-process.js';

const explain = (...args: string[]) => runIn('.', [registerExplain], ['explain', ...args]);

describe('onrecord explain', () => {
  it('says what a code means, why, what it looks like and what to do next', async () => {
    const { out, exit } = await explain('e-duplicate-key');
    expect(exit).toBe(0);
    expect(out).toMatch(
      /^E_DUPLICATE_KEY: fault of a seed file\n {2}A key stands twice.*\n {2}Why: .*\n {2}Example: name: Ann\n {11}name: Anne\n {2}Next: /,
    );
    expect((await explain('LOCKED')).out).toContain('Exit status: 5');
    expect((await explain('TIMEOUT')).out).toMatch(/Exit status: 1[\s\S]*HTTP status: 504/);
  });

  it('lists every code', async () => {
    const { out } = await explain();
    for (const code of [...Object.keys(PROBLEM_CODES), ...Object.keys(ERROR_CODES)]) expect(out).toMatch(new RegExp(`^${code} +\\S`, 'm'));
  });

  it('gives JSON', async () => {
    expect(JSON.parse((await explain('E_ID', '--json')).out)).toMatchObject({
      code: 'E_ID',
      why: expect.any(String),
      next: expect.any(String),
    });
    expect(JSON.parse((await explain('--json')).out).length).toBeGreaterThan(60);
  });

  it('suggests a code for one that there is not', async () => {
    expect(await explain('E_REFERNCE')).toMatchObject({ exit: 2, failure: expect.stringContaining('Did you mean E_REFERENCE?') });
  });
});
