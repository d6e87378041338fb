import type { Problem } from '../../model/problem.js';
import { problemAt } from '../sourced.js';
import type { World } from '../world.js';

/** Within one dataset and language a claim is written once: SAME_AS joins languages and datasets only. */
export function sameAsAcrossLanguages(world: World): readonly Problem[] {
  return world.of('claim').flatMap((sourced) => {
    const { id, language, sameAs } = sourced.record;
    return sameAs.flatMap((other) => {
      if (other === id) return [problemAt(sourced, 'E_RULE', id, 'a claim is the same as itself')];
      if (world.get(other, 'claim')?.language !== language) return [];
      return [
        problemAt(
          sourced,
          'E_RULE',
          id,
          `${id} and ${other} are in one language: keep one of them`,
          'Let its assertions name the other slug.',
        ),
      ];
    });
  });
}
