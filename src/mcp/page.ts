import { z } from 'zod';
import { LONGEST_CURSOR } from './cursor.js';
import type { SourceFragment } from './generated/requests.js';
import { plainValue } from './plain-text.js';
import type { Found } from './tool.js';

/** Most bytes of an answer as JSON text in UTF-8. A page ends at the last record that fits. */
export const MOST_BYTES = 25_000;

/** Longest text of a record in an answer, in characters; what makes a single record too large for an answer is cut shorter. */
export const LONGEST_TEXT = [1_000, 400, 150, 40] as const;

/** What every answer says of its page and of the datasets behind it. */
export const PAGE_SHAPE = {
  page: z.object({
    from: z.number().int(),
    to: z.number().int(),
    of: z.number().int().optional(),
    says: z.string(),
    nextCursor: z.string().optional(),
  }),
  datasets: z.array(z.object({ id: z.string(), title: z.string(), version: z.string(), state: z.string() })),
};

/** A page of what was found that keeps within `most` bytes, cut between two records. `cursorAt` makes the cursor behind the n-th of them. */
export function cutPage(
  found: Found,
  list: string,
  before: number,
  cursorAt: (after: string | null, before: number) => string,
  most: number = MOST_BYTES,
): Readonly<Record<string, unknown>> {
  const limits = [...LONGEST_TEXT];
  for (;;) {
    const longest = limits.shift() ?? 0;
    const values = found.items.map(({ value }) => plainValue(value, longest));
    const frame = {
      ...(plainValue(found.head, longest) as object),
      datasets: found.datasets.map((each) => plainValue(source(each), longest)),
    };
    // What stays free is for `page` with its cursor
    let room = most - bytes({ ...frame, [list]: [] }) - LONGEST_CURSOR;
    const shown = values.findIndex((value) => (room -= bytes(value) + 1) < 0);
    if (shown === 0 && limits.length > 0) continue;
    // A page that held nothing would lead nowhere
    const count = shown < 0 ? values.length : Math.max(shown, 1);
    const { [list]: _, ...head } = frame as Record<string, unknown>;
    return { ...head, [list]: values.slice(0, count), page: pageOf(found, count, before, cursorAt) };
  }
}

function pageOf(found: Found, count: number, before: number, cursorAt: (after: string | null, before: number) => string) {
  const { items, total, more, end } = found;
  const to = before + count;
  const cut = count < items.length;
  const goesOn = cut || more;
  const whole = goesOn ? total : (total ?? to);
  const of = whole === null ? {} : { of: whole };
  const at = cut ? (items[count - 1]?.cursor ?? null) : end;
  const says =
    count === 0
      ? goesOn
        ? 'none on this page, more may follow'
        : 'none'
      : `${before + 1} to ${to}${whole === null ? ', more follow' : ` of ${whole}`}`;
  return { from: count === 0 ? before : before + 1, to, ...of, says, ...(goesOn ? { nextCursor: cursorAt(at, to) } : {}) };
}

function source({ id, title, version, state }: SourceFragment) {
  return { id, title, version, state };
}

function bytes(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}
