import { formatProblem, formatProblems } from '../../src/ingest/format-problem.js';
import type { Problem } from '../../src/model/problem.js';

const PROBLEM: Problem = {
  code: 'E_DATE',
  severity: 'error',
  file: 'a.yaml',
  line: 3,
  column: 12,
  path: 'published',
  message: 'no such day: 2020-02-30',
  hint: 'Look it up.',
};

describe('a problem for people', () => {
  it('has its place, code and message, the line with a mark, and what to do', () => {
    expect(formatProblem(PROBLEM, 'published: 2020-02-30')).toBe(
      ['a.yaml:3:12 E_DATE no such day: 2020-02-30', '    3 | published: 2020-02-30', '                   ^', '    Look it up.'].join('\n'),
    );
  });

  it('of a whole file has no line', () => {
    const { hint: _, ...bare } = PROBLEM;
    expect(formatProblem({ ...bare, line: 0, column: 0 }, 'x')).toBe('a.yaml E_DATE no such day: 2020-02-30');
  });

  it('says that it is a warning', () => {
    expect(formatProblem({ ...PROBLEM, severity: 'warning', code: 'W_DATE' }).split('\n')[0]).toContain('a.yaml:3:12 warning W_DATE');
  });

  it('shows controls and marks of direction by their number', () => {
    const shown = formatProblem({ ...PROBLEM, message: 'bad \u001b[31m \u202e name' }, '\tpub\u001b: x');
    expect(shown).not.toMatch(/[\u001b\u202e\t]/);
    expect(shown).toContain('\\u{1b}[31m \\u{202e}');
  });

  it('shows the part of a long line that matters, the mark under its place', () => {
    const [, frame = '', mark = ''] = formatProblem({ ...PROBLEM, column: 501 }, `${'x'.repeat(500)}Y${'x'.repeat(500)}`).split('\n');
    expect(frame.length).toBeLessThan(130);
    expect(mark.indexOf('^')).toBe(frame.indexOf('Y'));
  });

  it('and another one stand below each other', () => {
    expect(formatProblems([PROBLEM, PROBLEM], new Map([['a.yaml:3', 'published: x']])).split('\n')).toHaveLength(8);
  });
});
