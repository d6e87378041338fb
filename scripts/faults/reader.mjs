import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { openGraph } from '../../dist/graph/connection.js';

/** One row: the mark of commits, what stands in few figures, and the mark again. Reads as answers of the API do. */
const LOOK = `
OPTIONAL MATCH (before:OnrecordCommits {id: 'commits'})
WITH coalesce(before.count, 0) AS count, coalesce(before.inSteps, false) AS inSteps
WITH count, inSteps,
     COLLECT { MATCH (n:Record) WHERE n.retiredAt IS NULL WITH left(coalesce(n.digest, 'none'), 2) AS start, count(*) AS many ORDER BY start RETURN [start, many] } AS records,
     COUNT { (a:Record)-[l]->(b:Record) WHERE a.retiredAt IS NULL AND b.retiredAt IS NULL AND coalesce(l.derived, false) = false } AS links
OPTIONAL MATCH (after:OnrecordCommits {id: 'commits'})
RETURN count, inSteps, records, links, coalesce(after.count, 0)`;

/** What a reader is told while a database is away or stands still. */
const GONE = ['DATABASE_UNREACHABLE', 'TIMEOUT'];

/** Between two looks. */
const PAUSE_MS = 1_000;

/** Somebody who reads the graph of a server. `look` is null when nobody answers. */
export function openReader({ port, password }) {
  const settings = { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password, database: 'neo4j' };
  const graph = openGraph(settings, { retryMs: 1_000, readTimeoutMs: 60_000 });
  const look = async () => {
    const [row] = await graph.read(LOOK).catch((error) => {
      if (GONE.includes(error.code)) return [null];
      throw error;
    });
    if (row === null) return null;
    const [before, inSteps, records, links, after] = row;
    return { open: before % 2 === 1 || before !== after, inSteps, stands: { records, links } };
  };
  return {
    look,
    /** Empties the graph but for its schema. */
    wipe: async () => {
      const some = 'MATCH (n) WHERE NOT n:OnrecordSchema WITH n LIMIT 4000 DETACH DELETE n RETURN count(*)';
      for (let gone = 1; gone > 0; ) [[gone]] = await graph.write((writer) => writer.run(some));
    },
    close: () => graph.close(),
  };
}

/**
 * Looks again and again until `stop` is called, which gives what was wrong (texts) and the number of looks. An answer of one version must
 * be `before` or `after`; in steps, everything between is announced by the mark.
 */
export function watch(reader, { before, after }) {
  let going = true;
  const wrong = [];
  let looks = 0;
  const look = async () => {
    while (going) {
      const seen = await reader.look();
      if (seen !== null) {
        looks += 1;
        if (!seen.open && !isOne(seen, before, after)) wrong.push('a reader saw a mixture that nothing announced');
      }
      await sleep(PAUSE_MS);
    }
  };
  const loop = look().catch((error) => wrong.push(`a reader was told: ${error.message}`));
  return {
    stop: async () => {
      going = false;
      await loop;
      return { wrong, looks };
    },
  };
}

/** Whether what was seen is the one state or the other, whole. */
export function isOne({ stands }, ...states) {
  return states.some((state) => isDeepStrictEqual(stands, state));
}
