import { isAnnounced } from '../../../reason/impact/announced.js';
import { type Fallen, type Impact, pathTo } from '../../../reason/impact/impact.js';
import type { Step } from '../../../reason/impact/rests-on.js';
import { order } from '../../../reason/origin-walk.js';
import { recordAt } from '../row-ref.js';
import type { ImpactInput } from './impact-input.js';

/** The longest list that is not cut by `first`. */
const MOST_STEPS = 100;

/** The type Affected: what falls, as GraphQL values. */
export function affectedOf(found: Impact, { ground, disputes, comparisons, claimOf, corrections, rowOf, roots, truncated }: ImpactInput) {
  const record = (id: string) => recordAt(rowOf.get(id) ?? -1);
  const fallen = new Map([...found.assertions, ...found.works, ...found.figures].map((each) => [each.id, each]));
  const workOf = new Map(ground.assertions.map(({ id, work }) => [id, work]));
  const within = new Map<string, Fallen[]>();
  for (const each of found.assertions) {
    const work = workOf.get(each.id) ?? '';
    const list = within.get(work);
    if (list === undefined) within.set(work, [each]);
    else list.push(each);
  }
  const announced = (work: string) => isAnnounced(corrections.get(work) ?? [], within.get(work) ?? []);
  const reached = (each: Fallen) => ({
    depth: each.depth,
    ...stepOf(each.by),
    path: pathTo(each.id, fallen)
      .slice(0, MOST_STEPS)
      .map((step) => ({ ...stepOf(step), record: record(step.from) })),
  });
  const works = [...new Set([...found.works.map(({ id }) => id), ...within.keys()])]
    .filter((id) => rowOf.has(id))
    .map((id) => {
      const itself = fallen.get(id);
      return {
        work: record(id),
        id,
        assertionCount: within.get(id)?.length ?? 0,
        announced: announced(id),
        ...(itself === undefined ? { depth: null, ...stepOf(null), path: [] } : reached(itself)),
      };
    });
  works.sort((a, b) => b.assertionCount - a.assertionCount || order(a.id, b.id));
  const claims = found.claims
    .filter(({ claimKey }) => claimOf.has(claimKey))
    .map(({ claimKey, support, independentCount }) => ({ claim: record(claimOf.get(claimKey) ?? ''), support, independentCount }));
  const figures = found.figures.map((each) => ({ figure: record(each.id), lost: found.lost.has(each.id), ...reached(each) }));
  const sides = disputes
    .flatMap(({ id, assertion, target }) => {
      const answers = fallen.has(assertion ?? '');
      const answered = fallen.has(target ?? '');
      return answers || answered ? [{ dispute: record(id), id, answers, answered }] : [];
    })
    .sort((a, b) => order(a.id, b.id));
  const compared = comparisons
    .filter(({ figures }) => figures.some((id) => fallen.has(id)))
    .sort((a, b) => order(a.id, b.id))
    .map(({ id, figures }) => ({ comparison: record(id), lost: figures.some((figure) => found.lost.has(figure)) }));
  return {
    wholeWork: roots.some(({ label }) => label === 'Work'),
    truncated: truncated || found.truncated,
    assertionCount: found.assertions.length,
    assertions: found.assertions.map((each) => ({
      assertion: record(each.id),
      changed: each.changed,
      otherGround: each.otherGround,
      announced: announced(workOf.get(each.id) ?? ''),
      ...reached(each),
    })),
    workCount: works.length,
    works,
    unannouncedCount: works.filter((each) => !each.announced).length,
    unannounced: works.filter((each) => !each.announced),
    claimCount: claims.length,
    unsupportedCount: claims.filter(({ support }) => support !== 'INDEPENDENT').length,
    claims: [...claims.filter(({ support }) => support !== 'INDEPENDENT'), ...claims.filter(({ support }) => support === 'INDEPENDENT')],
    figureCount: figures.length,
    figures,
    comparisonCount: compared.length,
    comparisons: compared,
    disputeCount: sides.length,
    disputes: sides,
  };
}

/** The type Surviving: what is left of each claim. */
export function survivingOf(found: Impact, { claimOf, rowOf, truncated }: ImpactInput) {
  const record = (id: string) => recordAt(rowOf.get(id) ?? -1);
  const claims = found.claims.filter(({ claimKey }) => claimOf.has(claimKey));
  return {
    truncated: truncated || found.truncated,
    claimCount: claims.length,
    claims: claims.map(({ claimKey, support, independentCount, survivors }) => ({
      claim: record(claimOf.get(claimKey) ?? ''),
      support,
      independentCount,
      assertionCount: survivors.length,
      assertions: survivors
        .toSorted((a, b) => Number(b.independent) - Number(a.independent) || order(a.id, b.id))
        .map(({ id, independent, roots }) => ({
          assertion: record(id),
          independent,
          roots: [...new Set(roots.map((root) => root.record))].slice(0, MOST_STEPS).map(record),
        })),
    })),
  };
}

function stepOf(step: Step | null) {
  return { link: step?.link ?? null, how: step?.how ?? null, fidelity: step?.fidelity ?? null, basis: step?.basis ?? null };
}
