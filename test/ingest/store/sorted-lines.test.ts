import fc from 'fast-check';
import { sortedLines } from '../../../src/ingest/store/sorted-lines.js';

describe('lines', () => {
  it('come sorted, whether they fit into memory or wait on disk', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ':', '~', 'é', '漢', '😀') });
    fc.assert(
      fc.property(fc.array(text), fc.integer({ min: 1, max: 5 }), (lines, most) => {
        expect([...sortedLines(lines, most)]).toEqual([...lines].sort());
        expect([...sortedLines(lines)]).toEqual([...lines].sort());
      }),
      { numRuns: 50 },
    );
  });
});
