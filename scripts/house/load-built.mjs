import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A module of the built program; `npm run build` comes first. */
export function loadBuilt(root, path) {
  return import(pathToFileURL(join(root, 'dist', path)).href);
}
