import type { FIDELITIES, RELAY_HOWS } from '../model/vocabulary.js';

export type RelayHow = (typeof RELAY_HOWS)[number];
export type Fidelity = (typeof FIDELITIES)[number];

/** A link by which a record passes on another: RELAYS to an assertion, BASED_ON to a work. */
export interface CarriedLink {
  readonly to: string;
  readonly how: RelayHow;
  readonly fidelity: Fidelity;
}

/** An assertion, as far as its origins go. */
export interface CarriedAssertion {
  readonly what: 'ASSERTION';
  readonly id: string;
  /** Whether its origins are asked for; the others are only on the way. */
  readonly asked: boolean;
  /** Who stands behind it where origins are counted (rule 8). */
  readonly key: string;
  readonly work: string;
  /** Whether its work speaks itself, instead of ascribing it to somebody. */
  readonly voice: boolean;
  /** The same for every speaker of a joint statement. */
  readonly statement: string | null;
  /** Whether it says that it agrees with another assertion of its claim. */
  readonly agrees: boolean;
  readonly links: readonly CarriedLink[];
}

/** A work, as far as origins go. */
export interface CarriedWork {
  readonly what: 'WORK';
  readonly id: string;
  /** Its issuer, else publisher, else first author, lifted as keys are; else its own id. */
  readonly key: string;
  /** Whether it is a document, which speaks for its issuer whoever is quoted in it; journalism does not speak for those whom it quotes. */
  readonly issued: boolean;
  readonly outlet: string | null;
  readonly links: readonly CarriedLink[];
}

export type CarriedRecord = CarriedAssertion | CarriedWork;

/** A link that was followed, to a place. */
export interface Step {
  readonly to: number;
  readonly how: RelayHow;
  readonly fidelity: Fidelity;
}

/** A record that the walk came to, with what is carried there. The same work is two places for words and for figures. */
export interface Place {
  readonly record: CarriedRecord;
  /** Who counts if the walk ends here. */
  readonly key: string;
  /** Links that keep the meaning: the walk goes on. */
  readonly steps: readonly Step[];
  /** Links that do not: the walk ends, and shows what was altered. */
  readonly altered: readonly CarriedLink[];
}

/** Everything that the walk came to, once; `starts` are the assertions asked for. */
export interface Walk {
  readonly places: readonly Place[];
  readonly starts: readonly number[];
  /** Whether it could look at everything. */
  readonly complete: boolean;
}

/** Most places looked at: enough for a chain of any length that people make, not for many speakers times many works. */
const MOST_PLACES = 100_000;

/** What is taken along from work to work. */
interface Load {
  /** WORDS quoted or retold, FIGURES reckoned with; OPEN while the links only name their source or print the whole. */
  readonly of: 'WORDS' | 'FIGURES' | 'OPEN';
  /** Who is said to have said it; null: the work that is drawn on says it itself. */
  readonly speaker: string | null;
}

/**
 * Walks from the assertions asked for over links that keep the meaning (SAME, NARROWED). A link to a record that is not among them is
 * none: it was retired, or not yet known. Each place once, whatever the number of ways to it; the order of the records does not matter.
 */
export function walk(records: readonly CarriedRecord[]): Walk {
  const byId = new Map(records.map((record) => [record.id, record]));
  const numbers = new Map<string, number>();
  const found: { readonly record: CarriedRecord; readonly load: Load | null }[] = [];
  let complete = true;
  const enter = (record: CarriedRecord, load: Load | null): number | null => {
    const name = load === null ? record.id : `${record.id} ${load.of} ${load.speaker ?? ''}`;
    const known = numbers.get(name);
    if (known !== undefined) return known;
    if (found.length >= MOST_PLACES) complete = false;
    if (!complete) return null;
    numbers.set(name, found.length);
    return found.push({ record, load }) - 1;
  };
  const asked = [...byId.values()].filter((record) => record.what === 'ASSERTION' && record.asked).sort((a, b) => order(a.id, b.id));
  const starts = asked.flatMap((record) => enter(record, null) ?? []);
  const places: Place[] = [];
  for (let at = 0; at < found.length; at += 1) {
    const { record, load } = found[at] as (typeof found)[number];
    const links = linksOf(record, load, byId);
    const steps = links.flatMap((link): readonly Step[] => {
      const next = byId.get(link.to);
      if (next === undefined || !keeps(link)) return [];
      const to = enter(next, next.what === 'WORK' ? loadOver(link, record, load) : null);
      return to === null ? [] : [{ to, how: link.how, fidelity: link.fidelity }];
    });
    const key = load !== null && load.speaker !== null && record.what === 'WORK' && !record.issued ? load.speaker : record.key;
    places.push({ record, key, steps, altered: links.filter((link) => !keeps(link)) });
  }
  return { places, starts, complete };
}

const keeps = ({ fidelity }: CarriedLink): boolean => fidelity === 'SAME' || fidelity === 'NARROWED';

/** The links that carry on what is carried here, in an order of their own. */
function linksOf(record: CarriedRecord, load: Load | null, byId: ReadonlyMap<string, CarriedRecord>): readonly CarriedLink[] {
  const own = record.links.filter(({ to }) => byId.has(to));
  return (
    (own.length === 0 && record.what === 'ASSERTION' ? republished(record, byId) : own)
      // The figures of a work are not where the words come from that somebody else said in it
      .filter(({ how }) => load?.of !== 'WORDS' || how !== 'USES_DATA')
      .sort((a, b) => order(a.to, b.to) || order(a.how, b.how) || order(a.fidelity, b.fidelity))
  );
}

/** What stands in a work that prints another one rests on that one. */
function republished({ work }: CarriedAssertion, byId: ReadonlyMap<string, CarriedRecord>): readonly CarriedLink[] {
  return byId.get(work)?.links.filter(({ how, to }) => how === 'REPUBLISHES' && byId.has(to)) ?? [];
}

/** What is taken along over a link to a work: settled by the first link that tells words from figures. */
function loadOver({ how }: CarriedLink, from: CarriedRecord, load: Load | null): Load {
  const speaker = load === null ? (from.what === 'ASSERTION' && !from.voice ? from.key : null) : load.speaker;
  if (load !== null && load.of !== 'OPEN') return load;
  if (how === 'USES_DATA') return { of: 'FIGURES', speaker: null };
  return { of: how === 'QUOTES' || how === 'PARAPHRASES' ? 'WORDS' : 'OPEN', speaker };
}

/** By code points, the same on every machine. */
export function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
