import { distance } from 'fastest-levenshtein';
import type { RecordKind } from './generated/requests.js';
import type { Refused } from './refused.js';
import type { Asking } from './tool.js';

const KINDS: Readonly<Record<string, readonly RecordKind[]>> = {
  person: ['PERSON'],
  organization: ['ORGANIZATION'],
  group: ['GROUP'],
  work: ['ARTICLE', 'DOCUMENT'],
  claim: ['CLAIM'],
  topic: ['TOPIC'],
  measure: ['MEASURE'],
  place: ['PLACE'],
};

/** Longest text that is looked for, in characters. */
const LONGEST = 200;
const MOST = 5;
/** How many letters of an id may differ, as a share of its length. */
const FARTHEST = 0.6;

/** That there is no record of this id, with ids of the same kind that share words with it, nearest first. */
export async function notFound(asking: Asking, argument: string, id: string): Promise<Refused> {
  const didYouMean = await nearIds(asking, id);
  return {
    code: 'NOT_FOUND',
    message: `No record stands under the id given as ${argument}.`,
    ...(didYouMean.length > 0 ? { didYouMean } : {}),
  };
}

/** The first of these arguments that leads to no record; null when all do. */
export async function firstMissing(asking: Asking, args: Readonly<Record<string, string | undefined>>): Promise<Refused | null> {
  const given = Object.entries(args).filter((each): each is [string, string] => each[1] !== undefined);
  const { data, refused } = await asking.ask('Exist', { ids: given.map(([, id]) => id) });
  if (refused !== null) return refused;
  const missing = given.find((_, at) => data.nodes[at] === null);
  return missing === undefined ? null : notFound(asking, ...missing);
}

async function nearIds(asking: Asking, id: string): Promise<readonly string[]> {
  const kinds = KINDS[id.slice(0, id.indexOf(':'))];
  const words = id.slice(id.indexOf(':') + 1).match(/[\p{L}\p{N}]+/gu) ?? [];
  const [longest, second] = [...words].sort((a, b) => b.length - a.length);
  if (kinds === undefined || longest === undefined) return [];
  const all = words.join(' ').slice(0, LONGEST);
  const one = longest.slice(0, LONGEST);
  const { data } = await asking.ask('IdSuggestions', { all, one, other: (second ?? longest).slice(0, LONGEST), kinds });
  if (data === null) return [];
  const near = (found: string): boolean => distance(id, found) <= id.length * FARTHEST;
  const found = [data.all, data.one, data.other].flatMap(({ nodes }) => nodes.map((node) => node.id));
  return [...new Set(found)]
    .filter(near)
    .sort((a, b) => distance(id, a) - distance(id, b))
    .slice(0, MOST);
}
