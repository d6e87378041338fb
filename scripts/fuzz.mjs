/**
 * `node scripts/fuzz.mjs URL [--count N] [--seed S]`: sends random and mutated requests to a running server and judges the answers (see
 * fuzz/run.mjs). Prints counts and faults; the exit status is 1 when there are any. Not part of `npm run check`: it wants a server.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fuzz } from './fuzz/run.mjs';

const options = { count: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } };
const { values, positionals } = parseArgs({ options, allowPositionals: true });
const [url = 'http://localhost:4000/graphql'] = positionals;
const root = fileURLToPath(new URL('..', import.meta.url));
const { sent, answers, slowest, faults } = await fuzz({ url, root, count: Number(values.count), seed: Number(values.seed) });
console.log(`${sent} requests, seed ${values.seed}; slowest refusal ${slowest.ms.toFixed(1)} ms (${slowest.kind})`);
for (const [name, count] of Object.entries(answers).sort((a, b) => b[1] - a[1])) console.log(`${String(count).padStart(8)}  ${name}`);
for (const fault of faults.slice(0, 20)) console.log(JSON.stringify(fault, null, 2));
console.log(`${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
