import type { Problem } from '../../model/problem.js';
import { problemAt } from '../sourced.js';
import type { World } from '../world.js';
import { ringsAmong } from './rings-among.js';

/**
 * What an assertion rests on never rests on the assertion, nor on the same claim in its work: the problem names the whole ring. Rings of
 * relays alone, or of works alone, are told by `noCycles`.
 */
export function sourcesLeadOn(world: World): readonly Problem[] {
  const saidIn = new Map<string, string[]>();
  for (const { record } of world.of('assertion')) {
    if (record.claim === undefined) continue;
    const place = placeOf(record.work, record.claim);
    saidIn.set(place, [...(saidIn.get(place) ?? []), record.id]);
  }
  const next = (name: string): readonly string[] => {
    const [id = '', claim] = name.split(' ');
    const record = world.byId.get(id)?.record;
    if (record?.kind === 'assertion' && record.claim !== undefined) {
      const { claim: own, relays, basedOn } = record;
      return [...relays.map(({ assertion }) => assertion).filter((to) => to !== id), ...basedOn.map(({ work }) => placeOf(work, own))];
    }
    if (claim === undefined || (record?.kind !== 'article' && record?.kind !== 'document')) return [];
    return [...record.basedOn.map(({ work }) => placeOf(work, claim)), ...(saidIn.get(name) ?? [])];
  };
  const starts = world.of('assertion').flatMap(({ record }) => (record.basedOn.length > 0 ? [record.id] : []));
  return ringsAmong(starts, next)
    .filter((path) => path.some(isPlace) && !path.every(isPlace))
    .map((path) => {
      const at = path[0] ?? '';
      const shown = path.map((name) => name.split(' ')[0]).join(' → ');
      return problemAt(
        world.byId.get(at) ?? { file: '', line: 0, column: 0 },
        'E_CYCLE',
        at,
        `what it rests on leads back to it: ${shown}`,
        'An assertion follows a work in which it stands. Take one of these links away, or relay the assertion that was meant.',
      );
    });
}

/** A work as the source of one claim. */
const placeOf = (work: string, claim: string): string => `${work} ${claim}`;
const isPlace = (name: string): boolean => name.includes(' ');
