import { join } from 'node:path';

const FILE = 'src/client/generated/server-codes.ts';

/** The codes of the API for its client, from the table of src/api/refusal.ts as it stands, so that neither waits for a build. */
export async function generate(root) {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src', 'api', 'refusal.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
  });
  const { API_CODES } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  const codes = Object.keys(API_CODES).map((code) => `  '${code}',\n`);
  return {
    [FILE]: `// Generated from src/api/refusal.ts by \`npm run generate\`. Do not edit.

/** Every \`extensions.code\` of an answer. */
export const SERVER_CODES = [
${codes.join('')}] as const;

/** The code of what the server refused or could not do. */
export type ServerCode = (typeof SERVER_CODES)[number];
`,
  };
}
