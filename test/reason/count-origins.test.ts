import { countOrigins } from '../../src/reason/count-origins.js';

describe('the count of origins', () => {
  it('takes joint statements with a common speaker as one', () => {
    const joint = (statement: string, ...keys: readonly string[]) => keys.map((key) => ({ key, statement }));
    const alone = (key: string) => ({ key, statement: null });
    expect(countOrigins([...joint('s', 'p', 'q'), ...joint('t', 'q', 'r')])).toBe(1);
    expect(countOrigins([...joint('s', 'p', 'q'), ...joint('t', 'q', 'r'), alone('p')])).toBe(1);
    expect(countOrigins([...joint('s', 'p', 'q'), ...joint('t', 'r')])).toBe(2);
    expect(countOrigins([...joint('s', 'p', 'q'), alone('p'), alone('q'), alone('r')])).toBe(3);
    expect(countOrigins([])).toBe(0);
  });
});
