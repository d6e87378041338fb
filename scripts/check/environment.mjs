import { matches, sources } from '../house/source-lines.mjs';

export const title = 'only src/config.ts reads the environment';

/** Who else may name it: this one sets what a library reads as it is loaded. */
const ALLOWED = ['src/config.ts', 'src/cli/production.ts'];

/** Each other place that does. */
export async function check(root) {
  const others = sources(root).filter(({ path }) => !ALLOWED.includes(path));
  return { faults: others.flatMap((source) => matches(source, /\bprocess\.env\b/, 'reads process.env; take it from Config')) };
}
