import fc from 'fast-check';
import { type CodePointText, codePointText } from '../../src/evidence/code-point-text.js';
import { contextDigest, digestsOf } from '../../src/evidence/digests.js';
import { type Ranges, textsOf } from '../../src/evidence/ranges.js';
import { type KeptEvidence, verify, verifyAll } from '../../src/evidence/verify.js';
import { FERRIES } from './ferries.js';

const text = codePointText(FERRIES);
const keep = (ranges: Ranges, of: CodePointText = text): KeptEvidence => ({ ranges, ...digestsOf(of, ranges) });
const sentences = [...FERRIES.matchAll(/[^\s.][^.\n]{8,}/g)].map(({ index, 0: words }) => {
  const start = [...FERRIES.slice(0, index)].length;
  return keep([{ start, end: start + [...words].length }]);
});

/** What the verdict must be, found the slow way: words compared character by character at every place. */
function bruteForce({ ranges, contextSha256 }: KeptEvidence, before: CodePointText, after: CodePointText): unknown {
  const [{ start, end }] = ranges as [Ranges[number]];
  const words = [...before.value].slice(start, end);
  const points = [...after.value];
  const places = points
    .map((_, at) => [{ start: at, end: at + words.length }])
    .filter(([place]) => words.every((point, index) => points[(place?.start ?? 0) + index] === point));
  const same = places.filter((place) => contextDigest(after, place) === contextSha256);
  if (same.some((place) => place[0]?.start === start)) return { kind: 'MATCH' };
  const candidates = same.length > 0 ? same : places;
  if (candidates.length === 0) return { kind: 'SPAN_ABSENT' };
  return candidates.length === 1
    ? { kind: 'VERSION_CHANGED_SPAN_FOUND', ranges: candidates[0] }
    : { kind: 'AMBIGUOUS', places: candidates };
}

const unit = fc.constantFrom('a', 'b', ' ', '.', '\n', 'é', '\u0301', '🛳', '👩‍🚀', '“', '\u00a0');
const string = (maxLength: number) => fc.array(unit, { maxLength }).map((units) => units.join('').normalize('NFC'));

describe('verifying all evidence of a text', () => {
  it('finds what stands behind a changed word at its new place, and what stands in front of it where it was', () => {
    const at = FERRIES.indexOf('put the number');
    const changed = codePointText(`${FERRIES.slice(0, at)}has put the number${FERRIES.slice(at + 'put the number'.length)}`);
    const start = [...FERRIES.slice(0, at)].length;
    const verdicts = verifyAll(sentences, changed);
    for (const [index, { ranges }] of sentences.entries()) {
      const [range] = ranges as [Ranges[number]];
      if (range.end < start - 40) expect(verdicts[index]).toEqual({ kind: 'MATCH' });
      if (range.start > start) expect(verdicts[index]).toMatchObject({ kind: expect.stringMatching(/FOUND|AMBIGUOUS/) });
      if (range.start > start && verdicts[index]?.kind === 'VERSION_CHANGED_SPAN_FOUND')
        expect(verdicts[index]).toMatchObject({ ranges: [{ start: range.start + 4, end: range.end + 4 }] });
      if (range.start < start && range.end > start) expect(verdicts[index]).toEqual({ kind: 'SPAN_ABSENT' });
    }
    expect(verdicts.filter(({ kind }) => kind === 'VERSION_CHANGED_SPAN_FOUND').length).toBeGreaterThan(8);
  });

  it('says what a comparison of the words says, whatever was put in or taken out', () => {
    fc.assert(
      fc.property(
        string(60),
        fc.array(fc.tuple(fc.nat(), fc.nat({ max: 4 }), string(5)), { maxLength: 3 }),
        fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 4 }),
        (old, edits, cuts) => {
          const before = codePointText(old);
          const points = [...old];
          for (const [at, removed, added] of edits) points.splice(at % (points.length + 1), removed, ...added);
          const after = codePointText(points.join('').normalize('NFC'));
          const evidence = cuts
            .map(([a, b]) => ({ start: a % (before.length + 1), end: (a % (before.length + 1)) + 1 + (b % 9) }))
            .filter(({ end }) => end <= before.length)
            .map((range) => keep([range], before));
          const verdicts = verifyAll(evidence, after);
          expect(verdicts).toEqual(evidence.map((kept) => bruteForce(kept, before, after)));
          expect(verdicts).toEqual(evidence.map((kept) => verify(kept, after)));
        },
      ),
      { numRuns: 80 },
    );
  });

  it('finds the pieces of passages with gaps, or says truly that they are not there', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat({ max: text.length }), { minLength: 4, maxLength: 4 }),
        fc.nat(),
        string(6),
        (cuts, where, added) => {
          const [a = 0, b = 0, c = 0, d = 0] = cuts.sort((x, y) => x - y);
          const kept = keep([
            { start: a, end: b },
            { start: c, end: d },
          ]);
          const points = [...FERRIES];
          const at = where % points.length;
          points.splice(at, 0, ...added);
          const after = codePointText(points.join('').normalize('NFC'));
          const words = textsOf(text, kept.ranges);
          const verdict = verify(kept, after);
          const [first = '', second = ''] = words;
          const start = after.value.indexOf(first);
          const inOrder = start >= 0 && after.value.indexOf(second, start + first.length) >= 0;
          if (!inOrder) expect(verdict).toEqual({ kind: 'SPAN_ABSENT' });
          else if (verdict.kind === 'VERSION_CHANGED_SPAN_FOUND') expect(textsOf(after, verdict.ranges)).toEqual(words);
          else if (verdict.kind === 'AMBIGUOUS') for (const place of verdict.places) expect(textsOf(after, place)).toEqual(words);
          else expect([verdict, textsOf(after, kept.ranges)]).toEqual([{ kind: 'MATCH' }, words]);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('finds a passage whose digests of pieces are missing or damaged', () => {
    const { pieces, ...kept } = keep([
      { start: 100, end: 110 },
      { start: 120, end: 130 },
    ]);
    const after = codePointText(`New.\n${FERRIES}`);
    const found = {
      kind: 'VERSION_CHANGED_SPAN_FOUND',
      ranges: [
        { start: 105, end: 115 },
        { start: 125, end: 135 },
      ],
    };
    expect(pieces).toHaveLength(2);
    expect(verifyAll([kept, { ...kept, pieces: ['0'.repeat(64), '1'.repeat(64)] }], after)).toEqual([found, found]);
  });

  it('is undecided, never wrong, when the search is broken off', () => {
    const after = codePointText(`${FERRIES.slice(0, 300)} XYZ ${FERRIES.slice(300).replaceAll('number', 'figure')}`);
    const whole = verifyAll(sentences, after);
    for (const most of [0, 1, 50, 1_000]) {
      const cut = verifyAll(sentences, after, most);
      for (const [index, judgement] of cut.entries()) if (judgement.kind !== 'UNDECIDED') expect(judgement).toEqual(whole[index]);
      expect(cut.filter(({ kind }) => kind === 'MATCH')).toEqual(whole.filter(({ kind }) => kind === 'MATCH'));
      if (most === 0) expect(cut.some(({ kind }) => kind === 'UNDECIDED')).toBe(true);
    }
  });

  it('follows everything that moved by as much with one digest each', () => {
    const after = codePointText(`New.\n${FERRIES}`);
    const first = verifyAll(sentences, after, 3_000);
    expect(first.filter(({ kind }) => kind === 'UNDECIDED')).toEqual([]);
  });
});
