import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AppError } from '../errors.js';

/** Listens there; answers the port, which is another one where 0 was asked for. PORT_TAKEN. */
export async function listen(server: Server, host: string, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  }).catch((cause: NodeJS.ErrnoException) => {
    throw cause.code === 'EADDRINUSE' || cause.code === 'EACCES'
      ? new AppError(
          'PORT_TAKEN',
          `Port ${port} of ${host} ${cause.code === 'EACCES' ? 'may not be used by this user' : 'is taken by another program'}.`,
          { cause },
        )
      : cause;
  });
  return (server.address() as AddressInfo).port;
}

/** Takes no more connections and waits until those in use are answered, at most so many seconds. */
export async function drain(server: Server, seconds: number): Promise<void> {
  const late = setTimeout(() => server.closeAllConnections(), seconds * 1_000);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  clearTimeout(late);
}

/** The address of what listens there. */
export function addressOf(host: string, port: number, path: string): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}${path}`;
}
