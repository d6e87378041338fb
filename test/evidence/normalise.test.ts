import fc from 'fast-check';
import { normalise } from '../../src/evidence/normalise.js';
import { firstInvalidByte } from '../../src/evidence/utf8.js';

const textOf = (input: Uint8Array | string): string => {
  const normalised = normalise(input);
  if (normalised.kind !== 'TEXT') throw new Error(normalised.kind);
  return normalised.text.value;
};

describe('normalise', () => {
  it('takes away the byte order mark, makes every line end LF and composes to NFC', () => {
    expect(textOf('\ufeffIne\u0302s\r\nCarrow\rsaid')).toBe('Inês\nCarrow\nsaid');
  });

  it('gives one text for every way of writing it', () => {
    const plain = 'Inês said: “🛳️”\nTwice.';
    for (const variant of [plain.normalize('NFD'), plain.replace('\n', '\r\n'), `\ufeff${plain}`]) {
      expect(textOf(new TextEncoder().encode(variant))).toBe(plain);
    }
  });

  it('changes nothing when it runs again', () => {
    const pieces = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('\r\n', '\r', '\n', '\ufeff', 'e\u0301', '🛳️')));
    fc.assert(
      fc.property(pieces, (list) => {
        const input = list.join('');
        fc.pre(!input.includes('\0'));
        expect(textOf(textOf(input))).toBe(textOf(input));
      }),
    );
  });

  it.each([
    ['Latin-1', [0x49, 0x6e, 0xea, 0x73], 2],
    ['UTF-16 with a byte order mark', [0xff, 0xfe, 0x49, 0x00], 0],
    ['an overlong form', [0x41, 0xc0, 0xaf], 1],
    ['a surrogate', [0xed, 0xa0, 0x80], 0],
    ['more than Unicode has', [0xf4, 0x90, 0x80, 0x80], 0],
    ['a character cut off at the end', [0x41, 0x42, 0xe2, 0x80], 2],
    ['a lone continuation byte', [0x80], 0],
  ])('refuses %s and names the byte', (_, bytes, at) => {
    expect(normalise(Uint8Array.from(bytes))).toEqual({ kind: 'NOT_UTF8', at });
  });

  it('refuses NUL and lone surrogates, with their place', () => {
    expect(normalise('a\0b')).toEqual({ kind: 'NUL', at: 1 });
    expect(normalise('ab\ud83d')).toEqual({ kind: 'LONE_SURROGATE', at: 2 });
  });

  it('finds the same bytes invalid as the platform decoder does', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), (bytes) => {
        const decodes = ((): boolean => {
          try {
            new TextDecoder('utf-8', { fatal: true }).decode(bytes);
            return true;
          } catch {
            return false;
          }
        })();
        expect(firstInvalidByte(bytes) < 0).toBe(decodes);
      }),
      { numRuns: 500 },
    );
  });
});
