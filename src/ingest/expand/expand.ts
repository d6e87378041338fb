import { idOf } from '../../model/id.js';
import type { Problem } from '../../model/problem.js';
import type { RecInput } from '../../model/record.js';
import type { Tree } from '../read/tree.js';
import type { Seals } from '../sealing/seals-file.js';
import type { ArticleFile, DatasetFile, VocabularyFile } from '../shapes/files.js';
import type { Draft } from '../sourced.js';
import { openArticleScope } from './article-scope.js';
import { attestRoles } from './attest-roles.js';
import { confirmMarks } from './confirm-marks.js';
import { expandAgents } from './expand-agents.js';
import { expandClaims } from './expand-claims.js';
import { expandCorrections } from './expand-corrections.js';
import { expandSaid } from './expand-said.js';
import { expandSubjects } from './expand-subjects.js';
import { expandHead, expandWorks } from './expand-works.js';
import { expandTitles } from './in-role.js';
import { missingAssertions } from './missing-assertions.js';
import { collectNames } from './names.js';
import { openScope, type Scope, type Yield } from './scope.js';

/** A seed file whose shape is right. */
export interface SeedFile {
  readonly file: string;
  readonly tree: Tree;
  readonly content: VocabularyFile | ArticleFile;
  /** Of an article: its sibling, null when there is none. */
  readonly seals: Seals | null;
}

/** Seed files, together with the records of NDJSON files, to records; every reference is resolved or a problem. */
export function expand(
  files: readonly SeedFile[],
  lines: readonly Draft[],
  reviewed: DatasetFile['reviewed'],
): { readonly drafts: readonly Draft[]; readonly problems: readonly Problem[] } {
  const records: RecInput[] = lines.map(({ record }) => record);
  const names = collectNames(
    files.map(({ content }) => content),
    records,
  );
  const out: Yield = { drafts: [], problems: [], awaited: [], attestations: [] };
  for (const { file, tree, content, seals } of files) {
    const work = 'article' in content ? idOf('article', content.article) : null;
    const scope = openScope(file, tree, work, names, out);
    expandAgents(content, scope);
    expandWorks(content, scope);
    expandSubjects(content, scope);
    expandClaims(content, scope);
    if ('article' in content && work !== null) expandArticle(content, { ...scope, work }, seals, reviewed);
  }
  const drafts = [...attestRoles(out.drafts, out.attestations), ...lines];
  return { drafts, problems: [...out.problems, ...missingAssertions(out.awaited, drafts)] };
}

function expandArticle(
  content: ArticleFile,
  scope: Scope & { readonly work: string },
  seals: Seals | null,
  reviewed: DatasetFile['reviewed'],
): void {
  const article = openArticleScope(scope, content, seals, reviewed && { by: reviewed.by, on: reviewed.date });
  expandHead(content, article);
  expandTitles(content.titles ?? [], article);
  expandSaid(article);
  expandCorrections(article);
  confirmMarks(article);
  article.close();
}
