import { idOf } from '../model/id.js';
import type { RecInput } from '../model/record.js';
import { type Agent, agentOf, agentRecord, employer, wholeOf } from './agents.js';
import { openBits } from './bits.js';
import { roleRecord, type Tenure } from './careers.js';
import { claimRecord, hasWhole, observationRecord } from './claim-records.js';
import { bodyOf, type Claim, claimOf, otherPlace, wholePlace } from './claims.js';
import { DOCUMENT_TITLES } from './phrases.js';
import { stream } from './random.js';
import type { Setting } from './setting.js';
import { FAMILY } from './sizes.js';
import { largerPlace, largerTopic, measureOf, measureRecord, placeOf, placeRecord, topicOf, topicRecord } from './subjects.js';

/** Those and what an invented dataset speaks of. Each function returns an id; the first time somebody asks, the record is written, and before it those that it names. */
export interface Cast {
  readonly agent: (agent: Agent) => string;
  readonly topic: (n: number) => string;
  /** `denied` is the assertion that a claim of kind denial is about, if one is known when it is first heard of. */
  readonly claim: (claim: Claim, denied?: string) => string;
  /** A document that is cited and not held. */
  readonly document: (n: number) => string;
  /** Whether the record of a tenure is still to be written, with a witness. */
  readonly lacksRole: (tenure: Tenure) => boolean;
  /** The tenure of the person `n`. */
  readonly role: (n: number, tenure: Tenure, witness: { work: string; evidence: string } | null) => string;
}

/** Opens a cast that hands its records to `write`. It remembers a bit for each thing, no record. */
export function openCast(setting: Setting, write: (record: RecInput) => void): Cast {
  const known = openBits();
  const first = known.add;

  const place = (n: number): string => {
    if (first('place', n)) {
      const larger = largerPlace(n);
      write(placeRecord(n, larger === null ? null : place(larger), setting));
    }
    return placeOf(n, setting).id;
  };
  const measure = (n: number, gap: boolean): string => {
    if (first(gap ? 'gap' : 'measure', n)) write(measureRecord(n, gap));
    return measureOf(n, gap).id;
  };
  const topic = (n: number): string => {
    if (first('topic', n)) {
      const larger = largerTopic(n);
      write(topicRecord(n, larger === null ? null : topic(larger), setting));
    }
    return topicOf(n).id;
  };
  const agent = (one: Agent): string => {
    if (first(one.sort, one.n)) {
      const belonging = wholeOf(one, setting);
      write(agentRecord(one, belonging === null ? null : agent(belonging.whole), setting));
    }
    return agentOf(one, setting).id;
  };
  const sibling = (of: Claim, part: number): string => claim(claimOf(of.family.n * FAMILY + part, setting));
  const claim = (one: Claim, denied?: string): string => {
    if (!first('claim', one.n)) return one.id;
    const { family, part } = one;
    const { last, third } = family;
    const here = part === 2 && third.sort === 'WHOLE' ? (wholePlace(family) ?? family.place) : family.place;
    const places = [place(here), ...(part === 2 && third.sort === 'UNION' ? [place(otherPlace(family, setting))] : [])];
    write(
      claimRecord(one, {
        places,
        topic: topic(family.topic),
        body: one.text.includes(agentOf({ sort: 'organization', n: bodyOf(family, setting) }, setting).name)
          ? agent({ sort: 'organization', n: bodyOf(family, setting) })
          : null,
        denied: part === 7 && last === 'DENIAL' ? (denied ?? null) : null,
        original: one.language === 'en' ? null : sibling(one, 3),
        wider: part === 4 && family.style % 11 === 0 ? sibling(one, 3) : null,
      }),
    );
    if (one.kind === 'FIGURE')
      write(
        observationRecord(one, {
          measure: measure(family.measure, part === 7),
          places,
          whole: part === 0 && hasWhole(one) ? sibling(one, 2) : null,
          operands: part === 7 ? [sibling(one, 0), sibling(one, 1)] : [],
        }),
      );
    return one.id;
  };
  const document = (n: number): string => {
    const random = stream(setting.seed, 'document', n);
    const { form, kind } = DOCUMENT_TITLES[n % DOCUMENT_TITLES.length] ?? { form: 'Papers', kind: 'REPORT' };
    const issuer = employer(random, setting);
    const id = idOf('document', `cited-${kind.toLowerCase()}-${n}`);
    if (first('document', n))
      write({
        kind: 'document',
        id,
        workKind: kind,
        title: `${form} of ${agentOf(issuer, setting).name}, no. ${n + 1}`,
        issuedBy: agent(issuer),
        published: { edtf: String(2008 + random.int(7)) },
      });
    return id;
  };
  return {
    agent,
    topic,
    claim,
    document,
    lacksRole: ({ number }) => !known.has('role', number),
    role: (n, tenure, witness) => {
      if (first('role', tenure.number)) {
        if (tenure.at !== null) agent(tenure.at);
        write(roleRecord(n, tenure, witness, setting));
      }
      return tenure.id;
    },
  };
}
