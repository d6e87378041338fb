import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFiles } from './project-files.mjs';

/** The TypeScript of src/ that people wrote: path and text. */
export function sources(root) {
  return projectFiles(root)
    .filter((path) => /^src\/.*\.tsx?$/.test(path) && !path.endsWith('.d.ts') && !path.includes('/generated/'))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** `path:line: what` for each line of a text on which `pattern` matches; comments are not looked at. */
export function matches({ path, text }, pattern, what) {
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' ')).replace(/(^|\s)\/\/.*$/gm, '$1');
  return bare.split('\n').flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}: ${what}`] : []));
}
