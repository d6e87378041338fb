import { loadBuilt } from '../house/load-built.mjs';

export const reads = 'dist';

const FILE = 'docs/reference/settings.md';

/** docs/reference/settings.md: every environment variable, as src/settings.ts has it. */
export async function generate(root) {
  const { SETTINGS } = await loadBuilt(root, 'settings.js');
  const defaults = SETTINGS.parse({});
  const rows = Object.entries(SETTINGS.shape).map(([name, setting]) => {
    const unset = defaults[name] === undefined || defaults[name] === '' ? '' : `\`${defaults[name]}\``;
    return `| \`${name}\` | ${unset} | ${(setting.description ?? '').replaceAll('|', '\\|')} |`;
  });
  return {
    [FILE]: `# Settings

<!-- Generated from src/settings.ts by \`npm run generate\`. Do not edit. -->

Settings are environment variables. An empty one counts as unset. A value that cannot be used ends the command with exit status 2 and names the setting.

| setting | default | meaning |
|---|---|---|
${rows.join('\n')}
`,
  };
}
