/** A stretch between quotation marks, marks not included, in UTF-16 offsets. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
}

/** An opening mark that waits for its closing one. */
interface Open {
  readonly mark: string;
  readonly start: number;
}

/** No quotation in single marks is longer, in UTF-16 units; an apostrophe that opens none is not followed to the end of an endless line. */
const LONGEST_SINGLE = 5_000;

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '"': '"' };

/**
 * The outermost quotations of a text, in order: typographic and straight double marks, and single ones that enclose whole words.
 * A quotation runs on over a paragraph that does not close it when the next paragraph repeats the opening mark; else it ends there.
 * A closing mark without an opening one is passed over.
 */
export function quotations(value: string): Quotation[] {
  const found: Quotation[] = [];
  let open: Open | null = null;
  let lineStart = 0;
  for (const line of value.split('\n')) {
    if (line.trim() !== '') {
      const first = line.search(/\S/);
      let from = 0;
      if (open !== null) {
        if (line[first] === open.mark) {
          open = { mark: open.mark, start: lineStart + first + 1 };
          from = first + 1;
        } else open = null;
      }
      open = readLine(line, lineStart, from, open, found);
      if (open !== null) found.push({ start: open.start, end: lineStart + line.length });
    }
    lineStart += line.length + 1;
  }
  return found;
}

/** A quotation together with its marks, as far as it has them: a paragraph that does not close it has no closing one. */
export function withMarks(value: string, { start, end }: Quotation): Quotation {
  return { start: start - 1, end: (value[end] ?? '\n') === '\n' ? end : end + 1 };
}

function readLine(line: string, lineStart: number, from: number, carried: Open | null, found: Quotation[]): Open | null {
  let open = carried;
  for (let at = from; at < line.length; at++) {
    const mark = line[at] ?? '';
    if (open !== null) {
      if (mark === CLOSING[open.mark]) {
        found.push({ start: open.start, end: lineStart + at });
        open = null;
      }
    } else if (mark in CLOSING) {
      open = { mark, start: lineStart + at + 1 };
    } else {
      const end = singleEnd(line, at);
      if (end < 0) continue;
      found.push({ start: lineStart + at + 1, end: lineStart + end });
      at = end;
    }
  }
  return open;
}

/** Where a single quotation that opens here closes in its line, or -1: an apostrophe stands inside or behind a word. */
function singleEnd(line: string, at: number): number {
  const mark = line[at];
  if ((mark !== '‘' && mark !== "'") || /[\p{L}\p{N}]/u.test(line[at - 1] ?? ' ') || !/\S/.test(line[at + 1] ?? ' ')) return -1;
  const closing = mark === '‘' ? '’' : "'";
  for (let end = line.indexOf(closing, at + 2); end >= 0 && end - at <= LONGEST_SINGLE; end = line.indexOf(closing, end + 1)) {
    if (/\S/.test(line[end - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(line[end + 1] ?? ' ')) return end;
  }
  return -1;
}
