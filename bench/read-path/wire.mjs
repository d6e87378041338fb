import { connect, createServer } from 'node:net';
import { readPackStream } from './packstream.mjs';

const RUN = 0x10;
/** What a server says first when it leaves the choice of version to the client, who then answers five bytes more. */
const MANIFEST = Buffer.from([0, 0, 1, 0xff]);

/**
 * Stands between a server of ours or of others and Neo4j and writes down what goes over the wire: every statement with its parameters,
 * and how often the client spoke and waited for an answer. Thus nobody has to be asked, or believed, what he sends.
 */
export async function listenIn(uri) {
  const { hostname, port } = new URL(uri);
  const heard = { statements: [], roundTrips: 0 };
  const sockets = new Set();
  const server = createServer((client) => {
    const database = connect({ host: hostname, port: Number(port) || 7687 });
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => socket.destroy());
    }
    client.once('close', () => database.destroy());
    database.once('close', () => client.destroy());
    const messages = messageReader((message) => {
      if (message[1] !== RUN) return;
      const [statement, parameters] = readPackStream(message).fields;
      heard.statements.push({ statement, parameters });
    });
    let asking = false;
    let greeted = false;
    database.on('data', (bytes) => {
      if (!greeted) messages.skip(20 + (bytes.subarray(0, 4).equals(MANIFEST) ? 5 : 0));
      greeted = true;
      asking = false;
      client.write(bytes);
    });
    client.on('data', (bytes) => {
      if (!asking) heard.roundTrips += 1;
      asking = true;
      messages.read(bytes);
      database.write(bytes);
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    uri: `bolt://127.0.0.1:${server.address().port}`,
    /** What was heard since this was last asked. */
    take: () => {
      const { statements, roundTrips } = heard;
      heard.statements = [];
      heard.roundTrips = 0;
      return { statements, roundTrips };
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

/** Puts the chunks of a client's stream together to messages, once it is known how many bytes of greeting stand before them. */
function messageReader(tell) {
  let held = Buffer.alloc(0);
  let skipped = 0;
  let greeting = null;
  let parts = [];
  const drain = () => {
    if (greeting === null) return;
    if (skipped < greeting) {
      const some = Math.min(greeting - skipped, held.length);
      held = held.subarray(some);
      skipped += some;
      if (skipped < greeting) return;
    }
    while (held.length >= 2) {
      const size = held.readUInt16BE(0);
      if (held.length < 2 + size) return;
      if (size > 0) parts.push(held.subarray(2, 2 + size));
      else if (parts.length > 0) {
        tell(Buffer.concat(parts));
        parts = [];
      }
      held = held.subarray(2 + size);
    }
  };
  return {
    skip: (count) => {
      greeting = count;
      drain();
    },
    read: (bytes) => {
      held = Buffer.concat([held, bytes]);
      drain();
    },
  };
}
