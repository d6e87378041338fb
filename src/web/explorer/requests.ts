import { readdirSync, readFileSync } from 'node:fs';
import { type DocumentNode, Kind, parse, visit } from 'graphql';
import type { Ask } from './ask.js';
import type * as asked from './generated/requests.js';

/** What each request of `requests/` answers, and its variables, by the name of its operation. */
export interface Requests {
  readonly ClaimPage: readonly [asked.ClaimPageQuery, asked.ClaimPageQueryVariables];
  readonly ClaimConclusions: readonly [asked.ClaimConclusionsQuery, asked.ClaimConclusionsQueryVariables];
  readonly PersonPage: readonly [asked.PersonPageQuery, asked.PersonPageQueryVariables];
  readonly OrganizationPage: readonly [asked.OrganizationPageQuery, asked.OrganizationPageQueryVariables];
  readonly OrganizationVoice: readonly [asked.OrganizationVoiceQuery, asked.OrganizationVoiceQueryVariables];
  readonly GroupPage: readonly [asked.GroupPageQuery, asked.GroupPageQueryVariables];
  readonly WorkPage: readonly [asked.WorkPageQuery, asked.WorkPageQueryVariables];
  readonly WorkVoice: readonly [asked.WorkVoiceQuery, asked.WorkVoiceQueryVariables];
  readonly TopicPage: readonly [asked.TopicPageQuery, asked.TopicPageQueryVariables];
  readonly TopicVoice: readonly [asked.TopicVoiceQuery, asked.TopicVoiceQueryVariables];
  readonly SearchPage: readonly [asked.SearchPageQuery, asked.SearchPageQueryVariables];
  readonly AgentNamed: readonly [asked.AgentNamedQuery, asked.AgentNamedQueryVariables];
  readonly DisputesPage: readonly [asked.DisputesPageQuery, asked.DisputesPageQueryVariables];
  readonly DisputeChoices: readonly [asked.DisputeChoicesQuery, asked.DisputeChoicesQueryVariables];
  readonly FiguresPage: readonly [asked.FiguresPageQuery, asked.FiguresPageQueryVariables];
  readonly MeasurePage: readonly [asked.MeasurePageQuery, asked.MeasurePageQueryVariables];
  readonly MeasureCompared: readonly [asked.MeasureComparedQuery, asked.MeasureComparedQueryVariables];
  readonly AssertionPage: readonly [asked.AssertionPageQuery, asked.AssertionPageQueryVariables];
  readonly AssertionConclusions: readonly [asked.AssertionConclusionsQuery, asked.AssertionConclusionsQueryVariables];
  readonly ResponsePage: readonly [asked.ResponsePageQuery, asked.ResponsePageQueryVariables];
  readonly ResponseChains: readonly [asked.ResponseChainsQuery, asked.ResponseChainsQueryVariables];
  readonly StancePage: readonly [asked.StancePageQuery, asked.StancePageQueryVariables];
  readonly RolePage: readonly [asked.RolePageQuery, asked.RolePageQueryVariables];
  readonly PlacePage: readonly [asked.PlacePageQuery, asked.PlacePageQueryVariables];
  readonly EvidencePage: readonly [asked.EvidencePageQuery, asked.EvidencePageQueryVariables];
  readonly TextVersionPage: readonly [asked.TextVersionPageQuery, asked.TextVersionPageQueryVariables];
  readonly CorrectionPage: readonly [asked.CorrectionPageQuery, asked.CorrectionPageQueryVariables];
  readonly CorrectionReach: readonly [asked.CorrectionReachQuery, asked.CorrectionReachQueryVariables];
  readonly ObservationPage: readonly [asked.ObservationPageQuery, asked.ObservationPageQueryVariables];
  readonly ComparisonPage: readonly [asked.ComparisonPageQuery, asked.ComparisonPageQueryVariables];
  readonly DatasetPage: readonly [asked.DatasetPageQuery, asked.DatasetPageQueryVariables];
  readonly DatasetVoice: readonly [asked.DatasetVoiceQuery, asked.DatasetVoiceQueryVariables];
  readonly StartPage: readonly [asked.StartPageQuery, asked.StartPageQueryVariables];
  readonly StartLists: readonly [asked.StartListsQuery, asked.StartListsQueryVariables];
}
export type RequestName = keyof Requests;
/** The data of an answer. */
export type Data<N extends RequestName> = Requests[N][0];

/** A request as it is sent and as the playground shows it. */
export interface Request {
  readonly name: string;
  /** The operation with the fragments that it uses. */
  readonly source: string;
  /** The names of its variables. */
  readonly variables: readonly string[];
}

/** An answer, or in words why there is none. */
export type Answer<N extends RequestName> =
  | { readonly data: Data<N>; readonly refused: null }
  | { readonly data: null; readonly refused: Refused };

/** Why something is not answered: the HTTP status, code and message that /graphql has for it. */
export interface Refused {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** The code of an answer that was not waited for. */
export const LATER = 'LATER';

const FOLDER = new URL('./requests/', import.meta.url);
const SHARED = 'fragments.graphql';

let loaded: ReadonlyMap<string, Request> | undefined;

/** Every request of the pages, by the name of its operation; read once. */
export function pageRequests(): ReadonlyMap<string, Request> {
  loaded ??= readRequests();
  return loaded;
}

/** Asks one request of the pages; variables that it does not declare are left out. */
export async function askRequest<N extends RequestName>(
  ask: Ask,
  name: N,
  variables: Readonly<Record<string, unknown>>,
): Promise<Answer<N>> {
  const { status, body } = await ask(sourceOf(name), declared(name, variables));
  const { data, errors } = JSON.parse(body) as {
    data?: Data<N> | null;
    errors?: readonly { message: string; extensions: { code: string } }[];
  };
  const error = errors?.[0];
  if (error === undefined && data) return { data, refused: null };
  return { data: null, refused: { status, code: error?.extensions.code ?? 'INTERNAL', message: error?.message ?? 'There is no answer.' } };
}

/** The text of a request. */
export function sourceOf(name: RequestName): string {
  return (pageRequests().get(name) as Request).source;
}

/** Of these values, those that the request takes. */
export function declared(name: RequestName, values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { variables } = pageRequests().get(name) as Request;
  return Object.fromEntries(variables.flatMap((variable) => (values[variable] === undefined ? [] : [[variable, values[variable]]])));
}

function readRequests(): ReadonlyMap<string, Request> {
  const read = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');
  const shared = fragmentTexts(read(SHARED));
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.graphql') && name !== SHARED);
  return new Map(
    names
      .sort()
      .map((name) => requestOf(read(name), shared))
      .map((request) => [request.name, request]),
  );
}

function requestOf(text: string, shared: ReadonlyMap<string, string>): Request {
  const operation = parse(text).definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION || operation.name === undefined) throw new Error('A request has no named operation.');
  const used = new Set<string>();
  const follow = (source: string): void => {
    for (const name of spreads(parse(source))) {
      const fragment = shared.get(name);
      if (fragment === undefined || used.has(name)) continue;
      used.add(name);
      follow(fragment);
    }
  };
  follow(text);
  const source = [text.trim(), ...[...used].map((name) => shared.get(name))].join('\n\n');
  const variables = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
  return {
    name: operation.name.value,
    source: `${source}
`,
    variables,
  };
}

function fragmentTexts(text: string): ReadonlyMap<string, string> {
  return new Map(
    parse(text).definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION && each.loc ? [[each.name.value, text.slice(each.loc.start, each.loc.end)] as const] : [],
    ),
  );
}

function spreads(document: DocumentNode): readonly string[] {
  const names: string[] = [];
  visit(document, { FragmentSpread: ({ name }) => void names.push(name.value) });
  return names;
}
