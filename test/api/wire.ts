import { connect, createServer, type Server, type Socket } from 'node:net';

/** A wire to the database that can be cut, mended, held still and slowed. */
export interface Wire {
  readonly port: number;
  /** Cuts all connections and takes no new ones. */
  readonly cut: () => Promise<void>;
  readonly mend: () => Promise<void>;
  /** What arrives is lost, as with a frozen server; new connections get nowhere either. */
  readonly freeze: () => void;
  /** New connections work again; those of before the frost stay open and dead, as behind a router that forgot them. */
  readonly thaw: () => void;
  /** Each answer comes so many milliseconds later. */
  readonly delay: (milliseconds: number) => void;
}

/** Lays a wire from a free port to a Bolt address; `overhear` is told of what goes to the database. */
export async function layWire(boltUri: string, overhear: (chunk: Buffer) => void = () => undefined): Promise<Wire> {
  const { hostname, port: target } = new URL(boltUri);
  const open = new Set<Socket>();
  let server: Server | null = null;
  let port = 0;
  let frozen = false;
  let late = 0;
  const dead = new Set<Socket>();
  const carry = (near: Socket): void => {
    const far = connect(Number(target), hostname);
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        open.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    const lost = (): boolean => {
      if (frozen) dead.add(near);
      return dead.has(near);
    };
    near.on('data', (chunk) => {
      overhear(chunk);
      if (!lost()) far.write(chunk);
    });
    far.on('data', (chunk) => {
      if (lost()) return;
      if (late === 0) near.write(chunk);
      else setTimeout(() => near.write(chunk), late);
    });
  };
  const mend = async (): Promise<void> => {
    frozen = false;
    const next = createServer(carry);
    next.unref();
    await new Promise<void>((resolve) => next.listen(port, '127.0.0.1', resolve));
    port = (next.address() as { port: number }).port;
    server = next;
  };
  await mend();
  return {
    port,
    mend,
    cut: async () => {
      for (const socket of open) socket.destroy();
      await new Promise<void>((resolve) => (server === null ? resolve() : server.close(() => resolve())));
    },
    freeze: () => {
      frozen = true;
      for (const socket of open) dead.add(socket);
    },
    thaw: () => {
      frozen = false;
    },
    delay: (milliseconds) => {
      late = milliseconds;
    },
  };
}
