import { order, walk } from '../origin-walk.js';
import type { Ground } from './ground.js';

/** A record with which words began. */
export interface Root {
  readonly record: string;
  /** Who stands behind it. */
  readonly key: string;
  /** Whether it merely agrees with another assertion, which is no origin of its own. */
  readonly agrees: boolean;
}

/**
 * Where the words of each assertion began, by rule 8: up the links that keep the meaning, until nothing is named. A ring without a way
 * out, which the check refuses, begins with its smallest id.
 */
export function rootsOf(ground: Ground): (id: string) => readonly Root[] {
  const { places, starts } = walk([...ground.assertions.map((each) => ({ ...each, asked: true })), ...ground.works]);
  const startOf = new Map(starts.map((start) => [places[start]?.record.id, start]));
  const known = new Map<string, readonly Root[]>();

  function find(id: string): readonly Root[] {
    const start = startOf.get(id);
    if (start === undefined) return [];
    const seen = new Set([start]);
    const roots: Root[] = [];
    const rootAt = (at: number) => {
      const place = places[at];
      if (place !== undefined)
        roots.push({ record: place.record.id, key: place.key, agrees: place.record.what === 'ASSERTION' && place.record.agrees });
    };
    for (const at of seen) {
      const steps = places[at]?.steps ?? [];
      if (steps.length === 0) rootAt(at);
      for (const { to } of steps) seen.add(to);
    }
    const name = (at: number) => places[at]?.record.id ?? '';
    if (roots.length === 0) rootAt([...seen].sort((a, b) => order(name(a), name(b)))[0] ?? start);
    return roots.sort((a, b) => order(a.record, b.record) || order(a.key, b.key));
  }

  return (id) => {
    let roots = known.get(id);
    if (roots === undefined) known.set(id, (roots = find(id)));
    return roots;
  };
}
