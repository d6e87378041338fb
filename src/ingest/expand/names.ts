import { idOf, roleId, slugIn } from '../../model/id.js';
import type { Kind } from '../../model/kind.js';
import type { RecInput } from '../../model/record.js';
import { ARTICLE_KINDS } from '../../model/vocabulary.js';
import type { AgentEntry, RoleEntry } from '../shapes/agents.js';
import type { Figure } from '../shapes/claims.js';
import type { ArticleFile, VocabularyFile } from '../shapes/files.js';

/** A role that a reference may mean. */
export interface RoleName {
  readonly id: string;
  readonly title: string;
  readonly organization: string | undefined;
}

/** What every slug of the dataset means, known before anything is expanded. */
export interface Names {
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly bySlug: ReadonlyMap<string, readonly string[]>;
  /** Names of agents, for titles that ingest makes. */
  readonly called: ReadonlyMap<string, string>;
  readonly outlets: ReadonlySet<string>;
  readonly roles: ReadonlyMap<string, readonly RoleName[]>;
  /** Unit by id of the measure. */
  readonly units: ReadonlyMap<string, string>;
  /** Figure by id of the claim. */
  readonly figures: ReadonlyMap<string, Pick<Figure, 'value' | 'comparator' | 'measure' | 'rounding'>>;
}

/** Collects the names that the seed files and the records of NDJSON files define. */
export function collectNames(files: readonly (VocabularyFile | ArticleFile)[], records: readonly RecInput[]): Names {
  const kinds = new Map<string, Kind>();
  const bySlug = new Map<string, string[]>();
  const called = new Map<string, string>();
  const outlets = new Set<string>();
  const roles = new Map<string, RoleName[]>();
  const units = new Map<string, string>();
  const figures = new Map<string, Pick<Figure, 'value' | 'comparator' | 'measure' | 'rounding'>>();
  const declare = (kind: Kind, id: string): void => {
    if (kinds.has(id)) return;
    kinds.set(id, kind);
    const slug = slugIn(id);
    bySlug.set(slug, [...(bySlug.get(slug) ?? []), id]);
  };
  const role = (person: string, entry: RoleName): void => void roles.set(person, [...(roles.get(person) ?? []), entry]);

  for (const file of files) {
    for (const [kind, section] of agentSectionsOf(file)) {
      for (const [slug, entry] of Object.entries(section)) {
        const id = idOf(kind, slug);
        declare(kind, id);
        called.set(id, entry.name);
        for (const one of entry.roles ?? []) role(id, { id: roleIdOf(id, one), title: one.title, organization: organizationOf(one) });
      }
    }
    for (const slug of Object.keys(file.outlets ?? {})) outlets.add(idOf('organization', slug));
    for (const [slug, work] of Object.entries(file.works ?? {})) declare(workKindOf(work), idOf('article', slug));
    for (const slug of Object.keys(file.places ?? {})) declare('place', idOf('place', slug));
    for (const slug of Object.keys(file.topics ?? {})) declare('topic', idOf('topic', slug));
    for (const [slug, measure] of Object.entries(file.measures ?? {})) {
      declare('measure', idOf('measure', slug));
      units.set(idOf('measure', slug), measure.unit);
    }
    for (const [slug, claim] of Object.entries(file.claims ?? {})) {
      declare('claim', idOf('claim', slug));
      if ('figure' in claim && claim.figure !== undefined) {
        figures.set(idOf('claim', slug), {
          ...claim.figure,
          comparator: claim.comparator ?? claim.figure.comparator,
          measure: measureId(claim.figure.measure),
        });
      }
    }
    if ('article' in file) declare(workKindOf({ outlet: '', ...file }), idOf('article', file.article));
  }
  for (const record of records) {
    if (record.kind === 'assertion' || record.kind === 'response') continue;
    declare(record.kind, record.id);
    if (record.kind === 'person' || record.kind === 'organization' || record.kind === 'group') called.set(record.id, record.name);
    if (record.kind === 'organization' && record.outlet === true) outlets.add(record.id);
    if (record.kind === 'role') role(record.person, { id: record.id, title: record.title, organization: record.organization });
    if (record.kind === 'measure') units.set(record.id, record.unit);
    if (record.kind === 'observation') {
      const { claim, measure, value, comparator = 'EQ' } = record;
      figures.set(claim, { measure, comparator, rounding: 0, ...(value === undefined ? {} : { value }) });
    }
  }
  return { kinds, bySlug, called, outlets, roles, units, figures };
}

/** The kind of record of a work: journalism is an article, anything else a document. */
export function workKindOf(work: { readonly kind?: string | undefined; readonly outlet?: string | undefined }): 'article' | 'document' {
  const kind = work.kind ?? (work.outlet === undefined ? 'REPORT' : 'NEWS');
  return (ARTICLE_KINDS as readonly string[]).includes(kind) ? 'article' : 'document';
}

/** The id of a role as the list of people writes it. */
export function roleIdOf(person: string, entry: RoleEntry): string {
  return roleId({ person, title: entry.title, organization: organizationOf(entry), fromYear: /^\d{4}/.exec(entry.from?.edtf ?? '')?.[0] });
}

function organizationOf(entry: RoleEntry): string | undefined {
  return entry.at === undefined ? undefined : entry.at.includes(':') ? entry.at : idOf('organization', entry.at);
}

function measureId(written: string): string {
  return written.includes(':') ? written : idOf('measure', written);
}

/** The sections of agents in a file with the kind of record that each makes. */
export function agentSectionsOf(
  file: VocabularyFile,
): readonly (readonly ['person' | 'organization' | 'group', Readonly<Record<string, Partial<AgentEntry> & { name: string }>>])[] {
  return [
    ['person', file.people ?? {}],
    ['organization', file.organizations ?? {}],
    ['organization', file.outlets ?? {}],
    ['group', file.groups ?? {}],
  ];
}
