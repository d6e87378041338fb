import { relative, sep } from 'node:path';

/** Files that take longest, in seconds on two cores; whatever is not named here takes less. */
const SECONDS = {
  'embedded/life-cycle.test.ts': 110,
  'graph/read/every-field.test.ts': 80,
  'graph/apply.test.ts': 65,
  'embedded/copies.test.ts': 62,
  'web/real-browser.test.ts': 60,
  'cli/main.test.ts': 55,
  'cli/start.test.ts': 43,
  'docs/first-article.test.ts': 42,
  'cypher/lint.test.ts': 38,
  'graph/derive.test.ts': 35,
  'api/examples.test.ts': 30,
  'api/golden.test.ts': 25,
  'embedded/provision.test.ts': 24,
  'graph/write-records.test.ts': 15,
  'docs/readme.test.ts': 15,
};

/** Jest's order of files: the longest first, so that no worker ends the run alone. On a fresh machine Jest itself knows of no earlier run. */
export default class SlowestFirst {
  sort(tests) {
    const name = ({ path, context }) => relative(`${context.config.rootDir}/test`, path).split(sep).join('/');
    return [...tests].sort((a, b) => (SECONDS[name(b)] ?? 0) - (SECONDS[name(a)] ?? 0) || (a.path < b.path ? -1 : 1));
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
}
