import { countOrigins } from './count-origins.js';
import { type CarriedLink, type CarriedRecord, type Fidelity, order, type Place, type RelayHow, type Walk, walk } from './origin-walk.js';
import { type Rings, rings } from './rings.js';
import { shortestWays } from './shortest-paths.js';

/** What origins are found from: every record that the asked assertions lead to, in any order. */
export interface OriginsInput {
  readonly records: readonly CarriedRecord[];
  /** Whether these are all, or as many as a cap allows. */
  readonly complete: boolean;
}

/** Where the assertions asked for come from (rule 8). */
export interface Origins {
  /** How many independent origins remain. */
  readonly independentCount: number;
  /** How many assertions were asked for, a joint statement once. */
  readonly assertionCount: number;
  /** How many outlets carry them. */
  readonly outletCount: number;
  /** Links on the longest chain; a ring counts as one record. */
  readonly maxDepth: number;
  /** Those that count first, then by key and record. */
  readonly roots: readonly OriginRoot[];
}

/** A record at which chains end. */
export interface OriginRoot {
  readonly key: string;
  readonly record: string;
  /** False where it merely agrees with an assertion that counts. */
  readonly counted: boolean;
  /** What it altered or widened, where that is why the walk ends here. */
  readonly altered: readonly OriginStep[];
  /** Whether the walk ended early: in a ring, or because not everything could be looked at. */
  readonly truncated: boolean;
  /** The shortest ways to it, and whether these are all that pass no record twice. */
  readonly paths: (most: number) => { readonly paths: readonly OriginPath[]; readonly complete: boolean };
}

/** A chain: the assertion asked for, then record after record. */
export interface OriginPath {
  readonly from: string;
  readonly steps: readonly OriginStep[];
}

/** One link of a chain: how the record before takes up this one. */
export interface OriginStep {
  readonly how: RelayHow;
  readonly fidelity: Fidelity;
  readonly record: string;
}

/** Follows the assertions asked for to where they come from, at a cost linear in records and links. */
export function origins({ records, complete }: OriginsInput): Origins {
  const walked = walk(records);
  const targets = walked.places.map(({ steps }) => steps.map(({ to }) => to));
  const around = rings(targets);
  const roots = rootsOf(walked, targets, around, complete && walked.complete);
  const asked = walked.starts.flatMap((start) => walked.places[start]?.record ?? []).filter((record) => record.what === 'ASSERTION');
  const outlets = new Map(records.map((record) => [record.id, record.what === 'WORK' ? record.outlet : null]));
  return {
    independentCount: countOrigins(
      roots.flatMap(({ root, places }) => (root.counted ? [{ key: root.key, statement: statementOf(places[0]) }] : [])),
    ),
    assertionCount: new Set(asked.map(({ id, statement }) => statement ?? id)).size,
    outletCount: new Set(asked.flatMap(({ work }) => outlets.get(work) ?? [])).size,
    maxDepth: depth(walked.starts, targets, around),
    roots: roots.map(({ root }) => root),
  };
}

interface Ending {
  readonly root: OriginRoot;
  readonly places: readonly Place[];
}

function rootsOf(walked: Walk, targets: readonly (readonly number[])[], { parts, partOf }: Rings, complete: boolean): readonly Ending[] {
  const endings = new Map<string, { readonly at: number[]; ring: boolean }>();
  for (const [part, members] of parts.entries()) {
    if (members.some((member) => targets[member]?.some((target) => partOf[target] !== part))) continue;
    // Of a ring that nothing leads out of, the record with the smallest id stands for all
    const [at = 0] = [...members].sort((a, b) => order(placeName(walked, a), placeName(walked, b)));
    const ring = members.length > 1 || (targets[at]?.includes(at) ?? false);
    const ending = endings.get(placeName(walked, at));
    if (ending === undefined) endings.set(placeName(walked, at), { at: [at], ring });
    else {
      ending.at.push(at);
      ending.ring ||= ring;
    }
  }
  const merelyAgree = (place: Place | undefined) => place?.record.what === 'ASSERTION' && place.record.agrees;
  const all = [...endings.values()];
  const everybodyAgrees = all.every(({ at: [first = 0] }) => merelyAgree(walked.places[first]));
  return all
    .map(({ at, ring }): Ending => {
      const places = at.flatMap((number) => walked.places[number] ?? []);
      const [{ record, key } = { record: { id: '' }, key: '' }] = places;
      const root: OriginRoot = {
        key,
        record: record.id,
        counted: everybodyAgrees || !merelyAgree(places[0]),
        altered: stepsOver([...new Set(places.flatMap(({ altered }) => altered))]),
        truncated: ring || !complete,
        paths: (most) => pathsTo(walked, targets, partOf, new Set(at), most),
      };
      return { root, places };
    })
    .sort(
      (a, b) => Number(b.root.counted) - Number(a.root.counted) || order(a.root.key, b.root.key) || order(a.root.record, b.root.record),
    );
}

const stepsOver = (links: readonly CarriedLink[]): readonly OriginStep[] =>
  links.map(({ to, how, fidelity }) => ({ how, fidelity, record: to }));

const statementOf = (place: Place | undefined): string | null => (place?.record.what === 'ASSERTION' ? place.record.statement : null);

/** What makes two places one root: the record, and who counts for it. */
function placeName({ places }: Walk, at: number): string {
  const place = places[at];
  return `${place?.record.id} ${place?.key}`;
}

function pathsTo(
  { places, starts }: Walk,
  targets: readonly (readonly number[])[],
  partOf: readonly number[],
  ends: ReadonlySet<number>,
  most: number,
): ReturnType<OriginRoot['paths']> {
  const { ways, complete } = shortestWays(targets, starts, ends, most, partOf);
  const paths = ways.map(({ start, links }): OriginPath => {
    let place = places[start] as Place;
    const from = place.record.id;
    const steps = links.map((link): OriginStep => {
      const { to, how, fidelity } = place.steps[link] as Place['steps'][number];
      place = places[to] as Place;
      return { how, fidelity, record: place.record.id };
    });
    return { from, steps };
  });
  return { paths, complete };
}

function depth(starts: readonly number[], targets: readonly (readonly number[])[], { parts, partOf }: Rings): number {
  const depths: number[] = [];
  // A part stands after all those that it leads to
  for (const [part, members] of parts.entries()) {
    let deepest = 0;
    for (const member of members)
      for (const target of targets[member] ?? []) {
        const other = partOf[target] ?? part;
        if (other !== part) deepest = Math.max(deepest, 1 + (depths[other] ?? 0));
      }
    depths.push(deepest);
  }
  return starts.reduce((deepest, start) => Math.max(deepest, depths[partOf[start] ?? 0] ?? 0), 0);
}
