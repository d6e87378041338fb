import type { Problem } from '../../model/problem.js';
import { problemAt, type Sourced } from '../sourced.js';
import type { Visitor } from '../world.js';
import { ringsAmong } from './rings-among.js';

/** What a correction puts in the place of an assertion is never, also by way of others, the assertion that was withdrawn: the problem names the whole ring. */
export function correctionsLeadOn(): Visitor {
  const replaced = new Map<string, { readonly by: Set<string>; readonly sourced: Sourced }>();
  return {
    on: {
      correction: (sourced) => {
        for (const withdrawn of sourced.record.withdrew) {
          const held = replaced.get(withdrawn) ?? { by: new Set<string>(), sourced };
          for (const other of sourced.record.replacedBy) held.by.add(other);
          replaced.set(withdrawn, held);
        }
        return [];
      },
    },
    *end(): Generator<Problem> {
      const starts = [...replaced.keys()].sort();
      const targets = (id: string) => [...(replaced.get(id)?.by ?? [])];
      for (const path of ringsAmong(starts, targets, new Set<string>(), (id) => id)) {
        const site = replaced.get(path[0] ?? '')?.sourced ?? { file: '', line: 0, column: 0 };
        const hint = 'Where words were withdrawn and said again later, the later ones are an assertion of their own: `n: 2`.';
        yield problemAt(site, 'E_CYCLE', path[0] ?? '', `corrections replace it by itself: ${path.join(' → ')}`, hint);
      }
    },
  };
}
