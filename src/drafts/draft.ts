import { sha256 } from '../evidence/digests.js';
import { printRanges, type Ranges } from '../evidence/ranges.js';
import { forbiddenCharacter } from '../ingest/read/decode.js';
import type { KnownText } from '../ingest/sealing/known-text.js';
import { slugOf } from '../model/id.js';

/** Longest name, title or claim that is taken as it is, in characters: what is longer is a text and no sentence. */
const LONGEST = 1_000;

/** In which list of a seed file an agent stands. */
export type AgentList = 'people' | 'organizations' | 'outlets' | 'groups';

/** Somebody who speaks or publishes. */
export interface DraftAgent {
  readonly name: string;
  list: AgentList;
  readonly sameAs: readonly string[];
  /** Titles as a list of people has them: `title`, or `title @ organization`. */
  readonly roles: Set<string>;
}

/** A claim in the words that the file has for it. */
export interface DraftClaim {
  readonly text: string;
  readonly kind?: string | undefined;
  readonly language?: string | undefined;
}

/** What a statement does to another one. */
export interface DraftAnswer {
  readonly does: 'disputes' | 'supports' | 'amends';
  readonly what: string;
  readonly kind: string;
  readonly aspect?: string | undefined;
  readonly note?: string | undefined;
}

/** Who says which claim, and where. */
export interface DraftStatement {
  /** FILE:LINE. */
  readonly from: string;
  /** Null where the file names nobody: then the curator fills it in. */
  readonly speaker: string | null;
  readonly as?: string | undefined;
  readonly for?: string | undefined;
  readonly via?: string | undefined;
  readonly date?: string | undefined;
  readonly claim: string;
  readonly ranges?: Ranges | undefined;
  /** Further passages that say the same. */
  readonly also: Ranges[];
  readonly answers: readonly DraftAnswer[];
}

/** A work and what is said in it. */
export interface DraftWork {
  readonly slug: string;
  readonly title: string;
  readonly kind?: string | undefined;
  readonly language?: string | undefined;
  readonly published?: string | undefined;
  readonly url?: string | undefined;
  readonly outlet?: string | undefined;
  readonly by?: string | undefined;
  /** The text, where it is at hand; else the work is not held. */
  readonly text: KnownText | null;
  readonly claims: Map<string, DraftClaim>;
  readonly statements: DraftStatement[];
}

/** Everything that was drafted, with slugs that name one thing each. */
export interface Drafts {
  readonly agents: ReadonlyMap<string, DraftAgent>;
  readonly works: ReadonlyMap<string, DraftWork>;
  /** The slug of an agent of this name; `clash` is told when another name has that slug. */
  readonly agent: (name: string, list: AgentList, sameAs: readonly string[], clash: Clash) => string;
  /** The work of this key (its address, or whatever names it); made by `make` when it is new. */
  readonly work: (
    key: string,
    title: string,
    make: (slug: string) => Omit<DraftWork, 'slug' | 'title' | 'claims' | 'statements'>,
    clash: Clash,
  ) => DraftWork;
  /** The slug of a claim; the same text is the same claim. */
  readonly claim: (work: DraftWork, claim: DraftClaim, clash: Clash) => string;
  /** Adds a statement. Who says the same claim in the same work again has said it once, at several places. */
  readonly say: (work: DraftWork, statement: Omit<DraftStatement, 'also'>, clash: Clash) => void;
}
/** Is told why a slug or a text is not what it could have been. */
export type Clash = (why: string) => void;

/** Nothing drafted yet. Characters that no record may hold are taken out of names, titles and claims, and told of. */
export function openDrafts(): Drafts {
  const agents = new Map<string, DraftAgent>();
  const works = new Map<string, DraftWork>();
  const keys = new Map<string, DraftWork>();
  const claims = new Set<string>();
  const slugs = { agent: openSlugs('agent'), work: openSlugs('work'), claim: openSlugs('claim') };
  return {
    agents,
    works,
    agent: (given, list, sameAs, clash) => {
      const name = plain(given, clash);
      const slug = slugs.agent(name, name, clash);
      const known = agents.get(slug);
      if (known === undefined) agents.set(slug, { name, list, sameAs, roles: new Set() });
      else if (list === 'outlets' && known.list === 'organizations') known.list = 'outlets';
      return slug;
    },
    work: (key, given, make, clash) => {
      const known = keys.get(key);
      if (known !== undefined) return known;
      const title = plain(given, clash);
      const slug = slugs.work(title, key, clash);
      const work = { slug, title, claims: new Map(), statements: [], ...make(slug) };
      works.set(slug, work);
      keys.set(key, work);
      return work;
    },
    claim: (work, given, clash) => {
      const claim = { ...given, text: plain(given.text, clash) };
      const slug = slugs.claim(claim.text, claim.text, clash);
      if (!claims.has(slug)) work.claims.set(slug, claim);
      claims.add(slug);
      return slug;
    },
    say: (work, statement, clash) => {
      const { speaker, claim, ranges, answers } = statement;
      const said = speaker === null ? undefined : work.statements.find((each) => each.speaker === speaker && each.claim === claim);
      if (said === undefined) return void work.statements.push({ ...withRole(statement, agents, clash), also: [] });
      if (answers.length > 0) clash('the same speaker says the same in this work already: what it answers was left out');
      if (ranges === undefined) return;
      if (said.ranges !== undefined && [said.ranges, ...said.also].every((other) => printRanges(other) !== printRanges(ranges)))
        said.also.push(ranges);
    },
  };
}

/** A title stands in the list of people, too; only people have one. */
function withRole<T extends Omit<DraftStatement, 'also'>>(statement: T, agents: ReadonlyMap<string, DraftAgent>, clash: Clash): T {
  const { as, speaker, for: at } = statement;
  if (as === undefined || speaker === null) return statement;
  const agent = agents.get(speaker);
  if (agent?.list !== 'people') {
    clash('only a person has a title: it was left out');
    return { ...statement, as: undefined };
  }
  agent.roles.add(at === undefined ? as : `${as} @ ${at}`);
  return statement;
}

function plain(text: string, doubt: Clash): string {
  let left = text;
  for (let found = forbiddenCharacter(left); found !== null; found = forbiddenCharacter(left)) {
    doubt(`the character ${found.name}, which no record may hold, was taken out`);
    left = left.replaceAll(String.fromCodePoint(left.codePointAt(found.index) ?? 0), '');
  }
  if (left.length <= LONGEST) return left;
  doubt(`this has ${left.length} characters; the first ${LONGEST} were taken`);
  return [...left.slice(0, LONGEST)].slice(0, -1).join('');
}

/** Gives slugs that name one thing each: the same key has the same slug, another key of the same words gets `-2`, `-3` … */
function openSlugs(kind: string): (words: string, key: string, clash: Clash) => string {
  const slugs = new Map<string, string>();
  const taken = new Map<string, number>();
  return (words, key, clash) => {
    const known = slugs.get(key);
    if (known !== undefined) return known;
    // A text without Latin letters has no slug of its own
    const plain = slugOf(words, 60) || `${kind}-${sha256(words).slice(0, 8)}`;
    let n = (taken.get(plain) ?? 0) + 1;
    while (n > 1 && taken.has(`${plain}-${n}`)) n += 1;
    const slug = n === 1 ? plain : `${plain}-${n}`;
    if (n > 1) clash(`the slug ${plain} belongs to another ${kind} already; this one became ${slug}`);
    taken.set(plain, n);
    if (n > 1) taken.set(slug, 1);
    slugs.set(key, slug);
    return slug;
  };
}
