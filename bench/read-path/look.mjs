import { isDeepStrictEqual } from 'node:util';
import { ask, bodyOf, walkTo } from './asking.mjs';
import { listenIn } from './wire.mjs';

/** Inputs whose answers are compared and whose statements are profiled; of the operations that have as many. */
const SAMPLES = 12;

/**
 * Looks at what each contender answers and what it sends to the database for it, before anything is timed. By operation and contender:
 * { answers, statements, roundTrips, dbHits }, the last three per request, or { failed } where another than the first has no answer; and the
 * cursors of pages. Throws when answers differ.
 */
export async function lookAt({ contenders, operations, inputs, database, profile, samples = SAMPLES }) {
  const seen = new Map(operations.map(({ name }) => [name, new Map()]));
  const cursors = new Map();
  for (const contender of contenders) {
    const wire = await listenIn(database.uri);
    const server = await contender.start({ ...database, uri: wire.uri });
    try {
      if (contender.asks === 'ours') cursors.set(contender.key, await walkTo(server.port, inputs.pages));
      for (const operation of operations) {
        const found = await lookAtOne(contender, operation, spaced(inputs[operation.inputs], samples), server, wire, cursors).catch(
          (fault) => {
            if (contender === contenders[0]) throw fault;
            console.error(`${operation.name}: ${contender.title} fails: ${fault.message}`);
            return { failed: true };
          },
        );
        const dbHits = [];
        for (const statements of found.sent ?? []) dbHits.push(await profile(statements));
        seen.get(operation.name).set(contender.key, { ...found, dbHits });
      }
    } finally {
      await server.stop();
      wire.close();
    }
  }
  for (const operation of operations) compare(operation, seen.get(operation.name), contenders);
  return { seen, cursors };
}

/** How often each is asked; the quietest time counts. */
const TRIES = 3;

async function lookAtOne(contender, operation, inputs, server, wire, cursors) {
  const { plain = (data) => data } = operation[contender.asks];
  const found = { answers: [], sent: [], statements: [], roundTrips: [] };
  for (const input of inputs) {
    const body = bodyOf(contender, operation, input, cursors.get(contender.key));
    // Once to open connections and to plan
    await ask(server.port, body);
    const tries = [];
    for (let time = 0; time < TRIES; time += 1) {
      wire.take();
      const answer = plain(await ask(server.port, body));
      tries.push({ ...wire.take(), answer });
    }
    // A server may open another connection, or ask something by itself, which only adds to what is heard
    const [heard] = tries.toSorted((a, b) => a.statements.length - b.statements.length || a.roundTrips - b.roundTrips);
    found.answers.push(heard.answer);
    found.sent.push(heard.statements);
    found.statements.push(heard.statements.length);
    found.roundTrips.push(heard.roundTrips);
  }
  return found;
}

/** Evenly from the whole list. */
function spaced(list, most) {
  return Array.from({ length: Math.min(most, list.length) }, (_, at) => list[Math.floor((at * list.length) / Math.min(most, list.length))]);
}

/** Counts the answers that differ where ties may be cut in another place; anywhere else one is enough to end it. */
function compare({ name, ties = false }, seen, [first, ...others]) {
  const { answers } = seen.get(first.key);
  for (const other of others) {
    const theirs = seen.get(other.key);
    theirs.differing = 0;
    theirs.answers?.forEach((answer, at) => {
      if (isDeepStrictEqual(answer, answers[at])) return;
      theirs.differing += 1;
      if (ties) return;
      const [one, two] = differing(answers[at], answer);
      throw new Error(`${name}: ${first.title} and ${other.title} answer differently\n  ${one}\n  ${two}`);
    });
  }
}

/** Both texts from where they begin to differ. */
function differing(one, two) {
  const texts = [JSON.stringify(one), JSON.stringify(two)];
  let at = 0;
  while (at < texts[0].length && texts[0][at] === texts[1][at]) at += 1;
  return texts.map((text) => text.slice(Math.max(0, at - 200), at + 200));
}
