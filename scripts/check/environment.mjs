import { matches, sources } from '../house/source-lines.mjs';

export const title = 'only src/config.ts reads the environment';

/** Each other place that does. */
export async function check(root) {
  const others = sources(root).filter(({ path }) => path !== 'src/config.ts');
  return { faults: others.flatMap((source) => matches(source, /\bprocess\.env\b/, 'reads process.env; take it from Config')) };
}
