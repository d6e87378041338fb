import { loadBuilt } from '../house/load-built.mjs';

export const reads = 'dist';

const FILE = 'docs/reference/errors.md';

/** docs/reference/errors.md: the tables of codes, as the code has them. */
export async function generate(root) {
  const { ERROR_CODES } = await loadBuilt(root, 'errors.js');
  const { API_CODES } = await loadBuilt(root, 'api/refusal.js');
  const { PROBLEM_CODES } = await loadBuilt(root, 'model/problem.js');
  const { FINDINGS } = await loadBuilt(root, 'graph/doctor/finding.js');
  const rows = (entries) => entries.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  return {
    [FILE]: `# Errors

<!-- Generated from src/errors.ts, src/api/refusal.ts, src/model/problem.ts and src/graph/doctor/finding.ts by \`npm run generate\`. Do not edit. -->

The codes are stable: scripts may rely on them. Messages may change.

## Failures of a command

Printed to stderr as \`onrecord: what is wrong. What to do. [CODE]\`; the process ends with the exit status.
Other exit statuses: 0 done, 130 and 143 ended by SIGINT and SIGTERM.

| code | exit status | what to do |
|---|---|---|
${rows(Object.entries(ERROR_CODES).map(([code, { exit, help }]) => [`\`${code}\``, exit, help.replaceAll('|', '\\|')]))}

## Answers of the API

In \`errors[].extensions.code\` of a GraphQL answer; the HTTP status is that of a request of which nothing could be answered.
Refused limits also carry \`extensions.limit\`; \`INTERNAL\` carries a request id that stands in the log.

| code | HTTP status |
|---|---|
${rows(Object.entries(API_CODES).map(([code, status]) => [`\`${code}\``, status]))}

## Faults of seed files

Printed as \`file:line:column: severity CODE message\`. \`E_\` forbids writing, \`W_\` does not.

| code | rule |
|---|---|
${rows(Object.entries(PROBLEM_CODES).map(([code, rule]) => [`\`${code}\``, rule]))}

## What the doctor finds

Printed by \`onrecord doctor\`; with an error it ends with exit status 3.

| code | severity | meaning | what to do |
|---|---|---|---|
${rows(Object.entries(FINDINGS).map(([code, { severity, meaning, advice }]) => [`\`${code}\``, severity, meaning, advice.replaceAll('|', '\\|')]))}
`,
  };
}
