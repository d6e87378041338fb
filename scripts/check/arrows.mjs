import { runTool } from '../house/run-tool.mjs';

export const title = 'who may import whom (.dependency-cruiser.cjs)';

/** Every import that breaks a rule of the architecture. */
export async function check(root) {
  const { output } = await runTool(root, 'dependency-cruiser', 'depcruise', [
    'src',
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'json',
  ]);
  const { summary } = JSON.parse(output);
  const faults = summary.violations.map(({ rule, from, to, cycle }) => {
    const through = cycle === undefined ? to : cycle.map(({ name }) => name).join(' → ');
    return `${rule.name}: ${from} → ${through}`;
  });
  return { faults, note: `${summary.totalCruised} modules, ${summary.totalDependenciesCruised} imports` };
}
