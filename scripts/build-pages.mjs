import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { digestOf, filesUnder } from './digest-of.mjs';

/**
 * Bundles the two pages: dist/web/playground/ (index.html and a folder of assets named after the digest of all inputs, so that
 * browsers may keep them for ever) and dist/web/browser/. Does nothing when the folder of that name is there already.
 */
export async function buildPages(root) {
  const web = join(root, 'src', 'web');
  const inputs = ['playground', 'browser'].flatMap((page) => filesUnder(join(web, page)));
  const digest = digestOf(root, [...inputs, join(root, 'scripts', 'build-pages.mjs'), join(root, 'package-lock.json')]);
  const target = join(root, 'dist', 'web');
  if (existsSync(join(target, 'playground', digest)) && existsSync(join(target, 'browser', digest))) return;

  const draft = join(root, 'dist', `.pages-${process.pid}`);
  const { build } = await import('esbuild');
  try {
    await bundlePlayground(build, join(web, 'playground'), join(draft, 'playground'), digest);
    await bundleBrowserEntry(build, join(web, 'browser'), join(draft, 'browser'), digest);
    mkdirSync(target, { recursive: true });
    for (const page of ['playground', 'browser']) {
      rmSync(join(target, page), { recursive: true, force: true });
      renameSync(join(draft, page), join(target, page));
    }
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

const shared = {
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  platform: 'browser',
  legalComments: 'none',
  logLevel: 'warning',
};

async function bundlePlayground(build, source, target, digest) {
  const assets = join(target, digest);
  await build({
    ...shared,
    entryPoints: { main: join(source, 'main.tsx') },
    outdir: assets,
    splitting: true,
    jsx: 'automatic',
    chunkNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    loader: { '.ttf': 'file', '.woff2': 'file' },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  await build({ ...shared, entryPoints: workers(), outdir: assets });
  for (const name of readdirSync(assets)) {
    const file = join(assets, name);
    writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
  }
  writeFileSync(join(target, 'index.html'), readFileSync(join(source, 'index.html'), 'utf8').replaceAll('ASSETS', `/playground/${digest}`));
}

async function bundleBrowserEntry(build, source, target, digest) {
  await build({ ...shared, entryPoints: [join(source, 'open.ts'), join(source, 'open.css')], outdir: join(target, digest) });
  writeFileSync(join(target, 'index.html'), readFileSync(join(source, 'index.html'), 'utf8').replaceAll('ASSETS', `/${digest}`));
}

/** The workers of the very monaco that GraphiQL uses; the pages start them by these names. */
function workers() {
  const graphiql = createRequire(createRequire(import.meta.url).resolve('@graphiql/react'));
  return {
    'editor.worker': graphiql.resolve('monaco-editor/esm/vs/editor/editor.worker.js'),
    'json.worker': graphiql.resolve('monaco-editor/esm/vs/language/json/json.worker.js'),
    'graphql.worker': graphiql.resolve('monaco-graphql/esm/graphql.worker.js'),
  };
}
