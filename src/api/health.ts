import type { ServerResponse } from 'node:http';
import { AppError } from '../errors.js';
import type { Log, Reader } from './answering.js';
import { sendJson } from './send.js';

/** Whether this process runs; says nothing of the database. */
export function answerLive(response: ServerResponse): void {
  sendJson(response, 200, { status: 'live' });
}

/** Whether questions can be answered: 200, or 503 with the reason while the database is away. */
export async function answerReady(response: ServerResponse, graph: Reader, log: Log): Promise<void> {
  try {
    await graph.read('RETURN 1', {}, { timeoutMs: 2_000 });
    sendJson(response, 200, { status: 'ready' });
  } catch (error) {
    log.warn({ err: error }, 'The database cannot be reached');
    const reason = error instanceof AppError ? error.code : 'INTERNAL';
    sendJson(response, 503, { status: 'not ready', reason, message: 'The database cannot be reached at the moment.' });
  }
}
