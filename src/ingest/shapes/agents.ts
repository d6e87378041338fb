import { z } from 'zod';
import { url, wikidataId } from '../../model/records/parts.js';
import { ROLE_STATUSES } from '../../model/vocabulary.js';
import { key, mapping } from './key.js';
import { bySlug, date, many, reference, text, truth, word } from './parts.js';

const longRole = mapping({
  title: key(text, 'role.title', 'The title without the organization.'),
  at: key(reference.optional(), 'role.organization', 'Slug of the organization.', 'none'),
  from: key(date.optional(), 'role.from', 'Begin of the tenure, only if stated.', 'unknown'),
  to: key(date.optional(), 'role.to', 'End of the tenure, only if stated.', 'unknown'),
  status: key(word(ROLE_STATUSES).optional(), 'role.status', 'held, acting, incoming, former, or merely described.', 'held'),
});

const role = z.union([
  text.transform((value, context): z.output<typeof longRole> => {
    const [title, at, ...more] = value.split(/(?<!\s)\s+@\s+/);
    if (title === undefined || title === '' || more.length > 0 || (at !== undefined && !reference.safeParse(at).success)) {
      context.addIssue({ code: 'custom', message: 'expected "Title @ organization" with the slug of the organization' });
    }
    return { title: title ?? value, ...(at === undefined ? {} : { at }) };
  }),
  longRole,
]);

function named(kind: string) {
  return {
    name: key(text, `${kind}.name`, 'The usual name.'),
    aliases: key(many(text).optional(), `${kind}.aliases`, 'Other names by which it is found.', 'none'),
    wikidata: key(wikidataId.optional(), `${kind}.wikidataId`, 'Id of the same thing in Wikidata, such as Q42.', 'none'),
    'same-as': key(many(url).optional(), `${kind}.sameAs`, 'Addresses that describe the same thing.', 'none'),
    'unit-of': key(many(reference).optional(), `${kind}.partOf.agent ${kind}.partOf.as`, 'The whole that it speaks for as a part.', 'none'),
    'owned-by': key(many(reference).optional(), `${kind}.partOf.agent ${kind}.partOf.as`, 'Who owns it.', 'none'),
    'member-of': key(many(reference).optional(), `${kind}.partOf.agent ${kind}.partOf.as`, 'What it is one of many members of.', 'none'),
  };
}

const name = text.transform((value) => ({ name: value }));

const personEntry = mapping({
  ...named('person'),
  roles: key(z.array(role).optional(), 'role.person', 'Titles held, each `Title @ organization` or a mapping.', 'none'),
});
const speaksAlone = key(truth.optional(), 'organization.speaksAlone', 'Whether it speaks for itself although it is a unit.', 'false');
const organizationEntry = mapping({ ...named('organization'), 'speaks-alone': speaksAlone });
const groupEntry = mapping(named('group'));

/** Sections of agents: `people`, `organizations`, `outlets`, `groups`. A bare text is the name. */
export const agentSections = {
  people: key(bySlug(z.union([name, personEntry])).optional(), 'person.id', 'People, by slug.', 'none'),
  organizations: key(
    bySlug(z.union([name, organizationEntry])).optional(),
    'organization.id',
    'Organizations that do not publish, by slug.',
    'none',
  ),
  outlets: key(
    bySlug(z.union([name, organizationEntry])).optional(),
    'organization.id organization.outlet',
    'Organizations that publish, by slug.',
    'none',
  ),
  groups: key(bySlug(z.union([name, groupEntry])).optional(), 'group.id', 'Several or unnamed people as printed, by slug.', 'none'),
};

/** A title of a person, as written. */
export type RoleEntry = z.output<typeof role>;
/** A person, organization, outlet or group, as written. */
export type AgentEntry = z.output<typeof personEntry> & z.output<typeof organizationEntry>;
