import type { Problem } from '../../model/problem.js';
import { problemAt, type Sourced } from '../sourced.js';
import type { World } from '../world.js';
import { ringsAmong } from './rings-among.js';

/** What a correction puts in the place of an assertion is never, also by way of others, the assertion that was withdrawn: the problem names the whole ring. */
export function correctionsLeadOn(world: World): readonly Problem[] {
  const replaced = new Map<string, { readonly by: Set<string>; readonly sourced: Sourced }>();
  for (const sourced of world.of('correction'))
    for (const withdrawn of sourced.record.withdrew) {
      const held = replaced.get(withdrawn) ?? { by: new Set<string>(), sourced };
      for (const other of sourced.record.replacedBy) held.by.add(other);
      replaced.set(withdrawn, held);
    }
  return ringsAmong([...replaced.keys()].sort(), (id) => [...(replaced.get(id)?.by ?? [])]).map((path) => {
    const site = replaced.get(path[0] ?? '')?.sourced ?? { file: '', line: 0, column: 0 };
    const hint = 'Where words were withdrawn and said again later, the later ones are an assertion of their own: `n: 2`.';
    return problemAt(site, 'E_CYCLE', path[0] ?? '', `corrections replace it by itself: ${path.join(' → ')}`, hint);
  });
}
