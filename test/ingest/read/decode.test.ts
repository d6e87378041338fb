import { decode } from '../../../src/ingest/read/decode.js';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe('decoding a file', () => {
  it.each([
    ['Latin-1', bytes(0x61, 0x3a, 0x20, 0xe9, 0x0a), 'not UTF-8 at byte 3', '1:4'],
    ['an overlong form', bytes(0x61, 0xc0, 0xaf), 'not UTF-8 at byte 1', '1:2'],
    ['a cut-off character on the second line', bytes(0x61, 0x0a, 0x62, 0xe2, 0x82), 'not UTF-8 at byte 3', '2:2'],
    ['an encoded surrogate', bytes(0xed, 0xa0, 0x80), 'not UTF-8 at byte 0', '1:1'],
    ['UTF-16', bytes(0xff, 0xfe, 0x61, 0x00), 'not UTF-8 at byte 0: this looks like UTF-16', '1:1'],
    ['UTF-16 without a mark', bytes(0x61, 0x00, 0x62, 0x00), 'the character U+0000 is not allowed: this looks like UTF-16', '1:2'],
    ['a carriage return alone', bytes(0x61, 0x0d, 0x62), 'the character U+000D is not allowed', '1:2'],
    ['the sign of a lost character', bytes(0x61, 0xef, 0xbf, 0xbd), 'the character U+FFFD is not allowed', '1:2'],
    ['a line separator', bytes(0x61, 0xe2, 0x80, 0xa8), 'the character U+2028 is not allowed', '1:2'],
    ['a mark that isolates a direction', bytes(0xe2, 0x81, 0xa6), 'the character U+2066 is not allowed', '1:1'],
    ['NUL', bytes(0x61, 0x0a, 0x00), 'the character U+0000 is not allowed', '2:1'],
    ['an escape sequence', bytes(0x61, 0x1b, 0x5b), 'the character U+001B is not allowed', '1:2'],
    ['a C1 control', bytes(0xc2, 0x85), 'the character U+0085 is not allowed', '1:1'],
    ['a mark that turns the direction', bytes(0x61, 0xe2, 0x80, 0xae), 'the character U+202E is not allowed', '1:2'],
  ])('%s is refused with its place', (_, input, message, place) => {
    const problem = decode(input, 'f.yaml');
    if ('text' in problem) throw new Error('decoded');
    expect(problem).toMatchObject({ code: 'E_ENCODING', severity: 'error', message });
    expect(`${problem.line}:${problem.column}`).toBe(place);
  });

  it('drops a byte-order mark and keeps everything else, astral letters too', () => {
    expect(decode(bytes(0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a), 'f')).toEqual({ text: 'a\r\n' });
    expect(decode(new TextEncoder().encode('🛳️ Inês'), 'f')).toEqual({ text: '🛳️ Inês' });
  });
});
