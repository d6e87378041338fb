import { join } from 'node:path';
import { linesOf, runTool } from '../house/run-tool.mjs';

export const title = 'types of the pages and of the tests';

/** The compiler's errors, in the two projects that the build does not compile. */
export async function check(root) {
  const faults = [];
  for (const project of ['src/web', 'test']) {
    const memory = join('node_modules', '.cache', 'onrecord', `${project.replaceAll(/\W/g, '-')}.tsbuildinfo`);
    const options = ['--noEmit', '--incremental', '--tsBuildInfoFile', memory, '--pretty', 'false', '-p', project];
    const { status, output } = await runTool(root, 'typescript', 'tsc', options);
    if (status !== 0) faults.push(...linesOf(output).filter((line) => line.includes('error TS') && !faults.includes(line)));
    if (status !== 0 && faults.length === 0) faults.push(output);
  }
  return { faults };
}
