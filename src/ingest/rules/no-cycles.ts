import type { Problem } from '../../model/problem.js';
import type { Rec } from '../../model/record.js';
import { problemAt } from '../sourced.js';
import { openBits } from '../store/bits.js';
import { openLinks, type SealedLinks } from '../store/links.js';
import type { Visitor, World } from '../world.js';
import { ringsAmong } from './rings-among.js';

/** Links that lead from a part to the whole, or back to a source, never lead round: the problem names the whole ring. */
export function noCycles(world: World): Visitor {
  const kinds = Object.entries(LINKS).map(([what, targetsOf]) => ({ what, targetsOf, links: openLinks() }));
  return {
    each: ({ record }, number) => {
      for (const { targetsOf, links } of kinds) for (const id of targetsOf(record)) links.add(number, world.find(id));
      return [];
    },
    *end(): Generator<Problem> {
      for (const { what, links } of kinds) yield* cyclesAlong(what, links.seal(), world);
    },
  };
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

function cyclesAlong(what: string, links: SealedLinks, world: World): readonly Problem[] {
  const nameOf = (number: number) => world.at(number).record.id;
  return ringsAmong(links.starts(), links.from, openBits(), nameOf).map((ring) => {
    const path = ring.map(nameOf);
    return problemAt(
      world.siteOf(ring[0] ?? 0),
      'E_CYCLE',
      path[0] ?? '',
      `"${what}" runs in a ring: ${path.join(' → ')}`,
      'Take one of these links away.',
    );
  });
}
