import { type Answering, type Asserting, type Count, standing } from '../../../reason/standing/standing.js';
import { type Conclude, recordAt } from '../row-ref.js';
import { MOST_INPUTS, tooMany } from './too-many.js';

/** Assertions of a claim and answers to it (silence beside each who asked): how it stands. */
export const standingOf: Conclude = (rows) => {
  const facts = rows as readonly Facts[];
  const asserting = distinctBy(facts.filter(([, , , , , , response]) => response === null).map(saidOf), ({ assertion }) => assertion);
  const answering = distinctBy(facts.filter(([, , , , , , response]) => response !== null).map(answerOf), ({ response }) => response);
  if (asserting.length + answering.length > MOST_INPUTS)
    return tooMany('assertions and responses', MOST_INPUTS, 'Count with `assertions` and `responses` of the claim, under a filter.');
  const found = standing(asserting, answering);
  const responseAt = (id: string) => recordAt(facts.findIndex(([, , , , , , response]) => response === id));
  return {
    ...counted('asserted', found.asserted),
    ...counted('disputed', found.disputed),
    ...counted('supported', found.supported),
    disputedInPart: found.disputedInPart.count,
    unanswered: found.unanswered,
    unansweredDisputes: found.open.slice(0, MOST_SHOWN).map(responseAt),
    silent: found.silent.slice(0, MOST_SHOWN).map((assertion) => silenceOf(facts, assertion)),
  };
};

type Facts = readonly [
  assertion: string,
  statement: string,
  originKey: string,
  day: string,
  act: string,
  inquiry: string | null,
  response: string | null,
  type: Answering['type'],
  reachesClaim: boolean | null,
  targetOrigin: string | null,
  answeredBy: readonly string[],
  asker: string | null,
];

const MOST_SHOWN = 100;
/** The day of what has none. */
const NO_DAY = '0001-01-01';

function saidOf([assertion, statement, originKey, day]: Facts): Asserting {
  return { assertion, statement, originKey, day: day === NO_DAY ? null : day };
}

function answerOf(row: Facts): Answering {
  const [, , , , , , response, type, reachesClaim, targetOrigin, answeredBy] = row;
  return { ...saidOf(row), response: String(response), type, reachesClaim: reachesClaim === true, targetOrigin, answeredBy };
}

function silenceOf(facts: readonly Facts[], assertion: string) {
  const at = facts.findIndex((row) => row[0] === assertion && row[7] === 'DOES_NOT_ANSWER');
  const [, , , day, act, inquiry] = facts[at] as Facts;
  const asked = facts.flatMap((row, place) => (row[0] === assertion && row[11] !== null ? [{ id: row[11], place }] : []));
  const askers = distinctBy(asked, ({ id }) => id).sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    agent: recordAt(at),
    act,
    inquiry,
    day: day === NO_DAY ? null : day,
    askers: askers.slice(0, MOST_SHOWN).map(({ place }) => recordAt(place)),
    assertion: recordAt(at),
  };
}

function counted(name: string, { count, sides, last }: Count) {
  return { [name]: count, [`${name}Sides`]: sides, [`last${name[0]?.toUpperCase()}${name.slice(1)}`]: last };
}

function distinctBy<T>(all: readonly T[], key: (each: T) => string): T[] {
  return [...new Map(all.map((each) => [key(each), each])).values()];
}
