import { loadBuilt } from '../house/load-built.mjs';

export const reads = 'dist';

const FILE = 'docs/reference/exports.md';

/** docs/reference/exports.md: every format of \`onrecord export\` with what it holds and what it leaves out, as \`--explain\` tells. */
export async function generate(root) {
  const { FORMATS, LEFT_OUT } = await loadBuilt(root, 'export/formats.js');
  return {
    [FILE]: `# Formats of exports

<!-- Generated from src/export by \`npm run generate\`. Do not edit. -->

\`npx onrecord export --format FORMAT --out DIR\` writes one of them; \`--explain\` prints what stands here. How to use them:
[back up](../how-to/back-up-and-check.md), [other tools](../how-to/export-to-other-tools.md).

${Object.entries(FORMATS).map(section).join('\n')}
## What no format has

${list(LEFT_OUT)}`,
  };
}

function section([name, { summary, holds, lacks, readBy, specification }]) {
  const address = specification.address.startsWith('docs/reference/')
    ? specification.address.slice('docs/reference/'.length)
    : specification.address;
  return `## ${name}

${capital(summary)}.

- **Holds**: ${holds}
- **Read by**: ${readBy}
- **Specification**: [${specification.name}](${address})
${lacks.length === 0 ? '' : `\nCannot hold, or leaves out:\n\n${list(lacks)}`}`;
}

function list(sentences) {
  return sentences.map((sentence) => `- ${sentence}\n`).join('');
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
