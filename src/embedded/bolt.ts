import { connect, createServer } from 'node:net';

/** The magic of Bolt, then four offers of a version; the last two are left empty. */
const HANDSHAKE = Buffer.from('6060b01700080805000004040000000000000000', 'hex');

/** Whether something that speaks Bolt answers on this loopback port within `milliseconds`. */
export function speaksBolt(port: number, milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(milliseconds, () => end(false));
    socket.once('error', () => end(false));
    socket.once('close', () => end(false));
    socket.once('connect', () => socket.write(HANDSHAKE));
    socket.once('data', (answer) => end(answer.length === 4 && answer.readUInt32BE() !== 0));
  });
}

/** The given loopback port if nothing listens there (0 = any free one), else null. */
export function freePort(wanted: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen({ host: '127.0.0.1', port: wanted, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : null));
    });
  });
}
