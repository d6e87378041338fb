import { relative, sep } from 'node:path';

/** Files that take longest, in seconds on two cores; whatever is not named here takes less. */
const SECONDS = {
  'embedded/life-cycle.test.ts': 150,
  'embedded/copies.test.ts': 105,
  'cli/start.test.ts': 95,
  'docs/every-block.test.ts': 90,
  'graph/apply.test.ts': 88,
  'web/real-browser.test.ts': 75,
  'graph/read/every-field.test.ts': 75,
  'mcp/tools.test.ts': 72,
  'graph/derive.test.ts': 70,
  'api/golden.test.ts': 70,
  'client/served.test.ts': 70,
  'graph/read/hits.test.ts': 66,
  // It takes 150, but 240 on a database that has planned nothing before
  'web/explorer/explorer.test.ts': 61,
  // On a database that knows the statements of an ingest
  'faults/rounds.test.ts': 60,
  'api/examples.test.ts': 60,
  'bench/read-path.test.ts': 55,
  'graph/read/as-of-laws.test.ts': 55,
  'graph/read/council.test.ts': 54,
  'export/for-others.test.ts': 50,
  'export/linked.test.ts': 50,
  'cypher/lint.test.ts': 49,
  'cli/main.test.ts': 43,
  'docs/site.test.ts': 35,
  'graph/derive-changes.test.ts': 30,
  'embedded/provision.test.ts': 24,
  'graph/write-records.test.ts': 15,
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
