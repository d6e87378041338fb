import { roleQuestions } from '../../../reason/roles/role-questions.js';
import { type Conclude, recordAt } from '../row-ref.js';
import { tenuresIn } from './tenures.js';

/** Tenures of a person and of others in the same offices, the person first: what works leave open about them. */
export const openQuestions: Conclude = (rows) => {
  const { tenures, roleAt, workAt } = tenuresIn(rows);
  return roleQuestions(String(rows[0]?.[0]), tenures)
    .slice(0, 100)
    .map(({ kind, question, roles, works }) => ({
      kind,
      question,
      roles: roles.slice(0, 100).map((role) => recordAt(roleAt.get(role) ?? 0)),
      works: works.slice(0, 100).map((work) => recordAt(workAt.get(work) ?? 0)),
    }));
};
