import { OnrecordError } from './onrecord-error.js';

/**
 * Takes the cursor of each next page, and gives it back. IN_CIRCLES where there is none although more is promised, and where one comes
 * again: it is held against one earlier cursor, which moves on after 1, 2, 4, … pages (Brent), so that memory stays flat.
 */
export function noCircles(): (cursor: string | null) => string {
  let held: string | null = null;
  let left = 1;
  let span = 1;
  return (cursor) => {
    if (cursor === null) throw new OnrecordError('IN_CIRCLES', 'More is promised, but the page has no cursor to go on from.');
    if (cursor === held) throw new OnrecordError('IN_CIRCLES', 'The list came back to a page that was read before.');
    left -= 1;
    if (left === 0) {
      held = cursor;
      span *= 2;
      left = span;
    }
    return cursor;
  };
}
