import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const title = 'each folder of src/ says in at most 15 lines what comes in, what goes out and what it may import';

/** Folders without a README.md, and READMEs that are too long or do not say what may be imported. */
export async function check(root) {
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const faults = folders.flatMap(({ name }) => {
    const file = join(root, 'src', name, 'README.md');
    if (!existsSync(file)) return [`src/${name} has no README.md`];
    const text = readFileSync(file, 'utf8');
    const lines = text.trimEnd().split('\n').length;
    return [
      ...(lines > 15 ? [`src/${name}/README.md has ${lines} lines`] : []),
      ...(/imports?\b/i.test(text) ? [] : [`src/${name}/README.md does not say what the folder may import`]),
    ];
  });
  return { faults };
}
