import { OnrecordError } from './onrecord-error.js';

/** A page of a list. */
export interface PageOf<Item> {
  readonly items: readonly Item[];
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/** The page at a path of an answer. NOTHING_THERE where the way leads to null, NOT_A_LIST where it leads to something else. */
export function pageAt(data: unknown, path: readonly string[]): PageOf<unknown> {
  let here = data;
  for (const [at, key] of path.entries()) {
    if (!isObject(here) || !(key in here)) throw notAList(path);
    here = here[key];
    if (here === null) throw new OnrecordError('NOTHING_THERE', `\`${path.slice(0, at + 1).join('.')}\` is null: there is no such record.`);
  }
  if (!isObject(here)) throw notAList(path);
  const { nodes, edges, pageInfo } = here;
  const items = nodes ?? edges;
  if (!Array.isArray(items) || !isObject(pageInfo)) throw notAList(path);
  const { hasNextPage, endCursor } = pageInfo;
  if (typeof hasNextPage !== 'boolean' || (typeof endCursor !== 'string' && endCursor !== null)) throw notAList(path);
  return { items, hasNextPage, endCursor };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function notAList(path: readonly string[]): OnrecordError {
  return new OnrecordError(
    'NOT_A_LIST',
    `\`${path.join('.')}\` is no connection with nodes or edges and with \`pageInfo { hasNextPage endCursor }\`.`,
  );
}
