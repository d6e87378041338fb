import { slugIn } from './id.js';

/** New explicit ids by old ones: `claim:old` → `claim:new`. */
export type Renames = ReadonlyMap<string, string>;

/** What an id is called once these explicit ids are renamed: itself, or with each part that names a renamed record replaced. */
export function renamedId(id: string, renames: Renames): string {
  if (renames.size === 0) return id;
  const own = renames.get(id);
  if (own !== undefined) return own;
  const at = id.indexOf(':');
  const prefix = id.slice(0, at);
  const rest = id.slice(at + 1);
  const rename = DERIVED[prefix];
  return rename === undefined ? id : `${prefix}:${rename(rest, renames)}`;
}

/** By the prefix of ids that are made of others (see id.ts): the new rest of an id. */
const DERIVED: Readonly<Record<string, (rest: string, renames: Renames) => string>> = {
  assertion: assertionRest,
  response: answerRest,
  stance: answerRest,
  observation: (claim, renames) => slugAs('claim', claim, renames),
  evidence: workFirst,
  text: workFirst,
  correction: workFirst,
  role: (rest, renames) => {
    const [person = '', title = '', ...years] = rest.split('/');
    const [what = '', organization] = title.split('@');
    const at = organization === undefined ? '' : `@${agentSlug(organization, renames)}`;
    return [slugAs('person', person, renames), `${what}${at}`, ...years].join('/');
  },
};

function assertionRest(rest: string, renames: Renames): string {
  const [work = '', speaker = '', tail, ...more] = rest.split('/');
  if (tail === undefined || more.length > 0) return rest;
  const [what = '', ...marks] = tail.split('~');
  // What was declined or not reached is an inquiry, whose slug may look like a claim's
  const stated = marks.every((mark) => mark.startsWith('by-') || /^\d+$/.test(mark));
  const said = stated ? slugAs('claim', what, renames) : what;
  const told = marks.map((mark) => (mark.startsWith('by-') ? `by-${agentSlug(mark.slice(3), renames)}` : mark));
  return [slugAs('work', work, renames), agentSlug(speaker, renames), [said, ...told].join('~')].join('/');
}

function answerRest(rest: string, renames: Renames): string {
  const at = rest.indexOf('>');
  return `${assertionRest(rest.slice(0, at), renames)}>${renamedId(rest.slice(at + 1), renames)}`;
}

function workFirst(rest: string, renames: Renames): string {
  const [work = '', ...more] = rest.split('/');
  return [slugAs('work', work, renames), ...more].join('/');
}

function slugAs(prefix: string, slug: string, renames: Renames): string {
  const now = renames.get(`${prefix}:${slug}`);
  return now === undefined ? slug : slugIn(now);
}

/** Agents share one set of slugs. */
function agentSlug(slug: string, renames: Renames): string {
  for (const prefix of ['person', 'organization', 'group']) {
    const now = renames.get(`${prefix}:${slug}`);
    if (now !== undefined) return slugIn(now);
  }
  return slug;
}
