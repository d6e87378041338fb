/**
 * The load: a process of its own, so that what it costs is nobody's. Told { port, bodies, connections, seconds } or { …, requests } over
 * IPC, it asks over kept connections, one request after the other on each, and tells how many were answered and how fast.
 * It speaks HTTP by hand: a client library takes more CPU for a request than the servers that are measured.
 */
import { connect } from 'node:net';
import { percentile } from './statistics.mjs';

/** Waits for answers no longer than this after the time is up, in ms. */
const PATIENCE = 120_000;

process.on('message', async (work) => process.send(await load(work).catch((fault) => ({ fault: fault.message }))));
process.once('disconnect', () => process.exit());

async function load({ port, bodies, connections, seconds = Number.POSITIVE_INFINITY, requests = Number.POSITIVE_INFINITY }) {
  const asked = bodies.map((body) => requestOf(port, body));
  const began = performance.now();
  const ends = began + seconds * 1_000;
  const latencies = [];
  let next = 0;
  let bytes = 0;
  const one = async () => {
    const connection = await open(port);
    while (performance.now() < ends && next < requests) {
      const sent = performance.now();
      const answer = await connection.ask(asked[next++ % asked.length]);
      latencies.push(performance.now() - sent);
      bytes += answer;
    }
    connection.close();
  };
  await Promise.all(Array.from({ length: connections }, one));
  const took = (performance.now() - began) / 1_000;
  latencies.sort((a, b) => a - b);
  const [fastest] = latencies;
  return { requests: latencies.length, seconds: took, bytes, fastest, p50: percentile(latencies, 0.5), p99: percentile(latencies, 0.99) };
}

function requestOf(port, body) {
  const head = [
    'POST /graphql HTTP/1.1',
    `host: localhost:${port}`,
    'content-type: application/json',
    'accept: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: keep-alive',
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`);
}

/** A connection that takes one question at a time and answers how many bytes came back. Anything but data is a fault. */
async function open(port) {
  const socket = connect({ host: 'localhost', port });
  socket.setNoDelay(true);
  socket.setTimeout(PATIENCE, () => socket.destroy(new Error('no answer')));
  let waiting = null;
  let parts = [];
  let size = 0;
  let wanted = null;
  const fail = (fault) => waiting?.reject(fault);
  socket.on('error', fail);
  socket.on('close', () => fail(new Error('the connection was closed')));
  socket.on('data', (bytes) => {
    parts.push(bytes);
    size += bytes.length;
    if (wanted === null) {
      const seen = parts.length === 1 ? bytes : Buffer.concat(parts);
      const end = seen.indexOf('\r\n\r\n');
      if (end < 0) return;
      const head = seen.toString('latin1', 0, end);
      const length = /^content-length: (\d+)/im.exec(head);
      wanted = length === null ? Number.POSITIVE_INFINITY : end + 4 + Number(length[1]);
      const start = seen.toString('latin1', end + 4, end + 40);
      if (!/^HTTP\/1\.1 200 /.test(head) || (start !== '' && !start.includes('{"data":'))) {
        return fail(new Error(`${head.split('\r\n')[0]}: ${seen.toString('utf8', end + 4, end + 300)}`));
      }
    }
    const ended = wanted === Number.POSITIVE_INFINITY ? endsChunks(bytes) : size >= wanted;
    if (!ended) return;
    const { resolve } = waiting;
    const answered = size;
    waiting = null;
    parts = [];
    size = 0;
    wanted = null;
    resolve(answered);
  });
  await new Promise((resolve, reject) => {
    waiting = { resolve, reject };
    socket.once('connect', resolve);
  });
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        socket.write(request);
      }),
    close: () => {
      waiting = null;
      socket.destroy();
    },
  };
}

/** JSON has no line ends of its own, so the last chunk cannot be mistaken. */
function endsChunks(bytes) {
  return bytes.length >= 5 && bytes.toString('latin1', bytes.length - 5) === '0\r\n\r\n';
}
