import { createServer } from 'node:net';
import { AppError } from '../errors.js';

/** PORT_TAKEN when a server could not listen there, known before anything slow is begun. */
export async function requireFreePort(host: string, port: number): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve()));
  }).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'EADDRINUSE') throw new AppError('PORT_TAKEN', `Port ${port} is taken by another program.`, { cause });
    if (cause.code === 'EACCES') throw new AppError('PORT_TAKEN', `Port ${port} may not be used by this user.`, { cause });
    if (cause.code === 'EADDRNOTAVAIL' || cause.code === 'ENOTFOUND') {
      throw new AppError('USAGE', `ONRECORD_HOST is ${host}, which is no address of this machine.`, { cause });
    }
    throw cause;
  });
}
