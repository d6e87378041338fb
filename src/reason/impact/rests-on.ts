import { order } from '../origin-walk.js';
import type { Ground, GroundAssertion, GroundLink } from './ground.js';
import { type Root, rootsOf } from './roots.js';

/** One step from a record to another on which it rests. */
export interface Step {
  readonly link: 'RELAYS' | 'BASED_ON' | 'FOUND_IN' | 'DERIVED_FROM' | 'HAS_FIGURE' | 'STATES';
  readonly to: string;
  readonly how: GroundLink['how'] | null;
  readonly fidelity: GroundLink['fidelity'] | null;
  readonly basis: GroundLink['basis'] | null;
}

/** A ground by id, and what its records rest on. */
export interface GroundIndex {
  readonly assertions: ReadonlyMap<string, GroundAssertion>;
  readonly ofClaim: ReadonlyMap<string, readonly GroundAssertion[]>;
  /** Where the words of an assertion began. */
  readonly rootsOf: (id: string) => readonly Root[];
  /** What an assertion or a work rests on by its links, in the order of the links. */
  readonly restsOn: (id: string) => readonly Step[];
}

/**
 * Looks a ground up by id. Who rests on a work rests on the words of it that assert the same claim, where they are held, and on the
 * work as such where they are not: other words of it are none of its grounds. What stands in a work that republishes another, and names
 * no ground of its own, rests on that other work.
 */
export function indexGround(ground: Ground): GroundIndex {
  const assertions = new Map(ground.assertions.map((each) => [each.id, each]));
  const works = new Map(ground.works.map((each) => [each.id, each]));
  const ofClaim = new Map<string, GroundAssertion[]>();
  for (const each of ground.assertions.toSorted((a, b) => order(a.id, b.id))) {
    if (each.claimKey === null) continue;
    const said = ofClaim.get(each.claimKey);
    if (said === undefined) ofClaim.set(each.claimKey, [each]);
    else said.push(each);
  }
  const known = new Map<string, readonly Step[]>();

  function held(work: string, claimKey: string | null, but: string): readonly string[] {
    if (claimKey === null) return [];
    return (ofClaim.get(claimKey) ?? []).filter((each) => each.work === work && each.id !== but).map(({ id }) => id);
  }

  function stepsOf(assertion: GroundAssertion, link: GroundLink): readonly Step[] {
    if (link.type === 'RELAYS') return [stepOf(link, link.to)];
    const words = held(link.to, assertion.claimKey, assertion.id);
    return words.length === 0 ? [stepOf(link, link.to)] : words.map((id) => stepOf(link, id));
  }

  function find(id: string): readonly Step[] {
    const assertion = assertions.get(id);
    if (assertion === undefined) return (works.get(id)?.links ?? []).filter(({ to }) => works.has(to)).map((link) => stepOf(link, link.to));
    const own = assertion.links;
    const reprinted = own.length > 0 ? [] : (works.get(assertion.work)?.links ?? []).filter(({ how }) => how === 'REPUBLISHES');
    return [...own, ...reprinted]
      .flatMap((link) => stepsOf(assertion, link))
      .filter(({ to }) => to !== id && (assertions.has(to) || works.has(to)));
  }

  return {
    assertions,
    ofClaim,
    rootsOf: rootsOf(ground),
    restsOn: (id) => {
      let steps = known.get(id);
      if (steps === undefined) known.set(id, (steps = find(id)));
      return steps;
    },
  };
}

function stepOf({ type, how, fidelity, basis }: GroundLink, to: string): Step {
  return { link: type, to, how, fidelity, basis };
}
