import { officeOf, type Tenure } from './tenure.js';

/** What is open about tenures. */
export type RoleQuestionKind = 'ENDS_BEFORE_IT_BEGINS' | 'TWO_BEGINNINGS' | 'HELD_BY_TWO_PEOPLE';

/** A question that works leave open about tenures: which roles, and in which works they stand. Never a finding that one of them is wrong. */
export interface RoleQuestion {
  readonly kind: RoleQuestionKind;
  readonly question: string;
  readonly roles: readonly string[];
  readonly works: readonly string[];
}

/**
 * The open questions about the tenures of one person, beside the tenures that others had of the same offices. A title that changes
 * between works is none, nor are two titles at once. Sorted by kind and roles.
 */
export function roleQuestions(person: string, tenures: readonly Tenure[]): readonly RoleQuestion[] {
  const own = tenures.filter((each) => each.person === person);
  const others = tenures.filter((each) => each.person !== person);
  const questions = [
    ...own.filter(endsFirst).map((each) => ask('ENDS_BEFORE_IT_BEGINS', [each], endsFirstWords(each))),
    ...pairs(own)
      .filter(beginTwice)
      .map(([a, b]) => ask('TWO_BEGINNINGS', [a, b], beginTwiceWords(a, b))),
    ...own.flatMap((a) => others.filter((b) => collide(a, b)).map((b) => ask('HELD_BY_TWO_PEOPLE', [a, b], collideWords(a, b)))),
  ];
  return questions.sort((a, b) => compare(`${a.kind} ${a.roles.join(' ')}`, `${b.kind} ${b.roles.join(' ')}`));
}

/** The stated end is over before the stated beginning can have been. */
function endsFirst({ from, to }: Tenure): boolean {
  return from?.earliest != null && to?.latest != null && to.latest < from.earliest;
}

/** The same office with two beginnings that cannot be one day, and no end between them that would make it two tenures. */
function beginTwice([a, b]: readonly [Tenure, Tenure]): boolean {
  if (officeOf(a) !== officeOf(b) || a.status !== b.status || a.from === null || b.from === null) return false;
  const [first, second] = (a.from.earliest ?? '') <= (b.from.earliest ?? '') ? [a, b] : [b, a];
  const apart = first.from?.latest != null && second.from?.earliest != null && first.from.latest < second.from.earliest;
  const ended = first.to?.earliest != null && first.to.earliest <= (second.from?.latest ?? '9999');
  return apart && !ended;
}

/**
 * Two people in one office for certain at once by stated dates, both as holders (nobody who merely acts, is named or is described), and
 * no work that prints both: one that does tells that several hold the title.
 */
function collide(a: Tenure, b: Tenure): boolean {
  if (officeOf(a) !== officeOf(b) || a.organization === null || [a, b].some(({ status }) => status !== 'HELD' && status !== 'FORMER'))
    return false;
  const [one, other] = [certainSpan(a), certainSpan(b)];
  if (one === null || other === null) return false;
  const together = one.begin < other.end && other.begin < one.end;
  return together && !a.attested.some(({ work }) => b.attested.some((each) => each.work === work));
}

/** From the last day on which it can have begun to the first on which it can have ended; without a stated end, to the last work by which it was held. */
function certainSpan({ from, to, status, attested }: Tenure): { readonly begin: string; readonly end: string } | null {
  const printed = status === 'FORMER' ? [] : attested.flatMap(({ earliest }) => (earliest === null ? [] : [earliest]));
  const begin = from === null ? null : from.latest;
  const end = to === null ? printed.sort().at(-1) : to.earliest;
  return begin == null || end == null || end <= begin ? null : { begin, end };
}

function endsFirstWords({ title, from, to }: Tenure): string {
  return `When was this tenure as ${title}? It is stated to end (${days(to)}) before it begins (${days(from)}).`;
}

function beginTwiceWords(a: Tenure, b: Tenure): string {
  return `When did this tenure as ${a.title} begin? Works state ${days(a.from)} and ${days(b.from)}, and no end between them.`;
}

function collideWords(a: Tenure, b: Tenure): string {
  return `Who was ${a.title} when? Stated tenures of two people overlap (${span(a)}; ${span(b)}); no work says that several hold this title at once.`;
}

function span({ from, to }: Tenure): string {
  return `${from === null ? 'from a day not stated' : `from ${days(from)}`} ${to === null ? 'without a stated end' : `until ${days(to)}`}`;
}

function days(bounds: Tenure['from']): string {
  if (bounds === null) return 'not stated';
  return bounds.earliest === bounds.latest ? `${bounds.earliest}` : `${bounds.earliest ?? '..'}/${bounds.latest ?? '..'}`;
}

function ask(kind: RoleQuestionKind, tenures: readonly Tenure[], question: string): RoleQuestion {
  const works = new Set(tenures.flatMap(({ attested }) => attested.map(({ work }) => work)));
  return { kind, question, roles: tenures.map(({ role }) => role).sort(), works: [...works].sort() };
}

function pairs(tenures: readonly Tenure[]): readonly (readonly [Tenure, Tenure])[] {
  const inTurn = [...tenures].sort((a, b) => compare(a.role, b.role));
  return inTurn.flatMap((a, at) => inTurn.slice(at + 1).map((b) => [a, b] as const));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
