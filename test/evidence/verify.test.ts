import fc from 'fast-check';
import { codePointText } from '../../src/evidence/code-point-text.js';
import { CONTEXT, digestsOf } from '../../src/evidence/digests.js';
import { find } from '../../src/evidence/find.js';
import { type Ranges, textsOf } from '../../src/evidence/ranges.js';
import { type KeptEvidence, verify } from '../../src/evidence/verify.js';
import { FERRIES } from './ferries.js';

const text = codePointText(FERRIES);
const keep = (quote: string | string[], occurrence?: number): KeptEvidence => {
  const found = find(text, quote, { occurrence });
  if (found.kind !== 'FOUND') throw new Error(JSON.stringify(found));
  return { ranges: found.ranges, ...digestsOf(text, found.ranges) };
};
const shifted = (ranges: Ranges, by: number): Ranges => ranges.map(({ start, end }) => ({ start: start + by, end: end + by }));

describe('verify', () => {
  it('says MATCH for the very text', () => {
    expect(verify(keep('412,000', 2), text)).toEqual({ kind: 'MATCH' });
    expect(verify(keep(['We carried more people', 'the line opened']), text)).toEqual({ kind: 'MATCH' });
  });

  it('finds passages behind a changed word at their new place, and leaves those in front of it alone', () => {
    const changed = codePointText(FERRIES.replace('spokesperson', '🛳 speaker'));
    const behind = keep('put the number at 274,000');
    expect(verify(behind, changed)).toEqual({ kind: 'VERSION_CHANGED_SPAN_FOUND', ranges: shifted(behind.ranges, -3) });
    expect(verify(keep('a number the Deckhands’ Union disputes'), changed)).toEqual({ kind: 'MATCH' });
  });

  it('finds a passage whose neighbours changed, at the same place', () => {
    const kept = keep('put the number at 274,000');
    const changed = codePointText(FERRIES.replace('Okafor', 'Okafur'));
    expect(verify(kept, changed)).toEqual({ kind: 'VERSION_CHANGED_SPAN_FOUND', ranges: kept.ranges });
  });

  it('finds the pieces of a passage when what stands between them grew', () => {
    const kept = keep(['We carried more people', 'than in any year since the line opened']);
    const changed = codePointText(FERRIES.replace('port spokesperson Inês', 'the long-time port spokesperson Inês'));
    const verdict = verify(kept, changed);
    expect(verdict.kind).toBe('VERSION_CHANGED_SPAN_FOUND');
    if (verdict.kind === 'VERSION_CHANGED_SPAN_FOUND') expect(textsOf(changed, verdict.ranges)).toEqual(textsOf(text, kept.ranges));
  });

  it('says SPAN_ABSENT when one character of the passage changed, however alike the rest is', () => {
    expect(verify(keep('put the number at 274,000'), codePointText(FERRIES.replace('274,000', '275,000')))).toEqual({
      kind: 'SPAN_ABSENT',
    });
    expect(verify(keep(['We carried', 'the line']), codePointText('We carried on.'))).toEqual({ kind: 'SPAN_ABSENT' });
  });

  it('says AMBIGUOUS when the context cannot decide, and lists the places', () => {
    const kept = keep('412,000', 2);
    expect(verify(kept, codePointText('412,000 or 412,000?'))).toEqual({
      kind: 'AMBIGUOUS',
      places: [[{ start: 0, end: 7 }], [{ start: 11, end: 18 }]],
    });
  });

  it('lets the context decide between equal places', () => {
    const kept = keep('412,000', 2);
    const changed = codePointText(`Changed!\n${FERRIES}`);
    expect(verify(kept, changed)).toEqual({ kind: 'VERSION_CHANGED_SPAN_FOUND', ranges: shifted(kept.ranges, 9) });
  });

  it('treats ranges outside a shorter text as moved or absent, never as an error', () => {
    const kept = keep('dropped by 2033');
    expect(verify(kept, codePointText('dropped by 2033'))).toEqual({ kind: 'VERSION_CHANGED_SPAN_FOUND', ranges: [{ start: 0, end: 15 }] });
    expect(verify(kept, codePointText(''))).toEqual({ kind: 'SPAN_ABSENT' });
  });

  it('follows any passage by exactly as much as was put in front of it', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: text.length - 41 }),
        fc.integer({ min: 8, max: 40 }),
        fc.string({ unit: 'grapheme', maxLength: 9 }),
        (start, length, prefix) => {
          const ranges = [{ start, end: start + length }];
          const verdict = verify({ ranges, ...digestsOf(text, ranges) }, codePointText(prefix + FERRIES));
          const moved = shifted(ranges, [...prefix].length);
          if (prefix === '') expect(verdict).toEqual({ kind: 'MATCH' });
          else if (verdict.kind === 'AMBIGUOUS' && start < CONTEXT) expect(verdict.places).toContainEqual(moved);
          else expect(verdict).toEqual({ kind: 'VERSION_CHANGED_SPAN_FOUND', ranges: moved });
        },
      ),
      { numRuns: 60 },
    );
  });
});
