import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Runs the command `bin` of a package of node_modules with this Node; gives its exit status and all that it printed. */
export function runTool(root, packageName, bin, args) {
  const home = join(root, 'node_modules', packageName);
  const { bin: bins } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  return runNode(root, [join(home, typeof bins === 'string' ? bins : bins[bin]), ...args]);
}

/** Runs Node with these arguments in the project's folder, without a terminal. */
export function runNode(root, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output }));
  });
}

/** The lines of an output that say something. */
export function linesOf(output) {
  return output
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
}
