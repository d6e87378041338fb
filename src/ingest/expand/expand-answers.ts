import { idOf, responseId, slugIn, stanceId } from '../../model/id.js';
import type { RecordOf } from '../../model/record.js';
import type { ResponseKind } from '../../model/vocabulary.js';
import type { Answer, Group, Saying } from '../shapes/said.js';
import type { ArticleScope } from './article-scope.js';
import { citeAll } from './cite-all.js';
import type { Item } from './expand-said.js';
import type { Names } from './names.js';

/** What an assertion disputes, supports and amends. */
export function emitResponses(
  assertion: string,
  claim: string,
  said: Group & Partial<Saying>,
  { saying, at, cited }: Item,
  scope: ArticleScope,
): void {
  const kinds = [
    ['disputes', (target: string) => (sameMeasure(claim, target, scope.names) ? 'FIGURE' : 'DENIAL')],
    ['supports', () => 'AGREEMENT'],
    ['amends', () => 'QUALIFICATION'],
  ] as const satisfies readonly (readonly [keyof Saying, (target: string) => ResponseKind])[];
  for (const [key, otherwise] of kinds) {
    const answers: readonly Answer[] = saying[key] ?? [];
    for (const [i, answer] of answers.entries()) {
      const path = [...at, key, i];
      const target = scope.resolve(answer.what, path, 'assertion', 'claim');
      const { kind, aspect, basis, note } = answer;
      const own = citeAll(answer, path, scope).evidence;
      const evidence = own.length > 0 ? own : cited.evidence;
      const responseKind = kind ?? otherwise(target);
      scope.emit(
        {
          kind: 'response',
          id: responseId(assertion, target),
          responseKind,
          aspect,
          basis,
          note: note ?? said.note,
          assertion,
          target,
          evidence,
        },
        path,
      );
    }
  }
}

/** What somebody who did not answer was asked about. */
export function emitNonAnswers(
  assertion: string,
  act: RecordOf<'assertion'>['act'],
  { group, at, cited }: Item,
  scope: ArticleScope,
): void {
  if (act === 'STATED') return;
  for (const [i, written] of (group.about ?? []).entries()) {
    const path = [...at, 'about', i];
    const target = scope.resolve(written, path, 'assertion', 'claim');
    const id = responseId(assertion, target);
    scope.emit({ kind: 'response', id, responseKind: act, note: group.note, assertion, target, evidence: cited.evidence }, path);
  }
}

/** What the speaker of an assertion favours and opposes. */
export function emitStances(assertion: string, { saying, at }: Item, scope: ArticleScope): void {
  for (const key of ['favours', 'opposes'] as const) {
    for (const [i, written] of (saying[key] ?? []).entries()) {
      const path = [...at, key, i];
      const target = scope.resolve(written.what, path, 'topic', 'work', 'claim');
      const stanceKind = key === 'favours' ? 'FAVOURS' : 'OPPOSES';
      scope.emit({ kind: 'stance', id: stanceId(assertion, target), stanceKind, basis: written.basis, assertion, target }, path);
    }
  }
}

/** Whether two figures count the same thing: then the dispute is about the figure. */
function sameMeasure(claim: string, target: string, names: Names): boolean {
  const answered = target.startsWith('assertion:') ? idOf('claim', (slugIn(target).split('/')[2] ?? '').split('~')[0] ?? '') : target;
  const measure = names.figures.get(claim)?.measure;
  return measure !== undefined && measure === names.figures.get(answered)?.measure;
}
