import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One example operation of the folder `examples/`. */
export interface Example {
  /** File name without its ending. */
  readonly name: string;
  /** First comment line. */
  readonly title: string;
  /** The other comment lines above the operation, as one text; '' when there are none. */
  readonly description: string;
  readonly query: string;
  /** JSON text of `<name>.json`, or null when there is no such file. */
  readonly variables: string | null;
}

/** The examples of a folder in the order of their file names; a folder that is absent holds none. */
export async function readExamples(folder: string): Promise<readonly Example[]> {
  const names: readonly string[] = await readdir(folder).catch(() => []);
  const found = names.filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(
    found.map(async (file) => {
      const name = file.slice(0, -'.graphql'.length);
      const variables = names.includes(`${name}.json`) ? await readFile(join(folder, `${name}.json`), 'utf8') : null;
      return exampleOf(name, await readFile(join(folder, file), 'utf8'), variables);
    }),
  );
}

/** Reads title and description off the comment lines with which a document begins. */
export function exampleOf(name: string, query: string, variables: string | null): Example {
  const lines = query.replace(/^\uFEFF/, '').split(/\r?\n/);
  const end = lines.findIndex((line) => !line.startsWith('#'));
  const comments = lines.slice(0, end < 0 ? lines.length : end).map((line) => line.replace(/^#+\s*/, '').trim());
  const [title, ...rest] = comments;
  return { name, title: title || name, description: rest.filter((line) => line !== '').join(' '), query, variables };
}
