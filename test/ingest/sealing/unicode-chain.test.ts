import fc from 'fast-check';
import { normalise } from '../../../src/evidence/normalise.js';
import { textsOf } from '../../../src/evidence/ranges.js';
import { verify } from '../../../src/evidence/verify.js';
import { openArticle } from '../../../src/ingest/sealing/open-article.js';
import { quoteSlots } from '../../../src/ingest/sealing/quote-slots.js';
import { sealArticle } from '../../../src/ingest/sealing/seal-article.js';
import { readSeals } from '../../../src/ingest/sealing/seals-file.js';
import { unsealArticle } from '../../../src/ingest/sealing/unseal-article.js';
import { known } from './ferry-article.js';

/** What makes a code point differ from a UTF-16 unit, a byte, or what a reader sees. */
const unit = fc.constantFrom(
  'a',
  'B',
  ' ',
  '\n',
  'é',
  'e\u0301',
  'ａ',
  '\u0301',
  '🛳\ufe0f',
  '👩‍🚀',
  '𝒳',
  '한',
  '각',
  '“',
  "'",
  '\u00a0',
  '\u200b',
  '\ufeff',
  'ﬁ',
  '\u{e0020}',
);
const text = fc.array(unit, { minLength: 1, maxLength: 40 }).map((units) => `x${units.join('')}`);

/** The same text as different programs save it. */
const SAVED: readonly ((value: string) => string)[] = [
  (value) => value,
  (value) => value.normalize('NFC'),
  (value) => value.normalize('NFD'),
  (value) => `\ufeff${value.replaceAll('\n', '\r\n')}`,
  (value) => `\ufeff\ufeff${value.normalize('NFD').replaceAll('\n', '\r')}`,
];

const read = (value: string) => {
  const normalised = normalise(Buffer.from(value, 'utf8'));
  if (normalised.kind !== 'TEXT') throw new Error(normalised.kind);
  return known(normalised.text.value);
};
const rewritten = (outcome: ReturnType<typeof sealArticle>) => {
  if (outcome.kind === 'PROBLEMS') throw new Error(JSON.stringify(outcome.problems, null, 1));
  return outcome;
};

it('a quote typed in any form is sealed, verified and shown again in a text saved in any form', () => {
  fc.assert(
    fc.property(
      text,
      fc.nat(),
      fc.nat(),
      fc.constantFrom(...SAVED),
      fc.constantFrom(...SAVED),
      fc.constantFrom('NFC', 'NFD'),
      (value, from, size, one, other, form) => {
        const here = read(one(value));
        const points = [...here.text.value];
        const start = from % points.length;
        const end = start + 1 + (size % (points.length - start));
        const words = points.slice(start, end).join('');
        fc.pre(words.trim() !== '' && (form === 'NFC' || words === words.normalize('NFD').normalize('NFC')));

        const before = points.slice(0, start).join('');
        let occurrence = 1;
        for (let at = here.text.value.indexOf(words); at < before.length; at = here.text.value.indexOf(words, at + 1)) occurrence++;
        const quote = JSON.stringify(words.normalize(form));
        const source = `article: a\nsaid:\n  - who: x\n    says:\n      - a: {quote: ${quote}, occurrence: ${occurrence}}\n`;

        const input = { file: 'a.yaml', source, seals: null, texts: [here], given: here };
        const sealed = rewritten(sealArticle(input));
        expect(sealed.source).toContain(`{at: ${start}-${end} `);

        const there = read(other(value));
        expect(there.sha256).toBe(here.sha256);
        const seals = readSeals('a.seals.yaml', sealed.seals ?? '');
        if (!('seals' in seals)) throw new Error(JSON.stringify(seals));
        for (const seal of seals.seals.values()) {
          expect(verify(seal, there.text)).toEqual({ kind: 'MATCH' });
          expect(textsOf(there.text, seal.ranges)).toEqual([words]);
        }

        const open = rewritten(unsealArticle({ ...input, source: sealed.source, given: there }));
        const article = openArticle('a.yaml', open.source);
        const [slot] = 'root' in article ? quoteSlots(article).slots : [];
        expect(slot?.passage).toMatchObject({ kind: 'QUOTE', pieces: [words] });
        expect(rewritten(sealArticle({ ...input, source: open.source, seals: sealed.seals }))).toEqual(sealed);
      },
    ),
    { numRuns: 80 },
  );
});
