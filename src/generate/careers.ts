import { roleId } from '../model/id.js';
import type { RecInput, RecordOf } from '../model/record.js';
import { type Agent, agentOf, employer } from './agents.js';
import { dayNumber, isoDay } from './days.js';
import { TITLES } from './phrases.js';
import { stream, weighted } from './random.js';
import { recalled } from './recalled.js';
import type { Setting } from './setting.js';

/** One tenure of a person: its title, where, and from which day to which other, whether or not a record says so. */
export interface Tenure {
  readonly id: string;
  /** Tells the tenures of all people apart. */
  readonly number: number;
  readonly title: string;
  readonly status: RecordOf<'role'>['status'];
  readonly at: Agent | null;
  readonly begin: number;
  readonly end: number;
  readonly from?: string;
  readonly to?: string;
}

const OPEN_END = dayNumber(2031, 1, 1);

/** The tenures of a person one after another, each with another title; one in five people has none. */
export const careerOf = recalled(makeCareer);

function makeCareer(n: number, setting: Setting): readonly Tenure[] {
  const random = stream(setting.seed, 'career', n);
  const count = weighted(random, [20, 42, 26, 12]);
  const person = agentOf({ sort: 'person', n }, setting).id;
  let begin = dayNumber(2009 + random.int(5), 1 + random.int(12), 1);
  let title = random.chance(0.25) ? 0 : 1 + random.int(TITLES.length - 1);
  let at = employer(random, setting);
  const tenures: Tenure[] = [];
  for (let k = 0; k < count; k++) {
    const end = k === count - 1 ? OPEN_END : begin + 500 + random.int(1_800);
    const status =
      (['HELD', 'HELD', 'ACTING', 'INCOMING', 'FORMER', 'DESCRIBED'] as const)[weighted(random, [60, 20, 8, 2, 5, 5])] ?? 'HELD';
    const where = status === 'DESCRIBED' ? null : at;
    const dated = random.chance(0.7);
    const from = isoDay(begin).slice(0, random.chance(0.5) ? 7 : 4);
    const organization = where === null ? undefined : agentOf(where, setting).id;
    tenures.push({
      number: 4 * n + k,
      id: roleId({ person, title: TITLES[title] ?? '', organization, fromYear: dated ? from.slice(0, 4) : undefined }),
      title: TITLES[title] ?? '',
      status,
      at: where,
      begin,
      end,
      ...(dated ? { from } : {}),
      ...(dated && k < count - 1 && random.chance(0.6) ? { to: isoDay(end).slice(0, 7) } : {}),
    });
    begin = end;
    title = 1 + (title % (TITLES.length - 1));
    if (random.chance(0.4)) at = employer(random, setting);
  }
  return tenures;
}

/** The place in a career of the tenure on a day, or -1. */
export function tenureOn(career: readonly Tenure[], day: number): number {
  return career.findIndex(({ begin, end }) => begin <= day && day < end);
}

/** The record of a tenure, with the one work that is named as a witness and where it prints the title. */
export function roleRecord(n: number, tenure: Tenure, witness: { work: string; evidence: string } | null, setting: Setting): RecInput {
  return {
    kind: 'role',
    id: tenure.id,
    person: agentOf({ sort: 'person', n }, setting).id,
    title: tenure.title,
    status: tenure.status,
    ...(tenure.at === null ? {} : { organization: agentOf(tenure.at, setting).id }),
    ...(tenure.from === undefined ? {} : { from: { edtf: tenure.from } }),
    ...(tenure.to === undefined ? {} : { to: { edtf: tenure.to } }),
    ...(witness === null ? {} : { statedIn: [{ work: witness.work, titleAsPrinted: tenure.title }], evidence: [witness.evidence] }),
  };
}
