import { linesOf, runNode } from '../house/run-tool.mjs';

export const title = 'generated files are those that `npm run generate` writes';

/** Which generated files are out of date. */
export async function check(root) {
  const { status, output } = await runNode(root, ['scripts/generate.mjs', '--check']);
  return { faults: status === 0 ? [] : linesOf(output) };
}
