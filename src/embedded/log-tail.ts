import { readFileSync } from 'node:fs';

/** A log and its last lines, indented for a message; both empty when it cannot be read. */
export function lastLines(file: string, count = 8): { readonly text: string; readonly lines: string } {
  try {
    const text = readFileSync(file, 'utf8');
    const telling = text.split('\n').filter((line) => line.trim() !== '' && !/^\s+at |^\s*\.\.\. \d+ more/.test(line));
    return {
      text,
      lines: telling
        .slice(-count)
        .map((line) => `  ${line.slice(0, 300)}`)
        .join('\n'),
    };
  } catch {
    return { text: '', lines: '' };
  }
}
