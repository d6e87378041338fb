import { fileURLToPath } from 'node:url';
// @ts-expect-error a script of the project, without types
import { fuzz } from '../../scripts/fuzz/run.mjs';
import { serveAway } from './served.js';

/** The short version of scripts/fuzz.mjs, over an API whose database is away: that one is asked by whoever has an hour. */
const COUNT = 1_000;
/** The script holds refusals to 20 ms; beside other tests only what grows without bounds can be told from a busy machine. */
const REFUSAL_MS = 300;

it('random and mutated requests crash nothing, leak nothing, and are refused at once', async () => {
  const away = await serveAway();
  const seed = Number(process.env.FUZZ_SEED ?? 20261122);
  const result = await fuzz({
    url: away.url,
    root: fileURLToPath(new URL('../../', import.meta.url)),
    count: COUNT,
    seed,
    refusalMs: REFUSAL_MS,
  });
  await away.close();
  expect({ seed, faults: result.faults }).toEqual({ seed, faults: [] });
  expect(result.sent).toBe(COUNT);
  // All kinds of refusal were met, and enough came through to the database
  for (const answer of [
    '400 GRAPHQL_PARSE_FAILED',
    '400 GRAPHQL_VALIDATION_FAILED',
    '400 BAD_USER_INPUT',
    '400 QUERY_TOO_COMPLEX',
    '200 OK',
  ]) {
    expect([answer, result.answers[answer] > 10]).toEqual([answer, true]);
  }
  expect(result.answers['503 DATABASE_UNAVAILABLE']).toBeGreaterThan(100);
  expect(away.logged.filter(({ message }) => message !== 'operation')).toEqual([]);
}, 120_000);
