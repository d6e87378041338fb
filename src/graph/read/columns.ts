/** Columns side by side. Added one to the other, since a join would copy texts that hold others once for every level of an operation. */
export function sideBySide(columns: readonly string[]): string {
  let text = columns[0] ?? '';
  for (let at = 1; at < columns.length; at += 1) text += `, ${columns[at]}`;
  return text;
}

/** The columns of a list without the nulls at its end: what is not there reads the same. */
export function withoutEnd(columns: readonly string[]): string {
  return sideBySide(columns.slice(0, columns.findLastIndex((column) => column !== 'null') + 1));
}
