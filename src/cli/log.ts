import { pino } from 'pino';
import type { Config } from '../config.js';

/** The log of a server: JSON lines on stderr. Secrets that a driver may hang on an error are left out. */
export function openLog(level: Config['log']) {
  const redact = { paths: ['password', '*.password', '*.credentials', 'err.parameters', 'err.config'], remove: true };
  return pino({ level, base: null, redact }, pino.destination({ dest: 2, sync: true }));
}
