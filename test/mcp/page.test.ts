import fc from 'fast-check';
import { readCursor, writeCursor } from '../../src/mcp/cursor.js';
import { cutPage } from '../../src/mcp/page.js';
import { plainText, plainValue } from '../../src/mcp/plain-text.js';
import { type Line, splitLines } from '../../src/mcp/split-lines.js';
import { foundList } from '../../src/mcp/tool.js';

const datasets = [{ id: 'dataset:d', title: 'D', version: 'f'.repeat(64), state: 'COMPLETE' as const }];
const place = (after: string | null, before: number) => writeCursor({ asked: 'a', version: 'v', after, before });

describe('pages of an answer', () => {
  it('together they hold every record once and in order, and none is larger than the limit', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 3_000 }), { maxLength: 40 }), (texts) => {
        const all = texts.map((text, at) => ({ at, text }));
        const seen: number[] = [];
        for (let before = 0, goesOn = true; goesOn; ) {
          const answer = cutPage(foundList(all, all.length, before, { head: {}, datasets }), 'records', before, place, 6_000);
          expect(Buffer.byteLength(JSON.stringify(answer))).toBeLessThanOrEqual(6_000);
          seen.push(...(answer.records as { at: number }[]).map(({ at }) => at));
          const page = answer.page as { to: number; of: number; nextCursor?: string };
          expect([page.to, page.of]).toEqual([seen.length, all.length]);
          goesOn = page.nextCursor !== undefined;
          if (page.nextCursor !== undefined) before = (readCursor(page.nextCursor, 'a') as { before: number }).before;
        }
        expect(seen).toEqual(all.map(({ at }) => at));
      }),
      { numRuns: 40 },
    );
  });

  it('a record that is too large by itself is told with shorter texts', () => {
    const one = { value: Array.from({ length: 40 }, () => 'long '.repeat(300)) };
    const answer = cutPage(foundList([one, one], 2, 0, { head: {}, datasets }), 'records', 0, place);
    expect(answer.page).toMatchObject({ says: '1 to 1 of 2' });
    expect(JSON.stringify(answer).length).toBeLessThan(25_000);
    expect((answer.records as (typeof one)[])[0]?.value[0]).toMatch(/…$/);
  });

  it('says how much of how much, and that there is none', () => {
    const page = (count: number, total: number | null, more: boolean) =>
      cutPage(
        { head: {}, items: Array.from({ length: count }, () => ({ value: {}, cursor: 'c' })), total, more, end: 'c', datasets },
        'records',
        20,
        place,
      ).page;
    expect(page(5, 143, true)).toMatchObject({ from: 21, to: 25, of: 143, says: '21 to 25 of 143', nextCursor: expect.any(String) });
    expect(page(5, null, true)).toEqual({ from: 21, to: 25, says: '21 to 25, more follow', nextCursor: expect.any(String) });
    expect(page(5, null, false)).toEqual({ from: 21, to: 25, of: 25, says: '21 to 25 of 25' });
    expect(page(0, null, true)).toMatchObject({ says: 'none on this page, more may follow', nextCursor: expect.any(String) });
    expect(page(0, 0, false)).toMatchObject({ says: 'none' });
  });
});

describe('texts of the graph', () => {
  it.each([
    ['a\u202eb\u202cc', 'a\\u{202e}b\\u{202c}c'],
    ['tag \u{e0041}', 'tag \\u{e0041}'],
    ['zero\u200bwidth\ufeff', 'zero\\u{200b}width\\u{feff}'],
    ['bell\u0007 and esc\u001b[31m', 'bell\\u{7} and esc\\u{1b}[31m'],
    ['half \ud83d', 'half \\u{d83d}'],
    ['line\nand\ttab, Zoë 👩‍🚀', 'line\nand\ttab, Zoë 👩\\u{200d}🚀'],
  ])('%j is told as %j', (text, told) => {
    expect(plainText(text, 100)).toBe(told);
  });

  it('are cut between characters, and what is not known is left out', () => {
    expect(plainText('👩👩👩', 4)).toBe('👩…');
    expect(plainValue({ a: null, b: [], c: undefined, d: ['x', { e: null }], f: 0, g: false }, 10)).toEqual({
      d: ['x', {}],
      f: 0,
      g: false,
    });
  });
});

describe('lines', () => {
  const linesOf = (chunks: readonly string[], longest = 50): readonly Line[] => {
    const lines: Line[] = [];
    const take = splitLines(longest, (line) => void lines.push(line));
    for (const chunk of chunks) take(Buffer.from(chunk));
    return lines;
  };

  it('come whole however they are cut into chunks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 20 }).map((text) => text.replaceAll('\n', ' '))),
        fc.integer({ min: 1, max: 9 }),
        (texts, size) => {
          const all = Buffer.from(texts.map((text) => `${text}\n`).join(''));
          const lines: Line[] = [];
          const take = splitLines(80, (line) => void lines.push(line));
          for (let at = 0; at < all.length; at += size) take(all.subarray(at, at + size));
          expect(lines).toEqual(texts.map((text) => ({ text: Buffer.from(text).toString() })));
        },
      ),
    );
  });

  it.each([
    ['first', `{"jsonrpc":"2.0","id":7,"x":"${'y'.repeat(3_000)}"}`, 7],
    ['last', `{"x":"${'y'.repeat(3_000)}","id":"seven"}`, 'seven'],
    ['inside a text', `{"x":"${'y'.repeat(3_000)}\\"id\\":7}"}`, null],
    ['inside an object', `{"x":{"id":7},"y":"${'y'.repeat(3_000)}","z":{"id":8}}`, null],
  ])('of one that is too long the id is known where it stands %s', (_, text, id) => {
    const cut = text.match(/[\s\S]{1,600}/g) ?? [];
    for (const chunks of [[`${text}\nnext\n`], [...cut, '\nnext\n'], [...text, '\n', 'next\n']]) {
      expect(linesOf(chunks)).toEqual([{ tooLong: true, id }, { text: 'next' }]);
    }
  });
});
