/**
 * Prints `N passed, N failed, N skipped` of a run of jest (its JSON), of the checks (what they printed) and of processes that
 * were left over. What did not come to an end is one failure. Usage: node scripts/house/count-results.mjs TESTS.json CHECKS.txt LEFT
 */
import { existsSync, readFileSync } from 'node:fs';

const [testsFile, checksFile, left] = process.argv.slice(2);
const parts = [ofTests(), ofChecks(), { passed: 0, failed: Number(left) > 0 ? 1 : 0, skipped: 0 }];
const sum = (key) => parts.reduce((total, part) => total + part[key], 0);

console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;

function ofTests() {
  if (!existsSync(testsFile)) return tell('The tests did not come to an end.');
  const run = JSON.parse(readFileSync(testsFile, 'utf8'));
  for (const { name, status, assertionResults, message } of run.testResults) {
    if (status === 'failed' && assertionResults.length === 0) console.log(`failed: ${name}\n${message}`);
    for (const { status: outcome, fullName } of assertionResults) if (outcome === 'failed') console.log(`failed: ${fullName} (${name})`);
  }
  const failed = run.numFailedTests + run.numRuntimeErrorTestSuites;
  const unnamed = run.success || failed > 0 ? 0 : 1;
  return { passed: run.numPassedTests, failed: failed + unnamed, skipped: run.numPendingTests + run.numTodoTests };
}

function ofChecks() {
  const found = existsSync(checksFile) ? /^(\d+) checks passed, (\d+) failed$/m.exec(readFileSync(checksFile, 'utf8')) : null;
  return found === null ? tell('The checks did not come to an end.') : { passed: Number(found[1]), failed: Number(found[2]), skipped: 0 };
}

function tell(message) {
  console.log(message);
  return { passed: 0, failed: 1, skipped: 0 };
}
