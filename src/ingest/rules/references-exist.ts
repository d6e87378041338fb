import type { z } from 'zod';
import type { Problem } from '../../model/problem.js';
import { RECORD_SHAPES, type Rec } from '../../model/record.js';
import { admits, references, type Target } from '../../model/records/parts.js';
import { targetText } from '../expand/resolve.js';
import { UNRESOLVED } from '../expand/scope.js';
import { problemAt } from '../sourced.js';
import { suggest } from '../suggest.js';
import type { World } from '../world.js';

/** Every id that a record names is the id of a record of a kind that may stand there. */
export function referencesExist(world: World): readonly Problem[] {
  const problems: Problem[] = [];
  for (const sourced of world.records) {
    for (const { id, targets, path } of referencesOf(sourced.record)) {
      if (id.startsWith(UNRESOLVED)) continue;
      const kind = world.byId.get(id)?.record.kind;
      if (kind === undefined) {
        // Assertions that a seed file names were looked up where they are written.
        if (!world.complete || (id.startsWith('assertion:') && !sourced.file.endsWith('.ndjson'))) continue;
        const near = suggest(id, world.byId.keys());
        problems.push(
          problemAt(
            sourced,
            'E_REFERENCE',
            `${sourced.record.id} ${path}`,
            `there is no ${targetText(targets)} ${id}`,
            near === null ? undefined : `Did you mean ${near}?`,
          ),
        );
      } else if (!admits(targets, kind)) {
        problems.push(
          problemAt(
            sourced,
            'E_REFERENCE_TYPE',
            `${sourced.record.id} ${path}`,
            `${id} is a record of kind ${kind}, and ${targetText(targets)} is asked for in \`${path}\``,
          ),
        );
      }
    }
  }
  return problems;
}

/** One reference of a record: the id, what it may name, and the property that holds it. */
export interface Reference {
  readonly id: string;
  readonly targets: readonly Target[];
  readonly path: string;
}

/** All references of a record, found by its shape. */
export function referencesOf(record: Rec): readonly Reference[] {
  return walkersOf(record.kind).flatMap(({ path, targets }) => idsAt(record, path).map((id) => ({ id, targets, path: path.join('.') })));
}

interface Walker {
  readonly path: readonly string[];
  readonly targets: readonly Target[];
}

const known = new Map<Rec['kind'], readonly Walker[]>();

function walkersOf(kind: Rec['kind']): readonly Walker[] {
  const walkers = known.get(kind) ?? walkersIn(RECORD_SHAPES[kind], []);
  known.set(kind, walkers);
  return walkers;
}

function walkersIn(shape: unknown, path: readonly string[]): readonly Walker[] {
  const noted = references.get(shape as z.ZodType);
  if (noted !== undefined) return [{ path, targets: noted.targets }];
  const { def } = (shape as { readonly _zod: { readonly def: Readonly<Record<string, unknown>> } })._zod;
  if (def.type === 'object') return Object.entries(def.shape as object).flatMap(([key, inner]) => walkersIn(inner, [...path, key]));
  const inner = def.innerType ?? def.element ?? def.in;
  return inner === undefined ? [] : walkersIn(inner, path);
}

function idsAt(value: unknown, path: readonly string[]): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => idsAt(one, path));
  const [key, ...rest] = path;
  if (key === undefined) return typeof value === 'string' ? [value] : [];
  return typeof value === 'object' && value !== null ? idsAt((value as Readonly<Record<string, unknown>>)[key], rest) : [];
}
