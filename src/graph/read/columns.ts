/** The columns of a list without the nulls at its end: what is not there reads the same. */
export function withoutEnd(columns: readonly string[]): string {
  return columns.slice(0, columns.findLastIndex((column) => column !== 'null') + 1).join(', ');
}
