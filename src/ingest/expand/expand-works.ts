import type { z } from 'zod';
import { idOf } from '../../model/id.js';
import type { RecInput } from '../../model/record.js';
import type { basedOn } from '../../model/records/parts.js';
import type { ARTICLE_KINDS, DOCUMENT_KINDS } from '../../model/vocabulary.js';
import type { Path } from '../read/tree.js';
import type { ArticleFile, VocabularyFile } from '../shapes/files.js';
import type { Resting, SharedWork } from '../shapes/works.js';
import { workKindOf } from './names.js';
import type { Scope } from './scope.js';

/** Works that a file cites. */
export function expandWorks(file: VocabularyFile, scope: Scope): void {
  for (const [slug, work] of Object.entries(file.works ?? {})) {
    const path = ['works', slug];
    scope.emit(workRecord(slug, work, work.title, work.cited === false, path, scope), path);
  }
}

/** The work that an article file holds. */
export function expandHead(file: ArticleFile, scope: Scope): void {
  const title = file.headline ?? file.title;
  if (title === undefined)
    scope.fault('E_MISSING_KEY', [], 'the key `headline` is missing', 'Give `title:` when the text came without a headline.');
  if (file.headline !== undefined && file.title !== undefined)
    scope.fault('E_VALUE', ['title'], '`headline` and `title` exclude each other', 'Take `title` away.');
  const head = { ...file, kind: file.kind ?? ('NEWS' as const), language: file.language ?? 'en' };
  scope.emit(workRecord(file.article, head, title ?? file.article, file.cited !== true, [], scope), ['article']);
}

type WrittenWork = SharedWork & { readonly kind?: string | undefined; readonly language?: string | undefined };

function workRecord(slug: string, work: WrittenWork, title: string, inCorpus: boolean, path: Path, scope: Scope): RecInput {
  const { outlet, by = [], distributed = [], credits = [] } = work;
  const each = (agents: readonly string[], key: string) => agents.map((one, i) => scope.resolve(one, [...path, key, i], 'agent'));
  const shared = {
    id: idOf('article', slug),
    title,
    published: work.published,
    modified: work.modified,
    language: work.language,
    url: work.url,
    inCorpus,
    rights: work.rights && {
      ...work.rights,
      holder: work.rights.holder && scope.resolve(work.rights.holder, [...path, 'rights', 'holder'], 'agent'),
    },
    writtenBy: each(by, 'by'),
    distributedBy: each(distributed, 'distributed'),
    issuedBy: work['issued-by'] && scope.resolve(work['issued-by'], [...path, 'issued-by'], 'agent'),
    publishedBy: outlet && scope.resolve(outlet, [...path, 'outlet'], 'organization'),
    basedOn: restsOn(work['based-on'], [...path, 'based-on'], scope),
    credits: credits.map(({ to, text }, i) => ({ to: scope.resolve(to, [...path, 'credits', i], 'agent', 'work'), text })),
  };
  if (workKindOf(work) === 'article') {
    return { kind: 'article', workKind: (work.kind ?? 'NEWS') as (typeof ARTICLE_KINDS)[number], ...shared };
  }
  return { kind: 'document', workKind: (work.kind ?? 'REPORT') as (typeof DOCUMENT_KINDS)[number], ...shared };
}

/** The works that something rests on; `how` is credits unless said. */
export function restsOn(written: readonly Resting[] | undefined, path: Path, scope: Scope): z.input<typeof basedOn>[] {
  return (written ?? []).map(({ work, how = 'CREDITS', fidelity, basis, text, note }, i) => {
    return { work: scope.resolve(work, [...path, i], 'work'), how, fidelity, basis, text, note };
  });
}
