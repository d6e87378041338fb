import { idOf } from '../../model/id.js';
import type { AgentEntry } from '../shapes/agents.js';
import type { VocabularyFile } from '../shapes/files.js';
import { roleIdOf } from './names.js';
import type { Scope } from './scope.js';

/** People with their roles, organizations, outlets and groups of a file. */
export function expandAgents(file: VocabularyFile, scope: Scope): void {
  for (const [slug, entry] of Object.entries(file.people ?? {})) person(slug, entry, scope);
  const organizations = [
    ['organizations', file.organizations ?? {}, false],
    ['outlets', file.outlets ?? {}, true],
  ] as const;
  for (const [section, entries, outlet] of organizations) {
    for (const [slug, entry] of Object.entries(entries)) {
      const speaksAlone = 'speaks-alone' in entry ? entry['speaks-alone'] : undefined;
      scope.emit({ kind: 'organization', id: idOf('organization', slug), ...named(entry, [section, slug], scope), outlet, speaksAlone }, [
        section,
        slug,
      ]);
    }
  }
  for (const [slug, entry] of Object.entries(file.groups ?? {})) {
    scope.emit({ kind: 'group', id: idOf('group', slug), ...named(entry, ['groups', slug], scope) }, ['groups', slug]);
  }
}

function person(slug: string, entry: Written, scope: Scope): void {
  const id = idOf('person', slug);
  scope.emit({ kind: 'person', id, ...named(entry, ['people', slug], scope) }, ['people', slug]);
  for (const [i, role] of (entry.roles ?? []).entries()) {
    const path = ['people', slug, 'roles', i];
    const { title, at, status, from, to } = role;
    const organization = at === undefined ? undefined : scope.resolve(at, [...path, 'at'], 'organization', 'group');
    scope.emit({ kind: 'role', id: roleIdOf(id, role), person: id, title, status, organization, from, to }, path);
  }
}

type Written = Partial<AgentEntry> & { readonly name: string };

function named(entry: Written, path: readonly string[], scope: Scope) {
  const kinds = [
    ['unit-of', 'UNIT'],
    ['owned-by', 'OWNED'],
    ['member-of', 'MEMBER'],
  ] as const;
  const partOf = kinds.flatMap(([key, as]) =>
    (entry[key] ?? []).map((whole, i) => ({ agent: scope.resolve(whole, [...path, key, i], 'agent'), as })),
  );
  return { name: entry.name, aliases: entry.aliases, wikidataId: entry.wikidata, sameAs: entry['same-as'], partOf };
}
