import type { Problem } from '../../model/problem.js';
import type { Rec } from '../../model/record.js';
import { problemAt } from '../sourced.js';
import type { World } from '../world.js';
import { ringsAmong } from './rings-among.js';

/** Links that lead from a part to the whole, or back to a source, never lead round: the problem names the whole ring. */
export function noCycles(world: World): readonly Problem[] {
  return Object.entries(LINKS).flatMap(([what, targetsOf]) => cyclesAlong(what, targetsOf, world));
}

const LINKS: Readonly<Record<string, (record: Rec) => readonly string[]>> = {
  relays: (record) => (record.kind === 'assertion' ? record.relays.map(({ assertion }) => assertion).filter((id) => id !== record.id) : []),
  'rests on': (record) => (record.kind === 'article' || record.kind === 'document' ? record.basedOn.map(({ work }) => work) : []),
  'is part of': (record) => {
    if (record.kind === 'place' || record.kind === 'observation') return record.partOf;
    if (record.kind === 'topic') return record.partOf === undefined ? [] : [record.partOf];
    return record.kind === 'person' || record.kind === 'organization' || record.kind === 'group'
      ? record.partOf.map(({ agent }) => agent)
      : [];
  },
  'is reckoned from': (record) => (record.kind === 'observation' ? (record.derivedFrom?.of ?? []) : []),
  'is narrower than': (record) => (record.kind === 'claim' ? record.narrowerThan : []),
};

function cyclesAlong(what: string, targetsOf: (record: Rec) => readonly string[], world: World): readonly Problem[] {
  const starts = world.records.filter(({ record }) => targetsOf(record).length > 0).map(({ record }) => record.id);
  const next = (id: string) => {
    const here = world.byId.get(id);
    return here === undefined ? [] : targetsOf(here.record);
  };
  return ringsAmong(starts, next).map((path) =>
    problemAt(
      world.byId.get(path[0] ?? '') ?? { file: '', line: 0, column: 0 },
      'E_CYCLE',
      path[0] ?? '',
      `"${what}" runs in a ring: ${path.join(' → ')}`,
      'Take one of these links away.',
    ),
  );
}
