import type { Problem } from '../../model/problem.js';
import { problemAt } from '../sourced.js';
import { openBits } from '../store/bits.js';
import { openBuckets, type SealedBuckets } from '../store/buckets.js';
import { openIdTable } from '../store/id-table.js';
import type { Visitor, World } from '../world.js';
import { type Done, ringsAmong } from './rings-among.js';

/**
 * What an assertion rests on never rests on the assertion, nor on the same claim in its work: the problem names the whole ring. Rings of
 * relays alone, or of works alone, are told by `noCycles`.
 */
export function sourcesLeadOn(world: World): Visitor {
  const saidIn = openBuckets();
  const starts = openBits();
  return {
    on: {
      assertion: ({ record }, number) => {
        if (record.claim !== undefined) saidIn.add(placeOf(record.work, record.claim), number);
        if (record.basedOn.length > 0) starts.add(number);
        return [];
      },
    },
    end: () => ringsOf(starts, saidIn.seal(), world),
  };
}

function ringsOf(starts: Iterable<number>, saidIn: SealedBuckets, world: World): readonly Problem[] {
  const get = (id: string) => {
    const number = world.find(id);
    return number === -1 ? undefined : world.at(number).record;
  };
  const assertionsAt = (name: string): readonly string[] =>
    saidIn.get(name).flatMap((number) => {
      const { record } = world.at(number);
      return record.kind === 'assertion' && record.claim !== undefined && placeOf(record.work, record.claim) === name ? [record.id] : [];
    });
  const next = (name: string): readonly string[] => {
    const [id = '', claim] = name.split(' ');
    const record = get(id);
    if (record?.kind === 'assertion' && record.claim !== undefined) {
      const { claim: own, relays, basedOn } = record;
      return [...relays.map(({ assertion }) => assertion).filter((to) => to !== id), ...basedOn.map(({ work }) => placeOf(work, own))];
    }
    if (claim === undefined || (record?.kind !== 'article' && record?.kind !== 'document')) return [];
    return [...record.basedOn.map(({ work }) => placeOf(work, claim)), ...assertionsAt(name)];
  };
  return ringsAmong(idsOf(starts, world), next, hashedNames(), (name) => name)
    .filter((path) => path.some(isPlace) && !path.every(isPlace))
    .map((path) => {
      const at = path[0] ?? '';
      const shown = path.map((name) => name.split(' ')[0]).join(' → ');
      const number = world.find(at);
      return problemAt(
        number === -1 ? { file: '', line: 0, column: 0 } : world.siteOf(number),
        'E_CYCLE',
        at,
        `what it rests on leads back to it: ${shown}`,
        'An assertion follows a work in which it stands. Take one of these links away, or relay the assertion that was meant.',
      );
    });
}

function* idsOf(numbers: Iterable<number>, world: World): Generator<string> {
  for (const number of numbers) yield world.at(number).record.id;
}

/** Names that were dealt with, by their hash: they may be as many as there are assertions. */
function hashedNames(): Done<string> {
  const names = openIdTable();
  return { has: (name) => names.find(name) !== -1, add: (name) => names.add(name) };
}

/** A work as the source of one claim. */
const placeOf = (work: string, claim: string): string => `${work} ${claim}`;
const isPlace = (name: string): boolean => name.includes(' ');
