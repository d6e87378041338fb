import { assertionId, slugIn } from '../../model/id.js';
import type { Path } from '../read/tree.js';
import type { Group, Saying } from '../shapes/said.js';
import type { ArticleScope } from './article-scope.js';
import { type CitedAll, citeAll } from './cite-all.js';
import { citedOutlets } from './cited-outlets.js';
import { emitNonAnswers, emitResponses, emitStances } from './expand-answers.js';
import { restsOn } from './expand-works.js';
import { inRole } from './in-role.js';

/** The groups of assertions of an article, and those who did not answer. */
export function expandSaid(scope: ArticleScope): void {
  for (const [i, group] of (scope.head.said ?? []).entries()) expandGroup(group, ['said', i], scope);
  for (const [i, group] of (scope.head['non-answers'] ?? []).entries()) expandGroup(group, ['non-answers', i], scope);
}

function expandGroup(group: Group, path: Path, scope: ArticleScope): void {
  const speakers = speakersOf(group, path, scope);
  if (group.says === undefined) {
    if (group.act === undefined || group.asked === undefined) {
      const lacking = group.act === undefined && group.asked === undefined ? 'says' : group.act === undefined ? 'act' : 'asked';
      scope.fault(
        'E_MISSING_KEY',
        path,
        `the key \`${lacking}\` is missing`,
        'A group has `says:`, or `act:` and `asked:` for those who did not answer.',
      );
      return;
    }
    emitAssertions({ group, saying: {}, claim: null, speakers, path, at: path, cited: citeAll(group, path, scope, group.section) }, scope);
    return;
  }
  for (const key of ['act', 'asked', 'about', 'quote', 'at', 'also', 'n'] as const) {
    if (group[key] !== undefined)
      scope.fault(
        'E_VALUE',
        [...path, key],
        `\`${key}\` cannot stand beside \`says\``,
        'Make it a group of its own, or move it to the item that it belongs to.',
      );
  }
  for (const [i, item] of group.says.entries()) {
    for (const [written, value] of Object.entries(item)) {
      const at = [...path, 'says', i, written];
      const saying = 'here' in value ? { quote: value.here } : (value as Saying);
      const claim = scope.resolve(written, at, 'claim');
      const cited =
        'here' in value ? citeHere(value.here, at, scope, group.section) : citeAll(saying, at, scope, saying.section ?? group.section);
      emitAssertions({ group, saying, claim, speakers, path, at, cited }, scope);
    }
  }
}

function citeHere(passage: Parameters<ArticleScope['cite']>[0], at: Path, scope: ArticleScope, section: Group['section']): CitedAll {
  const { id, manner } = scope.cite(passage, at, section);
  return { evidence: [id], manner };
}

/** One item of a group: what it says, with everything that it overrides. */
export interface Item {
  readonly group: Group;
  readonly saying: Partial<Saying>;
  /** Null when somebody did not answer. */
  readonly claim: string | null;
  readonly speakers: readonly string[];
  /** Way to the group, and to the item. */
  readonly path: Path;
  readonly at: Path;
  readonly cited: CitedAll;
}

function emitAssertions(item: Item, scope: ArticleScope): void {
  const { group, saying, claim, speakers, path, at, cited } = item;
  const own = Object.fromEntries(Object.entries(saying).filter(([, value]) => value !== undefined)) as Partial<Saying>;
  const said = { ...group, ...own };
  const of = (key: keyof Saying): Path => (own[key] === undefined ? [...path, key] : [...at, key]);
  const reportedBy = said['reported-by'] && scope.resolve(said['reported-by'], of('reported-by'), 'agent');
  const saidTo = (said.to ?? []).map((one, i) => scope.resolve(one, [...of('to'), i], 'agent'));
  const basedOn = said['based-on'] === undefined ? citedOutlets(saidTo, of('to'), scope) : restsOn(said['based-on'], of('based-on'), scope);
  const relays = (said.relays ?? []).map(({ what, how = 'QUOTES', fidelity, basis, note }, i) => ({
    how,
    fidelity,
    basis,
    note,
    assertion: scope.resolve(what, [...of('relays'), i], 'assertion'),
  }));
  const act = claim === null ? (group.act ?? 'NO_RESPONSE') : 'STATED';
  const what = claim ?? group.asked ?? '';
  const statementId =
    said.statement === undefined
      ? speakers.length > 1
        ? `${slugIn(scope.work)}/${slugIn(what)}`
        : undefined
      : claim === null
        ? said.statement
        : `${said.statement}/${slugIn(claim)}`;
  for (const speaker of speakers) {
    const id = assertionId({ work: scope.work, speaker, what, act, reportedBy, n: claim === null ? group.n : saying.n });
    scope.emit(
      {
        kind: 'assertion',
        id,
        speaker,
        work: scope.work,
        claim: claim ?? undefined,
        act,
        manner: group.voice === true ? 'VOICE' : (said.manner ?? cited.manner),
        channel: said.via ?? (group.voice === true ? 'ARTICLE' : undefined),
        cue: said.cue,
        hedge: said.hedge,
        saidOn: said.date,
        speakerAsPrinted: said.printed,
        ...inRole(speaker, said.as, said.role, of('as'), of('role'), scope),
        attribution: said.attribution,
        inquiry: claim === null ? group.asked : undefined,
        statementId,
        reviewed: said.reviewed === undefined ? scope.reviewed : { by: said.reviewed.by, on: said.reviewed.date },
        reportedBy,
        onBehalfOf: said.for && scope.resolve(said.for, of('for'), 'agent'),
        saidTo,
        evidence: cited.evidence,
        relays,
        basedOn,
      },
      at,
    );
    if (claim === null) emitNonAnswers(id, act, item, scope);
    else emitResponses(id, claim, said, item, scope);
    emitStances(id, item, scope);
  }
}

function speakersOf(group: Group, path: Path, scope: ArticleScope): readonly string[] {
  if ((group.who === undefined) === (group.voice !== true)) {
    const message = group.who === undefined ? 'the key `who` is missing' : '`who` and `voice` exclude each other';
    scope.fault(
      group.who === undefined ? 'E_MISSING_KEY' : 'E_VALUE',
      path,
      message,
      'Write `who:` and a slug, or `voice: true` for the own words of the work.',
    );
    return [];
  }
  if (group.who !== undefined) return group.who.map((one, i) => scope.resolve(one, [...path, 'who', i], 'agent'));
  const { kind = 'NEWS', by, outlet } = scope.head;
  const issuer = scope.head['issued-by'];
  const signed = kind === 'OPINION' || kind === 'BLOG' || kind === 'POST';
  const authors =
    (signed || outlet === undefined) && by !== undefined ? by : outlet !== undefined ? [outlet] : issuer !== undefined ? [issuer] : [];
  if (authors.length === 0)
    scope.fault(
      'E_RULE',
      [...path, 'voice'],
      'nobody speaks with the voice of this work: it has no outlet, author or issuer',
      'Add `outlet:`, `by:` or `issued-by:`.',
    );
  const key = authors === by ? 'by' : outlet !== undefined ? 'outlet' : 'issued-by';
  return authors.map((one, i) => scope.resolve(one, [key, i], 'agent'));
}
