import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * A fenced block of a document. Its first line says what becomes of it: the language; the file that the reader is asked to write, from the folder in which he is,
 * or `here` for a question to the graph as the steps before have left it; and how that file is meant: `holds` (these lines stand there), `becomes` (they are put
 * in the place of those), `more` (they are added at its end), or nothing (it is the whole file).
 */
export interface Block {
  readonly document: string;
  /** The line of the document on which it begins. */
  readonly line: number;
  readonly language: string;
  readonly path: string;
  readonly how: string;
  readonly text: string;
}

/** All fenced blocks of a document of the project, in order; those inside of lists without the blanks before them. */
export function blocksOf(document: string): readonly Block[] {
  const whole = readFileSync(join(root, document), 'utf8');
  return [...whole.matchAll(/^( *)```(\w*) ?(\S*) ?(\w*)\n([\s\S]*?)^ *```$/gm)].map(
    ({ index, 1: blanks = '', 2: language = '', 3: path = '', 4: how = '', 5: inside = '' }) => ({
      document,
      line: whole.slice(0, index).split('\n').length,
      language,
      path,
      how,
      text: inside.replaceAll(new RegExp(`^${blanks}`, 'gm'), ''),
    }),
  );
}
