import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * Parts of src/ and test/ as one module, bundled from their TypeScript: `from` holds what is taken from which file. The bundle lies three
 * folders below the root, where cypher/ is found from.
 */
export async function loadSources(name, from) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const contents = Object.entries(from)
    .map(([path, names]) => `export { ${names} } from './${path}';`)
    .join('\n');
  const outfile = `${root}node_modules/.cache/onrecord/${name}.mjs`;
  const stdin = { contents, resolveDir: root, loader: 'ts' };
  await build({ stdin, bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'warning', outfile });
  return import(outfile);
}
