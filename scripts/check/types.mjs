import { join } from 'node:path';
import { linesOf, runTool } from '../house/run-tool.mjs';

export const title = 'types of the pages, of the tests and of the tools';

/** The compiler's errors, in the projects that the build does not compile. */
export async function check(root) {
  const faults = [];
  for (const project of ['src/web', 'test', 'examples/tools']) {
    const memory = join('node_modules', '.cache', 'onrecord', `${project.replaceAll(/\W/g, '-')}.tsbuildinfo`);
    const options = ['--noEmit', '--incremental', '--tsBuildInfoFile', memory, '--pretty', 'false', '-p', project];
    const { status, output } = await runTool(root, 'typescript', 'tsc', options);
    if (status !== 0) faults.push(...linesOf(output).filter((line) => line.includes('error TS') && !faults.includes(line)));
    if (status !== 0 && faults.length === 0) faults.push(output);
  }
  return { faults };
}
