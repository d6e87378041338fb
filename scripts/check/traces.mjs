import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isText, projectFiles } from '../house/project-files.mjs';

export const title = 'no trace of the machine on which a file was written';

/** What must not be in a file of the project. Examples in the docs use ~/ and example.org. */
const TRACES = [
  [/(?<![\w.~:@-])\/(home|Users|root|work|workspaces?|builds?|mnt|media)\/[\w.-]+/, 'a path of one machine'],
  [/\b[A-Z]:\\(Users|work)\\/i, 'a path of one machine'],
  [
    /https?:\/\/(?!registry\.npmjs\.org|www\.npmjs\.com)[^\s/"'`]*\b(registry|npm|artifactory|nexus|verdaccio|mirror|proxy)\b[^\s/"'`]*/i,
    'the address of a package registry',
  ],
  [/\b(10\.\d{1,3}|192\.168|172\.(1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3}\b/, 'an address of a private network'],
  [/https?:\/\/[\w.-]+\.(internal|corp|lan|intranet)\b/i, 'a host of a private network'],
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----|\bgh[pousr]_\w{30,}|\bnpm_\w{30,}|\bAKIA[0-9A-Z]{16}\b/, 'a secret'],
];

/** Each such place. */
export async function check(root) {
  const faults = [];
  for (const path of projectFiles(root).filter(isText)) {
    if (path === 'package-lock.json' || path === 'scripts/check/traces.mjs') continue;
    for (const [at, line] of readFileSync(join(root, path), 'utf8').split('\n').entries()) {
      for (const [pattern, what] of TRACES) {
        const found = pattern.exec(line);
        if (found !== null) faults.push(`${path}:${at + 1}: ${what}: ${found[0].slice(0, 80)}`);
      }
    }
  }
  return { faults };
}
