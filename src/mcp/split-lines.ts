/** A line; of one that is too long, only its id where that is its first or last member. */
export type Line = { readonly text: string } | { readonly tooLong: true; readonly id: string | number | null };

/** How much of a line that is too long is kept at both ends, in bytes, to find its id. */
const KEPT = 512;

/** Takes chunks and hands on lines without their ends. A line of more than `longest` bytes is not kept. */
export function splitLines(longest: number, onLine: (line: Line) => void): (chunk: Buffer) => void {
  let parts: Buffer[] = [];
  let size = 0;
  let head = '';
  let tail = '';
  const add = (part: Buffer): void => {
    size += part.length;
    if (size <= longest) return void parts.push(part);
    if (parts.length > 0) head = Buffer.concat(parts).subarray(0, KEPT).toString('utf8');
    else if (head === '') head = part.subarray(0, KEPT).toString('utf8');
    const before = parts.length > 0 ? Buffer.concat(parts).subarray(-KEPT).toString('utf8') : tail;
    tail = (before + part.subarray(-KEPT).toString('utf8')).slice(-KEPT);
    parts = [];
  };
  const finish = (): void => {
    if (size > longest) onLine({ tooLong: true, id: idAt(head, tail) });
    else onLine({ text: Buffer.concat(parts).toString('utf8') });
    parts = [];
    size = 0;
    head = '';
    tail = '';
  };
  return (chunk) => {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      add(chunk.subarray(from, at));
      finish();
      from = at + 1;
    }
    if (from < chunk.length) add(chunk.subarray(from));
  };
}

const ID = '"id"\\s*:\\s*(-?\\d{1,15}|"[^"\\\\]{0,200}")';
const FIRST = new RegExp(`^\\s*\\{\\s*(?:"jsonrpc"\\s*:\\s*"2\\.0"\\s*,\\s*)?${ID}\\s*,`);
const LAST = new RegExp(`,\\s*${ID}\\s*\\}\\s*$`);

/** The id of a message of which only both ends are known: what stands directly behind the first brace or before the last is its own. */
function idAt(head: string, tail: string): string | number | null {
  const found = FIRST.exec(head)?.[1] ?? LAST.exec(tail)?.[1];
  return found === undefined ? null : (JSON.parse(found) as string | number);
}
