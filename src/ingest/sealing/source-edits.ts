/** Replaces what stands from one UTF-16 offset up to another. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies edits that do not overlap, in any order; everything else stays as it is, to the byte. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let last = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < last) throw new Error(`edits overlap at ${start}`);
    parts.push(source.slice(last, start), text);
    last = end;
  }
  parts.push(source.slice(last));
  return parts.join('');
}

/** The line end that a file uses. */
export function lineEnd(source: string): string {
  return source.includes('\r\n') ? '\r\n' : '\n';
}
