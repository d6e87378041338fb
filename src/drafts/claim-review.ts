import { basename } from 'node:path';
import type { Tree } from '../ingest/read/tree.js';
import { RESPONSE_KINDS, responseType } from '../model/vocabulary.js';
import type { AgentList, DraftAnswer, DraftWork } from './draft.js';
import { addressOf, dayOf, type Importing, type Reader } from './importing.js';
import { allOf, isOf, member, readJson, several, words } from './json-item.js';

/**
 * schema.org ClaimReview, in whatever lists, graphs and feeds it stands: the article that reviews is a work that is not held, in which the
 * claim's author says the claim, and the reviewer rates it. Read leniently; what is missing or does not fit is reported and left out.
 */
export const readClaimReviews: Reader = ({ file, text }, importing) => {
  const read = readJson(text, file);
  if ('code' in read) return [read];
  const reviews = allOf(read.root, 'ClaimReview');
  if (reviews.length === 0) importing.report.skip(0, '', 'the file holds no ClaimReview');
  for (const review of reviews) draftReview(review, `${basename(file)}:${read.lineOf(review)}`, read.lineOf(review), importing);
  return [];
};

function draftReview(review: Tree, from: string, line: number, { drafts, report }: Importing): void {
  const doubt = (path: string) => (why: string, hint?: string) => report.doubt(line, path, why, hint);
  const item = member(review, 'itemReviewed');
  const claimed = words(member(review, 'claimReviewed')) ?? words(member(item, 'text', 'name'));
  if (claimed === null) return report.skip(line, 'claimReviewed', 'this ClaimReview does not say which claim it reviews');
  const work = workOf(review, claimed, line, { drafts, report });
  const claim = drafts.claim(work, { text: claimed, language: words(member(item, 'inLanguage')) ?? undefined }, doubt('claimReviewed'));
  const target = draftClaimant(item, claim, work, { from, line, drafts, report });
  const reviewer = agentOf(member(review, 'author'), 'author', line, { drafts, report });
  if (reviewer === null)
    return report.doubt(line, 'author', 'this ClaimReview does not say who reviews: the rating has no speaker and was left out');
  const rating = ratingOf(review, line, { report });
  // Elsewhere than in an export of ours it is the publisher's text
  const body = rating.ours ? words(member(review, 'reviewBody')) : null;
  if (rating.says === null && body === null) {
    return report.doubt(line, 'reviewRating', 'this ClaimReview has no rating: what the reviewer says of the claim is left to you');
  }
  const own = body ?? `${drafts.agents.get(reviewer)?.name} rates as “${rating.says}” the claim “${claimed.replace(/[.]$/, '')}”.`;
  const answers = rating.answer === null ? [] : [{ ...rating.answer, what: target }];
  const rated = drafts.claim(work, { text: own, kind: 'characterization' }, doubt('reviewRating'));
  drafts.say(work, { from, speaker: reviewer, via: 'article', claim: rated, answers }, doubt('reviewRating'));
}

type Writing = Pick<Importing, 'drafts' | 'report'>;

function workOf(review: Tree, claimed: string, line: number, { drafts, report }: Writing): DraftWork {
  const url = addressOf(words(member(review, 'url')));
  const part = member(review, 'isPartOf');
  const title = words(member(review, 'headline', 'name')) ?? words(member(part, 'headline', 'name'));
  if (url === null) report.doubt(line, 'url', 'this ClaimReview has no address: nobody can look it up');
  if (title === null) report.doubt(line, 'headline', 'this ClaimReview has no title: the work is named after the claim');
  const published = words(member(review, 'datePublished'));
  if (published !== null && dayOf(published) === null)
    report.doubt(line, 'datePublished', 'the day of publication is not a date of ISO 8601 and was left out');
  const key = url ?? title ?? claimed;
  return drafts.work(
    key,
    title ?? `Review of a claim: ${claimed}`,
    () => ({
      published: dayOf(published) ?? undefined,
      url: url ?? undefined,
      language: words(member(review, 'inLanguage')) ?? undefined,
      ...publisherOf(review, line, { drafts, report }),
      text: null,
    }),
    (why) => report.doubt(line, 'headline', why),
  );
}

/** The outlet, where an organization publishes or reviews; else the author. */
function publisherOf(review: Tree, line: number, writing: Writing): { readonly outlet?: string; readonly by?: string } {
  const publisher = member(review, 'publisher') ?? member(review, 'author');
  const [first = null] = several(publisher);
  if (first === null || words(member(first, 'name')) === null) return {};
  const outlet = first.type === 'mapping' && !isOf(first, 'Person');
  const slug = agentOf(first, 'publisher', line, writing, outlet ? 'outlets' : 'people');
  return slug === null ? {} : outlet ? { outlet: slug } : { by: slug };
}

/** Who made the claim says it, in the article that reports it; answers what a review answers: his assertion, or the claim alone. */
function draftClaimant(
  item: Tree | null,
  claim: string,
  work: DraftWork,
  { from, line, drafts, report }: Writing & { readonly from: string; readonly line: number },
): string {
  const speaker = agentOf(member(item, 'author'), 'itemReviewed.author', line, { drafts, report });
  const said = words(member(item, 'datePublished'));
  if (said !== null && dayOf(said) === null)
    report.doubt(line, 'itemReviewed.datePublished', 'the day of the claim is not a date of ISO 8601 and was left out');
  if (speaker === null) {
    report.doubt(line, 'itemReviewed.author', 'this ClaimReview does not say who made the claim: it stands without a speaker');
    return claim;
  }
  drafts.say(work, { from, speaker, date: dayOf(said) ?? undefined, claim, answers: [] }, (why) => report.doubt(line, 'itemReviewed', why));
  return `${speaker}/${claim}`;
}

/** The slug of whoever is named there; null where nobody is. */
function agentOf(tree: Tree | null, path: string, line: number, { drafts, report }: Writing, list?: AgentList): string | null {
  const all = several(tree);
  const [first] = all;
  const name = first?.type === 'scalar' ? words(first) : words(member(first ?? null, 'name'));
  if (first === undefined || name === null) return null;
  if (all.length > 1) report.doubt(line, path, `${all.length} are named here; only the first was taken`);
  const known = (['Person', 'Organization', 'NewsMediaOrganization'] as const).find((type) => isOf(first, type));
  const kind =
    list ??
    (known === 'Person' ? 'people' : known === undefined ? 'groups' : known === 'NewsMediaOrganization' ? 'outlets' : 'organizations');
  if (known === undefined && list === undefined)
    report.doubt(line, path, 'whether this is a person or an organization is not said: it became a group');
  const sameAs = several(member(first, 'sameAs')).flatMap((each) => addressOf(words(each)) ?? []);
  return drafts.agent(name, kind, sameAs, (why) => report.doubt(line, path, why));
}

interface Rating {
  /** The rating in the reviewer's words. */
  readonly says: string | null;
  readonly answer: Omit<DraftAnswer, 'what'> | null;
  /** Whether it says how it answers in a word of ours. */
  readonly ours?: true;
}

/** What a rating says, and what it does to the claim where its numbers leave no doubt of that. */
function ratingOf(review: Tree, line: number, { report }: Pick<Importing, 'report'>): Rating {
  const type = words(member(review, 'additionalType'))?.replace(/^.*[/#:]/, '');
  const kind = Object.values(RESPONSE_KINDS)
    .flat()
    .find((each) => each === type);
  const does = kind === undefined ? null : DOES[responseType(kind)];
  if (kind !== undefined && does)
    return {
      says: kind,
      ours: true,
      answer: { does, kind: kind.toLowerCase(), aspect: aspectOf(review), note: words(member(review, 'abstract')) ?? undefined },
    };
  const rating = member(review, 'reviewRating');
  if (rating === null) return { says: null, answer: null };
  const leave = (why: string): Rating => {
    report.doubt(
      line,
      'reviewRating',
      `${why}: what it does to the claim is left to you`,
      'Add `disputes:`, `supports:` or `amends:` to what the reviewer says.',
    );
    return { says: says ?? null, answer: null };
  };
  const written = words(member(rating, 'ratingValue'));
  const says = words(member(rating, 'alternateName', 'name')) ?? written;
  const [value, best, worst] = [written, words(member(rating, 'bestRating')), words(member(rating, 'worstRating'))].map(numberIn);
  if (value === null || value === undefined) return leave(says === null ? 'the rating is empty' : 'the rating is in words alone');
  if (best === null || worst === null || best === undefined || worst === undefined)
    return leave('the rating does not say which number is best and which is worst');
  if (best <= worst) return leave(`the best rating (${best}) is not above the worst (${worst})`);
  if (value < worst || value > best) return leave(`the rating ${value} is outside ${worst} to ${best}`);
  const share = (value - worst) / (best - worst);
  const note = `Rated ${value} on a scale from ${worst} to ${best}.`;
  if (share <= LOW) return { says, answer: { does: 'disputes', kind: 'denial', note } };
  if (share >= HIGH) return { says, answer: { does: 'supports', kind: 'agreement', note } };
  return leave(`the rating ${value} of ${worst} to ${best} is neither low nor high`);
}

/** Up to a quarter of the scale a rating says that the claim is wrong, from three quarters on that it is right. */
const LOW = 0.25;
const HIGH = 0.75;
const DOES: Readonly<Record<string, DraftAnswer['does'] | null>> = { DISPUTES: 'disputes', SUPPORTS: 'supports', AMENDS: 'amends' };
const ASPECTS = ['FIGURE', 'SOURCE', 'INFERENCE', 'WORDING'];

function aspectOf(review: Tree): string | undefined {
  return ASPECTS.find((aspect) => aspect === words(member(review, 'reviewAspect')))?.toLowerCase();
}

function numberIn(text: string | null): number | null {
  return text !== null && /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : null;
}
