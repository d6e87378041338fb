import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const title = 'package-lock.json fits package.json and names no address';

/** Addresses in the lock file, packages without a digest or missing, versions that are not pinned, and entries that differ from package.json. */
export async function check(root) {
  const read = (name) => JSON.parse(readFileSync(join(root, name), 'utf8'));
  const manifest = read('package.json');
  const { packages } = read('package-lock.json');
  const faults = [];
  for (const [path, { resolved, integrity, link, optional, os }] of Object.entries(packages)) {
    if (resolved !== undefined) faults.push(`${path} has an address; keep omit-lockfile-registry-resolved in .npmrc`);
    // What other systems alone install may be out of reach where the file is written; its version is pinned all the same
    if (path !== '' && !link && integrity === undefined && !(optional && os !== undefined)) faults.push(`${path} has no integrity`);
  }
  for (const kind of ['dependencies', 'devDependencies']) {
    for (const [name, version] of Object.entries(manifest[kind] ?? {})) {
      if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) faults.push(`${kind}.${name} is not pinned: ${version}`);
      if (packages[''][kind]?.[name] !== version) faults.push(`${kind}.${name} differs from package-lock.json; run npm install`);
    }
  }
  for (const [path, { optionalDependencies }] of Object.entries(packages)) {
    for (const name of Object.keys(optionalDependencies ?? {})) {
      const there = packages[`node_modules/${name}`] ?? packages[`${path}/node_modules/${name}`];
      if (there === undefined) faults.push(`${name}, an optional part of ${path}, is missing: npm ci would refuse`);
    }
  }
  return { faults, note: `${Object.keys(packages).length - 1} packages` };
}
