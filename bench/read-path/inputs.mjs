import { searchQuery } from '../../dist/graph/read/search-text.js';
import { PAGE } from './operations/lists.mjs';
import { chanceOf } from './statistics.mjs';

/** So many different questions of each operation. */
const MANY = 400;
const PAGES = 20;
const BUSIEST = 5;
/** A claim that has no equals in other datasets or languages: their assertions count for it with us alone. */
const ALONE = 'NOT EXISTS { (c)-[:SAME_AS]-() }';

/**
 * What the operations are asked about, as lists by the names that they use: half of the claims and speakers are among the busiest, half
 * are any. The same graph and seed give the same choice. `rows` runs a statement.
 */
export async function chooseInputs(rows, seed) {
  const chance = chanceOf(seed);
  const one = (list) => list[Math.floor(chance() * list.length)];
  const ids = async (statement) => (await rows(statement)).map(([id]) => id);
  const busyClaims = await ids(
    `MATCH (c:Claim) WHERE c.carriedCount > 0 AND c.id IS NOT NULL AND ${ALONE} RETURN c.id ORDER BY c.carriedCount DESC, c.id DESC LIMIT 100`,
  );
  const claims = (await rows(`MATCH (c:Claim) WHERE ${ALONE} RETURN c.id, c.text`)).sort(([a], [b]) => (a < b ? -1 : 1));
  const busyPeople = await ids('MATCH (p:Person) RETURN p.id ORDER BY p.assertionCount DESC, p.id DESC LIMIT 50');
  const people = (await ids('MATCH (p:Person) RETURN p.id')).sort();
  const [[assertions]] = await rows('MATCH (a:Assertion) RETURN count(a)');
  const mixed = (busy, any) => Array.from({ length: MANY }, (_, at) => (at % 2 === 0 ? one(busy) : any()));
  const claimIds = mixed(busyClaims, () => one(claims)[0]);
  const speakers = mixed(busyPeople, () => one(people));
  const texts = Array.from({ length: MANY }, () => twoWords(one(claims)[1], chance));
  const middle = Math.min(500, Math.ceil(assertions / PAGE / 2));
  const first = Math.max(2, middle - PAGES / 2);
  return {
    once: [{}],
    claims: claimIds.map((id) => ({ id })),
    busiest: busyPeople.slice(0, BUSIEST).map((id) => ({ id })),
    pairs: claimIds.map((claim, at) => ({ claim, speaker: speakers[at] })),
    pages: Array.from({ length: PAGES }, (_, at) => ({ page: Math.min(first + at, Math.max(2, Math.ceil(assertions / PAGE))) })),
    words: texts.map((text) => ({ text, lucene: searchQuery(text) })),
  };
}

function twoWords(text, chance) {
  const words = text.match(/\p{L}{4,}/gu) ?? [text];
  const at = Math.floor(chance() * Math.max(1, words.length - 1));
  return words.slice(at, at + 2).join(' ');
}
