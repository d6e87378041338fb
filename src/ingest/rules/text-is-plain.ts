import type { Problem } from '../../model/problem.js';
import { problemAt } from '../sourced.js';
import type { World } from '../world.js';

const MARKUP = /<\/?[a-z][^>]{0,200}>|<[a-z!]|\{\{|\]\(|javascript:/i;

/** Warns of markup in names, titles and claims: it is kept as it stands and shown as text, and is seldom meant. */
export function textIsPlain(world: World): readonly Problem[] {
  return world.records.flatMap((sourced) => {
    const { record } = sourced;
    const texts = Object.entries(record).flatMap(([key, value]) =>
      typeof value === 'string' && key !== 'id' && key !== 'url' ? [{ key, value }] : [],
    );
    return texts
      .filter(({ value }) => MARKUP.test(value))
      .map(({ key, value }) => problemAt(sourced, 'W_RULE', `${record.id} ${key}`, `\`${key}\` holds markup: ${value.slice(0, 60)}`));
  });
}
