import { type Rec, type RecInput, recordShape } from '../../src/model/record.js';
import { referencesOf } from '../../src/model/references.js';
import type { Chance } from '../graph/read/chance.js';

type Kind = Rec['kind'];

/** How many of each kind there are at first: few, so that everything hangs together. Topics are many, and most of them alone. */
const COUNTS: readonly (readonly [Kind, number])[] = [
  ['place', 5],
  ['measure', 3],
  ['topic', 150],
  ['organization', 7],
  ['person', 5],
  ['group', 3],
  ['article', 6],
  ['document', 4],
  ['text-version', 7],
  ['evidence', 12],
  ['role', 5],
  ['claim', 12],
  ['observation', 9],
  ['assertion', 34],
  ['response', 16],
  ['stance', 8],
  ['correction', 3],
];

/** Kinds that most others depend on, which change more often. */
const BUSY: readonly Kind[] = ['organization', 'organization', 'article', 'document', 'claim', 'claim', 'assertion', 'observation'];

/** A world of records in which anything may name anything that it can. */
export interface Restless {
  readonly records: () => readonly Rec[];
  /** Changes something at random: some records, or the id of one. Says what; renames are those that the next ingest is to be told of. */
  readonly change: () => { readonly what: string; readonly renames: ReadonlyMap<string, string> };
}

const DAYS = ['2001-02-03', '2005-05', '2005-05-31', '2010', '2010-12-31', '../2012-02', '2020-01-01'] as const;
const FIDELITIES = ['SAME', 'SAME', 'NARROWED', 'WIDENED'] as const;
const MEMBERSHIPS = ['UNIT', 'UNIT', 'UNIT', 'OWNED', 'MEMBER'] as const;
const HOWS = ['QUOTES', 'CREDITS', 'REPUBLISHES', 'USES_DATA'] as const;

/** A restless world; the same for the same chance. */
export function restlessWorld(chance: Chance): Restless {
  const world = new Map<string, Rec>();
  const gone = new Map<string, Rec>();
  const numbers = new Map<Kind, number>();
  const { of, pick, below } = chance;

  const ids = (...kinds: readonly Kind[]) => [...world.values()].filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
  const one = (...kinds: readonly Kind[]) => pick(ids(...kinds)) as string | undefined;
  const maybe = (share: number, ...kinds: readonly Kind[]) => (of(share) ? one(...kinds) : undefined);
  const some = (most: number, ...kinds: readonly Kind[]) =>
    [...new Set(Array.from({ length: below(most + 1) }, () => one(...kinds)))].filter((id) => id !== undefined);
  const agents = ['person', 'organization', 'group'] as const;
  const works = ['article', 'document'] as const;
  const when = (share: number) => (of(share) ? { edtf: pick(DAYS) } : undefined);
  const word = () => pick(['Ash', 'Birch', 'Cedar', 'Dogwood', 'Elm of a name that is long', 'Fir']);
  const based = () => some(2, ...works).map((work) => ({ work, how: pick(HOWS), fidelity: pick(FIDELITIES) }));
  const within = () => (of(0.5) ? some(1, 'organization') : some(1, ...agents)).map((agent) => ({ agent, as: pick(MEMBERSHIPS) }));

  const readable = () => ({
    title: word(),
    published: when(0.45),
    modified: when(0.3),
    rights: of(0.4) ? { holder: one(...agents) } : undefined,
    writtenBy: some(2, ...agents),
    distributedBy: some(1, ...agents),
    basedOn: based(),
    credits: some(1, ...agents, ...works).map((to) => ({ to })),
  });

  const MAKE: Readonly<Record<Kind, () => object>> = {
    place: () => ({ name: word(), partOf: some(2, 'place') }),
    measure: () => ({ name: word(), definition: word(), unit: 'person' }),
    topic: () => ({ name: word(), partOf: maybe(0.1, 'topic') }),
    organization: () => ({ name: word(), outlet: of(0.5), speaksAlone: of(0.3), partOf: within() }),
    person: () => ({ name: `${word()} ${word()}`, partOf: within() }),
    group: () => ({ name: word(), partOf: of(0.3) ? within() : [] }),
    article: () => ({ ...readable(), publishedBy: one('organization') }),
    document: () => ({ ...readable(), workKind: 'REPORT', issuedBy: maybe(0.6, ...agents) }),
    'text-version': () => ({
      work: one(...works),
      sha256: 'a'.repeat(64),
      normalization: 'nobom-lf-nfc',
      length: 99,
      retrieved: when(0.6),
    }),
    evidence: () => ({
      textVersion: one('text-version'),
      ranges: [{ start: below(50), end: 60 }],
      exactSha256: 'b'.repeat(64),
      contextSha256: 'c'.repeat(64),
    }),
    role: () => ({
      person: one('person'),
      title: pick(['Chair', 'Spokesperson', 'Member']),
      organization: maybe(0.7, 'organization', 'group'),
      statedIn: some(1, ...works).map((work) => ({ work, titleAsPrinted: word() })),
      evidence: some(1, 'evidence'),
    }),
    claim: () => ({
      text: word(),
      claimKind: 'FIGURE',
      when: when(0.3),
      listing: of(0.3) ? 'COMPLETE' : undefined,
      places: some(1, 'place'),
      about: some(2, ...agents, ...works, 'place', 'assertion', 'topic').map((target) => ({ target })),
      sameAs: of(0.3) ? some(1, 'claim') : [],
    }),
    observation: () => ({
      claim: one('claim'),
      measure: one('measure'),
      value: pick([10, 12, 100]),
      unit: 'person',
      printed: of(0.3) ? word() : undefined,
      period: of(0.8) ? { edtf: pick(['2010', '2011']) } : undefined,
      periodKind: 'CALENDAR',
      places: some(1, 'place'),
      partOf: some(1, 'observation'),
      derivedFrom: of(0.3) ? { op: 'SUM', of: [one('observation'), one('observation')].filter((id) => id !== undefined) } : undefined,
    }),
    assertion: () => {
      const stated = of(0.85) && ids('claim').length > 0;
      return {
        speaker: one(...agents),
        work: one(...works),
        ...(stated ? { claim: one('claim') } : { act: 'DECLINED', inquiry: word() }),
        manner: pick(['DIRECT', 'VOICE', undefined]),
        channel: pick(['STATEMENT', 'INTERVIEW', 'UNKNOWN']),
        saidOn: when(0.3),
        role: maybe(0.3, 'role'),
        statementId: of(0.2) ? pick(['s', 't']) : undefined,
        reportedBy: maybe(0.15, ...agents),
        onBehalfOf: maybe(0.15, ...agents),
        saidTo: some(1, ...agents),
        evidence: some(1, 'evidence'),
        relays: of(0.4) ? some(1, 'assertion').map((assertion) => ({ assertion, how: 'QUOTES', fidelity: pick(FIDELITIES) })) : [],
        basedOn: of(0.2) ? based() : [],
      };
    },
    response: () => ({
      responseKind: pick(['DENIAL', 'AGREEMENT', 'AGREEMENT', 'CORRECTION', 'NO_RESPONSE']),
      aspect: pick(['WHOLE', 'FIGURE', 'SOURCE']),
      assertion: one('assertion'),
      target: one('assertion', 'claim'),
    }),
    stance: () => ({ stanceKind: pick(['FAVOURS', 'OPPOSES']), assertion: one('assertion'), target: one('claim', 'topic', ...works) }),
    correction: () => ({
      work: one(...works),
      correctionKind: 'UPDATE',
      published: when(0.5),
      summary: word(),
      evidence: some(1, 'evidence'),
      withdrew: some(1, 'assertion'),
    }),
  };

  const made = (kind: Kind, id: string): Record<string, unknown> => ({ kind, id, ...MAKE[kind]() });
  const put = (record: object) => {
    const parsed = recordShape.safeParse(JSON.parse(JSON.stringify(record)));
    // Nothing is left that it could name
    if (parsed.success) world.set(parsed.data.id, parsed.data);
    return parsed.success;
  };

  function create(kind: Kind): string {
    const number = (numbers.get(kind) ?? 0) + 1;
    numbers.set(kind, number);
    const id = `${PREFIX[kind] ?? kind}:${kind.charAt(0)}${number}`;
    put(made(kind, id));
    return `create ${id}`;
  }

  /** Writes some fields of a record anew. */
  function update(id: string): string {
    const record = world.get(id) as Rec;
    const fresh = made(record.kind, id);
    const fields = Object.keys(fresh).filter((field) => field !== 'kind' && field !== 'id' && of(0.4));
    const states = fields.some((field) => ['claim', 'act', 'inquiry'].includes(field));
    const chosen = record.kind === 'assertion' && states ? [...new Set([...fields, 'claim', 'act', 'inquiry'])] : fields;
    put({ ...record, ...Object.fromEntries(chosen.map((field) => [field, fresh[field]])) });
    return `update ${id} (${chosen.join(', ')})`;
  }

  /** Takes a record away; what names it names something else, or goes with it. Now and then nobody minds. */
  function retire(id: string): string {
    gone.set(id, world.get(id) as Rec);
    world.delete(id);
    if (of(0.2)) return `retire ${id} alone`;
    const naming = [...world.values()].filter((record) => referencesOf(record).some((reference) => reference.id === id));
    for (const record of naming) {
      if (record.kind === 'response' || record.kind === 'stance' || of(0.3)) retire(record.id);
      else put({ ...made(record.kind, record.id) });
    }
    return `retire ${id} with ${naming.map((record) => record.id).join(', ')}`;
  }

  function revive(id: string): string {
    const record = gone.get(id) as Rec;
    gone.delete(id);
    world.set(id, record);
    return `revive ${id}`;
  }

  function rename(id: string): { readonly what: string; readonly renames: ReadonlyMap<string, string> } {
    const number = (numbers.get('claim') ?? 0) + 1;
    numbers.set('claim', number);
    const to = `${id.slice(0, id.indexOf(':') + 1)}${pick(['a', 'z'])}${number}`;
    const renamed = (records: Map<string, Rec>) => {
      const all = JSON.parse(JSON.stringify([...records.values()]).replaceAll(`"${id}"`, `"${to}"`)) as readonly RecInput[];
      records.clear();
      for (const record of all) records.set(record.id, recordShape.parse(record));
    };
    renamed(world);
    renamed(gone);
    return { what: `rename ${id} ${to}`, renames: new Map([[id, to]]) };
  }

  function change(): ReturnType<Restless['change']> {
    const kind = of(0.6) ? pick(BUSY) : pick(COUNTS)[0];
    const what = pick(['create', 'update', 'update', 'update', 'update', 'retire', 'revive', 'rename'] as const);
    const id = what === 'revive' ? (pick([...gone.keys()]) as string | undefined) : one(kind);
    if (id === undefined || what === 'create') return { what: create(kind), renames: new Map() };
    if (what === 'rename') return rename(id);
    return { what: what === 'update' ? update(id) : what === 'retire' ? retire(id) : revive(id), renames: new Map() };
  }

  // Twice, so that those made first may name the later ones
  for (const [kind, count] of COUNTS) for (let n = 0; n < count; n++) create(kind);
  for (const [id, { kind }] of [...world]) put(made(kind, id));
  return { records: () => [...world.values()], change };
}

const PREFIX: Partial<Record<Kind, string>> = { 'text-version': 'text', article: 'work', document: 'work' };
