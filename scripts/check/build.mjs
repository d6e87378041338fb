import { linesOf, runNode } from '../house/run-tool.mjs';

export const title = 'the program compiles and the pages can be bundled';

/** What the compiler or the bundler says. */
export async function check(root) {
  const { status, output } = await runNode(root, ['scripts/build.mjs']);
  return { faults: status === 0 ? [] : linesOf(output) };
}
