/**
 * `npm run docs`: the documentation as pages that need no network and no server: open dist-docs/index.html by a double click, or put the folder on any
 * web server. Written whole or not at all, the same bytes each time; a link or an anchor that leads nowhere fails the build.
 * `-- --out DIR` writes elsewhere; DIR is replaced and must be new, or one that this command wrote.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildSite } from './docs/build-site.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { out: { type: 'string', default: join(root, 'dist-docs') } } });
const out = resolve(values.out);

if (existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, 'search-index.js'))) {
  console.error(`${out} holds other things than pages of the documentation.`);
  process.exit(2);
}
const { pages, faults, megabytes } = await buildSite(root, out);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
console.log(`${pages} pages, ${megabytes} MB: open ${join(out, 'index.html')}`);
