import { open, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Writes a whole file or nothing: beside it first, then in its place, with the mode that it had. */
export async function replaceFile(path: string, content: string): Promise<void> {
  const mode = await stat(path).then(
    (found) => found.mode,
    () => 0o644,
  );
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const handle = await open(beside, 'w', mode);
    try {
      await handle.writeFile(content, 'utf8');
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, path);
  } catch (error) {
    await unlink(beside).catch(() => undefined);
    throw error;
  }
}
