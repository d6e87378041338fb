import { problemAt } from '../sourced.js';
import type { Placed, Visitor, World } from '../world.js';

/** Within one dataset and language a claim is written once: SAME_AS joins languages and datasets only. */
export function sameAsAcrossLanguages(world: World): Visitor {
  const claim = (sourced: Placed<'claim'>) => {
    const { id, language, sameAs } = sourced.record;
    return sameAs.flatMap((other) => {
      if (other === id) return [problemAt(sourced, 'E_RULE', id, 'a claim is the same as itself')];
      if (world.get(other, 'claim')?.language !== language) return [];
      const message = `${id} and ${other} are in one language: keep one of them`;
      return [problemAt(sourced, 'E_RULE', id, message, 'Let its assertions name the other slug.')];
    });
  };
  return { on: { claim } };
}
