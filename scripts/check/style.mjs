import { linesOf, runTool } from '../house/run-tool.mjs';

export const title = 'format and lint (biome)';

/** What biome would mend or warns of. */
export async function check(root) {
  const { status, output } = await runTool(root, '@biomejs/biome', 'biome', [
    'ci',
    '--error-on-warnings',
    '--max-diagnostics=200',
    '--reporter=github',
    '.',
  ]);
  if (status === 0) return { faults: [] };
  const found = linesOf(output).flatMap((line) => {
    const parts = /title=([^,]+),file=([^,]+),line=(\d+).*?::(.*)$/.exec(line);
    return parts === null ? [] : [`${parts[2].replace(`${root}/`, '')}:${parts[3]}: ${parts[1]} ${parts[4]}`];
  });
  return { faults: found.length > 0 ? found : [output] };
}
