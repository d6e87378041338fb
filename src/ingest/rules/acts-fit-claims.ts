import { responseType } from '../../model/vocabulary.js';
import { problemAt } from '../sourced.js';
import type { Placed, Visitor, World } from '../world.js';

/** STATED has a claim and no inquiry; every other act has an inquiry and no claim, and answers only by not answering. */
export function actsFitClaims(world: World): Visitor {
  const assertion = (sourced: Placed<'assertion'>) => {
    const { id, act, claim, inquiry } = sourced.record;
    const rule = (message: string) => [problemAt(sourced, 'E_RULE', id, message)];
    if (act === 'STATED')
      return claim === undefined
        ? rule('a stated assertion names what is claimed')
        : inquiry === undefined
          ? []
          : rule('a stated assertion has no inquiry');
    return claim !== undefined
      ? rule(`who answered with ${act} asserts no claim`)
      : inquiry === undefined
        ? rule('a non-answer says what was asked')
        : [];
  };
  const response = (sourced: Placed<'response'>) => {
    const { id, assertion, responseKind } = sourced.record;
    const act = world.get(assertion, 'assertion')?.act;
    if (act === undefined) return [];
    const notAnswered = responseType(responseKind) === 'DOES_NOT_ANSWER';
    if (notAnswered ? responseKind === act : act === 'STATED') return [];
    return [problemAt(sourced, 'E_RULE', id, `a response of kind ${responseKind} does not fit an assertion whose act is ${act}`)];
  };
  return { on: { assertion, response } };
}
