import type { Problem } from '../../model/problem.js';
import { problemAt } from '../sourced.js';
import { type Buckets, openBuckets } from '../store/buckets.js';
import type { Placed, Visitor, World } from '../world.js';
import { skeleton } from './skeleton.js';

/** Warns of two agents, or two places, topics or measures, whose names print alike though their characters differ, and of two with the very same name. */
export function namesAreDistinct(world: World): Visitor {
  const agents = openBuckets();
  const groups = { agents, place: openBuckets(), topic: openBuckets(), measure: openBuckets() };
  const into = (names: Buckets) => (one: Named, number: number) => {
    names.add(skeleton(one.record.name), number);
    return [];
  };
  const { place, topic, measure } = groups;
  const agent = into(agents);
  return {
    on: { person: agent, organization: agent, group: agent, place: into(place), topic: into(topic), measure: into(measure) },
    *end(): Generator<Problem> {
      for (const names of Object.values(groups)) {
        for (const numbers of names.seal().shared()) yield* alike(numbers.map((number) => world.at(number) as Named));
      }
    },
  };
}

type NamedKind = 'person' | 'organization' | 'group' | 'place' | 'topic' | 'measure';
type Named = { readonly [K in NamedKind]: Placed<K> }[NamedKind];

function* alike(few: readonly Named[]): Generator<Problem> {
  const seen = new Map<string, Named>();
  for (const sourced of [...few].sort((a, b) => (a.record.id < b.record.id ? -1 : 1))) {
    const { name, id } = sourced.record;
    const shape = skeleton(name);
    const first = seen.get(shape);
    if (first === undefined) {
      seen.set(shape, sourced);
      continue;
    }
    const { file, line, column } = first;
    const how = first.record.name === name ? 'has the same name as' : 'prints like the name of';
    const hint = 'If both are one, keep one and give it an alias. They are never merged by themselves.';
    yield problemAt(sourced, 'W_CONFUSABLE', id, `"${name}" ${how} ${first.record.id} (${file}:${line}:${column})`, hint);
  }
}
