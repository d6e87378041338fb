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
import { collectNames } from './names.js';
import { type AwaitedAssertion, openScope, type Scope, type Yield } from './scope.js';

/** A seed file whose shape is right. */
export interface SeedFile {
  readonly file: string;
  readonly tree: Tree;
  readonly content: VocabularyFile | ArticleFile;
  /** Of an article: its sibling, null when there is none. */
  readonly seals: Seals | null;
}

/** What seed files expand to. Which assertions there are is known only when all records are: `awaited` ones are to be looked up then. */
export interface Expanded {
  readonly drafts: readonly Draft[];
  readonly problems: readonly Problem[];
  readonly awaited: readonly AwaitedAssertion[];
}

/** Seed files to records; every reference is resolved, also to `records` of NDJSON files, or a problem. */
export function expand(files: readonly SeedFile[], records: readonly RecInput[], reviewed: DatasetFile['reviewed']): Expanded {
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
  return { drafts: attestRoles(out.drafts, out.attestations), problems: out.problems, awaited: out.awaited };
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
