import { codePointText } from '../../src/evidence/code-point-text.js';
import { digestsOf, sha256, textDigest } from '../../src/evidence/digests.js';

const text = codePointText(
  '🛳 0123456789012345678901234567890123456789 we carried more, she said, than ever 0123456789012345678901234567890123456789 end',
);

describe('digests', () => {
  it('agree with the worked example of the seed format', () => {
    expect(sha256('ferries carried 412,000 passengers last year').slice(0, 8)).toBe('7cef73cf');
    expect(sha256('We carried more people\u2026than in any year since the line opened').slice(0, 8)).toBe('0729e734');
  });

  it('join several ranges by U+2026 and keep one digest per piece', () => {
    const ranges = [
      { start: 43, end: 58 },
      { start: 70, end: 79 },
    ];
    expect(digestsOf(text, ranges)).toEqual({
      exactSha256: sha256('we carried more\u2026than ever'),
      contextSha256: sha256('9012345678901234567890123456789 \u2026 0123456789012345678901234567890'),
      pieces: [sha256('we carried more'), sha256('than ever')],
    });
  });

  it('take less context at the edges', () => {
    const short = codePointText('🛳 sails');
    expect(digestsOf(short, [{ start: 0, end: 1 }])).toEqual({ exactSha256: sha256('🛳'), contextSha256: sha256('\u2026 sails') });
    expect(digestsOf(short, [{ start: 2, end: 7 }]).contextSha256).toBe(sha256('🛳 \u2026'));
  });

  it('name a version of a text by the SHA-256 of its UTF-8', () => {
    expect(textDigest(codePointText(''))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
});
