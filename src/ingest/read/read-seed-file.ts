import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Problem } from '../../model/problem.js';
import { draftsLeft } from '../drafting/draft-comments.js';
import type { SeedFile } from '../expand/expand.js';
import { readSeals, sealsPath } from '../sealing/seals-file.js';
import { articleFile, vocabularyFile } from '../shapes/files.js';
import { shapeProblems } from '../shapes/shape-problems.js';
import type { SeedLimits } from './limits.js';
import { parseYaml } from './parse-yaml.js';
import { type ReadText, readText } from './read-text.js';
import { type Tree, valueOf } from './tree.js';

/** A YAML file of a dataset, read as far as its faults allow. */
export interface ReadFile<T> {
  readonly source: ReadText | null;
  readonly content: { readonly tree: Tree; readonly value: T } | null;
  readonly problems: readonly Problem[];
}

/** Reads a YAML file and gives it the shape that `choose` picks for its content. */
export async function readShaped<T>(
  folder: string,
  file: string,
  limits: SeedLimits,
  choose: (tree: Tree) => z.ZodType<T>,
): Promise<ReadFile<T>> {
  const source = await readText(folder, file, limits.fileBytes);
  if (!('text' in source)) return { source: null, content: null, problems: [source] };
  const { tree, problems } = parseYaml(source.text, file, limits);
  if (tree === null || problems.length > 0) return { source, content: null, problems };
  const parsed = choose(tree).safeParse(valueOf(tree));
  if (!parsed.success) return { source, content: null, problems: shapeProblems(parsed.error.issues, tree, file) };
  return { source, content: { tree, value: parsed.data }, problems: [] };
}

/** Reads a vocabulary or article file, an article together with its seals. */
export async function readSeedFile(
  folder: string,
  file: string,
  limits: SeedLimits,
): Promise<{ readonly seed: SeedFile | null; readonly source: ReadText | null; readonly problems: readonly Problem[] }> {
  const isArticle = (tree: Tree): boolean => tree.type === 'mapping' && (tree.entries.has('article') || tree.entries.has('said'));
  const read = await readShaped(
    folder,
    file,
    limits,
    (tree) => (isArticle(tree) ? articleFile : vocabularyFile) as z.ZodType<SeedFile['content']>,
  );
  const { source, content } = read;
  const problems = [...read.problems, ...(source === null ? [] : draftsLeft(file, source.text))];
  if (content === null) return { seed: null, source, problems };
  const { tree, value } = content;
  if (!isArticle(tree)) return { seed: { file, tree, content: value, seals: null }, source, problems };
  const sibling = sealsPath(file);
  const present = await access(join(folder, sibling)).then(
    () => true,
    () => false,
  );
  if (!present) return { seed: { file, tree, content: value, seals: null }, source, problems };
  const text = await readText(folder, sibling, limits.fileBytes);
  if (!('text' in text)) return { seed: null, source, problems: [...problems, text] };
  const seals = readSeals(sibling, text.text, limits);
  return 'seals' in seals
    ? { seed: { file, tree, content: value, seals }, source, problems }
    : { seed: null, source, problems: [...problems, ...seals] };
}
