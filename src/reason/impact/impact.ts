import { order } from '../origin-walk.js';
import type { Ground } from './ground.js';
import { type GroundIndex, indexGround, type Step } from './rests-on.js';
import { type SurvivingClaim, surviving } from './surviving.js';

/** An assertion, a work or a figure that falls, and why. */
export interface Fallen {
  readonly id: string;
  /** How many steps lie between it and what fell first. */
  readonly depth: number;
  /** The step that brought it in; null for what fell first. */
  readonly by: Step | null;
  /** Whether the words were widened or altered on every way down to it: it rests on them still, but says something else. */
  readonly changed: boolean;
  /** Whether it rests on something besides that does not fall. */
  readonly otherGround: boolean;
}

/** What falls with some records. */
export interface Impact {
  /** Nearest first, then by id. */
  readonly assertions: readonly Fallen[];
  readonly works: readonly Fallen[];
  readonly figures: readonly Fallen[];
  /** Of the figures: those that nothing independent keeps, and what was reckoned from them. */
  readonly lost: ReadonlySet<string>;
  /** Every claim of which an assertion falls, by key. */
  readonly claims: readonly SurvivingClaim[];
  /** Whether there is more than was looked at. */
  readonly truncated: boolean;
}

/** The most records that are followed. */
export const MOST_FALLEN = 2_000;

/**
 * What falls when these assertions, works and figures fall: what relays them or is based on them, however far down and whatever became
 * of the words on the way; all that stands in a work that falls; the figures of the claims. A figure is lost when its claim keeps no independent origin, and takes
 * along what was reckoned from it; one that falls first, or was reckoned from a lost one, takes along who states it too.
 */
export function impact(roots: readonly string[], ground: Ground, most = MOST_FALLEN): Impact {
  const index = indexGround(ground);
  const down = downward(ground, index);
  const first = new Set(roots);
  let lost = first;
  for (;;) {
    const { fallen, truncated } = descend(first, down, lost, most);
    const keys = new Set<string>();
    for (const { id, claimKey } of ground.assertions) if (claimKey !== null && fallen.has(id)) keys.add(claimKey);
    const claims = [...keys].sort().map((key) => surviving(key, index, (id) => fallen.has(id)));
    const unsupported = new Set(claims.filter(({ support }) => support !== 'INDEPENDENT').map(({ claimKey }) => claimKey));
    const more = ground.figures.filter(
      ({ id, claimKey, operands }) =>
        fallen.has(id) && !lost.has(id) && (unsupported.has(claimKey) || operands.some((operand) => lost.has(operand))),
    );
    if (more.length > 0) {
      lost = new Set([...lost, ...more.map(({ id }) => id)]);
      continue;
    }
    const among = (records: readonly { readonly id: string }[]) =>
      records
        .flatMap(({ id }) => fallen.get(id) ?? [])
        .map((each) => ({ ...each, otherGround: index.restsOn(each.id).some(({ to }) => !fallen.has(to)) }))
        .sort((a, b) => a.depth - b.depth || order(a.id, b.id));
    return { assertions: among(ground.assertions), works: among(ground.works), figures: among(ground.figures), lost, claims, truncated };
  }
}

/** The steps that lead from what fell first to a record, the first one first; empty for what fell first. */
export function pathTo(id: string, fallen: ReadonlyMap<string, Fallen>): readonly (Step & { readonly from: string })[] {
  const path: (Step & { readonly from: string })[] = [];
  for (let at = fallen.get(id); at?.by; at = fallen.get(at.by.to)) path.unshift({ ...at.by, from: at.id });
  return path;
}

/** One record that rests on another. */
interface Below {
  readonly id: string;
  readonly step: Step;
}

interface Downward {
  readonly always: ReadonlyMap<string, readonly Below[]>;
  /** Steps from a figure that is lost to what is reckoned from it. */
  readonly reckoned: ReadonlyMap<string, readonly Below[]>;
  /** Steps from a work that falls first to what stands in it, and from a figure that does, or was reckoned from a lost one, to who states it. */
  readonly said: ReadonlyMap<string, readonly Below[]>;
  readonly operands: ReadonlyMap<string, readonly string[]>;
}

function downward(ground: Ground, index: GroundIndex): Downward {
  const always = new Map<string, Below[]>();
  const reckoned = new Map<string, Below[]>();
  const said = new Map<string, Below[]>();
  const add = (map: Map<string, Below[]>, id: string, step: Step) => {
    const below = map.get(step.to);
    if (below === undefined) map.set(step.to, [{ id, step }]);
    else below.push({ id, step });
  };
  for (const { id } of [...ground.assertions, ...ground.works]) for (const step of index.restsOn(id)) add(always, id, step);
  for (const { id, work } of ground.assertions) add(said, id, plain('FOUND_IN', work));
  for (const { id, claimKey, operands } of ground.figures) {
    for (const operand of operands) add(reckoned, id, plain('DERIVED_FROM', operand));
    for (const assertion of index.ofClaim.get(claimKey) ?? []) {
      add(always, id, plain('HAS_FIGURE', assertion.id));
      add(said, assertion.id, plain('STATES', id));
    }
  }
  for (const map of [always, reckoned, said]) for (const below of map.values()) below.sort((a, b) => order(a.id, b.id));
  return { always, reckoned, said, operands: new Map(ground.figures.map(({ id, operands }) => [id, operands])) };
}

function plain(link: Step['link'], to: string): Step {
  return { link, to, how: null, fidelity: null, basis: null };
}

/** First what rests on unchanged words, then the rest, each by the shortest way. */
function descend(first: ReadonlySet<string>, { always, reckoned, said, operands }: Downward, lost: ReadonlySet<string>, most: number) {
  const fallen = new Map<string, Fallen>();
  const levels: string[][] = [[...first].sort()];
  const below = (from: string) => [
    ...(always.get(from) ?? []),
    ...(lost.has(from) ? (reckoned.get(from) ?? []) : []),
    ...(first.has(from) || operands.get(from)?.some((operand) => lost.has(operand)) ? (said.get(from) ?? []) : []),
  ];
  for (const id of levels[0] ?? []) fallen.set(id, { id, depth: 0, by: null, changed: false, otherGround: false });
  let truncated = false;
  for (const changed of [false, true]) {
    for (const [at, level] of levels.entries()) {
      for (const from of level) {
        for (const { id, step } of below(from)) {
          if (fallen.has(id) || (!changed && isChange(step))) continue;
          if (fallen.size >= most) {
            truncated = true;
            continue;
          }
          fallen.set(id, { id, depth: at + 1, by: step, changed, otherGround: false });
          const next = levels[at + 1];
          // An array hands out what is added to it while it is gone through
          if (next === undefined) levels.push([id]);
          else next.push(id);
        }
      }
    }
  }
  return { fallen, truncated };
}

function isChange({ fidelity }: Step): boolean {
  return fidelity === 'WIDENED' || fidelity === 'ALTERED';
}
