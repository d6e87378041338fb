import {
  assertionId,
  correctionId,
  evidenceId,
  isSlug,
  observationId,
  responseId,
  roleId,
  slugIn,
  stanceId,
  textVersionId,
} from '../../model/id.js';
import { idPrefix } from '../../model/kind.js';
import type { Rec } from '../../model/record.js';
import { UNRESOLVED } from '../expand/scope.js';
import { problemAt, type Sourced } from '../sourced.js';
import type { Visitor, World } from '../world.js';

/** An explicit id is the prefix of its kind and a slug; a derived id is what its record derives to. */
export function idsFollowGrammar(world: World): Visitor {
  const each = (sourced: Sourced) => {
    const { record } = sourced;
    const derived = derivedId(record, world);
    if (derived === null) {
      const prefix = `${idPrefix(record.kind)}:`;
      if (record.id.startsWith(prefix) && isSlug(slugIn(record.id))) return [];
      return [
        problemAt(
          sourced,
          'E_ID',
          record.id,
          `"${record.id}" is no id of a ${record.kind}`,
          `Write ${prefix} and a slug of a-z, 0-9 and single hyphens.`,
        ),
      ];
    }
    if (derived.includes(UNRESOLVED) || matches(record, derived)) return [];
    return [problemAt(sourced, 'E_ID', record.id, `the id of this ${record.kind} is ${derived}, not ${record.id}`)];
  };
  return { each };
}

/** A second, third … assertion carries its number at the end. */
function matches(record: Rec, derived: string): boolean {
  if (record.id === derived) return true;
  if (record.kind === 'assertion')
    return (
      record.id.startsWith(`${derived}~`) &&
      /^[1-9]\d*$/.test(record.id.slice(derived.length + 1)) &&
      Number(record.id.slice(derived.length + 1)) > 1
    );
  return (
    record.kind === 'correction' && /\/[1-9]\d*$/.test(record.id) && record.id.startsWith(derived.slice(0, derived.lastIndexOf('/') + 1))
  );
}

function derivedId(record: Rec, world: World): string | null {
  switch (record.kind) {
    case 'assertion': {
      const what = record.claim ?? record.inquiry ?? '';
      return assertionId({ work: record.work, speaker: record.speaker, what, act: record.act, reportedBy: record.reportedBy });
    }
    case 'response':
      return responseId(record.assertion, record.target);
    case 'stance':
      return stanceId(record.assertion, record.target);
    case 'observation':
      return observationId(record.claim);
    case 'evidence': {
      const work = world.get(record.textVersion, 'text-version')?.work;
      return work === undefined ? record.id : evidenceId(work, record.exactSha256, record.contextSha256);
    }
    case 'text-version':
      return textVersionId(record.work, record.sha256);
    case 'role': {
      const { person, title, organization, from } = record;
      return roleId({ person, title, organization, fromYear: /^\d{4}/.exec(from?.edtf ?? '')?.[0] });
    }
    case 'correction':
      return correctionId(record.work, 1);
    default:
      return null;
  }
}
