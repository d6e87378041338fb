/** Longer lines, in UTF-16 units, are running text without a look. */
const LONGEST = 2_000;

/** Whether a line looks like a row of a table: cut by tabs or bars, or ending in figures. One such line alone may still be a sentence. */
export function isTableRow(line: string): boolean {
  if (line.length > LONGEST) return false;
  return (line.match(/[\t|]/g) ?? []).length >= 2 || /(\s[$€£]?[\d.,]+ ?%?){2,}$/u.test(line);
}
