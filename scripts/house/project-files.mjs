import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every file of the project, by path from its root with `/`: what git tracks or would track; without git, all but what is made or fetched. */
export function projectFiles(root) {
  try {
    const out = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return out.split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
  } catch {
    return walk(root).map((path) => relative(root, path).split(sep).join('/'));
  }
}

function walk(folder) {
  const skipped = new Set(['node_modules', 'dist', '.git', '.onrecord', 'coverage']);
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name)) return [];
    return entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)];
  });
}

/** Whether a file of the project is text that people or tools of ours wrote. */
export function isText(path) {
  return !/\.(png|jpe?g|gif|ico|woff2?|ttf|gz|zip|jar)$/i.test(path);
}
