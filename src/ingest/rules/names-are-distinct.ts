import type { Problem } from '../../model/problem.js';
import { problemAt, type Sourced } from '../sourced.js';
import type { World } from '../world.js';
import { skeleton } from './skeleton.js';

/** Warns of two agents, or two places, topics or measures, whose names print alike though their characters differ, and of two with the very same name. */
export function namesAreDistinct(world: World): readonly Problem[] {
  const problems: Problem[] = [];
  const agents = [...world.of('person'), ...world.of('organization'), ...world.of('group')];
  for (const group of [agents, world.of('place'), world.of('topic'), world.of('measure')]) {
    const seen = new Map<string, { readonly name: string; readonly sourced: Sourced }>();
    for (const sourced of [...group].sort((a, b) => (a.record.id < b.record.id ? -1 : 1))) {
      const { name, id } = sourced.record;
      const shape = skeleton(name);
      const first = seen.get(shape);
      if (first === undefined) {
        seen.set(shape, { name, sourced });
        continue;
      }
      const { file, line, column } = first.sourced;
      const how = first.name === name ? 'has the same name as' : 'prints like the name of';
      const hint = 'If both are one, keep one and give it an alias. They are never merged by themselves.';
      problems.push(
        problemAt(sourced, 'W_CONFUSABLE', id, `"${name}" ${how} ${first.sourced.record.id} (${file}:${line}:${column})`, hint),
      );
    }
  }
  return problems;
}
