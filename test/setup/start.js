import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Jest's global set-up. Jest loads it as it stands, without its transforms, so the TypeScript behind it is bundled here first. */
export default async function start({ maxWorkers }) {
  const here = fileURLToPath(new URL('.', import.meta.url));
  // Two folders below the root, as src/embedded is: the sources find the shipped `embedded/` folder from there.
  const outdir = fileURLToPath(new URL('../../node_modules/.onrecord-test', import.meta.url));
  const entryPoints = ['instance.ts', '../embedded/other-process.ts'];
  const options = { bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'warning', entryNames: '[name]' };
  await build({ ...options, absWorkingDir: here, entryPoints, outdir, outExtension: { '.js': '.mjs' } });
  const { startInstances } = await import(new URL('../../node_modules/.onrecord-test/instance.mjs', import.meta.url));
  globalThis.stopOnrecordTestInstances = await startInstances(maxWorkers);
}
