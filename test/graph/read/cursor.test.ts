import fc from 'fast-check';
import { decodeCursor, encodeCursor, pageSignature } from '../../../src/graph/read/cursor.js';
import type { OrderKey } from '../../../src/graph/read/order.js';

const keys: readonly OrderKey[] = [
  { expression: 'node.day', descending: true, type: 'string' },
  { expression: 'node.id', descending: true, type: 'string' },
];
const signature = pageSignature('Query/assertions', 'DAY_DESC', { filter: { act: { eq: 'STATED' } } });

describe('a cursor', () => {
  it('gives back the keys it was made of, whatever characters they hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (day, id) => {
        const keysBack = decodeCursor(encodeCursor(signature, [day, id]), 'after', signature, keys);
        return JSON.stringify(keysBack) === JSON.stringify([day, id]);
      }),
    );
  });

  it.each([
    ['is empty', ''],
    ['is not base64', '%%%'],
    ['is not JSON', Buffer.from('day').toString('base64url')],
    ['has too few keys', encodeCursor(signature, ['2024-01-01'])],
    ['has a key of another type', encodeCursor(signature, [5, 'a'])],
    ['is longer than any cursor', 'a'.repeat(5_000)],
  ])('is refused when it %s', (_, cursor) => {
    expect(() => decodeCursor(cursor, 'after', signature, keys)).toThrow(expect.objectContaining({ extensions: { code: 'BAD_CURSOR' } }));
  });

  it('is refused by a list with another filter, and says so', () => {
    const other = pageSignature('Query/assertions', 'DAY_DESC', { filter: { act: { eq: 'DECLINED' } } });
    expect(() => decodeCursor(encodeCursor(other, ['a', 'b']), 'after', signature, keys)).toThrow(/another list, order or filter/);
  });

  it('has one signature whatever the order of the members of a filter', () => {
    const one = pageSignature('Query/works', 'TITLE', { filter: { inCorpus: true, kind: { eq: 'NEWS' } } });
    const other = pageSignature('Query/works', 'TITLE', { filter: { kind: { eq: 'NEWS' }, inCorpus: true, title: undefined } });
    expect(one).toBe(other);
  });
});
