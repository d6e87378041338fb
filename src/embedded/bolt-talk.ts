import { connect } from 'node:net';

/** Bolt 5.0: greeting and login in one message. */
const HANDSHAKE = Buffer.from('6060b01700000005000000000000000000000000', 'hex');

/** Runs statements one after the other and drops their results. Only for warming: rejects when the server refuses or hangs up. */
export function runStatements(
  port: number,
  login: { readonly username: string; readonly password: string },
  statements: readonly string[],
): Promise<void> {
  const hello = map({ user_agent: 'onrecord', scheme: 'basic', principal: login.username, credentials: login.password });
  const messages = [
    structure(0x01, hello),
    ...statements.flatMap((text) => [structure(0x10, string(text), map({}), map({})), structure(0x3f, Buffer.from('a1816eff', 'hex'))]),
  ];
  return new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port });
    let received = Buffer.alloc(0);
    let awaited = messages.length;
    let greeted = false;
    const fail = () => {
      socket.destroy();
      reject(new Error('the server refused a statement or hung up'));
    };
    socket.setTimeout(30_000, fail).once('error', fail).once('close', fail);
    socket.once('connect', () => socket.write(HANDSHAKE));
    socket.on('data', (data) => {
      received = Buffer.concat([received, data]);
      if (!greeted && received.length >= 4) {
        greeted = true;
        received = received.subarray(4);
        socket.write(Buffer.concat(messages));
      }
      const { kinds, rest } = readMessages(received);
      received = Buffer.from(rest);
      if (kinds.includes(0x7f)) return fail();
      awaited -= kinds.filter((kind) => kind === 0x70).length;
      if (awaited > 0) return;
      socket.removeAllListeners('close').end();
      resolve();
    });
  });
}

/** The kinds of all whole messages (0x70 success, 0x71 record, 0x7f failure), and the bytes that belong to the next one. */
function readMessages(bytes: Buffer): { readonly kinds: readonly number[]; readonly rest: Buffer } {
  const kinds: number[] = [];
  let whole = 0;
  for (let at = 0, first: number | undefined; at + 2 <= bytes.length; ) {
    const size = bytes.readUInt16BE(at);
    if (at + 2 + size > bytes.length) break;
    // A structure starts with its width, then its kind.
    if (size > 0) first ??= bytes[at + 3];
    at += 2 + size;
    if (size > 0) continue;
    if (first !== undefined) kinds.push(first);
    first = undefined;
    whole = at;
  }
  return { kinds, rest: bytes.subarray(whole) };
}

function structure(kind: number, ...fields: readonly Buffer[]): Buffer {
  const body = Buffer.concat([Buffer.from([0xb0 + fields.length, kind]), ...fields]);
  const size = Buffer.alloc(2);
  size.writeUInt16BE(body.length);
  return Buffer.concat([size, body, Buffer.from([0, 0])]);
}

function map(entries: Readonly<Record<string, string>>): Buffer {
  const pairs = Object.entries(entries);
  return Buffer.concat([Buffer.from([0xa0 + pairs.length]), ...pairs.flatMap(([key, value]) => [string(key), string(value)])]);
}

function string(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8');
  const size = Buffer.from([0xd1, 0, 0]);
  size.writeUInt16BE(bytes.length, 1);
  return Buffer.concat([size, bytes]);
}
