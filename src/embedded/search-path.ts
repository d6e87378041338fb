import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Config } from '../config.js';

/** The folders of PATH, in order. */
export function searchPath(config: Config): readonly string[] {
  const path = config.environment.PATH ?? config.environment.Path ?? '';
  return path.split(delimiter).filter((folder) => folder !== '');
}

/** The first program of that file name on PATH; null when there is none. */
export function findProgram(name: string, config: Config): string | null {
  for (const folder of searchPath(config)) if (existsSync(join(folder, name))) return join(folder, name);
  return null;
}
