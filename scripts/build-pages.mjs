import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { digestOf, filesUnder } from './digest-of.mjs';

/** Where each page lies in src/web and in dist/web: the folder that is bundled, and the one that the bundle replaces. */
const PAGES = [
  { source: 'playground', target: 'playground', bundle: bundlePlayground },
  { source: 'browser', target: 'browser', bundle: bundleBrowserEntry },
  { source: join('explorer', 'client'), target: join('explorer', 'assets'), bundle: bundleExplorer },
];

/**
 * Bundles the pages into dist/web/: each into a folder named after the digest of all inputs, so that browsers may keep it for ever, and
 * index.html beside it where the page has one. Does nothing when the folders of that name are there already. The explorer's requests
 * are copied, since the server reads them, and so are those of the tools for assistants.
 */
export async function buildPages(root) {
  const web = join(root, 'src', 'web');
  const target = join(root, 'dist', 'web');
  cpSync(join(web, 'explorer', 'requests'), join(target, 'explorer', 'requests'), { recursive: true });
  cpSync(join(root, 'src', 'mcp', 'requests'), join(root, 'dist', 'mcp', 'requests'), { recursive: true });
  const inputs = PAGES.flatMap(({ source }) => filesUnder(join(web, source)));
  const digest = digestOf(root, [...inputs, join(root, 'scripts', 'build-pages.mjs'), join(root, 'package-lock.json')]);
  if (PAGES.every((page) => existsSync(join(target, page.target, digest)))) return;

  const draft = join(root, 'dist', `.pages-${process.pid}`);
  const { build } = await import('esbuild');
  try {
    for (const { source, target, bundle } of PAGES) await bundle(build, join(web, source), join(draft, target), digest);
    for (const page of PAGES) {
      rmSync(join(target, page.target), { recursive: true, force: true });
      mkdirSync(dirname(join(target, page.target)), { recursive: true });
      renameSync(join(draft, page.target), join(target, page.target));
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
  zipAll(assets);
  writeFileSync(join(target, 'index.html'), readFileSync(join(source, 'index.html'), 'utf8').replaceAll('ASSETS', `/playground/${digest}`));
}

async function bundleBrowserEntry(build, source, target, digest) {
  await build({ ...shared, entryPoints: [join(source, 'open.ts'), join(source, 'open.css')], outdir: join(target, digest) });
  writeFileSync(join(target, 'index.html'), readFileSync(join(source, 'index.html'), 'utf8').replaceAll('ASSETS', `/${digest}`));
}

async function bundleExplorer(build, source, target, digest) {
  const assets = join(target, digest);
  const entryPoints = [join(source, 'main.ts'), join(source, 'main.css')];
  await build({ ...shared, entryPoints, outdir: assets, splitting: true, chunkNames: '[name]-[hash]' });
  zipAll(assets);
}

function zipAll(folder) {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
  }
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
