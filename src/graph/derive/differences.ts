import { isDeepStrictEqual } from 'node:util';
import { union } from './labels.js';

/** Some values of a record, and whether it stands. */
export interface Held {
  readonly stands: boolean;
  readonly values: readonly unknown[];
}

/** What a stage made of the records that it looked at: some of their values before and after. Of everything, nothing is told. */
export class Differences {
  readonly #names: readonly string[];
  readonly #before: ReadonlyMap<string, Held>;
  readonly #after: ReadonlyMap<string, Held>;
  /** Ids of those whose values differ. */
  readonly ids: readonly string[];

  constructor(names: readonly string[], before: ReadonlyMap<string, Held>, after: ReadonlyMap<string, Held>) {
    this.#names = names;
    this.#before = before;
    this.#after = after;
    this.ids = [...after].flatMap(([id, { values }]) => (isDeepStrictEqual(values, before.get(id)?.values) ? [] : [id]));
  }

  /** Several as one; of what was looked at more than once the first before and the last after. */
  static all(names: readonly string[], some: readonly Differences[]): Differences {
    const before = new Map(some.toReversed().flatMap((one) => [...one.#before]));
    return new Differences(names, before, new Map(some.flatMap((one) => [...one.#after])));
  }

  /** The texts that one of the values was before and is after, of some of the records: by default of those that differ. */
  were(name: string, ids: readonly string[] = this.ids): readonly string[] {
    const at = this.#names.indexOf(name);
    const texts = ids.flatMap((id) => [this.#before.get(id)?.values[at], this.#after.get(id)?.values[at]]);
    return union(texts.filter((text) => typeof text === 'string'));
  }
}
