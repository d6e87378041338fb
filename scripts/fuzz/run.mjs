import { readdirSync, readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { requests } from './requests.mjs';

/** A slow refusal is asked again in the end, so often, since the machine may have been busy. */
const AGAIN = 40;
/** No answer at all by then is a hang. */
const HANG_MS = 60_000;
/** What only this program knows; no request holds it. */
const LEAKS = /node_modules|\.[cm]?[jt]s:\d+|bolt:\/\/|Neo\.\w+Error|ECONN[A-Z]+|\\n {4}at /;

/**
 * Sends so many random and mutated requests to a server and judges each answer: none is a 500 or INTERNAL, none leaks, none is
 * missing, and no refusal (4xx) takes longer than `refusalMs`. Gives counts by kind of answer, the slowest refusal, and the faults, each with its request.
 */
export async function fuzz({ url, root, count, seed, atOnce = 4, refusalMs = 20 }) {
  const row = requests(seed, readCorpus(root), readNames(root));
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const result = { sent: 0, answers: {}, slowest: { ms: 0, kind: '' }, faults: [] };
  const suspects = [];
  const worker = async () => {
    while (result.sent < count) {
      result.sent += 1;
      await judge(row.next().value, { url, agent, result, suspects, refusalMs });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  for (const asked of suspects) await judgeAgain(asked, { url, agent, result, refusalMs });
  agent.destroy();
  return result;
}

/** The quickest of many tries tells what a refusal costs. */
async function judgeAgain(asked, { url, agent, result, refusalMs }) {
  let ms = Number.POSITIVE_INFINITY;
  for (let i = 0; i < AGAIN && ms > refusalMs; i += 1) ms = Math.min(ms, (await send(url, asked, agent)).ms);
  if (ms > result.slowest.ms) result.slowest = { ms, kind: asked.kind };
  if (ms > refusalMs) result.faults.push({ why: `a slow refusal: ${ms.toFixed(1)} ms`, ...shown(asked) });
}

function shown(asked) {
  return { ...asked, body: asked.body.toString('utf8').slice(0, 2_000) };
}

async function judge(asked, { url, agent, result, suspects, refusalMs }) {
  const fault = (why) => result.faults.push({ why, ...shown(asked) });
  let answer;
  try {
    answer = await send(url, asked, agent);
  } catch (error) {
    return fault(`no answer: ${error.message}`);
  }
  const { status, text } = answer;
  const code = /"code":"(\w+)"/.exec(text)?.[1] ?? (status < 300 ? 'OK' : '');
  const name = `${status} ${code}`;
  result.answers[name] = (result.answers[name] ?? 0) + 1;
  if (status === 500 || code === 'INTERNAL') fault(`a failure that nobody named: ${text.slice(0, 300)}`);
  const errors = text.indexOf('"errors"');
  if (errors >= 0 && LEAKS.test(text.slice(errors))) fault(`a leak: ${text.slice(0, 500)}`);
  if (status < 400 || status >= 500) return;
  if (answer.ms > refusalMs) suspects.push(asked);
  else if (answer.ms > result.slowest.ms) result.slowest = { ms: answer.ms, kind: asked.kind };
}

function send(url, { method, path, headers, body }, agent) {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const length = body.length === 0 ? {} : { 'content-length': Buffer.byteLength(body) };
    const sent = request(new URL(url).origin, { method, path, headers: { ...headers, ...length }, agent, timeout: HANG_MS }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, text: Buffer.concat(chunks).toString('utf8'), ms: performance.now() - began }),
      );
      response.on('error', reject);
    });
    sent.on('timeout', () => sent.destroy(new Error(`nothing for ${HANG_MS / 1_000} s`)));
    sent.on('error', reject);
    sent.end(body);
  });
}

/** What is mutated: the examples and the golden requests. */
function readCorpus(root) {
  return ['examples', 'test/golden'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.graphql'))
      .map((name) => ({ query: readFileSync(join(root, folder, name), 'utf8'), variables: { id: 'claim:none', day: '2023-12-31' } })),
  );
}

function readNames(root) {
  const words = readFileSync(join(root, 'schema.graphql'), 'utf8')
    .replace(/"[^"]*"|#.*/g, '')
    .match(/[A-Za-z_]\w*/g);
  return [...new Set([...words, '__typename', '__schema', '__type'])];
}
