import { countOrigins } from '../count-origins.js';
import type { GroundIndex } from './rests-on.js';
import type { Root } from './roots.js';

/** What else supports a claim: an origin that has nothing to do with what fell, only others of the same origin, or nothing. */
export type Support = 'INDEPENDENT' | 'SAME_ORIGIN' | 'NONE';

/** An assertion that does not rest on what fell. */
export interface Survivor {
  readonly id: string;
  /** The assertions and works with which its words began. */
  readonly roots: readonly Root[];
  /** Whether one of them has an origin other than the words that fell. */
  readonly independent: boolean;
}

/** A claim of which some assertion fell, and what is left of its support. */
export interface SurvivingClaim {
  readonly claimKey: string;
  readonly support: Support;
  /** How many independent origins are left. */
  readonly independentCount: number;
  readonly survivors: readonly Survivor[];
}

/** What still supports a claim when the records for which `fell` holds are gone. */
export function surviving(claimKey: string, index: GroundIndex, fell: (id: string) => boolean): SurvivingClaim {
  const all = index.ofClaim.get(claimKey) ?? [];
  const gone = new Set(
    all
      .filter(({ id }) => fell(id))
      .flatMap(({ id }) => index.rootsOf(id).filter(({ record }) => fell(record)))
      .map(({ key }) => key),
  );
  const left = new Map<string, Root>();
  const survivors = all
    .filter(({ id }) => !fell(id))
    .map(({ id }) => {
      const roots = index.rootsOf(id);
      const others = roots.filter(({ key, agrees }) => !agrees && !gone.has(key));
      for (const root of others) left.set(`${root.record} ${root.key}`, root);
      return { id, roots, independent: others.length > 0 };
    });
  const statementOf = ({ record }: Root) => index.assertions.get(record)?.statement ?? null;
  return {
    claimKey,
    support: left.size > 0 ? 'INDEPENDENT' : survivors.length > 0 ? 'SAME_ORIGIN' : 'NONE',
    independentCount: countOrigins([...left.values()].map((root) => ({ key: root.key, statement: statementOf(root) }))),
    survivors,
  };
}
