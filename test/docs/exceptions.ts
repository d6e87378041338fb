import { readFile, writeFile } from 'node:fs/promises';
import { empty, scratchGraph } from '../graph/scratch.js';

/** Blocks that nothing here can run: document, the beginning of the block, and why. The test holds that each is still there. */
export const NOT_RUN: readonly (readonly [document: string, beginning: string, reason: string])[] = [
  [
    'docs/how-to/expose-the-api.md',
    'openssl rand',
    'it writes into /etc and listens where other machines reach it; test/api/exposed.test.ts tries the same on loopback',
  ],
  ['docs/how-to/own-neo4j.md', 'export NEO4J_URI', 'the server is an example; all other tests here reach theirs by these settings'],
  ['docs/how-to/several-api-servers.md', 'upstream onrecord', 'it asks for an nginx; test/docs/proxy.ts puts a small proxy in its place'],
  ['README.md', 'import { createClient', 'test/client/how-to.ts runs it against a server'],
  [
    'docs/how-to/ask-with-an-assistant.md',
    'openssl rand -hex 32 > ~/.onrecord-token && chmod 600 ~/.onrecord-token',
    'it writes a secret into the home of its reader and stays; test/mcp starts the same',
  ],
  [
    'docs/how-to/ask-with-an-assistant.md',
    'echo \'{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"onrecord_search","arguments":{"text":"detainers"}}}\' | npx onrecord mcp',
    'it asks the first dataset through a pipe; test/mcp asks the same program',
  ],
];

/** Documents that another test holds, block by block: the file of it, or the generator that writes them. */
export const HELD_ELSEWHERE: Readonly<Record<string, string>> = {
  'docs/how-to/build-on-the-api.md': 'test/client/how-to.ts',
  'docs/how-to/export-to-other-tools.md': 'test/export/linked.test.ts',
  'docs/reference/client.md': 'scripts/generate/client-reference.mjs',
  'docs/reference/mcp.md': 'scripts/generate/tool-reference.mjs',
};

/** What somebody does between two commands of a document that the document tells in words: before which command, and what. */
export const BETWEEN: Readonly<Record<string, readonly (readonly [command: string, act: () => Promise<void>])[]>> = {
  'docs/how-to/back-up-and-check.md': [
    ['npx onrecord doctor --mend', damage],
    ['npx onrecord ingest backup', forget],
  ],
  'docs/how-to/mend-an-article.md': [
    [
      'npx onrecord seal millbrook/articles --text millbrook/new-version.txt',
      () => edit('millbrook/articles/first-article.yaml', /^text: .*\n/m, ''),
    ],
  ],
  'docs/how-to/rename-an-id.md': [
    [
      'npx onrecord plan millbrook',
      async () => {
        await edit('millbrook/agents.yaml', 'tom-hale', 'thomas-hale');
        await edit('millbrook/articles/first-article.yaml', 'tom-hale', 'thomas-hale');
      },
    ],
  ],
};

/** Documents that begin where another one ended: the commands that bring the reader there, the last of which may be `cd`. */
export const BEGINS: Readonly<Record<string, readonly string[]>> = {
  'docs/how-to/back-up-and-check.md': ['npx onrecord init millbrook', 'npx onrecord ingest millbrook', 'cd millbrook'],
  'docs/how-to/look-at-it-in-gephi-and-others.md': ['npx onrecord init millbrook', 'npx onrecord ingest millbrook'],
  'docs/how-to/read-the-quotes.md': ['npx onrecord init millbrook', 'npx onrecord ingest millbrook', 'cd millbrook'],
};

/** Edits a record behind onrecord's back. */
export async function damage(): Promise<void> {
  const graph = scratchGraph();
  await graph.write((writer) => writer.run("MATCH (claim:Claim) WITH claim ORDER BY claim.id LIMIT 1 SET claim.text = 'Edited.'"));
  await graph.close();
}

async function forget(): Promise<void> {
  const graph = scratchGraph();
  await empty(graph);
  await graph.close();
}

async function edit(file: string, from: string | RegExp, to: string): Promise<void> {
  const before = await readFile(file, 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  await writeFile(file, after);
}
