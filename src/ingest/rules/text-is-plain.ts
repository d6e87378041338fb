import type { Problem } from '../../model/problem.js';
import { problemAt } from '../sourced.js';
import type { Visitor } from '../world.js';

const MARKUP = /<\/?[a-z][^>]{0,200}>|<[a-z!]|\{\{|\]\(|javascript:/i;

/** Warns of markup in names, titles and claims: it is kept as it stands and shown as text, and is seldom meant. */
export function textIsPlain(): Visitor {
  return {
    each: (sourced) => {
      const { record } = sourced;
      const found: Problem[] = [];
      for (const [key, value] of Object.entries(record)) {
        if (typeof value !== 'string' || key === 'id' || key === 'url' || !MARKUP.test(value)) continue;
        found.push(problemAt(sourced, 'W_RULE', `${record.id} ${key}`, `\`${key}\` holds markup: ${value.slice(0, 60)}`));
      }
      return found;
    },
  };
}
