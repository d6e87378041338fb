import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A fenced block of a document. */
export interface Block {
  readonly language: string;
  /** What stands behind the language: the path of the file that the reader is asked to write. */
  readonly path: string;
  readonly text: string;
}

/** All fenced blocks of a document of the project, in order. */
export function blocksOf(document: string): readonly Block[] {
  const text = readFileSync(join(root, document), 'utf8');
  return [...text.matchAll(/^ *```(\w*) ?(\S*)\n([\s\S]*?)^ *```$/gm)].map(([, language = '', path = '', inside = '']) => ({
    language,
    path,
    text: inside,
  }));
}
