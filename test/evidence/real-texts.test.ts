import { digestsOf } from '../../src/evidence/digests.js';
import { find } from '../../src/evidence/find.js';
import { textsOf } from '../../src/evidence/ranges.js';
import { section } from '../../src/evidence/section.js';
import { verify } from '../../src/evidence/verify.js';
import { readTexts } from '../../src/ingest/sealing/known-text.js';

const folder = process.env.ONRECORD_TEXTS;
if (folder === undefined) process.stderr.write('SKIPPED: the real texts; set ONRECORD_TEXTS to the folder that holds them.\n');

(folder === undefined ? describe.skip : describe)('on the real texts', () => {
  it('every sentence is found at its place, verifies, and has a section', async () => {
    const { texts } = await readTexts(folder ?? '');
    expect(texts.length).toBeGreaterThan(0);
    for (const { text } of texts) {
      for (const match of text.value.matchAll(/[^\s.!?][^.!?\n]{20,}[.!?]/g)) {
        const found = find(text, match[0]);
        const places = found.kind === 'FOUND' ? [found.ranges] : found.kind === 'AMBIGUOUS' ? found.places : [];
        expect(places.length).toBeGreaterThan(0);
        for (const ranges of places) {
          expect(textsOf(text, ranges)).toEqual([match[0]]);
          expect(verify({ ranges, ...digestsOf(text, ranges) }, text)).toEqual({ kind: 'MATCH' });
          expect(section(text, ranges)).toEqual(expect.any(String));
        }
      }
    }
  });
});
