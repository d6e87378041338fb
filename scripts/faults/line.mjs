import { connect, createServer } from 'node:net';

/** The Bolt message that asks for a commit, as its one chunk. */
const COMMIT = Buffer.from([0, 2, 0xb0, 0x12, 0, 0]);
/** How long a server is left to do what it was told over a line that was cut, in milliseconds. */
const LEFT_MS = 500;

/** A line to a port of this machine that can be cut: at once, or right after the next commit was asked for, so that its answer is lost. */
export async function openLine(port) {
  const pairs = new Set();
  let atCommit = false;
  const line = {
    cuts: 0,
    cut: () => {
      for (const drop of [...pairs]) drop();
    },
    cutAtCommit: () => {
      atCommit = true;
    },
  };
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    const drop = () => {
      if (!pairs.delete(drop)) return;
      line.cuts += 1;
      near.destroy();
      setTimeout(() => far.destroy(), LEFT_MS);
    };
    const leave = () => {
      pairs.delete(drop);
      near.destroy();
      far.destroy();
    };
    pairs.add(drop);
    near.on('data', (bytes) => {
      far.write(bytes);
      if (!atCommit || !bytes.includes(COMMIT)) return;
      atCommit = false;
      drop();
    });
    far.on('data', (bytes) => near.write(bytes));
    for (const end of [near, far]) {
      end.on('error', () => undefined);
      end.on('close', () => pairs.has(drop) && leave());
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  line.port = server.address().port;
  line.close = () => {
    line.cut();
    server.close();
  };
  return line;
}
