import type { Config } from '../config.js';
import { AppError } from '../errors.js';
import { isLoopback } from './loopback.js';

/** PUBLIC_WITHOUT_TOKEN when the API would listen where other machines reach it, with neither a token nor leave to do without. */
export function requireToken({ host, access }: Pick<Config, 'host' | 'access'>): void {
  if (isLoopback(host) || access.token !== null || access.withoutToken) return;
  throw new AppError('PUBLIC_WITHOUT_TOKEN', `ONRECORD_HOST is ${host}, which other machines may reach, and no token is set.`);
}
