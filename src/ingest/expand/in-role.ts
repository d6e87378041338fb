import type { Path } from '../read/tree.js';
import type { PrintedTitle, TitleEntry } from '../shapes/said.js';
import type { ArticleScope } from './article-scope.js';
import { citeAll } from './cite-all.js';
import { findRole } from './find-role.js';

/** The role in which somebody speaks, and the title as printed; also attests the role in this work. Only people hold roles. */
export function inRole(
  speaker: string,
  as: PrintedTitle | undefined,
  named: string | undefined,
  asPath: Path,
  rolePath: Path,
  scope: ArticleScope,
) {
  if (as === undefined && named === undefined) return {};
  const roleAsPrinted = as?.printed;
  if (!speaker.startsWith('person:')) return { roleAsPrinted };
  const role = findRole(speaker, roleAsPrinted, named, named === undefined ? asPath : rolePath, scope);
  if (role !== undefined && as !== undefined) {
    const { evidence } = citeAll(as, asPath, scope);
    scope.out.attestations.push({ role, work: scope.work, titleAsPrinted: as.printed, evidence });
  }
  return { roleAsPrinted, role };
}

/** Titles that a work prints, also of people who do not speak in it. */
export function expandTitles(titles: readonly TitleEntry[], scope: ArticleScope): void {
  for (const [i, entry] of titles.entries()) {
    const path = ['titles', i];
    const person = scope.resolve(entry.who, [...path, 'who'], 'person');
    const { evidence } = citeAll(entry, path, scope);
    if (!person.startsWith('person:')) continue;
    const role = findRole(person, entry.as, entry.role, [...path, entry.role === undefined ? 'as' : 'role'], scope);
    if (role !== undefined) scope.out.attestations.push({ role, work: scope.work, titleAsPrinted: entry.as, evidence });
  }
}
