import type { Problem } from '../../model/problem.js';
import type { Rec } from '../../model/record.js';
import { problemAt } from '../sourced.js';
import type { World } from '../world.js';

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
  const problems: Problem[] = [];
  const done = new Set<string>();
  for (const { record } of world.records) {
    if (done.has(record.id) || targetsOf(record).length === 0) continue;
    // Depth first with a stack of our own: a chain of any length is fine.
    const path: string[] = [];
    const onPath = new Set<string>();
    const stack: { readonly id: string; readonly leave: boolean }[] = [{ id: record.id, leave: false }];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      if (next.leave) {
        path.pop();
        onPath.delete(next.id);
        done.add(next.id);
        continue;
      }
      if (onPath.has(next.id)) {
        problems.push(ring(what, [...path.slice(path.indexOf(next.id)), next.id], world));
        continue;
      }
      const here = world.byId.get(next.id);
      if (here === undefined || done.has(next.id)) continue;
      path.push(next.id);
      onPath.add(next.id);
      stack.push({ id: next.id, leave: true });
      for (const target of targetsOf(here.record)) stack.push({ id: target, leave: false });
    }
  }
  return problems;
}

function ring(what: string, path: readonly string[], world: World): Problem {
  // The smallest id begins the ring, so that the order of files does not show.
  const members = path.slice(0, -1);
  const start = members.indexOf([...members].sort()[0] ?? '');
  const turned = [...members.slice(start), ...members.slice(0, start)];
  const site = world.byId.get(turned[0] ?? '') ?? { file: '', line: 0, column: 0 };
  return problemAt(
    site,
    'E_CYCLE',
    turned[0] ?? '',
    `"${what}" runs in a ring: ${[...turned, turned[0]].join(' → ')}`,
    'Take one of these links away.',
  );
}
