/** A row with the line on which it begins. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Rows of RFC 4180: commas, cells in quotation marks that double inside, lines that end with CRLF or LF. A fault names the line. */
export function parseCsv(text: string): readonly CsvRow[] | { readonly line: number; readonly fault: string } {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let began = 1;
  let at = 0;
  const endRow = (): void => {
    if (cells.length > 1 || cells[0] !== '') rows.push({ line: began, cells });
    cells = [];
    began = line;
  };
  while (at < text.length) {
    if (text[at] === '"') {
      const end = closing(text, at);
      if (end < 0) return { line: began, fault: 'a quotation mark is never closed' };
      const cell = text.slice(at + 1, end);
      cells.push(cell.replaceAll('""', '"'));
      line += cell.split('\n').length - 1;
      at = end + 1;
    } else {
      const end = borderAfter(text, at);
      const cell = text.slice(at, end);
      if (cell.includes('"')) return { line, fault: 'a quotation mark stands inside a cell that does not begin with one' };
      cells.push(cell);
      at = end;
    }
    if (text[at] === ',') {
      at += 1;
      if (at === text.length) cells.push('');
      continue;
    }
    if (text.startsWith('\r\n', at)) at += 2;
    else if (text[at] === '\n') at += 1;
    else if (at < text.length) return { line, fault: 'something stands behind the closing quotation mark of a cell' };
    line += 1;
    endRow();
  }
  if (cells.length > 0) endRow();
  return rows;
}

/** The quotation mark that closes the one here; -1 without. */
function closing(text: string, open: number): number {
  for (let end = text.indexOf('"', open + 1); end >= 0; end = text.indexOf('"', end + 2)) if (text[end + 1] !== '"') return end;
  return -1;
}

function borderAfter(text: string, from: number): number {
  let end = from;
  while (end < text.length && text[end] !== ',' && text[end] !== '\n' && !text.startsWith('\r\n', end)) end += 1;
  return end;
}
