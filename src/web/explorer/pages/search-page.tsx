import { recordPath, withQuestions } from '../addresses.js';
import { foundKind, foundName, namedFirst } from '../found.js';
import type { RecordKind } from '../generated/requests.js';
import { definePage, type Place, type Shown } from '../page.js';
import { Pager } from '../parts/more.js';
import { SearchForm } from '../parts/search-form.js';

/** What a search can be narrowed to, as it stands in addresses and on the page. */
const KINDS = {
  person: ['PERSON', 'People'],
  organization: ['ORGANIZATION', 'Organizations'],
  outlet: ['OUTLET', 'Outlets'],
  group: ['GROUP', 'Groups'],
  article: ['ARTICLE', 'Articles'],
  document: ['DOCUMENT', 'Documents'],
  claim: ['CLAIM', 'Claims'],
  topic: ['TOPIC', 'Topics'],
  measure: ['MEASURE', 'Figures by what they count'],
  place: ['PLACE', 'Places'],
} as const satisfies Readonly<Record<string, readonly [RecordKind, string]>>;
type KindName = keyof typeof KINDS;

/** Longer texts are cut: whoever pastes an article means its beginning. */
const LONGEST = 500;

/** What a search finds, best first, narrowed to a kind on request. */
export const searchPage = definePage<'SearchPage', 'AgentNamed'>({
  request: 'SearchPage',
  beside: 'AgentNamed',
  detour: async (place) => {
    const kind = place.questions.get('kind') ?? '';
    if (kind !== '' && !Object.hasOwn(KINDS, kind)) return { instead: unknownKind(place, kind), status: 400 };
    return asked(place).text === '' ? { instead: nothingAsked(place), status: 200 } : null;
  },
  variables: (place) => {
    const { text, kind } = asked(place);
    return {
      text,
      name: text,
      kinds: kind === undefined ? undefined : [KINDS[kind][0]],
      first: 20,
      after: place.questions.get('after') ?? undefined,
    };
  },
  show: ({ search: { nodes, pageInfo } }, named, place) => {
    const { text, kind, cut } = asked(place);
    return {
      title: `Search: ${text.length > 80 ? `${text.slice(0, 79)}…` : text}`,
      kind: 'Search',
      searched: text,
      cypher: { name: 'search', id: text },
      content: (
        <>
          {cut ? <p role="status">Only the first {LONGEST} characters of the text were searched for.</p> : null}
          <Kinds place={place} />
          {nodes.length === 0 ? (
            <NothingFound place={place} />
          ) : (
            <section id="found" aria-labelledby="found-title">
              <h2 id="found-title">{kind === undefined ? 'Found, best first' : `${KINDS[kind][1]}, best first`}</h2>
              <ul className="found">
                {namedFirst(nodes, named?.data ?? null).map((found) => (
                  <li key={found.id} data-record={found.id}>
                    <a href={recordPath(found.id)}>{foundName(found)}</a> <span className="aside">{foundKind(found)}</span>
                  </li>
                ))}
              </ul>
              <Pager pageInfo={pageInfo} cursor="after" place={place} id="found" />
            </section>
          )}
        </>
      ),
    };
  },
});

function asked({ questions }: Place): { readonly text: string; readonly kind: KindName | undefined; readonly cut: boolean } {
  const whole = [...(questions.get('q') ?? '').trim()];
  const kind = questions.get('kind') ?? '';
  return {
    text: whole.slice(0, LONGEST).join('').trim(),
    kind: Object.hasOwn(KINDS, kind) ? (kind as KindName) : undefined,
    cut: whole.length > LONGEST,
  };
}

function Kinds({ place }: { readonly place: Place }) {
  const { text, kind } = asked(place);
  const link = (name: string, title: string, here: boolean) => (
    <li key={name}>
      <a href={withQuestions('/search', { q: text, kind: name })} aria-current={here ? 'page' : undefined}>
        {title}
      </a>
    </li>
  );
  return (
    <nav aria-label="Only some of what was found">
      <ul className="tools">
        {link('', 'Everything', kind === undefined)}
        {Object.entries(KINDS).map(([name, [, title]]) => link(name, title, name === kind))}
      </ul>
    </nav>
  );
}

function NothingFound({ place }: { readonly place: Place }) {
  const { text, kind } = asked(place);
  return (
    <section aria-labelledby="nothing-title">
      <h2 id="nothing-title">Nothing was found</h2>
      {kind === undefined ? null : (
        <p>
          Only {KINDS[kind][1].toLowerCase()} were searched. <a href={withQuestions('/search', { q: text })}>Search everything</a>
        </p>
      )}
      <p>
        Try fewer words, only the beginning of a word, a name, or a figure as it is printed. Signs such as * ? ~ : have no meaning here.
      </p>
      <p>
        <a href="/">What is here</a>
      </p>
    </section>
  );
}

function nothingAsked(place: Place): Shown {
  const { kind } = asked(place);
  return {
    title: 'What are you looking for?',
    kind: 'Search',
    content: (
      <>
        <p>Give a name, words of a claim or of a title, or a figure as it is printed.</p>
        <SearchForm id="search-q" {...(kind === undefined ? {} : { kind })} />
      </>
    ),
  };
}

function unknownKind(place: Place, kind: string): Shown {
  const { text } = asked(place);
  return {
    title: 'There is no such kind of record to search for',
    kind: 'Search',
    searched: text,
    content: (
      <>
        <p role="alert">
          Nothing is called <code>{kind.slice(0, 100)}</code> here. Choose one of these instead.
        </p>
        <Kinds place={place} />
      </>
    ),
  };
}
