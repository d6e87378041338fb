import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CONCLUSIONS } from './conclusions.js';
import { type FilterTerm, parseFilterTerms } from './filter-terms.js';
import { type Fragment, parseFragment } from './fragment.js';
import type { Conclude } from './row-ref.js';

/** All of `cypher/read/`, read once: a fragment by `Type/field`, filter terms by the name of the input type. */
export interface ReadFragments {
  readonly fields: ReadonlyMap<string, Fragment>;
  readonly filters: ReadonlyMap<string, ReadonlyMap<string, FilterTerm>>;
  /** The statement around an operation's columns, with `/*columns*\/` in their place. */
  readonly operation: string;
  /** By the names that fragments give them: what is concluded from their rows. */
  readonly conclusions: Readonly<Record<string, Conclude>>;
}

const FOLDER = fileURLToPath(new URL('../../../cypher/read/', import.meta.url));

/** Reads the folder; a bug (not a user's fault) if it is not there. */
export function loadReadFragments(folder = FOLDER): ReadFragments {
  const fields = new Map<string, Fragment>();
  const filters = new Map<string, ReadonlyMap<string, FilterTerm>>();
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    for (const file of readdirSync(join(folder, entry.name)).filter((name) => name.endsWith('.cypher'))) {
      const source = continued(readFileSync(join(folder, entry.name, file), 'utf8'), folder);
      const field = basename(file, '.cypher');
      if (entry.name === 'filters') filters.set(field, parseFilterTerms(source));
      else fields.set(`${entry.name}/${field}`, parseFragment(`${entry.name}/${field}`, source));
    }
  }
  const operation = readFileSync(join(folder, 'operation.cypher'), 'utf8')
    .replace(/^\/\/.*\n/gm, '')
    .trim();
  return { fields, filters, operation, conclusions: CONCLUSIONS };
}

/** A file whose rows are those of another one (`//! goes on as: FILE`) ends where that begins. */
function continued(source: string, folder: string): string {
  const next = /^\/\/! goes on as: (\S+)$/m.exec(source)?.[1];
  return next === undefined ? source : `${source}\n${readFileSync(join(folder, `${next}.cypher`), 'utf8')}`;
}
