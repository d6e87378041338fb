import { existsSync } from 'node:fs';
import type { Config } from '../config.js';
import { layoutOf } from './layout.js';
import { withLock } from './lock.js';
import { endUnused, PATIENCE } from './offline.js';
import { requireEmbedded } from './start-database.js';

/** Stops a database that was left running on its own; false when none runs. NOT_EMBEDDED; LOCKED while another process uses it. */
export async function stopDatabase(config: Config): Promise<boolean> {
  requireEmbedded(config);
  const layout = layoutOf(config.home);
  if (!existsSync(layout.home)) return false;
  return withLock(layout.lockFile, { doing: 'stopping the database', seconds: PATIENCE }, () => endUnused(layout));
}
