import type { Problem } from '../../model/problem.js';
import type { Rec } from '../../model/record.js';
import { problemAt, type Site } from '../sourced.js';
import type { RecordStore } from '../store/record-store.js';

/** A record that is about to be added to those before it. */
export interface Coming extends Site {
  readonly record: Rec;
  readonly digest: string;
  /** Written by several places, as long as all write the same. */
  readonly derived: boolean;
}

/** The number of the record that has this id already, or -1; with the problems of adding it, or of having it twice. */
export function noDuplicates(
  coming: Coming,
  store: RecordStore,
  wasDerived: (number: number) => boolean,
): { readonly first: number; readonly problems: readonly Problem[] } {
  const { record, digest, derived } = coming;
  const { id, kind } = record;
  const first = store.same(id);
  if (first === -1) return { first, problems: agentsApart(coming, store) };
  const place = placeOf(store.siteOf(first));
  if (store.digestOf(first) !== digest) {
    return {
      first,
      problems: [problemAt(coming, 'E_DUPLICATE_ID', id, `${id} stands here and, with other content, at ${place}`, hintFor(kind))],
    };
  }
  if (derived && wasDerived(first)) return { first, problems: [] };
  const message = `${id} stands here and, with the same content, at ${place}`;
  return { first, problems: [problemAt(coming, 'W_DUPLICATE_ID', id, message, 'Take one of them away.')] };
}

const AGENTS: readonly string[] = ['person', 'organization', 'group'];

/** Agents share one set of slugs, whatever their kind. */
function agentsApart(coming: Coming, store: RecordStore): readonly Problem[] {
  const { id, kind } = coming.record;
  if (!AGENTS.includes(kind)) return [];
  const slug = id.slice(id.indexOf(':') + 1);
  const others = AGENTS.flatMap((prefix) => {
    const number = `${prefix}:${slug}` === id ? -1 : store.same(`${prefix}:${slug}`);
    return number === -1 ? [] : [number];
  });
  if (others.length === 0) return [];
  const { record, ...site } = store.at(Math.min(...others));
  const message = `\`${slug}\` is also ${record.id} (${placeOf(site)})`;
  return [problemAt(coming, 'E_DUPLICATE_ID', id, message, 'Agents share one set of slugs: choose another.')];
}

function placeOf({ file, line, column }: Site): string {
  return `${file}:${line}:${column}`;
}

function hintFor(kind: string): string {
  if (kind === 'assertion') return 'The same speaker says the same claim twice in this work: add `n: 2`, or put the passage under `also:`.';
  if (kind === 'response') return 'One assertion answers one target at most once.';
  return 'Keep one of them, or give one another slug.';
}
