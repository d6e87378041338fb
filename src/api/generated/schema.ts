import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Answering } from '../answering.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
// Generated from schema.graphql by `npm run generate`. Do not edit.

/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day as `YYYY-MM-DD`, in the proleptic Gregorian calendar. */
  Day: { input: string; output: string; }
  /** An instant as ISO 8601 in UTC, such as `2026-03-01T09:30:00.000Z`. */
  DateTime: { input: string; output: string; }
  /** A web address with the scheme http or https. */
  URL: { input: string; output: string; }
  /** A SHA-256 digest: 64 lower-case hexadecimal digits. */
  Sha256: { input: string; output: string; }
};

/** Everything that can be asked. One operation is one Cypher statement. A single record that does not exist is null. */
export type Query = {
  readonly __typename?: 'Query';
  /** One claim. */
  readonly claim?: Maybe<Claim>;
  /** One person. */
  readonly person?: Maybe<Person>;
  /** One organization, outlets included. */
  readonly organization?: Maybe<Organization>;
  /** One outlet. */
  readonly outlet?: Maybe<Organization>;
  /** One group. */
  readonly group?: Maybe<Group>;
  /** One work. */
  readonly work?: Maybe<Work>;
  /** One assertion. */
  readonly assertion?: Maybe<Assertion>;
  /** One topic. */
  readonly topic?: Maybe<Topic>;
  /** Any record by its id. */
  readonly node?: Maybe<Node>;
  /** Several records by their ids, in the order of the ids; null where there is none. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** Who asserted what. */
  readonly assertions: AssertionConnection;
  /** Who disputes, supports, amends or does not answer what. */
  readonly responses: ResponseConnection;
  /** Stances. */
  readonly stances: StanceConnection;
  /** Claims. */
  readonly claims: ClaimConnection;
  /** People, organizations and groups. */
  readonly agents: AgentConnection;
  /** Articles and documents. */
  readonly works: WorkConnection;
  /** Figures. */
  readonly observations: ObservationConnection;
  /** What rules found figures to be to each other: in conflict, consistent, a revision. Latest figures first. */
  readonly comparisons: ComparisonConnection;
  /** Holds any two figures against each other, with every reason; also those that cannot be compared. */
  readonly compare: Comparison;
  /** Topics, by name. */
  readonly topics: TopicConnection;
  /** All measures, by name. */
  readonly measures: MeasureConnection;
  /** All places, by name. */
  readonly places: PlaceConnection;
  /** Announced corrections, newest first. */
  readonly corrections: CorrectionConnection;
  /**
   * What falls with an assertion, a work or a figure: everything that rests on it, by which link, and what is left of each claim. No verdict on
   * whether it falls. Null when there is no such record, BAD_USER_INPUT for a record of another kind.
   */
  readonly impact?: Maybe<Impact>;
  /**
   * How the answers about a claim or a person as of two days differ: what entered, what was taken back, and the numbers on both days. Null when
   * there is no such record, BAD_USER_INPUT for a record of another kind and when `from` is after `to`. Refused above 10,000 records.
   */
  readonly whatChanged?: Maybe<Changes>;
  /**
   * Records whose names, titles or words fit, best first. Not a stable order: at most 1,000 results can be paged through.
   * A claim is found by its sentence, its figure as printed, who asserts it, and what and where it is about; a person also by titles and organizations,
   * a work also by outlet and authors. Of one or two words all must occur, of three to five all but one, of more any; words may be cut short
   * or stand in another ending; `"several words"` must stand together. Words such as `of` and `the` do not count.
   */
  readonly search: SearchConnection;
  /** The datasets that records came from. At most 100. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** What runs here. */
  readonly status: Status;
};


/** Everything that can be asked. One operation is one Cypher statement. A single record that does not exist is null. */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. One operation is one Cypher statement. A single record that does not exist is null. */
export type QueryPersonArgs = {
  by: ByIdOrName;
};


/** Everything that can be asked. One operation is one Cypher statement. A single record that does not exist is null. */
export type QueryOrganizationArgs = {
  by: ByIdOrName;
};


/** Everything that can be asked. One operation is one Cypher statement. A single record that does not exist is null. */
export type QueryOutletArgs = {
  by: ByIdOrName;
};


/** Everything that can be asked. One operation is one Cypher statement. A single record that does not exist is null. */
export type QueryGroupArgs = {
  by: ByIdOrName;
};


/** Everything that can be asked. One operation is one Cypher statement. A single record that does not exist is null. */
export type QueryWorkArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. One operation is one Cypher statement. A single record that does not exist is null. */
export type QueryAssertionArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. One operation is one Cypher statement. A single record that does not exist is null. */
export type QueryTopicArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. One operation is one Cypher statement. A single record that does not exist is null. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. One operation is one Cypher statement. A single record that does not exist is null. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Everything that can be asked. One operation is one Cypher statement. A single record that does not exist is null. */
export type QueryAssertionsArgs = {
  filter?: InputMaybe<AssertionFilter>;
  orderBy?: InputMaybe<AssertionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. One operation is one Cypher statement. A single record that does not exist is null. */
export type QueryResponsesArgs = {
  filter?: InputMaybe<ResponseFilter>;
  orderBy?: InputMaybe<ResponseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. One operation is one Cypher statement. A single record that does not exist is null. */
export type QueryStancesArgs = {
  filter?: InputMaybe<StanceFilter>;
  orderBy?: InputMaybe<StanceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. One operation is one Cypher statement. A single record that does not exist is null. */
export type QueryClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. One operation is one Cypher statement. A single record that does not exist is null. */
export type QueryAgentsArgs = {
  filter?: InputMaybe<AgentFilter>;
  orderBy?: InputMaybe<AgentOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. One operation is one Cypher statement. A single record that does not exist is null. */
export type QueryWorksArgs = {
  filter?: InputMaybe<WorkFilter>;
  orderBy?: InputMaybe<WorkOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. One operation is one Cypher statement. A single record that does not exist is null. */
export type QueryObservationsArgs = {
  filter?: InputMaybe<ObservationFilter>;
  orderBy?: InputMaybe<ObservationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. One operation is one Cypher statement. A single record that does not exist is null. */
export type QueryComparisonsArgs = {
  filter?: InputMaybe<ComparisonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. One operation is one Cypher statement. A single record that does not exist is null. */
export type QueryCompareArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
};


/** Everything that can be asked. One operation is one Cypher statement. A single record that does not exist is null. */
export type QueryTopicsArgs = {
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. One operation is one Cypher statement. A single record that does not exist is null. */
export type QueryMeasuresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. One operation is one Cypher statement. A single record that does not exist is null. */
export type QueryPlacesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. One operation is one Cypher statement. A single record that does not exist is null. */
export type QueryCorrectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. One operation is one Cypher statement. A single record that does not exist is null. */
export type QueryImpactArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. One operation is one Cypher statement. A single record that does not exist is null. */
export type QueryWhatChangedArgs = {
  id: Scalars['ID']['input'];
  from: Scalars['Day']['input'];
  to: Scalars['Day']['input'];
};


/** Everything that can be asked. One operation is one Cypher statement. A single record that does not exist is null. */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<RecordKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One record by its id or by a name. A name finds aliases too; when several records have it the answer is the error AMBIGUOUS_NAME with all of them, never a pick. */
export type ByIdOrName =
  /** The id, such as `person:todd-lyons`. */
  { readonly id: Scalars['ID']['input']; readonly name?: never; }
  |  /** The whole name or an alias; case and accents do not matter. */
  { readonly id?: never; readonly name: Scalars['String']['input']; };

/** What a search can find. */
export type SearchResult = Person | Organization | Group | Article | Document | Claim | Topic | Measure | Place;

/** Kinds of record that a search can find. */
export type RecordKind =
  /** People. */
  | 'PERSON'
  /** Organizations, outlets included. */
  | 'ORGANIZATION'
  /** Outlets only. */
  | 'OUTLET'
  /** Groups. */
  | 'GROUP'
  /** Articles. */
  | 'ARTICLE'
  /** Documents. */
  | 'DOCUMENT'
  /** Claims. */
  | 'CLAIM'
  /** Topics. */
  | 'TOPIC'
  /** Measures. */
  | 'MEASURE'
  /** Places. */
  | 'PLACE';

/** Anything with an id of its own. Ids are readable and stable, such as `person:todd-lyons`. */
export type Node = {
  /** Readable, typed, stable id. */
  readonly id: Scalars['ID']['output'];
};

/** Who can speak: a person, an organization, or a group as printed. */
export type Agent = {
  /** Readable, typed, stable id. */
  readonly id: Scalars['ID']['output'];
  /** Name as usually printed. */
  readonly name: Scalars['String']['output'];
  /** Other names under which it is found. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Addresses of pages about the same agent elsewhere. */
  readonly sameAs: ReadonlyArray<Scalars['URL']['output']>;
  /** What it belongs to: as a unit, as property or as a member. At most 100. */
  readonly partOf: ReadonlyArray<Membership>;
  /** What it said, one node for each speech act in each work. */
  readonly assertions: AssertionConnection;
  /** What it disputes: responses of type DISPUTES whose assertion is its own. */
  readonly disputes: ResponseConnection;
  /** Who disputes what it said: responses of type DISPUTES to its assertions, or to claims that they assert. */
  readonly disputedBy: ResponseConnection;
  /** What it wants of acts, laws, plans and vows. */
  readonly stances: StanceConnection;
  /** Works that it wrote, issued or, for an outlet, published. */
  readonly authored: WorkConnection;
  /** Works in which an assertion of its own stands. */
  readonly speaksIn: WorkConnection;
};


/** Who can speak: a person, an organization, or a group as printed. */
export type AgentAssertionsArgs = {
  filter?: InputMaybe<AssertionFilter>;
  orderBy?: InputMaybe<AssertionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Who can speak: a person, an organization, or a group as printed. */
export type AgentDisputesArgs = {
  filter?: InputMaybe<ResponseFilter>;
  orderBy?: InputMaybe<ResponseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Who can speak: a person, an organization, or a group as printed. */
export type AgentDisputedByArgs = {
  filter?: InputMaybe<ResponseFilter>;
  orderBy?: InputMaybe<ResponseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Who can speak: a person, an organization, or a group as printed. */
export type AgentStancesArgs = {
  filter?: InputMaybe<StanceFilter>;
  orderBy?: InputMaybe<StanceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Who can speak: a person, an organization, or a group as printed. */
export type AgentAuthoredArgs = {
  filter?: InputMaybe<WorkFilter>;
  orderBy?: InputMaybe<WorkOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Who can speak: a person, an organization, or a group as printed. */
export type AgentSpeaksInArgs = {
  filter?: InputMaybe<WorkFilter>;
  orderBy?: InputMaybe<WorkOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A human being who speaks, writes or is spoken of. */
export type Person = Agent & Node & {
  readonly __typename?: 'Person';
  /** Readable, typed, stable id. */
  readonly id: Scalars['ID']['output'];
  /** Name as usually printed. */
  readonly name: Scalars['String']['output'];
  /** Other names under which it is found. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Addresses of pages about the same agent elsewhere. */
  readonly sameAs: ReadonlyArray<Scalars['URL']['output']>;
  /** What it belongs to: as a unit, as property or as a member. At most 100. */
  readonly partOf: ReadonlyArray<Membership>;
  /** Titles that the person holds or held, one node for each tenure. */
  readonly roles: RoleConnection;
  /** What it said, one node for each speech act in each work. */
  readonly assertions: AssertionConnection;
  /** What it disputes: responses of type DISPUTES whose assertion is its own. */
  readonly disputes: ResponseConnection;
  /** Who disputes what it said: responses of type DISPUTES to its assertions, or to claims that they assert. */
  readonly disputedBy: ResponseConnection;
  /** What it wants of acts, laws, plans and vows. */
  readonly stances: StanceConnection;
  /** Works that it wrote, issued or, for an outlet, published. */
  readonly authored: WorkConnection;
  /** Works in which an assertion of its own stands. */
  readonly speaksIn: WorkConnection;
  /** The roles on a day: tenures stated for it, else what the latest works published by then print. At most 100. */
  readonly roleOn: ReadonlyArray<Role>;
  /** The same roles, each with why it is answered. At most 100. */
  readonly roleReasons: ReadonlyArray<RoleReason>;
  /** What works leave open about the person’s tenures. A title that changes from one work to the next is never one of these. At most 100. */
  readonly openQuestions: ReadonlyArray<RoleQuestion>;
};


/** A human being who speaks, writes or is spoken of. */
export type PersonRolesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being who speaks, writes or is spoken of. */
export type PersonAssertionsArgs = {
  filter?: InputMaybe<AssertionFilter>;
  orderBy?: InputMaybe<AssertionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being who speaks, writes or is spoken of. */
export type PersonDisputesArgs = {
  filter?: InputMaybe<ResponseFilter>;
  orderBy?: InputMaybe<ResponseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being who speaks, writes or is spoken of. */
export type PersonDisputedByArgs = {
  filter?: InputMaybe<ResponseFilter>;
  orderBy?: InputMaybe<ResponseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being who speaks, writes or is spoken of. */
export type PersonStancesArgs = {
  filter?: InputMaybe<StanceFilter>;
  orderBy?: InputMaybe<StanceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being who speaks, writes or is spoken of. */
export type PersonAuthoredArgs = {
  filter?: InputMaybe<WorkFilter>;
  orderBy?: InputMaybe<WorkOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being who speaks, writes or is spoken of. */
export type PersonSpeaksInArgs = {
  filter?: InputMaybe<WorkFilter>;
  orderBy?: InputMaybe<WorkOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being who speaks, writes or is spoken of. */
export type PersonRoleOnArgs = {
  date: Scalars['Day']['input'];
};


/** A human being who speaks, writes or is spoken of. */
export type PersonRoleReasonsArgs = {
  date: Scalars['Day']['input'];
};

/** A body that speaks, publishes or is spoken for. An outlet is an organization with `isOutlet`. */
export type Organization = Agent & Node & {
  readonly __typename?: 'Organization';
  /** Readable, typed, stable id. */
  readonly id: Scalars['ID']['output'];
  /** Name as usually printed. */
  readonly name: Scalars['String']['output'];
  /** Other names under which it is found. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Addresses of pages about the same agent elsewhere. */
  readonly sameAs: ReadonlyArray<Scalars['URL']['output']>;
  /** What it belongs to: as a unit, as property or as a member. At most 100. */
  readonly partOf: ReadonlyArray<Membership>;
  /** Whether it publishes articles. */
  readonly isOutlet: Scalars['Boolean']['output'];
  /** Parts that speak for the whole, by name. */
  readonly units: AgentConnection;
  /** Who spoke for it: on its behalf, or in a role at it; by name. */
  readonly spokespeople: SpokespersonConnection;
  /** Whom it relays: outlets, authors and issuers of the works that its own assertions pass on or rest on; by name. */
  readonly relayedFrom: RelayConnection;
  /** What it said, one node for each speech act in each work. */
  readonly assertions: AssertionConnection;
  /** What it disputes: responses of type DISPUTES whose assertion is its own. */
  readonly disputes: ResponseConnection;
  /** Who disputes what it said: responses of type DISPUTES to its assertions, or to claims that they assert. */
  readonly disputedBy: ResponseConnection;
  /** What it wants of acts, laws, plans and vows. */
  readonly stances: StanceConnection;
  /** Works that it wrote, issued or, for an outlet, published. */
  readonly authored: WorkConnection;
  /** Works in which an assertion of its own stands. */
  readonly speaksIn: WorkConnection;
  /**
   * How much room each speaker, organization or stance is given in the works that it published or issued: assertions, and code points that their evidence covers. At most the
   * 100 largest; the shares are of all. Refused above 10,000 assertions.
   */
  readonly shareOfVoice: ReadonlyArray<VoiceShare>;
};


/** A body that speaks, publishes or is spoken for. An outlet is an organization with `isOutlet`. */
export type OrganizationUnitsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A body that speaks, publishes or is spoken for. An outlet is an organization with `isOutlet`. */
export type OrganizationSpokespeopleArgs = {
  includeUnits?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A body that speaks, publishes or is spoken for. An outlet is an organization with `isOutlet`. */
export type OrganizationRelayedFromArgs = {
  filter?: InputMaybe<AgentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A body that speaks, publishes or is spoken for. An outlet is an organization with `isOutlet`. */
export type OrganizationAssertionsArgs = {
  filter?: InputMaybe<AssertionFilter>;
  orderBy?: InputMaybe<AssertionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A body that speaks, publishes or is spoken for. An outlet is an organization with `isOutlet`. */
export type OrganizationDisputesArgs = {
  filter?: InputMaybe<ResponseFilter>;
  orderBy?: InputMaybe<ResponseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A body that speaks, publishes or is spoken for. An outlet is an organization with `isOutlet`. */
export type OrganizationDisputedByArgs = {
  filter?: InputMaybe<ResponseFilter>;
  orderBy?: InputMaybe<ResponseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A body that speaks, publishes or is spoken for. An outlet is an organization with `isOutlet`. */
export type OrganizationStancesArgs = {
  filter?: InputMaybe<StanceFilter>;
  orderBy?: InputMaybe<StanceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A body that speaks, publishes or is spoken for. An outlet is an organization with `isOutlet`. */
export type OrganizationAuthoredArgs = {
  filter?: InputMaybe<WorkFilter>;
  orderBy?: InputMaybe<WorkOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A body that speaks, publishes or is spoken for. An outlet is an organization with `isOutlet`. */
export type OrganizationSpeaksInArgs = {
  filter?: InputMaybe<WorkFilter>;
  orderBy?: InputMaybe<WorkOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A body that speaks, publishes or is spoken for. An outlet is an organization with `isOutlet`. */
export type OrganizationShareOfVoiceArgs = {
  by: VoiceGroup;
};

/** Several or unnamed people as a work prints them, such as “advocates”. */
export type Group = Agent & Node & {
  readonly __typename?: 'Group';
  /** Readable, typed, stable id. */
  readonly id: Scalars['ID']['output'];
  /** Name as usually printed. */
  readonly name: Scalars['String']['output'];
  /** Other names under which it is found. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Addresses of pages about the same agent elsewhere. */
  readonly sameAs: ReadonlyArray<Scalars['URL']['output']>;
  /** What it belongs to: as a unit, as property or as a member. At most 100. */
  readonly partOf: ReadonlyArray<Membership>;
  /** What it said, one node for each speech act in each work. */
  readonly assertions: AssertionConnection;
  /** What it disputes: responses of type DISPUTES whose assertion is its own. */
  readonly disputes: ResponseConnection;
  /** Who disputes what it said: responses of type DISPUTES to its assertions, or to claims that they assert. */
  readonly disputedBy: ResponseConnection;
  /** What it wants of acts, laws, plans and vows. */
  readonly stances: StanceConnection;
  /** Works that it wrote, issued or, for an outlet, published. */
  readonly authored: WorkConnection;
  /** Works in which an assertion of its own stands. */
  readonly speaksIn: WorkConnection;
};


/** Several or unnamed people as a work prints them, such as “advocates”. */
export type GroupAssertionsArgs = {
  filter?: InputMaybe<AssertionFilter>;
  orderBy?: InputMaybe<AssertionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Several or unnamed people as a work prints them, such as “advocates”. */
export type GroupDisputesArgs = {
  filter?: InputMaybe<ResponseFilter>;
  orderBy?: InputMaybe<ResponseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Several or unnamed people as a work prints them, such as “advocates”. */
export type GroupDisputedByArgs = {
  filter?: InputMaybe<ResponseFilter>;
  orderBy?: InputMaybe<ResponseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Several or unnamed people as a work prints them, such as “advocates”. */
export type GroupStancesArgs = {
  filter?: InputMaybe<StanceFilter>;
  orderBy?: InputMaybe<StanceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Several or unnamed people as a work prints them, such as “advocates”. */
export type GroupAuthoredArgs = {
  filter?: InputMaybe<WorkFilter>;
  orderBy?: InputMaybe<WorkOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Several or unnamed people as a work prints them, such as “advocates”. */
export type GroupSpeaksInArgs = {
  filter?: InputMaybe<WorkFilter>;
  orderBy?: InputMaybe<WorkOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** One belonging of an agent to another. */
export type Membership = {
  readonly __typename?: 'Membership';
  /** In which way. */
  readonly as: MembershipKind;
  /** The whole. */
  readonly agent: Agent;
};

/** How an agent belongs to another. */
export type MembershipKind =
  /** A part that speaks for the whole. */
  | 'UNIT'
  /** Property of the other. */
  | 'OWNED'
  /** One of many members. */
  | 'MEMBER';

/** One tenure of a title by a person. A change of title is not a contradiction: the title stands here, not at the person. */
export type Role = Node & {
  readonly __typename?: 'Role';
  /** Readable, typed, stable id. */
  readonly id: Scalars['ID']['output'];
  /** Who holds or held it. */
  readonly person: Person;
  /** The title without the organization. */
  readonly title: Scalars['String']['output'];
  /** In which way it is held. */
  readonly status: RoleStatus;
  /** Where; null for titles that belong to no organization. */
  readonly organization?: Maybe<Agent>;
  /** Its beginning, only if a work states it. */
  readonly from?: Maybe<When>;
  /** Its end, only if a work states it. */
  readonly to?: Maybe<When>;
  /** Works that print it, each with the title as printed. At most 100. */
  readonly attested: ReadonlyArray<RoleAttestation>;
};

/** In which way a title is held. */
export type RoleStatus =
  /** Held at the time of the work. */
  | 'HELD'
  /** Held for the time being. */
  | 'ACTING'
  /** Named, not yet begun. */
  | 'INCOMING'
  /** Held before the work. */
  | 'FORMER'
  /** A description rather than an office, such as “resident”. */
  | 'DESCRIBED';

/** One work that prints a role. */
export type RoleAttestation = {
  readonly __typename?: 'RoleAttestation';
  /** The title in the words of the work. */
  readonly titleAsPrinted: Scalars['String']['output'];
  /** The work. */
  readonly work: Work;
  /** Where it stands in the work. At most 100. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** A role on a day and why. */
export type RoleReason = {
  readonly __typename?: 'RoleReason';
  /** The role. */
  readonly role: Role;
  /** Why it is answered. */
  readonly because: RoleBecause;
  /** The latest work by that day which prints it; null when only later works do. */
  readonly work?: Maybe<Work>;
  /** The day by which that work was public. */
  readonly attestedOn?: Maybe<Scalars['Day']['output']>;
};

/** Why a role is answered for a day. */
export type RoleBecause =
  /** Works state a beginning or an end of the tenure, and the day is within. Without a stated end it reaches to the last work that prints it. */
  | 'STATED_FOR_THE_DAY'
  /** No tenure is stated for the day, or only elsewhere; of the works published by then the latest prints it. */
  | 'LATEST_ATTESTED';

/** A question that works leave open about tenures. No finding that one of them is wrong. */
export type RoleQuestion = {
  readonly __typename?: 'RoleQuestion';
  /** Which sort of question. */
  readonly kind: RoleQuestionKind;
  /** The question in words, with the days that are stated. */
  readonly question: Scalars['String']['output'];
  /** The tenures that it is about, those of other people too. At most 100. */
  readonly roles: ReadonlyArray<Role>;
  /** The works in which they stand. At most 100. */
  readonly works: ReadonlyArray<Work>;
};

/** Sorts of questions about tenures. */
export type RoleQuestionKind =
  /** A tenure is stated to end before it begins. */
  | 'ENDS_BEFORE_IT_BEGINS'
  /** One person’s tenure is stated with two different beginnings, and no end between them. */
  | 'TWO_BEGINNINGS'
  /** Stated tenures of two people in one office overlap for certain, and no work prints both. */
  | 'HELD_BY_TWO_PEOPLE';

/** One atomic sentence in our words: what is said, apart from who says it. */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** Readable, typed, stable id. */
  readonly id: Scalars['ID']['output'];
  /** The sentence, understandable alone. */
  readonly text: Scalars['String']['output'];
  /** What sort of thing is said. */
  readonly kind: ClaimKind;
  /** The time that the claim is about. */
  readonly when?: Maybe<When>;
  /** Where it is about. At most 100. */
  readonly places: ReadonlyArray<Place>;
  /** Language tag (BCP 47) of our sentence. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Whether a list in it is complete; null without a list. */
  readonly listing?: Maybe<Listing>;
  /** The figure in it, if any. */
  readonly figure?: Maybe<Observation>;
  /** The same claim in other datasets or languages. Its asserters and responses count for this one too. At most 100. */
  readonly sameAs: ReadonlyArray<Claim>;
  /** Claims that say more than this one. At most 100. */
  readonly narrowerThan: ReadonlyArray<Claim>;
  /** What it is about. At most 100. */
  readonly about: ReadonlyArray<AboutLink>;
  /** Who said it, where and when: one node for each speech act in each work. */
  readonly assertions: AssertionConnection;
  /** Who asserts it, each agent once, by name. */
  readonly asserters: AsserterConnection;
  /** Assertions that answer it: disputes, support, amendments and missing answers, to the claim or to an assertion of it as a whole or in its figure. */
  readonly responses: ResponseConnection;
  /** Who disputes it: responses of type DISPUTES to the claim or to an assertion of it as a whole or in its figure. */
  readonly disputedBy: ResponseConnection;
  /** Who wants it or does not want it. */
  readonly stances: StanceConnection;
  /** Where it comes from: how many independent origins remain behind everybody who asserts it, and by which chains. */
  readonly origins: Origins;
  /** In how many works more than independent origins it stands. A total of today: refused with `@asOf`. */
  readonly echo: Scalars['Int']['output'];
  /** What it held before each later ingest changed it, newest first. At most 100. */
  readonly revisions: ReadonlyArray<Revision>;
  /** How it stands: who asserts, disputes and supports it, and who kept silent. Counts and days, never a verdict. */
  readonly standing: Standing;
};


/** One atomic sentence in our words: what is said, apart from who says it. */
export type ClaimAboutArgs = {
  as?: InputMaybe<AboutAs>;
};


/** One atomic sentence in our words: what is said, apart from who says it. */
export type ClaimAssertionsArgs = {
  filter?: InputMaybe<AssertionFilter>;
  orderBy?: InputMaybe<AssertionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One atomic sentence in our words: what is said, apart from who says it. */
export type ClaimAssertersArgs = {
  filter?: InputMaybe<AgentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One atomic sentence in our words: what is said, apart from who says it. */
export type ClaimResponsesArgs = {
  filter?: InputMaybe<ResponseFilter>;
  orderBy?: InputMaybe<ResponseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One atomic sentence in our words: what is said, apart from who says it. */
export type ClaimDisputedByArgs = {
  filter?: InputMaybe<ResponseFilter>;
  orderBy?: InputMaybe<ResponseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One atomic sentence in our words: what is said, apart from who says it. */
export type ClaimStancesArgs = {
  filter?: InputMaybe<StanceFilter>;
  orderBy?: InputMaybe<StanceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What sort of thing a claim says. */
export type ClaimKind =
  /** How many or how much. */
  | 'FIGURE'
  /** That something happened. */
  | 'EVENT'
  /** That something is so. */
  | 'STATE'
  /** What a rule or practice is. */
  | 'POLICY'
  /** How something or someone is judged. */
  | 'CHARACTERIZATION'
  /** What will happen. */
  | 'PREDICTION'
  /** What leads to what. */
  | 'CAUSAL'
  /** What someone means to do. */
  | 'INTENT'
  /** What ought to be. */
  | 'NORM';

/**
 * How a claim stands, over all datasets in which it is the same. A side is an independent origin: everybody whose words come from one
 * organization is one side. Refused above 10,000 assertions and responses.
 */
export type Standing = {
  readonly __typename?: 'Standing';
  /** How often it is asserted; a joint statement counts once. */
  readonly asserted: Scalars['Int']['output'];
  /** Of how many sides. */
  readonly assertedSides: Scalars['Int']['output'];
  /** The day of the last assertion: the earliest on which it can have been said, else of the work; null when unknown. */
  readonly lastAsserted?: Maybe<Scalars['Day']['output']>;
  /** How many statements dispute it: itself, or an assertion of it as a whole or in its figure. */
  readonly disputed: Scalars['Int']['output'];
  /** Of how many sides. */
  readonly disputedSides: Scalars['Int']['output'];
  /** The last day of a dispute. */
  readonly lastDisputed?: Maybe<Scalars['Day']['output']>;
  /** How many statements support it, in the same way. */
  readonly supported: Scalars['Int']['output'];
  /** Of how many sides. */
  readonly supportedSides: Scalars['Int']['output'];
  /** The last day of a support. */
  readonly lastSupported?: Maybe<Scalars['Day']['output']>;
  /** How many statements dispute the source, the inference or the wording of an assertion of it: they count for that assertion alone. */
  readonly disputedInPart: Scalars['Int']['output'];
  /** Whether some dispute of it has had no answer from the side that it disputes. False where nothing is disputed. */
  readonly unanswered: Scalars['Boolean']['output'];
  /** The disputes without such an answer. At most 100. */
  readonly unansweredDisputes: ReadonlyArray<Response>;
  /** Who was asked about it and did not answer. At most 100, by assertion. */
  readonly silent: ReadonlyArray<Silence>;
};

/** Somebody who was asked and did not answer. */
export type Silence = {
  readonly __typename?: 'Silence';
  /** Who. */
  readonly agent: Agent;
  /** In which way. */
  readonly act: Act;
  /** What was asked, in our words. */
  readonly inquiry?: Maybe<Scalars['String']['output']>;
  /** The day: when it was said, else of the work; null when unknown. */
  readonly day?: Maybe<Scalars['Day']['output']>;
  /** Who asked. At most 100. */
  readonly askers: ReadonlyArray<Agent>;
  /** The record of it, with work and evidence. */
  readonly assertion: Assertion;
};

/** Whether a list is complete. */
export type Listing =
  /** It names all. */
  | 'COMPLETE'
  /** It names some (“including”). */
  | 'PARTIAL';

/** One thing that a claim is about. */
export type AboutLink = {
  readonly __typename?: 'AboutLink';
  /** In which part; null when it is simply the subject matter. */
  readonly as?: Maybe<AboutAs>;
  /** The thing. */
  readonly target: AboutTarget;
};

/** The part that a thing has in a claim. */
export type AboutAs =
  /** Of what something is said. */
  | 'SUBJECT'
  /** Who does it. */
  | 'ACTOR'
  /** To whom or what it is done. */
  | 'OBJECT'
  /** One of those that a list names. */
  | 'MEMBER';

/** What a claim can be about. An assertion: the claim denies or describes what somebody said. */
export type AboutTarget = Topic | Person | Organization | Group | Place | Article | Document | Assertion;

/** One speech act: who said (or declined to say) what, when, in which capacity, in which work, with what evidence. */
export type Assertion = Node & {
  readonly __typename?: 'Assertion';
  /** Readable, typed, stable id. */
  readonly id: Scalars['ID']['output'];
  /** What was done: stated, or an inquiry not answered. */
  readonly act: Act;
  /** In whose words the work gives it; null for non-answers. */
  readonly manner?: Maybe<Manner>;
  /** Through what it was said. */
  readonly channel: Channel;
  /** Whether the work leaves no doubt about the speaker. */
  readonly attribution: Attribution;
  /** The word that attributes it, such as “said”. */
  readonly cue?: Maybe<Scalars['String']['output']>;
  /** The word that weakens it, such as “about”. */
  readonly hedge?: Maybe<Scalars['String']['output']>;
  /** When it was said; null when the work does not tell. */
  readonly saidOn?: Maybe<When>;
  /** Who said it. For the work’s own voice: the outlet, or the author of signed opinion. */
  readonly speaker: Agent;
  /** The speaker in the words of the work, where they differ from the name. */
  readonly speakerAsPrinted?: Maybe<Scalars['String']['output']>;
  /** Who ascribes it to the speaker; null: the work itself, in its own voice. */
  readonly reportedBy?: Maybe<Agent>;
  /** The role in which it was said: the title at the time, not the one held now. */
  readonly role?: Maybe<Role>;
  /** The title as printed, without the organization. */
  readonly roleAsPrinted?: Maybe<Scalars['String']['output']>;
  /** For whom it was said. */
  readonly onBehalfOf?: Maybe<Agent>;
  /** To whom it was said, or who asked. At most 100. */
  readonly saidTo: ReadonlyArray<Agent>;
  /** What was said; null for non-answers. */
  readonly claim?: Maybe<Claim>;
  /** What was asked, in our words; only for non-answers. */
  readonly inquiry?: Maybe<Scalars['String']['output']>;
  /** The work in which it stands. */
  readonly foundIn: Work;
  /** Where it stands in the text, several passages as several nodes. At most 100. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Assertions that it passes on. At most 100. */
  readonly relays: ReadonlyArray<Relay>;
  /** Assertions that pass this one on. */
  readonly relayedBy: AssertionConnection;
  /** Works that it rests on, where the assertion in them is not held. At most 100. */
  readonly basedOn: ReadonlyArray<WorkLink>;
  /** What it answers: its responses to other assertions and claims. At most 100. */
  readonly respondsTo: ReadonlyArray<Response>;
  /** What answers it. */
  readonly responses: ResponseConnection;
  /** What its speaker wants, as it shows here. At most 100. */
  readonly stances: ReadonlyArray<Stance>;
  /** Where it comes from: its own chains alone. */
  readonly origins: Origins;
  /** What it held before each later ingest changed it, newest first. At most 100. */
  readonly revisions: ReadonlyArray<Revision>;
  /**
   * Responses in a chain, step by step: what this answers and what that answers in turn, or what answers this. Each response once, at its
   * smallest depth, so that a ring ends where it closes. At most 1,000 within reach, whatever they do.
   */
  readonly disputeChain: ReadonlyArray<ChainStep>;
};


/** One speech act: who said (or declined to say) what, when, in which capacity, in which work, with what evidence. */
export type AssertionRelayedByArgs = {
  filter?: InputMaybe<AssertionFilter>;
  orderBy?: InputMaybe<AssertionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One speech act: who said (or declined to say) what, when, in which capacity, in which work, with what evidence. */
export type AssertionResponsesArgs = {
  filter?: InputMaybe<ResponseFilter>;
  orderBy?: InputMaybe<ResponseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One speech act: who said (or declined to say) what, when, in which capacity, in which work, with what evidence. */
export type AssertionDisputeChainArgs = {
  direction: ChainDirection;
  depth?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<ResponseType>>;
};

/** What was done. */
export type Act =
  /** Something was stated. */
  | 'STATED'
  /** The speaker declined to answer. */
  | 'DECLINED'
  /** The speaker was asked and did not answer. */
  | 'NO_RESPONSE'
  /** The speaker could not be reached. */
  | 'UNREACHABLE';

/** In whose words a work gives an assertion. */
export type Manner =
  /** In the speaker’s words, quoted. */
  | 'DIRECT'
  /** In the words of the work. */
  | 'INDIRECT'
  /** Partly quoted. */
  | 'MIXED'
  /** The work speaks itself. */
  | 'VOICE';

/** Through what something was said. */
export type Channel =
  /** Said to the work’s reporter. */
  | 'INTERVIEW'
  /** A statement given to the press. */
  | 'STATEMENT'
  /** A press release. */
  | 'PRESS_RELEASE'
  /** A letter. */
  | 'LETTER'
  /** A report or table. */
  | 'REPORT'
  /** A speech or meeting. */
  | 'SPEECH'
  /** Radio or television. */
  | 'BROADCAST'
  /** A hearing or court session. */
  | 'HEARING'
  /** A filing. */
  | 'FILING'
  /** A post on a social network. */
  | 'POST'
  /** The article itself, or another one. */
  | 'ARTICLE'
  /** The work does not tell. */
  | 'UNKNOWN';

/** Whether the speaker is beyond doubt. */
export type Attribution =
  /** The work names the speaker beyond doubt. */
  | 'CLEAR'
  /** The work leaves a doubt about who speaks. */
  | 'AMBIGUOUS';

/**
 * Where assertions come from: a rule walks over what they relay and rest on, as long as the meaning is kept (SAME, NARROWED), to the records
 * at which that ends. It counts who stands behind those; it does not judge what is true.
 */
export type Origins = {
  readonly __typename?: 'Origins';
  /** How many independent origins remain: whoever stands behind several roots counts once, and so do the speakers of a joint statement. */
  readonly independentCount: Scalars['Int']['output'];
  /** How many assertions are looked at: all of the claim, a joint statement once; 1 for an assertion. */
  readonly assertionCount: Scalars['Int']['output'];
  /** How many outlets publish the works in which they stand. */
  readonly outletCount: Scalars['Int']['output'];
  /** How many links the longest chain has. */
  readonly maxDepth: Scalars['Int']['output'];
  /** The records at which chains end; those that count first, then by key. At most 100. */
  readonly roots: ReadonlyArray<OriginRoot>;
};

/** A record at which chains end. */
export type OriginRoot = {
  readonly __typename?: 'OriginRoot';
  /**
   * Who stands behind it; null for a work of which neither issuer, outlet nor author is known, which stands for itself. The reporter, else for
   * whom it was said, else the organization that speaks by a statement or a spokesperson, else the speaker; of a cited document its issuer, of
   * a cited article whoever is quoted in it, else the outlet. The whole stands for its units.
   */
  readonly agent?: Maybe<Agent>;
  /** The record: an assertion that rests on nothing, or a cited work. */
  readonly record: OriginRecord;
  /** By what it is counted: roots with the same key are one origin. */
  readonly key: Scalars['ID']['output'];
  /** False where it merely agrees with an assertion that counts (AGREEMENT). */
  readonly counted: Scalars['Boolean']['output'];
  /** What it altered or widened; that is why the walk ends here. At most 100. */
  readonly altered: ReadonlyArray<OriginStep>;
  /** The ways to it, shortest first; none comes to a record twice. */
  readonly paths: ReadonlyArray<OriginPath>;
  /** Whether there is more than was looked at: records that lead round in a ring, more than 100 ways, or more records than a setting allows. */
  readonly truncated: Scalars['Boolean']['output'];
};


/** A record at which chains end. */
export type OriginRootPathsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A record at which a chain can end. */
export type OriginRecord = Assertion | Article | Document;

/** A chain from an assertion to a root. */
export type OriginPath = {
  readonly __typename?: 'OriginPath';
  /** The assertion at which it begins. */
  readonly from: Assertion;
  /** What it leads to, link by link; the last is the root. None where the assertion is the root itself. */
  readonly steps: ReadonlyArray<OriginStep>;
};

/** One link of a chain: how the record before passes on this one. */
export type OriginStep = {
  readonly __typename?: 'OriginStep';
  /** How it is passed on. */
  readonly how: RelayHow;
  /** Whether the meaning stayed the same. */
  readonly fidelity: Fidelity;
  /** The record that is passed on. */
  readonly record: OriginRecord;
};

/** One assertion passed on by another. */
export type Relay = {
  readonly __typename?: 'Relay';
  /** Whether the source says so. */
  readonly basis: Basis;
  /** How it is passed on. */
  readonly how: RelayHow;
  /** Whether the meaning stayed the same. */
  readonly fidelity: Fidelity;
  /** What became of the meaning on the way, or how we know: a curator’s note. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The assertion that is passed on. */
  readonly assertion: Assertion;
};

/** One assertion answering another assertion or a claim. A dispute is never a verdict of ours: it is what somebody said, with speaker, day and evidence of its own. */
export type Response = Node & {
  readonly __typename?: 'Response';
  /** Readable, typed, stable id. */
  readonly id: Scalars['ID']['output'];
  /** What it does to its target. */
  readonly type: ResponseType;
  /** How it does so; each kind belongs to one type. */
  readonly kind: ResponseKind;
  /** Which side of the target it answers. On WHOLE and FIGURE it counts for the claim, otherwise for that assertion only. */
  readonly aspect: Aspect;
  /** Whether the source says so. */
  readonly basis: Basis;
  /** A curator’s note. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The assertion that answers: its speaker is the one who disputes or supports. */
  readonly assertion: Assertion;
  /** What is answered. */
  readonly target: ResponseTarget;
  /** Where the answering stands in the text. At most 100. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What it held before each later ingest changed it, newest first. At most 100. */
  readonly revisions: ReadonlyArray<Revision>;
  /**
   * Responses in a chain, step by step: what this answers and what that answers in turn, or what answers this. Each response once, at its
   * smallest depth, so that a ring ends where it closes. At most 1,000 within reach, whatever they do.
   */
  readonly disputeChain: ReadonlyArray<ChainStep>;
};


/** One assertion answering another assertion or a claim. A dispute is never a verdict of ours: it is what somebody said, with speaker, day and evidence of its own. */
export type ResponseDisputeChainArgs = {
  direction: ChainDirection;
  depth?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<ResponseType>>;
};

/** Which way a chain is walked. */
export type ChainDirection =
  /** To what is answered. */
  | 'ANSWERS'
  /** To what answers. */
  | 'ANSWERED_BY';

/** A response as a step of a chain. */
export type ChainStep = {
  readonly __typename?: 'ChainStep';
  /** How many responses from the start, 1 for one at the start itself. */
  readonly depth: Scalars['Int']['output'];
  /** The response: its assertion answers its target. */
  readonly response: Response;
  /** Whether the way on from it leads back to it: the chain is a ring here, and is not walked on. */
  readonly closesRing: Scalars['Boolean']['output'];
};

/** What can be answered. */
export type ResponseTarget = Assertion | Claim;

/** What a response does to its target. */
export type ResponseType =
  /** Says that it is not so, or not shown. */
  | 'DISPUTES'
  /** Says that it is so. */
  | 'SUPPORTS'
  /** Changes it. */
  | 'AMENDS'
  /** Leaves it without an answer. */
  | 'DOES_NOT_ANSWER';

/** How a response does what it does. In brackets: the type that it belongs to. */
export type ResponseKind =
  /** Says that it is not so (DISPUTES). */
  | 'DENIAL'
  /** Gives another figure (DISPUTES). */
  | 'FIGURE'
  /** Denies it with a reason (DISPUTES). */
  | 'REBUTTAL'
  /** Attacks source, method or inference (DISPUTES). */
  | 'UNDERCUT'
  /** Asks for proof (DISPUTES). */
  | 'QUESTION'
  /** Does not fit together with it; no side is taken (DISPUTES). */
  | 'CONTRAST'
  /** Agrees (SUPPORTS). */
  | 'AGREEMENT'
  /** Gives independent evidence (SUPPORTS). */
  | 'CORROBORATION'
  /** Limits it (AMENDS). */
  | 'QUALIFICATION'
  /** Corrects it (AMENDS). */
  | 'CORRECTION'
  /** Takes it back (AMENDS). */
  | 'RETRACTION'
  /** Brings it up to date (AMENDS). */
  | 'UPDATE'
  /** Makes it clearer (AMENDS). */
  | 'CLARIFICATION'
  /** Declined to answer (DOES_NOT_ANSWER). */
  | 'DECLINED'
  /** Did not answer (DOES_NOT_ANSWER). */
  | 'NO_RESPONSE'
  /** Could not be reached (DOES_NOT_ANSWER). */
  | 'UNREACHABLE';

/** Which side of the target a response answers. */
export type Aspect =
  /** All of it. */
  | 'WHOLE'
  /** Its figure. */
  | 'FIGURE'
  /** Its source. */
  | 'SOURCE'
  /** What is concluded from it. */
  | 'INFERENCE'
  /** Its wording. */
  | 'WORDING';

/** What a speaker wants of an act, law, plan or vow: what ought to be, while responses are about what is so. */
export type Stance = Node & {
  readonly __typename?: 'Stance';
  /** Readable, typed, stable id. */
  readonly id: Scalars['ID']['output'];
  /** For or against. */
  readonly kind: StanceKind;
  /** Whether the source says so. */
  readonly basis: Basis;
  /** The assertion that shows it; its speaker takes the stance. */
  readonly assertion: Assertion;
  /** Of what. */
  readonly target: StanceTarget;
};

/** For or against. */
export type StanceKind =
  /** Wants it. */
  | 'FAVOURS'
  /** Does not want it. */
  | 'OPPOSES';

/** What a stance can be taken on. */
export type StanceTarget = Topic | Article | Document | Claim;

/** What can be read: an article of an outlet, or a document. */
export type Work = {
  /** Readable, typed, stable id. */
  readonly id: Scalars['ID']['output'];
  /** Title as printed; ours where there is none. */
  readonly title: Scalars['String']['output'];
  /** What sort of work. */
  readonly kind: WorkKind;
  /** When it was published; null when unknown. */
  readonly published?: Maybe<When>;
  /** Whether its text was read. False: known only because another work cites it. */
  readonly inCorpus: Scalars['Boolean']['output'];
  /** The rights notice; null without one. */
  readonly rights?: Maybe<Rights>;
  /** The last announced change; null without one. */
  readonly modified?: Maybe<When>;
  /** Language tag (BCP 47), such as `en`. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** The exact texts of it that were read; the texts themselves are not held. At most 100. */
  readonly textVersions: ReadonlyArray<TextVersion>;
  /** Whom or what it credits as a whole. At most 100. */
  readonly credits: ReadonlyArray<Credit>;
  /** Where it can be read. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** The outlet, for articles. */
  readonly publishedBy?: Maybe<Agent>;
  /** Its authors. At most 100. */
  readonly writtenBy: ReadonlyArray<Agent>;
  /** Agencies that pass it on. At most 100. */
  readonly distributedBy: ReadonlyArray<Agent>;
  /** Who issued it, for documents. */
  readonly issuedBy?: Maybe<Agent>;
  /** Works that it rests on as a whole. At most 100. */
  readonly basedOn: ReadonlyArray<WorkLink>;
  /** Works that rest on it as a whole: the way down from an origin. At most 100, earliest first. */
  readonly basisOfWorks: ReadonlyArray<Work>;
  /** What is said elsewhere on the basis of this work. At most 100, earliest first; `assertions(filter: {basedOn: …})` pages through all. */
  readonly basisOfAssertions: ReadonlyArray<Assertion>;
  /** Changes that its publisher announced. At most 100. */
  readonly corrections: ReadonlyArray<Correction>;
  /** What is said in it and by whom, in the order of the text. */
  readonly assertions: AssertionConnection;
  /** Claims about this work. */
  readonly claimsAbout: ClaimConnection;
  /** Who wants it or does not want it. */
  readonly stances: StanceConnection;
  /**
   * How much room each speaker, organization or stance is given in this work: assertions, and code points that their evidence covers. At most the
   * 100 largest; the shares are of all. Refused above 10,000 assertions.
   */
  readonly shareOfVoice: ReadonlyArray<VoiceShare>;
};


/** What can be read: an article of an outlet, or a document. */
export type WorkAssertionsArgs = {
  filter?: InputMaybe<AssertionFilter>;
  orderBy?: InputMaybe<AssertionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read: an article of an outlet, or a document. */
export type WorkClaimsAboutArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read: an article of an outlet, or a document. */
export type WorkStancesArgs = {
  filter?: InputMaybe<StanceFilter>;
  orderBy?: InputMaybe<StanceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read: an article of an outlet, or a document. */
export type WorkShareOfVoiceArgs = {
  by: VoiceGroup;
};

/** Journalism or a post of an outlet. */
export type Article = Work & Node & {
  readonly __typename?: 'Article';
  /** Readable, typed, stable id. */
  readonly id: Scalars['ID']['output'];
  /** Title as printed; ours where there is none. */
  readonly title: Scalars['String']['output'];
  /** What sort of work. */
  readonly kind: WorkKind;
  /** When it was published; null when unknown. */
  readonly published?: Maybe<When>;
  /** Whether its text was read. False: known only because another work cites it. */
  readonly inCorpus: Scalars['Boolean']['output'];
  /** The rights notice; null without one. */
  readonly rights?: Maybe<Rights>;
  /** The last announced change; null without one. */
  readonly modified?: Maybe<When>;
  /** Language tag (BCP 47), such as `en`. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** The exact texts of it that were read; the texts themselves are not held. At most 100. */
  readonly textVersions: ReadonlyArray<TextVersion>;
  /** Whom or what it credits as a whole. At most 100. */
  readonly credits: ReadonlyArray<Credit>;
  /** Where it can be read. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** The outlet, for articles. */
  readonly publishedBy?: Maybe<Agent>;
  /** Its authors. At most 100. */
  readonly writtenBy: ReadonlyArray<Agent>;
  /** Agencies that pass it on. At most 100. */
  readonly distributedBy: ReadonlyArray<Agent>;
  /** Who issued it, for documents. */
  readonly issuedBy?: Maybe<Agent>;
  /** Works that it rests on as a whole. At most 100. */
  readonly basedOn: ReadonlyArray<WorkLink>;
  /** Works that rest on it as a whole: the way down from an origin. At most 100, earliest first. */
  readonly basisOfWorks: ReadonlyArray<Work>;
  /** What is said elsewhere on the basis of this work. At most 100, earliest first; `assertions(filter: {basedOn: …})` pages through all. */
  readonly basisOfAssertions: ReadonlyArray<Assertion>;
  /** Changes that its publisher announced. At most 100. */
  readonly corrections: ReadonlyArray<Correction>;
  /** What is said in it and by whom, in the order of the text. */
  readonly assertions: AssertionConnection;
  /** Claims about this work. */
  readonly claimsAbout: ClaimConnection;
  /** Who wants it or does not want it. */
  readonly stances: StanceConnection;
  /**
   * How much room each speaker, organization or stance is given in this work: assertions, and code points that their evidence covers. At most the
   * 100 largest; the shares are of all. Refused above 10,000 assertions.
   */
  readonly shareOfVoice: ReadonlyArray<VoiceShare>;
};


/** Journalism or a post of an outlet. */
export type ArticleAssertionsArgs = {
  filter?: InputMaybe<AssertionFilter>;
  orderBy?: InputMaybe<AssertionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Journalism or a post of an outlet. */
export type ArticleClaimsAboutArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Journalism or a post of an outlet. */
export type ArticleStancesArgs = {
  filter?: InputMaybe<StanceFilter>;
  orderBy?: InputMaybe<StanceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Journalism or a post of an outlet. */
export type ArticleShareOfVoiceArgs = {
  by: VoiceGroup;
};

/** A report, letter, press release, statement, data set, law, ruling, filing or speech. */
export type Document = Work & Node & {
  readonly __typename?: 'Document';
  /** Readable, typed, stable id. */
  readonly id: Scalars['ID']['output'];
  /** Title as printed; ours where there is none. */
  readonly title: Scalars['String']['output'];
  /** What sort of work. */
  readonly kind: WorkKind;
  /** When it was published; null when unknown. */
  readonly published?: Maybe<When>;
  /** Whether its text was read. False: known only because another work cites it. */
  readonly inCorpus: Scalars['Boolean']['output'];
  /** The rights notice; null without one. */
  readonly rights?: Maybe<Rights>;
  /** The last announced change; null without one. */
  readonly modified?: Maybe<When>;
  /** Language tag (BCP 47), such as `en`. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** The exact texts of it that were read; the texts themselves are not held. At most 100. */
  readonly textVersions: ReadonlyArray<TextVersion>;
  /** Whom or what it credits as a whole. At most 100. */
  readonly credits: ReadonlyArray<Credit>;
  /** Where it can be read. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** The outlet, for articles. */
  readonly publishedBy?: Maybe<Agent>;
  /** Its authors. At most 100. */
  readonly writtenBy: ReadonlyArray<Agent>;
  /** Agencies that pass it on. At most 100. */
  readonly distributedBy: ReadonlyArray<Agent>;
  /** Who issued it, for documents. */
  readonly issuedBy?: Maybe<Agent>;
  /** Works that it rests on as a whole. At most 100. */
  readonly basedOn: ReadonlyArray<WorkLink>;
  /** Works that rest on it as a whole: the way down from an origin. At most 100, earliest first. */
  readonly basisOfWorks: ReadonlyArray<Work>;
  /** What is said elsewhere on the basis of this work. At most 100, earliest first; `assertions(filter: {basedOn: …})` pages through all. */
  readonly basisOfAssertions: ReadonlyArray<Assertion>;
  /** Changes that its publisher announced. At most 100. */
  readonly corrections: ReadonlyArray<Correction>;
  /** What is said in it and by whom, in the order of the text. */
  readonly assertions: AssertionConnection;
  /** Claims about this work. */
  readonly claimsAbout: ClaimConnection;
  /** Who wants it or does not want it. */
  readonly stances: StanceConnection;
  /**
   * How much room each speaker, organization or stance is given in this work: assertions, and code points that their evidence covers. At most the
   * 100 largest; the shares are of all. Refused above 10,000 assertions.
   */
  readonly shareOfVoice: ReadonlyArray<VoiceShare>;
};


/** A report, letter, press release, statement, data set, law, ruling, filing or speech. */
export type DocumentAssertionsArgs = {
  filter?: InputMaybe<AssertionFilter>;
  orderBy?: InputMaybe<AssertionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A report, letter, press release, statement, data set, law, ruling, filing or speech. */
export type DocumentClaimsAboutArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A report, letter, press release, statement, data set, law, ruling, filing or speech. */
export type DocumentStancesArgs = {
  filter?: InputMaybe<StanceFilter>;
  orderBy?: InputMaybe<StanceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A report, letter, press release, statement, data set, law, ruling, filing or speech. */
export type DocumentShareOfVoiceArgs = {
  by: VoiceGroup;
};

/** What sort of work. The first four are articles, the others documents. */
export type WorkKind =
  /** News of an outlet. */
  | 'NEWS'
  /** Signed opinion. */
  | 'OPINION'
  /** Entry of a blog. */
  | 'BLOG'
  /** Post on a social network. */
  | 'POST'
  /** Report. */
  | 'REPORT'
  /** Letter. */
  | 'LETTER'
  /** Press release. */
  | 'PRESS_RELEASE'
  /** Written statement. */
  | 'STATEMENT'
  /** Table or data set. */
  | 'DATASET'
  /** Law, bill or ordinance. */
  | 'LAW'
  /** Decision of a court. */
  | 'RULING'
  /** Filing with a court or an authority. */
  | 'FILING'
  /** Speech. */
  | 'SPEECH';

/** What a share of voice is counted by. */
export type VoiceGroup =
  /** Who speaks; the work’s own voice is the outlet’s, that of signed opinion the author’s. */
  | 'SPEAKER'
  /** For whom: on whose behalf, else the organization of the role, else the speaker. The work’s own voice is its publisher’s. */
  | 'ORGANIZATION'
  /** Which stance the assertion takes, and on what; assertions that take none are one group. */
  | 'STANCE';

/** The voice of one speaker, organization or stance. Silence is no voice: only what was stated counts. */
export type VoiceShare = {
  readonly __typename?: 'VoiceShare';
  /** Whose, by SPEAKER and ORGANIZATION. */
  readonly agent?: Maybe<Agent>;
  /** By STANCE: for or against; null for assertions that take none. */
  readonly stance?: Maybe<StanceKind>;
  /** By STANCE: on what. */
  readonly on?: Maybe<StanceTarget>;
  /** By STANCE: on what, where that is a topic. */
  readonly topic?: Maybe<Topic>;
  /** Assertions; a joint statement counts once in a group. */
  readonly assertions: Scalars['Int']['output'];
  /** Code points that the evidence of these covers: what overlaps once, text versions apart. */
  readonly codePoints: Scalars['Int']['output'];
  /** Of the sum of the code points of all groups, 0 to 1; 0 where no evidence has a place. Words of two groups count for both. */
  readonly share: Scalars['Float']['output'];
};

/** A way from an assertion or a work to a work it rests on. */
export type WorkLink = {
  readonly __typename?: 'WorkLink';
  /** How it uses that work. */
  readonly how: RelayHow;
  /** Whether the meaning stayed the same. */
  readonly fidelity: Fidelity;
  /** Whether the source says so. */
  readonly basis: Basis;
  /** The work it rests on. */
  readonly work: Work;
  /** The reference as printed, if short. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** What became of the meaning on the way, or how we know: a curator’s note. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** How something is passed on. */
export type RelayHow =
  /** In its words. */
  | 'QUOTES'
  /** In other words. */
  | 'PARAPHRASES'
  /** Names it as the source. */
  | 'CREDITS'
  /** Prints the whole. */
  | 'REPUBLISHES'
  /** Reckons with its figures. */
  | 'USES_DATA';

/** What became of the meaning on the way. */
export type Fidelity =
  /** It stayed the same. */
  | 'SAME'
  /** Less is said than in the source. */
  | 'NARROWED'
  /** More is said than in the source. */
  | 'WIDENED'
  /** Something else is said than in the source. */
  | 'ALTERED';

/** One credit of a work. */
export type Credit = {
  readonly __typename?: 'Credit';
  /** The credit as printed, if short. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Whom or what it credits. */
  readonly to: CreditTarget;
};

/** What a work can credit: an agent or another work. */
export type CreditTarget = Person | Organization | Group | Article | Document;

/** A rights notice as fields. */
export type Rights = {
  readonly __typename?: 'Rights';
  /** Who holds the rights. */
  readonly holder?: Maybe<Agent>;
  /** Year of the notice. */
  readonly year?: Maybe<Scalars['Int']['output']>;
  /** The terms in a few words. */
  readonly terms?: Maybe<Scalars['String']['output']>;
};

/** One exact text of a work, known by its digest. The text itself is not held. */
export type TextVersion = Node & {
  readonly __typename?: 'TextVersion';
  /** Readable, typed, stable id. */
  readonly id: Scalars['ID']['output'];
  /** Digest of the normalised text in UTF-8. */
  readonly sha256: Scalars['Sha256']['output'];
  /** Length in Unicode code points. */
  readonly length: Scalars['Int']['output'];
  /** How the text was normalised before counting: `nobom-lf-nfc`. */
  readonly normalization: Scalars['String']['output'];
  /** When the text was read. */
  readonly retrieved?: Maybe<When>;
  /** The work whose text it is. */
  readonly work: Work;
};

/** Where something stands in one exact text: positions and digests; the words only where whoever runs the server gave them. */
export type Evidence = Node & {
  readonly __typename?: 'Evidence';
  /** Readable, typed, stable id. */
  readonly id: Scalars['ID']['output'];
  /** The passages in the text, in order; several for a discontinuous quotation. At most 100. */
  readonly ranges: ReadonlyArray<CodePointRange>;
  /** Digest of the text of the ranges, joined by U+2026, in UTF-8. */
  readonly exactSha256: Scalars['Sha256']['output'];
  /** Digest of the 32 code points before the first range, U+2026 and the 32 after the last, in UTF-8. */
  readonly contextSha256: Scalars['Sha256']['output'];
  /** In which part of the work. */
  readonly section: Section;
  /**
   * The words, pieces joined by U+2026, so that `exactSha256` is their digest. Null unless whoever runs the server stored them from the
   * text itself (`onrecord ingest --texts DIR`); they are no part of the record.
   */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /** The exact text that the ranges count in. */
  readonly textVersion: TextVersion;
};

/** A half-open range of a text: `start` is in it, `end` is not. */
export type CodePointRange = {
  readonly __typename?: 'CodePointRange';
  /** First code point, counted from 0 in the normalised text. */
  readonly start: Scalars['Int']['output'];
  /** First code point behind the range. */
  readonly end: Scalars['Int']['output'];
};

/** A part of a work. */
export type Section =
  /** Headline or title. */
  | 'HEADLINE'
  /** Names of the authors. */
  | 'BYLINE'
  /** Running text. */
  | 'BODY'
  /** Caption of a picture. */
  | 'CAPTION'
  /** Table. */
  | 'TABLE'
  /** Note of the editors or a correction. */
  | 'NOTE'
  /** Note about the author. */
  | 'AUTHOR_NOTE'
  /** Rights notice. */
  | 'RIGHTS';

/** A change to a work that its publisher announced. */
export type Correction = Node & {
  readonly __typename?: 'Correction';
  /** Readable, typed, stable id. */
  readonly id: Scalars['ID']['output'];
  /** What sort of change. */
  readonly kind: CorrectionKind;
  /** When it was announced. */
  readonly published?: Maybe<When>;
  /** What changed, in our words. */
  readonly summary: Scalars['String']['output'];
  /** The work that was changed. */
  readonly work: Work;
  /** Where the note stands. At most 100. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Assertions that it withdrew. At most 100. */
  readonly withdrawn: ReadonlyArray<Assertion>;
  /** Assertions that replace them. At most 100. */
  readonly replacedBy: ReadonlyArray<Assertion>;
  /** Everything that rested on the words that were withdrawn; where none were withdrawn by name, on the work. */
  readonly affected: Affected;
  /** What else supports the claims of these words. */
  readonly surviving: Surviving;
};

/** What sort of change a publisher announced. */
export type CorrectionKind =
  /** Something was wrong. */
  | 'CORRECTION'
  /** Something was unclear. */
  | 'CLARIFICATION'
  /** Something new was added. */
  | 'UPDATE'
  /** The work was withdrawn. */
  | 'RETRACTION'
  /** A note of the editors. */
  | 'EDITORS_NOTE';

/** What would fall with a record, and what would be left. */
export type Impact = {
  readonly __typename?: 'Impact';
  /** The record that was asked about. */
  readonly of: ImpactRecord;
  /** What would fall with it, itself included. */
  readonly affected: Affected;
  /** What would still support the claims of what falls. */
  readonly surviving: Surviving;
};

/** What can fall: an assertion, a work or a figure. */
export type ImpactRecord = Assertion | Article | Document | Observation;

/**
 * Everything that rests on some words, however far down, the words themselves included. Who rests on a work rests on the words of it that assert
 * the same claim, and on the work as such only where it holds none: other words of it are not affected. Words that were changed on the way are,
 * and say so. A figure takes along what was reckoned from it when nothing independent keeps it.
 */
export type Affected = {
  readonly __typename?: 'Affected';
  /** Whether it began with a whole work: everything that stands in it counts then. */
  readonly wholeWork: Scalars['Boolean']['output'];
  /** Whether there is more than was looked at: some 1,000 assertions at each stage of the way, 2,000 records in all, and what is reckoned from a figure that only rests on a reckoned one in words. The counts are then of what was found. */
  readonly truncated: Scalars['Boolean']['output'];
  /** How many assertions. */
  readonly assertionCount: Scalars['Int']['output'];
  /** The assertions, nearest first. */
  readonly assertions: ReadonlyArray<AffectedAssertion>;
  /** How many works: those that hold such assertions, and those that rest on a work that falls. */
  readonly workCount: Scalars['Int']['output'];
  /** The works, those with most such assertions first. */
  readonly works: ReadonlyArray<AffectedWork>;
  /** How many of the works announced no correction of these words. */
  readonly unannouncedCount: Scalars['Int']['output'];
  /** These works, those with most such assertions first. */
  readonly unannounced: ReadonlyArray<AffectedWork>;
  /** How many claims the assertions state. */
  readonly claimCount: Scalars['Int']['output'];
  /** How many of the claims keep no independent origin. */
  readonly unsupportedCount: Scalars['Int']['output'];
  /** The claims, those that keep no independent origin first, then by id. */
  readonly claims: ReadonlyArray<AffectedClaim>;
  /** How many figures: those of the claims, and what was reckoned from those that are lost. */
  readonly figureCount: Scalars['Int']['output'];
  /** The figures, nearest first. */
  readonly figures: ReadonlyArray<AffectedFigure>;
  /** How many comparisons hold such a figure. */
  readonly comparisonCount: Scalars['Int']['output'];
  /** These comparisons, by id. */
  readonly comparisons: ReadonlyArray<AffectedComparison>;
  /** How many disputes answer these assertions or are made by them. */
  readonly disputeCount: Scalars['Int']['output'];
  /** These disputes, by id. */
  readonly disputes: ReadonlyArray<AffectedDispute>;
};


/**
 * Everything that rests on some words, however far down, the words themselves included. Who rests on a work rests on the words of it that assert
 * the same claim, and on the work as such only where it holds none: other words of it are not affected. Words that were changed on the way are,
 * and say so. A figure takes along what was reckoned from it when nothing independent keeps it.
 */
export type AffectedAssertionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that rests on some words, however far down, the words themselves included. Who rests on a work rests on the words of it that assert
 * the same claim, and on the work as such only where it holds none: other words of it are not affected. Words that were changed on the way are,
 * and say so. A figure takes along what was reckoned from it when nothing independent keeps it.
 */
export type AffectedWorksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that rests on some words, however far down, the words themselves included. Who rests on a work rests on the words of it that assert
 * the same claim, and on the work as such only where it holds none: other words of it are not affected. Words that were changed on the way are,
 * and say so. A figure takes along what was reckoned from it when nothing independent keeps it.
 */
export type AffectedUnannouncedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that rests on some words, however far down, the words themselves included. Who rests on a work rests on the words of it that assert
 * the same claim, and on the work as such only where it holds none: other words of it are not affected. Words that were changed on the way are,
 * and say so. A figure takes along what was reckoned from it when nothing independent keeps it.
 */
export type AffectedClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that rests on some words, however far down, the words themselves included. Who rests on a work rests on the words of it that assert
 * the same claim, and on the work as such only where it holds none: other words of it are not affected. Words that were changed on the way are,
 * and say so. A figure takes along what was reckoned from it when nothing independent keeps it.
 */
export type AffectedFiguresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that rests on some words, however far down, the words themselves included. Who rests on a work rests on the words of it that assert
 * the same claim, and on the work as such only where it holds none: other words of it are not affected. Words that were changed on the way are,
 * and say so. A figure takes along what was reckoned from it when nothing independent keeps it.
 */
export type AffectedComparisonsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that rests on some words, however far down, the words themselves included. Who rests on a work rests on the words of it that assert
 * the same claim, and on the work as such only where it holds none: other words of it are not affected. Words that were changed on the way are,
 * and say so. A figure takes along what was reckoned from it when nothing independent keeps it.
 */
export type AffectedDisputesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** By what a record rests on another. */
export type ImpactLink =
  /** It passes the words on. */
  | 'RELAYS'
  /** It is based on the work, or on words in it that say the same. */
  | 'BASED_ON'
  /** It stands in the work. */
  | 'FOUND_IN'
  /** It is the figure of what the assertion says. */
  | 'HAS_FIGURE'
  /** It states the figure. */
  | 'STATES'
  /** It was reckoned from the figure. */
  | 'DERIVED_FROM';

/** One step down the way to an affected record. */
export type ImpactStep = {
  readonly __typename?: 'ImpactStep';
  /** By what it rests on the record before. */
  readonly link: ImpactLink;
  /** How the words were passed on; null where none were. */
  readonly how?: Maybe<RelayHow>;
  /** What became of the meaning; null where no words were passed on. */
  readonly fidelity?: Maybe<Fidelity>;
  /** Whether the source says so; null where no words were passed on. */
  readonly basis?: Maybe<Basis>;
  /** The record that this step leads to. */
  readonly record: ImpactRecord;
};

/** One assertion that rests on the words. */
export type AffectedAssertion = {
  readonly __typename?: 'AffectedAssertion';
  /** The assertion. */
  readonly assertion: Assertion;
  /** How many steps down it is; 0 for what falls first. */
  readonly depth: Scalars['Int']['output'];
  /** By what it rests on the record before; null for what falls first. */
  readonly link?: Maybe<ImpactLink>;
  /** How it passes the words on; null where it does not. */
  readonly how?: Maybe<RelayHow>;
  /** What became of the meaning in this last step; null where no words were passed on. */
  readonly fidelity?: Maybe<Fidelity>;
  /** Whether the source says so; null where no words were passed on. */
  readonly basis?: Maybe<Basis>;
  /** Whether the words were widened or altered on every way down to it: it rests on them still, but says something else. */
  readonly changed: Scalars['Boolean']['output'];
  /** Whether it names something besides on which it rests and which is not affected. */
  readonly otherGround: Scalars['Boolean']['output'];
  /** Whether the publisher of its work announced a correction of these words. */
  readonly announced: Scalars['Boolean']['output'];
  /** The shortest way down to it, step by step, without what falls first. At most 100. */
  readonly path: ReadonlyArray<ImpactStep>;
};

/** One work that holds affected words, or rests on an affected work. */
export type AffectedWork = {
  readonly __typename?: 'AffectedWork';
  /** The work. */
  readonly work: Work;
  /** How many affected assertions stand in it. */
  readonly assertionCount: Scalars['Int']['output'];
  /** Whether its publisher announced a correction of these words: one that withdrew some of them, or nothing in particular. */
  readonly announced: Scalars['Boolean']['output'];
  /** How many steps down the work itself is; null when only words in it are affected. */
  readonly depth?: Maybe<Scalars['Int']['output']>;
  /** By what the work itself rests on the work before; null otherwise. */
  readonly link?: Maybe<ImpactLink>;
  /** How it uses that work; null otherwise. */
  readonly how?: Maybe<RelayHow>;
  /** What became of the meaning; null otherwise. */
  readonly fidelity?: Maybe<Fidelity>;
  /** Whether the source says so; null otherwise. */
  readonly basis?: Maybe<Basis>;
  /** The way down to the work itself; empty otherwise. At most 100. */
  readonly path: ReadonlyArray<ImpactStep>;
};

/** What is left of a claim when some words fall. */
export type ClaimSupport =
  /** An origin that has nothing to do with them. */
  | 'INDEPENDENT'
  /** Only the same origin, speaking elsewhere. */
  | 'SAME_ORIGIN'
  /** Nothing. */
  | 'NONE';

/** One claim that affected assertions state. */
export type AffectedClaim = {
  readonly __typename?: 'AffectedClaim';
  /** The claim; of several that are the same, one that is stated here. */
  readonly claim: Claim;
  /** What is left of it. */
  readonly support: ClaimSupport;
  /** How many independent origins are left. */
  readonly independentCount: Scalars['Int']['output'];
};

/** One figure that rests on the words. */
export type AffectedFigure = {
  readonly __typename?: 'AffectedFigure';
  /** The figure. */
  readonly figure: Observation;
  /** Whether nothing independent keeps it, or it was reckoned from such a figure. */
  readonly lost: Scalars['Boolean']['output'];
  /** How many steps down it is; 0 for what falls first. */
  readonly depth: Scalars['Int']['output'];
  /** By what it rests on the record before; null for what falls first. */
  readonly link?: Maybe<ImpactLink>;
  /** The shortest way down to it, step by step, without what falls first. At most 100. */
  readonly path: ReadonlyArray<ImpactStep>;
};

/** One comparison that an affected figure is part of. */
export type AffectedComparison = {
  readonly __typename?: 'AffectedComparison';
  /** The comparison. */
  readonly comparison: Comparison;
  /** Whether a figure in it is lost. */
  readonly lost: Scalars['Boolean']['output'];
};

/** One dispute in which affected words have a part. */
export type AffectedDispute = {
  readonly __typename?: 'AffectedDispute';
  /** The dispute. */
  readonly dispute: Response;
  /** Whether it answers affected words. */
  readonly answered: Scalars['Boolean']['output'];
  /** Whether it is made by affected words. */
  readonly answers: Scalars['Boolean']['output'];
};

/** What still supports the claims of some words that fall. */
export type Surviving = {
  readonly __typename?: 'Surviving';
  /** Whether there is more than was looked at; see `Affected.truncated`. The counts are then of what was found. */
  readonly truncated: Scalars['Boolean']['output'];
  /** How many claims the affected assertions state. */
  readonly claimCount: Scalars['Int']['output'];
  /** The claims, by id. */
  readonly claims: ReadonlyArray<SurvivingClaim>;
};


/** What still supports the claims of some words that fall. */
export type SurvivingClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What is left of one claim. */
export type SurvivingClaim = {
  readonly __typename?: 'SurvivingClaim';
  /** The claim; of several that are the same, one that is stated here. */
  readonly claim: Claim;
  /** What is left of it. */
  readonly support: ClaimSupport;
  /** How many independent origins are left. */
  readonly independentCount: Scalars['Int']['output'];
  /** How many assertions of it do not rest on the words. */
  readonly assertionCount: Scalars['Int']['output'];
  /** These assertions, independent ones first, then by id. */
  readonly assertions: ReadonlyArray<SurvivingAssertion>;
};


/** What is left of one claim. */
export type SurvivingClaimAssertionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One assertion that does not rest on the words. */
export type SurvivingAssertion = {
  readonly __typename?: 'SurvivingAssertion';
  /** The assertion. */
  readonly assertion: Assertion;
  /** Whether it has an origin other than that of the words. */
  readonly independent: Scalars['Boolean']['output'];
  /** Where its own words began: up what it passes on, until nothing is named. At most 100. */
  readonly roots: ReadonlyArray<ImpactRecord>;
};

/**
 * How the answers about a claim or a person as of two days differ. A claim: over all datasets in which it is the same, with the answers to each
 * assertion of it. A person: what he says, what he answers and who answers him.
 */
export type Changes = {
  readonly __typename?: 'Changes';
  /** The claim or the person. */
  readonly of: ChangeSubject;
  /** The earlier day. */
  readonly from: Scalars['Day']['output'];
  /** The later day. */
  readonly to: Scalars['Day']['output'];
  /** How many changes there are. */
  readonly changeCount: Scalars['Int']['output'];
  /** The changes by day, then by id. */
  readonly changes: ReadonlyArray<Change>;
  /** The numbers of the answers on both days, also those that stayed the same. */
  readonly tallies: ReadonlyArray<ChangeTally>;
};


/**
 * How the answers about a claim or a person as of two days differ. A claim: over all datasets in which it is the same, with the answers to each
 * assertion of it. A person: what he says, what he answers and who answers him.
 */
export type ChangesChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Whose answers are compared. */
export type ChangeSubject = Claim | Person;

/** One change between two days. */
export type Change = {
  readonly __typename?: 'Change';
  /** The day: of publication of what entered or took something back; for what was retired the day of the ingest that no longer held it. */
  readonly day: Scalars['Day']['output'];
  /** What happened. */
  readonly how: ChangeHow;
  /** What the record is to the claim or the person. */
  readonly kind: ChangeKind;
  /** The record. */
  readonly record: ChangedRecord;
  /** What took it back or amended it; null otherwise. */
  readonly by?: Maybe<ChangeCause>;
};

/** What happened to a record. */
export type ChangeHow =
  /** It was published. */
  | 'ENTERED'
  /** An announced correction took it back. It is still found, since it was said. */
  | 'WITHDRAWN'
  /** An assertion amended it. */
  | 'AMENDED'
  /** What a rule concludes of figures became another, since more became known of who gave them. */
  | 'SUPERSEDED'
  /** No dataset holds it any longer. It is missing from the answers of both days alike. */
  | 'RETIRED';

/** What a record is to a claim or a person. */
export type ChangeKind =
  /** An assertion of the claim, or by the person. */
  | 'ASSERTION'
  /** A dispute. */
  | 'DISPUTE'
  /** A support. */
  | 'SUPPORT'
  /** An amendment. */
  | 'AMENDMENT'
  /** A missing answer. */
  | 'NON_ANSWER'
  /** A stance on the claim, or by the person. */
  | 'STANCE'
  /** A role of the person. */
  | 'ROLE'
  /** A correction that took back such an assertion, or put one in its place. */
  | 'CORRECTION'
  /** The figure of the claim. */
  | 'FIGURE'
  /** A comparison of that figure with others, made by a rule. */
  | 'COMPARISON';

/** What can have changed. */
export type ChangedRecord = Assertion | Response | Stance | Role | Correction | Observation | Comparison;

/** What can take words back. */
export type ChangeCause = Correction | Response;

/** What is counted on both days. */
export type ChangeCount =
  /** Assertions, a joint statement once. */
  | 'ASSERTION'
  /** Disputes, of a joint statement once. */
  | 'DISPUTE'
  /** Supports, of a joint statement once. */
  | 'SUPPORT'
  /** Amendments, of a joint statement once. */
  | 'AMENDMENT'
  /** Missing answers. */
  | 'NON_ANSWER'
  /** Stances. */
  | 'STANCE'
  /** Roles. */
  | 'ROLE'
  /** Corrections. */
  | 'CORRECTION'
  /** Figures. */
  | 'FIGURE'
  /** Comparisons of figures, made by a rule. */
  | 'COMPARISON'
  /** Assertions that a correction took back; they are counted as assertions too. */
  | 'WITHDRAWN'
  /** Independent origins of a claim, as `Claim.origins` counts them. */
  | 'INDEPENDENT_ORIGINS';

/** One number of the answers as of two days. */
export type ChangeTally = {
  readonly __typename?: 'ChangeTally';
  /** What is counted. */
  readonly of: ChangeCount;
  /** How many on the earlier day. */
  readonly before: Scalars['Int']['output'];
  /** How many on the later day. */
  readonly after: Scalars['Int']['output'];
};

/** A figure: what is counted, how much, when and where. */
export type Observation = Node & {
  readonly __typename?: 'Observation';
  /** Readable, typed, stable id. */
  readonly id: Scalars['ID']['output'];
  /** What is counted. */
  readonly measure: Measure;
  /** The figure, in `unit`; null when only bounds are given. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** Lower bound in `unit`, if given. */
  readonly lower?: Maybe<Scalars['Float']['output']>;
  /** Upper bound in `unit`, if given. */
  readonly upper?: Maybe<Scalars['Float']['output']>;
  /** How the figure bounds the truth. */
  readonly comparator: Comparator;
  /** Unit of the figure, such as `request` or `percent`. */
  readonly unit: Scalars['String']['output'];
  /** The figure as printed, when it differs. */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** The time that it counts. */
  readonly period?: Maybe<Period>;
  /** Where; several are one total over all of them. At most 100. */
  readonly places: ReadonlyArray<Place>;
  /** What else narrows it, such as `status=final order`. At most 100. */
  readonly dimensions: ReadonlyArray<Dimension>;
  /** The claim whose figure it is. */
  readonly claim: Claim;
  /** From which other figures it was reckoned. */
  readonly derivedFrom?: Maybe<Derivation>;
  /** Figures that are parts of this one, in the same unit. At most 100. */
  readonly parts: ReadonlyArray<Observation>;
  /** What rules found it and other figures to be to each other. Those that cannot be compared are answered by `compare`. */
  readonly comparisons: ComparisonConnection;
};


/** A figure: what is counted, how much, when and where. */
export type ObservationComparisonsArgs = {
  verdict?: InputMaybe<Verdict>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What a rule found figures to be to each other, with its reasons. Computed, never said by anybody: it is no verdict on who is right. */
export type Comparison = Node & {
  readonly __typename?: 'Comparison';
  /** Derived from its kind and its figures; what was superseded has the day of that in it. */
  readonly id: Scalars['ID']['output'];
  /** Which rule: two figures, a total and its parts, or a share and what it was reckoned from. */
  readonly kind: ComparisonKind;
  /** What was found. */
  readonly verdict: Verdict;
  /** The version of the rules and their thresholds. */
  readonly ruleVersion: Scalars['String']['output'];
  /** The figures. Of a total, it comes first; of a reckoned figure, it comes before what it was reckoned from. At most 100. */
  readonly operands: ReadonlyArray<Observation>;
  /** Every reason, with the numbers. */
  readonly tests: ReadonlyArray<ComparisonTest>;
};

/** How figures are compared. */
export type ComparisonKind =
  /** Two figures of the same. */
  | 'PAIR'
  /** A total and its parts, or a sum or difference and its operands. */
  | 'SUM'
  /** A share or ratio and what it was reckoned from. */
  | 'SHARE';

/** What figures are to each other. */
export type Verdict =
  /** They cannot both be true. Which is, no rule says. */
  | 'CONFLICT'
  /** They can both be true. */
  | 'CONSISTENT'
  /** They cannot both be true, and who gave the earlier put the later in its place. */
  | 'REVISION'
  /** They do not count the same, or not in the same place or time. */
  | 'NOT_COMPARABLE';

/** One reason of a comparison. */
export type ComparisonTest = {
  readonly __typename?: 'ComparisonTest';
  /** What was tested: measure, definition, dimensions, unit, place, period-kind, period-overlap, derivation, values, replaces, part-and-whole, sum-of-parts or recomputed. */
  readonly test: Scalars['String']['output'];
  /** Whether it passed; null where that cannot be decided. */
  readonly passed?: Maybe<Scalars['Boolean']['output']>;
  /** What was held against what, with the numbers. */
  readonly detail: Scalars['String']['output'];
};

/** How a figure bounds the truth. */
export type Comparator =
  /** Exactly. */
  | 'EQ'
  /** About. */
  | 'APPROX'
  /** At least. */
  | 'GE'
  /** More than. */
  | 'GT'
  /** At most. */
  | 'LE'
  /** Less than. */
  | 'LT'
  /** Between `lower` and `upper`. */
  | 'BETWEEN';

/** The time that a figure counts. */
export type Period = {
  readonly __typename?: 'Period';
  /** The time. */
  readonly when: When;
  /** What sort of time. */
  readonly kind: PeriodKind;
};

/** What sort of time a figure counts. */
export type PeriodKind =
  /** The state on one day. */
  | 'POINT'
  /** A calendar year, month or other calendar unit. */
  | 'CALENDAR'
  /** A fiscal year. */
  | 'FISCAL'
  /** From one day to another. */
  | 'RANGE'
  /** The work does not tell. */
  | 'UNKNOWN';

/** One further condition of a figure. */
export type Dimension = {
  readonly __typename?: 'Dimension';
  /** What is conditioned, such as `status`. */
  readonly name: Scalars['String']['output'];
  /** To which value. */
  readonly value: Scalars['String']['output'];
};

/** How a figure was reckoned from others. */
export type Derivation = {
  readonly __typename?: 'Derivation';
  /** The operation. */
  readonly op: DerivationOp;
  /** The earliest assertion that states the reckoned figure. */
  readonly by?: Maybe<Assertion>;
  /** The operands in order. At most 100. */
  readonly of: ReadonlyArray<Observation>;
};

/** An operation between figures. */
export type DerivationOp =
  /** All added up. */
  | 'SUM'
  /** The first less the others. */
  | 'DIFFERENCE'
  /** The first in percent of the second. */
  | 'SHARE'
  /** The first divided by the second. */
  | 'RATIO';

/** What figures count, defined. */
export type Measure = Node & {
  readonly __typename?: 'Measure';
  /** Readable, typed, stable id. */
  readonly id: Scalars['ID']['output'];
  /** Short name. */
  readonly name: Scalars['String']['output'];
  /** Exactly what is counted. */
  readonly definition: Scalars['String']['output'];
  /** Unit of its figures. */
  readonly unit: Scalars['String']['output'];
  /** What a share is a share of. */
  readonly of?: Maybe<Scalars['String']['output']>;
};

/** Where. */
export type Place = Node & {
  readonly __typename?: 'Place';
  /** Readable, typed, stable id. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Sort of place: city, county, state, country, … */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** The larger place that holds it. */
  readonly partOf?: Maybe<Place>;
};

/** What claims and stances are about. */
export type Topic = Node & {
  readonly __typename?: 'Topic';
  /** Readable, typed, stable id. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Sort of topic. */
  readonly kind: TopicKind;
  /** When it took place. */
  readonly when?: Maybe<When>;
  /** The larger topic. */
  readonly partOf?: Maybe<Topic>;
  /** The topics that are part of it. At most 100, by name. */
  readonly parts: ReadonlyArray<Topic>;
  /** Claims about it. */
  readonly claims: ClaimConnection;
  /** Who wants it or does not want it. */
  readonly stances: StanceConnection;
  /**
   * How much room each speaker, organization or stance is given on this topic: in assertions of claims about it, and in those that take a stance on it: assertions, and code points that their evidence covers. At most the
   * 100 largest; the shares are of all. Refused above 10,000 assertions.
   */
  readonly shareOfVoice: ReadonlyArray<VoiceShare>;
};


/** What claims and stances are about. */
export type TopicClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What claims and stances are about. */
export type TopicStancesArgs = {
  filter?: InputMaybe<StanceFilter>;
  orderBy?: InputMaybe<StanceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What claims and stances are about. */
export type TopicShareOfVoiceArgs = {
  by: VoiceGroup;
};

/** Sort of topic. */
export type TopicKind =
  /** A matter of debate. */
  | 'ISSUE'
  /** Something that happened. */
  | 'EVENT'
  /** A case before a court or an authority. */
  | 'CASE'
  /** A program of an organization. */
  | 'PROGRAM'
  /** A proposal, bill or plan. */
  | 'PROPOSAL';

/** Whether the source itself says so. */
export type Basis =
  /** The source says it. */
  | 'STATED'
  /** A curator judged it; signed by `reviewed` in the seeds. */
  | 'CURATED';

/** How a time is known. */
export type DateBasis =
  /** Printed in full. */
  | 'STATED'
  /** Printed relative to another day (“Tuesday”, “last year”) and resolved against it. */
  | 'RESOLVED'
  /** Not printed; concluded by a curator. */
  | 'INFERRED';

/** A time as known: maybe a day, maybe a year, maybe open at one end. */
export type When = {
  readonly __typename?: 'When';
  /** The time in EDTF, such as `2018-07-13`, `2017` or `../2018-07`. */
  readonly edtf: Scalars['String']['output'];
  /** The words that the work prints for it, where they differ. */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** Its earliest possible day; null when open. */
  readonly earliest?: Maybe<Scalars['Day']['output']>;
  /** Its latest possible day; null when open. */
  readonly latest?: Maybe<Scalars['Day']['output']>;
  /** How it is known. */
  readonly basis: DateBasis;
};

/** A set of seed files that records came from. */
export type Dataset = Node & {
  readonly __typename?: 'Dataset';
  /** Readable, typed, stable id. */
  readonly id: Scalars['ID']['output'];
  /** Title for people. */
  readonly title: Scalars['String']['output'];
  /** Digest over the digests of all its records. */
  readonly version: Scalars['Sha256']['output'];
  /** Licence of the records (not of the texts). */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** How many records stand in it. */
  readonly records: Scalars['Int']['output'];
  /** When its last ingest ended. */
  readonly ingestedAt: Scalars['DateTime']['output'];
  /** Whether its last ingest is complete. */
  readonly state: DatasetState;
  /**
   * How much room each speaker, organization or stance is given in this dataset: assertions, and code points that their evidence covers. At most the
   * 100 largest; the shares are of all. Refused above 10,000 assertions.
   */
  readonly shareOfVoice: ReadonlyArray<VoiceShare>;
};


/** A set of seed files that records came from. */
export type DatasetShareOfVoiceArgs = {
  by: VoiceGroup;
};

/** Whether an ingest is complete. */
export type DatasetState =
  /** All records are there. */
  | 'COMPLETE'
  /** An ingest runs or was cut off; run it again. */
  | 'INGESTING';

/** What a record held before an ingest changed it. */
export type Revision = {
  readonly __typename?: 'Revision';
  /** The ingest that changed it. */
  readonly run: Scalars['ID']['output'];
  /** When it was changed here. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Digest of the record as it was before. */
  readonly digest: Scalars['Sha256']['output'];
  /** The changed fields with their values before. At most 100. */
  readonly before: ReadonlyArray<FieldValue>;
};

/** One field with its value. */
export type FieldValue = {
  readonly __typename?: 'FieldValue';
  /** Name of the field. */
  readonly field: Scalars['String']['output'];
  /** Its value as JSON text; null when it was absent. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** What runs here. */
export type Status = {
  readonly __typename?: 'Status';
  /** Version of onrecord. */
  readonly version: Scalars['String']['output'];
  /** Version of the Neo4j server. */
  readonly neo4j: Scalars['String']['output'];
  /** COMPLETE when every dataset is. */
  readonly state: DatasetState;
  /** How many records stand in the graph. */
  readonly records: Scalars['Int']['output'];
  /** How many operations this process had to compose since it started, because it knew no plan of theirs. */
  readonly planCacheMisses: Scalars['Int']['output'];
  /** How many statements Neo4j had to plan for this process. Operations of equal structure share one, whatever their values, aliases and names. */
  readonly statementsPlanned: Scalars['Int']['output'];
};

/** Which ids. */
export type IdFilter = {
  /** This id. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** One of these ids; at most 100. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Which whole numbers. */
export type IntFilter = {
  /** Equal to. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** Greater than. */
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  /** At least. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** Less than. */
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  /** At most. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
};

/** Which numbers. */
export type FloatFilter = {
  /** Equal to. */
  readonly eq?: InputMaybe<Scalars['Float']['input']>;
  /** Greater than. */
  readonly gt?: InputMaybe<Scalars['Float']['input']>;
  /** At least. */
  readonly gte?: InputMaybe<Scalars['Float']['input']>;
  /** Less than. */
  readonly lt?: InputMaybe<Scalars['Float']['input']>;
  /** At most. */
  readonly lte?: InputMaybe<Scalars['Float']['input']>;
};

/** Which texts; case and accents do not matter. */
export type TextFilter = {
  /** The whole text. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** One of these whole texts; at most 100. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Text that occurs in it. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Text with which it begins. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** Which days, both ends included. */
export type DateFilter = {
  /** Not before this day. */
  readonly from?: InputMaybe<Scalars['Day']['input']>;
  /** Not after this day. */
  readonly to?: InputMaybe<Scalars['Day']['input']>;
};

/** Which agents. */
export type AgentFilter = {
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By name or alias. Scans: looks at 20,000 records a page at most. */
  readonly name?: InputMaybe<TextFilter>;
  /** Belongs to this agent, directly. Scans: looks at 20,000 records a page at most. */
  readonly partOf?: InputMaybe<IdFilter>;
  /** Whether it is an outlet. Scans: looks at 20,000 records a page at most. */
  readonly isOutlet?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which works. */
export type WorkFilter = {
  /** Earliest possible day of publication in these days. An index serves it in the orders by day; by title it scans: 20,000 records a page at most. */
  readonly published?: InputMaybe<DateFilter>;
  /** At exactly this address. Scans: looks at 20,000 records a page at most. */
  readonly url?: InputMaybe<Scalars['URL']['input']>;
  /** In this dataset. Scans: looks at 20,000 records a page at most. */
  readonly dataset?: InputMaybe<IdFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Of this kind. Scans: looks at 20,000 records a page at most. */
  readonly kind?: InputMaybe<WorkKindFilter>;
  /** Published by such an outlet. Scans: looks at 20,000 records a page at most. */
  readonly publishedBy?: InputMaybe<AgentFilter>;
  /** Written by such an author. Scans: looks at 20,000 records a page at most. */
  readonly writtenBy?: InputMaybe<AgentFilter>;
  /** Passed on by such an agency. Scans: looks at 20,000 records a page at most. */
  readonly distributedBy?: InputMaybe<AgentFilter>;
  /** Issued by such an agent. Scans: looks at 20,000 records a page at most. */
  readonly issuedBy?: InputMaybe<AgentFilter>;
  /** The agent of this id holds the rights. Scans: looks at 20,000 records a page at most. */
  readonly rightsHolder?: InputMaybe<IdFilter>;
  /** Whether its text was read. Scans: looks at 20,000 records a page at most. */
  readonly inCorpus?: InputMaybe<Scalars['Boolean']['input']>;
  /** By the terms of its rights notice. Scans: looks at 20,000 records a page at most. */
  readonly rights?: InputMaybe<TextFilter>;
  /** By title. Scans: looks at 20,000 records a page at most. */
  readonly title?: InputMaybe<TextFilter>;
};

/** Which kinds of work. */
export type WorkKindFilter = {
  /** This one. */
  readonly eq?: InputMaybe<WorkKind>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<WorkKind>>;
};

/** Which claims. */
export type ClaimFilter = {
  /** In this dataset. Scans: looks at 20,000 records a page at most. */
  readonly dataset?: InputMaybe<IdFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By our sentence. Scans: looks at 20,000 records a page at most. */
  readonly text?: InputMaybe<TextFilter>;
  /** Of this kind. Scans: looks at 20,000 records a page at most. */
  readonly kind?: InputMaybe<ClaimKindFilter>;
  /** About this record, in whichever part. Scans: looks at 20,000 records a page at most. */
  readonly about?: InputMaybe<IdFilter>;
  /** With such a figure. Scans: looks at 20,000 records a page at most. */
  readonly figure?: InputMaybe<ObservationFilter>;
  /** With so many origins, a total of today: refused with `@asOf`. Scans: looks at 20,000 records a page at most. */
  readonly origins?: InputMaybe<OriginsFilter>;
};

/** Where claims come from. */
export type OriginsFilter = {
  /** How many independent origins there are. */
  readonly independentCount?: InputMaybe<IntFilter>;
};

/** Which kinds of claim. */
export type ClaimKindFilter = {
  /** This one. */
  readonly eq?: InputMaybe<ClaimKind>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<ClaimKind>>;
};

/** Which assertions. */
export type AssertionFilter = {
  /** Of a claim about this topic. Scans: looks at 20,000 records a page at most. */
  readonly topic?: InputMaybe<IdFilter>;
  /** In this dataset. Scans: looks at 20,000 records a page at most. */
  readonly dataset?: InputMaybe<IdFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By such a speaker. By `id` an index serves it; otherwise scans: looks at 20,000 records a page at most. */
  readonly speaker?: InputMaybe<AgentFilter>;
  /** Said for this agent: on its behalf, or in a role at it. */
  readonly spokeFor?: InputMaybe<IdFilter>;
  /** In such a work. By `id` an index serves it; otherwise scans: looks at 20,000 records a page at most. */
  readonly work?: InputMaybe<WorkFilter>;
  /** Of such a claim. By `id` an index serves it; otherwise scans: looks at 20,000 records a page at most. */
  readonly claim?: InputMaybe<ClaimFilter>;
  /** What was done. Scans: looks at 20,000 records a page at most. */
  readonly act?: InputMaybe<ActFilter>;
  /** In whose words. Scans: looks at 20,000 records a page at most. */
  readonly manner?: InputMaybe<MannerFilter>;
  /** Through what. Scans: looks at 20,000 records a page at most. */
  readonly channel?: InputMaybe<ChannelFilter>;
  /** The earliest day on which it can have been said is in these days; where the work does not tell, the day of the work. */
  readonly saidOn?: InputMaybe<DateFilter>;
  /** Said to such an agent. Scans: looks at 20,000 records a page at most. */
  readonly saidTo?: InputMaybe<AgentFilter>;
  /** Ascribed to the speaker by such an agent, not by the work itself. Scans: looks at 20,000 records a page at most. */
  readonly reportedBy?: InputMaybe<AgentFilter>;
  /** Rests on such a work, or passes on what stands in it. Scans: looks at 20,000 records a page at most. */
  readonly basedOn?: InputMaybe<WorkFilter>;
  /** Said in a role of such a title, accents as printed. Scans: looks at 20,000 records a page at most. */
  readonly roleTitle?: InputMaybe<TextFilter>;
  /** What was asked, where there was no answer; accents as written. Scans: looks at 20,000 records a page at most. */
  readonly inquiry?: InputMaybe<TextFilter>;
  /** Whether the speaker is beyond doubt. Scans: looks at 20,000 records a page at most. */
  readonly attribution?: InputMaybe<Attribution>;
  /** Stands in this part of a work. Scans: looks at 20,000 records a page at most. */
  readonly section?: InputMaybe<Section>;
};

/** Which acts. */
export type ActFilter = {
  /** This one. */
  readonly eq?: InputMaybe<Act>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<Act>>;
};

/** Which manners. */
export type MannerFilter = {
  /** This one. */
  readonly eq?: InputMaybe<Manner>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<Manner>>;
};

/** Which channels. */
export type ChannelFilter = {
  /** This one. */
  readonly eq?: InputMaybe<Channel>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<Channel>>;
};

/** Which responses. */
export type ResponseFilter = {
  /** To this side of the target. Scans: looks at 20,000 records a page at most. */
  readonly aspect?: InputMaybe<Aspect>;
  /** By whether the source says so. Scans: looks at 20,000 records a page at most. */
  readonly basis?: InputMaybe<Basis>;
  /** To a claim about this topic. Scans: looks at 20,000 records a page at most. */
  readonly topic?: InputMaybe<IdFilter>;
  /** The day of the answering assertion is in these days. */
  readonly day?: InputMaybe<DateFilter>;
  /** Found in a work that such an outlet published. Scans: looks at 20,000 records a page at most. */
  readonly publishedBy?: InputMaybe<AgentFilter>;
  /** In this dataset. Scans: looks at 20,000 records a page at most. */
  readonly dataset?: InputMaybe<IdFilter>;
  /** What it does to its target. Scans: looks at 20,000 records a page at most. */
  readonly type?: InputMaybe<ResponseType>;
  /** How it does so. Scans: looks at 20,000 records a page at most. */
  readonly kind?: InputMaybe<ResponseKind>;
  /** Whose assertion answers, for every type. By `id` an index serves it; otherwise scans: looks at 20,000 records a page at most. */
  readonly disputant?: InputMaybe<AgentFilter>;
  /** Whose assertion is answered. By `id` an index serves it; otherwise scans: looks at 20,000 records a page at most. */
  readonly targetSpeaker?: InputMaybe<AgentFilter>;
  /** Which claim is answered, itself or through an assertion of it. */
  readonly targetClaim?: InputMaybe<IdFilter>;
};

/** Which stances. */
export type StanceFilter = {
  /** For or against. Scans: looks at 20,000 records a page at most. */
  readonly kind?: InputMaybe<StanceKind>;
  /** Whose. By `id` an index serves it; otherwise scans: looks at 20,000 records a page at most. */
  readonly agent?: InputMaybe<AgentFilter>;
  /** On this record. */
  readonly target?: InputMaybe<IdFilter>;
};

/** Which comparisons. */
export type ComparisonFilter = {
  /** With this verdict. */
  readonly verdict?: InputMaybe<Verdict>;
  /** Of this kind. */
  readonly kind?: InputMaybe<ComparisonKind>;
  /** Of figures of this measure; of a total or a reckoned figure, its own. */
  readonly measure?: InputMaybe<IdFilter>;
  /** With a figure that stands in this work. Scans: looks at 20,000 records a page at most. */
  readonly work?: InputMaybe<IdFilter>;
};

/** Which figures. */
export type ObservationFilter = {
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Of this measure. */
  readonly measure?: InputMaybe<IdFilter>;
  /** At this place. Scans: looks at 20,000 records a page at most. */
  readonly place?: InputMaybe<IdFilter>;
  /** With such a value, in the unit of its measure. Scans: looks at 20,000 records a page at most. */
  readonly value?: InputMaybe<FloatFilter>;
  /** Its period and these days overlap. Scans: looks at 20,000 records a page at most. */
  readonly period?: InputMaybe<DateFilter>;
  /** Asserted in this work. Scans: looks at 20,000 records a page at most. */
  readonly work?: InputMaybe<IdFilter>;
  /** With such a further condition, written `name=value`. Scans: looks at 20,000 records a page at most. */
  readonly dimension?: InputMaybe<TextFilter>;
};

/** Which topics. */
export type TopicFilter = {
  /** Of this kind. Scans: looks at 20,000 records a page at most. */
  readonly kind?: InputMaybe<TopicKind>;
  /** By name. Scans: looks at 20,000 records a page at most. */
  readonly name?: InputMaybe<TextFilter>;
};

/** Orders of agents. */
export type AgentOrder =
  /** By name. */
  | 'NAME'
  /** Most assertions first. */
  | 'MOST_ASSERTIONS';

/** Orders of works. */
export type WorkOrder =
  /** Newest first; without a day last. */
  | 'PUBLISHED_DESC'
  /** Oldest first; without a day first. */
  | 'PUBLISHED'
  /** By title. */
  | 'TITLE';

/** Orders of claims. */
export type ClaimOrder =
  /** By text. */
  | 'TEXT'
  /** Most disputed first. */
  | 'MOST_DISPUTED'
  /** In most works first. */
  | 'MOST_CARRIED'
  /** In most works beyond its independent origins first, by the totals of today. */
  | 'MOST_ECHOED';

/** Orders of assertions. */
export type AssertionOrder =
  /** Newest first, by the day said or else of the work. */
  | 'DAY_DESC'
  /** Oldest first, by the day said or else of the work. */
  | 'DAY'
  /** As they stand in the text, work by work. */
  | 'TEXT_POSITION';

/** Orders of responses, by the day of their assertion. */
export type ResponseOrder =
  /** Newest first. */
  | 'DAY_DESC'
  /** Oldest first. */
  | 'DAY';

/** Orders of figures, by the first day of their period. */
export type ObservationOrder =
  /** Oldest first. */
  | 'PERIOD'
  /** Newest first. */
  | 'PERIOD_DESC';

/** Orders of stances, by the day of their assertion. */
export type StanceOrder =
  /** Newest first. */
  | 'DAY_DESC'
  /** Oldest first. */
  | 'DAY';

/** Where a page stands in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether more may follow. After a scan that reached its limit it is true although the page is short. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether something comes before. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge; null for an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor to go on from, also after a short page of a scan; null for an empty page otherwise. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** A page of agents. */
export type AgentConnection = {
  readonly __typename?: 'AgentConnection';
  /** The page with cursors. */
  readonly edges: ReadonlyArray<AgentEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Agent>;
  /** How many there are in all; null above 10,000 where they must be counted. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** A page of roles. */
export type RoleConnection = {
  readonly __typename?: 'RoleConnection';
  /** The page with cursors. */
  readonly edges: ReadonlyArray<RoleEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Role>;
  /** How many there are in all; null above 10,000 where they must be counted. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** A page of works. */
export type WorkConnection = {
  readonly __typename?: 'WorkConnection';
  /** The page with cursors. */
  readonly edges: ReadonlyArray<WorkEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Work>;
  /** How many there are in all; null above 10,000 where they must be counted. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** A page of claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The page with cursors. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Claim>;
  /** How many there are in all; null above 10,000 where they must be counted. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** A page of assertions. */
export type AssertionConnection = {
  readonly __typename?: 'AssertionConnection';
  /** The page with cursors. */
  readonly edges: ReadonlyArray<AssertionEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Assertion>;
  /** How many there are in all; null above 10,000 where they must be counted. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** A page of responses. */
export type ResponseConnection = {
  readonly __typename?: 'ResponseConnection';
  /** The page with cursors. */
  readonly edges: ReadonlyArray<ResponseEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Response>;
  /** How many there are in all; null above 10,000 where they must be counted. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** A page of stances. */
export type StanceConnection = {
  readonly __typename?: 'StanceConnection';
  /** The page with cursors. */
  readonly edges: ReadonlyArray<StanceEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Stance>;
  /** How many there are in all; null above 10,000 where they must be counted. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** A page of figures. */
export type ObservationConnection = {
  readonly __typename?: 'ObservationConnection';
  /** The page with cursors. */
  readonly edges: ReadonlyArray<ObservationEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Observation>;
  /** How many there are in all; null above 10,000 where they must be counted. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** A page of agents who assert a claim. */
export type AsserterConnection = {
  readonly __typename?: 'AsserterConnection';
  /** The page with cursors. */
  readonly edges: ReadonlyArray<AsserterEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Agent>;
  /** How many there are in all; null above 10,000 where they must be counted. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** One of a page of agents who assert a claim. */
export type AsserterEdge = {
  readonly __typename?: 'AsserterEdge';
  /** Opaque place of this edge in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Agent;
  /** How often this agent asserts it; a joint statement counts once. */
  readonly assertionCount: Scalars['Int']['output'];
  /** The earliest that this agent said it; null when no work tells. */
  readonly firstSaidOn?: Maybe<When>;
};

/** A page of agents who spoke for an organization. */
export type SpokespersonConnection = {
  readonly __typename?: 'SpokespersonConnection';
  /** The page with cursors. */
  readonly edges: ReadonlyArray<SpokespersonEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Agent>;
  /** How many there are in all; null above 10,000 where they must be counted. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** One of a page of agents who spoke for an organization. */
export type SpokespersonEdge = {
  readonly __typename?: 'SpokespersonEdge';
  /** Opaque place of this edge in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Agent;
  /** How often this agent spoke for the organization. */
  readonly assertionCount: Scalars['Int']['output'];
  /** In which works. At most 100. */
  readonly works: ReadonlyArray<Work>;
};

/** A page of agents that an outlet relays. */
export type RelayConnection = {
  readonly __typename?: 'RelayConnection';
  /** The page with cursors. */
  readonly edges: ReadonlyArray<RelayEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Agent>;
  /** How many there are in all; null above 10,000 where they must be counted. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** One of a page of agents that an outlet relays. */
export type RelayEdge = {
  readonly __typename?: 'RelayEdge';
  /** Opaque place of this edge in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Agent;
  /** How many assertions of the outlet rest on this agent’s works. A total of today: refused with `@asOf`. */
  readonly assertionCount: Scalars['Int']['output'];
  /** On which works of this agent. At most 100. */
  readonly works: ReadonlyArray<Work>;
};

/** A page of search results, best first; at most 1,000 results can be paged through. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The page with cursors. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<SearchResult>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** One of a page of search results, best first. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Opaque place of this edge in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** How well it fits; only comparable within one search. */
  readonly score: Scalars['Float']['output'];
  /** The record. */
  readonly node: SearchResult;
};

/** One of a page of agents. */
export type AgentEdge = {
  readonly __typename?: 'AgentEdge';
  /** Opaque place of this edge in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Agent;
};

/** One of a page of roles. */
export type RoleEdge = {
  readonly __typename?: 'RoleEdge';
  /** Opaque place of this edge in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Role;
};

/** One of a page of works. */
export type WorkEdge = {
  readonly __typename?: 'WorkEdge';
  /** Opaque place of this edge in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Work;
};

/** One of a page of claims. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Opaque place of this edge in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Claim;
};

/** One of a page of assertions. */
export type AssertionEdge = {
  readonly __typename?: 'AssertionEdge';
  /** Opaque place of this edge in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Assertion;
};

/** One of a page of responses. */
export type ResponseEdge = {
  readonly __typename?: 'ResponseEdge';
  /** Opaque place of this edge in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Response;
};

/** One of a page of stances. */
export type StanceEdge = {
  readonly __typename?: 'StanceEdge';
  /** Opaque place of this edge in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Stance;
};

/** One of a page of figures. */
export type ObservationEdge = {
  readonly __typename?: 'ObservationEdge';
  /** Opaque place of this edge in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Observation;
};

/** A page of comparisons. */
export type ComparisonConnection = {
  readonly __typename?: 'ComparisonConnection';
  /** The page with cursors. */
  readonly edges: ReadonlyArray<ComparisonEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Comparison>;
  /** How many there are in all; null above 10,000 where they must be counted. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** One comparison of a page. */
export type ComparisonEdge = {
  readonly __typename?: 'ComparisonEdge';
  /** Opaque place of this edge in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The comparison. */
  readonly node: Comparison;
};

/** A page of corrections. */
export type CorrectionConnection = {
  readonly __typename?: 'CorrectionConnection';
  /** The page with cursors. */
  readonly edges: ReadonlyArray<CorrectionEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Correction>;
  /** How many there are in all; null above 10,000 where they must be counted. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** One of a page of corrections. */
export type CorrectionEdge = {
  readonly __typename?: 'CorrectionEdge';
  /** Opaque place of this edge in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Correction;
};

/** A page of measures. */
export type MeasureConnection = {
  readonly __typename?: 'MeasureConnection';
  /** The page with cursors. */
  readonly edges: ReadonlyArray<MeasureEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Measure>;
  /** How many there are in all; null above 10,000 where they must be counted. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** One of a page of measures. */
export type MeasureEdge = {
  readonly __typename?: 'MeasureEdge';
  /** Opaque place of this edge in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Measure;
};

/** A page of places. */
export type PlaceConnection = {
  readonly __typename?: 'PlaceConnection';
  /** The page with cursors. */
  readonly edges: ReadonlyArray<PlaceEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Place>;
  /** How many there are in all; null above 10,000 where they must be counted. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** One of a page of places. */
export type PlaceEdge = {
  readonly __typename?: 'PlaceEdge';
  /** Opaque place of this edge in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Place;
};

/** A page of topics. */
export type TopicConnection = {
  readonly __typename?: 'TopicConnection';
  /** The page with cursors. */
  readonly edges: ReadonlyArray<TopicEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Topic>;
  /** How many there are in all; null above 10,000 where they must be counted. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** One of a page of topics. */
export type TopicEdge = {
  readonly __typename?: 'TopicEdge';
  /** Opaque place of this edge in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Topic;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  SearchResult:
    | ( Omit<Person, 'partOf' | 'roles' | 'assertions' | 'disputes' | 'disputedBy' | 'stances' | 'authored' | 'speaksIn' | 'roleOn' | 'roleReasons' | 'openQuestions'> & { partOf: ReadonlyArray<_RefType['Membership']>, roles: _RefType['RoleConnection'], assertions: _RefType['AssertionConnection'], disputes: _RefType['ResponseConnection'], disputedBy: _RefType['ResponseConnection'], stances: _RefType['StanceConnection'], authored: _RefType['WorkConnection'], speaksIn: _RefType['WorkConnection'], roleOn: ReadonlyArray<_RefType['Role']>, roleReasons: ReadonlyArray<_RefType['RoleReason']>, openQuestions: ReadonlyArray<_RefType['RoleQuestion']> } )
    | ( Omit<Organization, 'partOf' | 'units' | 'spokespeople' | 'relayedFrom' | 'assertions' | 'disputes' | 'disputedBy' | 'stances' | 'authored' | 'speaksIn' | 'shareOfVoice'> & { partOf: ReadonlyArray<_RefType['Membership']>, units: _RefType['AgentConnection'], spokespeople: _RefType['SpokespersonConnection'], relayedFrom: _RefType['RelayConnection'], assertions: _RefType['AssertionConnection'], disputes: _RefType['ResponseConnection'], disputedBy: _RefType['ResponseConnection'], stances: _RefType['StanceConnection'], authored: _RefType['WorkConnection'], speaksIn: _RefType['WorkConnection'], shareOfVoice: ReadonlyArray<_RefType['VoiceShare']> } )
    | ( Omit<Group, 'partOf' | 'assertions' | 'disputes' | 'disputedBy' | 'stances' | 'authored' | 'speaksIn'> & { partOf: ReadonlyArray<_RefType['Membership']>, assertions: _RefType['AssertionConnection'], disputes: _RefType['ResponseConnection'], disputedBy: _RefType['ResponseConnection'], stances: _RefType['StanceConnection'], authored: _RefType['WorkConnection'], speaksIn: _RefType['WorkConnection'] } )
    | ( Omit<Article, 'published' | 'rights' | 'modified' | 'textVersions' | 'credits' | 'publishedBy' | 'writtenBy' | 'distributedBy' | 'issuedBy' | 'basedOn' | 'basisOfWorks' | 'basisOfAssertions' | 'corrections' | 'assertions' | 'claimsAbout' | 'stances' | 'shareOfVoice'> & { published?: Maybe<_RefType['When']>, rights?: Maybe<_RefType['Rights']>, modified?: Maybe<_RefType['When']>, textVersions: ReadonlyArray<_RefType['TextVersion']>, credits: ReadonlyArray<_RefType['Credit']>, publishedBy?: Maybe<_RefType['Agent']>, writtenBy: ReadonlyArray<_RefType['Agent']>, distributedBy: ReadonlyArray<_RefType['Agent']>, issuedBy?: Maybe<_RefType['Agent']>, basedOn: ReadonlyArray<_RefType['WorkLink']>, basisOfWorks: ReadonlyArray<_RefType['Work']>, basisOfAssertions: ReadonlyArray<_RefType['Assertion']>, corrections: ReadonlyArray<_RefType['Correction']>, assertions: _RefType['AssertionConnection'], claimsAbout: _RefType['ClaimConnection'], stances: _RefType['StanceConnection'], shareOfVoice: ReadonlyArray<_RefType['VoiceShare']> } )
    | ( Omit<Document, 'published' | 'rights' | 'modified' | 'textVersions' | 'credits' | 'publishedBy' | 'writtenBy' | 'distributedBy' | 'issuedBy' | 'basedOn' | 'basisOfWorks' | 'basisOfAssertions' | 'corrections' | 'assertions' | 'claimsAbout' | 'stances' | 'shareOfVoice'> & { published?: Maybe<_RefType['When']>, rights?: Maybe<_RefType['Rights']>, modified?: Maybe<_RefType['When']>, textVersions: ReadonlyArray<_RefType['TextVersion']>, credits: ReadonlyArray<_RefType['Credit']>, publishedBy?: Maybe<_RefType['Agent']>, writtenBy: ReadonlyArray<_RefType['Agent']>, distributedBy: ReadonlyArray<_RefType['Agent']>, issuedBy?: Maybe<_RefType['Agent']>, basedOn: ReadonlyArray<_RefType['WorkLink']>, basisOfWorks: ReadonlyArray<_RefType['Work']>, basisOfAssertions: ReadonlyArray<_RefType['Assertion']>, corrections: ReadonlyArray<_RefType['Correction']>, assertions: _RefType['AssertionConnection'], claimsAbout: _RefType['ClaimConnection'], stances: _RefType['StanceConnection'], shareOfVoice: ReadonlyArray<_RefType['VoiceShare']> } )
    | ( Omit<Claim, 'when' | 'figure' | 'sameAs' | 'narrowerThan' | 'about' | 'assertions' | 'asserters' | 'responses' | 'disputedBy' | 'stances' | 'origins' | 'standing'> & { when?: Maybe<_RefType['When']>, figure?: Maybe<_RefType['Observation']>, sameAs: ReadonlyArray<_RefType['Claim']>, narrowerThan: ReadonlyArray<_RefType['Claim']>, about: ReadonlyArray<_RefType['AboutLink']>, assertions: _RefType['AssertionConnection'], asserters: _RefType['AsserterConnection'], responses: _RefType['ResponseConnection'], disputedBy: _RefType['ResponseConnection'], stances: _RefType['StanceConnection'], origins: _RefType['Origins'], standing: _RefType['Standing'] } )
    | ( Omit<Topic, 'when' | 'partOf' | 'parts' | 'claims' | 'stances' | 'shareOfVoice'> & { when?: Maybe<_RefType['When']>, partOf?: Maybe<_RefType['Topic']>, parts: ReadonlyArray<_RefType['Topic']>, claims: _RefType['ClaimConnection'], stances: _RefType['StanceConnection'], shareOfVoice: ReadonlyArray<_RefType['VoiceShare']> } )
    | ( Measure )
    | ( Place )
  ;
  AboutTarget:
    | ( Omit<Topic, 'when' | 'partOf' | 'parts' | 'claims' | 'stances' | 'shareOfVoice'> & { when?: Maybe<_RefType['When']>, partOf?: Maybe<_RefType['Topic']>, parts: ReadonlyArray<_RefType['Topic']>, claims: _RefType['ClaimConnection'], stances: _RefType['StanceConnection'], shareOfVoice: ReadonlyArray<_RefType['VoiceShare']> } )
    | ( Omit<Person, 'partOf' | 'roles' | 'assertions' | 'disputes' | 'disputedBy' | 'stances' | 'authored' | 'speaksIn' | 'roleOn' | 'roleReasons' | 'openQuestions'> & { partOf: ReadonlyArray<_RefType['Membership']>, roles: _RefType['RoleConnection'], assertions: _RefType['AssertionConnection'], disputes: _RefType['ResponseConnection'], disputedBy: _RefType['ResponseConnection'], stances: _RefType['StanceConnection'], authored: _RefType['WorkConnection'], speaksIn: _RefType['WorkConnection'], roleOn: ReadonlyArray<_RefType['Role']>, roleReasons: ReadonlyArray<_RefType['RoleReason']>, openQuestions: ReadonlyArray<_RefType['RoleQuestion']> } )
    | ( Omit<Organization, 'partOf' | 'units' | 'spokespeople' | 'relayedFrom' | 'assertions' | 'disputes' | 'disputedBy' | 'stances' | 'authored' | 'speaksIn' | 'shareOfVoice'> & { partOf: ReadonlyArray<_RefType['Membership']>, units: _RefType['AgentConnection'], spokespeople: _RefType['SpokespersonConnection'], relayedFrom: _RefType['RelayConnection'], assertions: _RefType['AssertionConnection'], disputes: _RefType['ResponseConnection'], disputedBy: _RefType['ResponseConnection'], stances: _RefType['StanceConnection'], authored: _RefType['WorkConnection'], speaksIn: _RefType['WorkConnection'], shareOfVoice: ReadonlyArray<_RefType['VoiceShare']> } )
    | ( Omit<Group, 'partOf' | 'assertions' | 'disputes' | 'disputedBy' | 'stances' | 'authored' | 'speaksIn'> & { partOf: ReadonlyArray<_RefType['Membership']>, assertions: _RefType['AssertionConnection'], disputes: _RefType['ResponseConnection'], disputedBy: _RefType['ResponseConnection'], stances: _RefType['StanceConnection'], authored: _RefType['WorkConnection'], speaksIn: _RefType['WorkConnection'] } )
    | ( Place )
    | ( Omit<Article, 'published' | 'rights' | 'modified' | 'textVersions' | 'credits' | 'publishedBy' | 'writtenBy' | 'distributedBy' | 'issuedBy' | 'basedOn' | 'basisOfWorks' | 'basisOfAssertions' | 'corrections' | 'assertions' | 'claimsAbout' | 'stances' | 'shareOfVoice'> & { published?: Maybe<_RefType['When']>, rights?: Maybe<_RefType['Rights']>, modified?: Maybe<_RefType['When']>, textVersions: ReadonlyArray<_RefType['TextVersion']>, credits: ReadonlyArray<_RefType['Credit']>, publishedBy?: Maybe<_RefType['Agent']>, writtenBy: ReadonlyArray<_RefType['Agent']>, distributedBy: ReadonlyArray<_RefType['Agent']>, issuedBy?: Maybe<_RefType['Agent']>, basedOn: ReadonlyArray<_RefType['WorkLink']>, basisOfWorks: ReadonlyArray<_RefType['Work']>, basisOfAssertions: ReadonlyArray<_RefType['Assertion']>, corrections: ReadonlyArray<_RefType['Correction']>, assertions: _RefType['AssertionConnection'], claimsAbout: _RefType['ClaimConnection'], stances: _RefType['StanceConnection'], shareOfVoice: ReadonlyArray<_RefType['VoiceShare']> } )
    | ( Omit<Document, 'published' | 'rights' | 'modified' | 'textVersions' | 'credits' | 'publishedBy' | 'writtenBy' | 'distributedBy' | 'issuedBy' | 'basedOn' | 'basisOfWorks' | 'basisOfAssertions' | 'corrections' | 'assertions' | 'claimsAbout' | 'stances' | 'shareOfVoice'> & { published?: Maybe<_RefType['When']>, rights?: Maybe<_RefType['Rights']>, modified?: Maybe<_RefType['When']>, textVersions: ReadonlyArray<_RefType['TextVersion']>, credits: ReadonlyArray<_RefType['Credit']>, publishedBy?: Maybe<_RefType['Agent']>, writtenBy: ReadonlyArray<_RefType['Agent']>, distributedBy: ReadonlyArray<_RefType['Agent']>, issuedBy?: Maybe<_RefType['Agent']>, basedOn: ReadonlyArray<_RefType['WorkLink']>, basisOfWorks: ReadonlyArray<_RefType['Work']>, basisOfAssertions: ReadonlyArray<_RefType['Assertion']>, corrections: ReadonlyArray<_RefType['Correction']>, assertions: _RefType['AssertionConnection'], claimsAbout: _RefType['ClaimConnection'], stances: _RefType['StanceConnection'], shareOfVoice: ReadonlyArray<_RefType['VoiceShare']> } )
    | ( Omit<Assertion, 'saidOn' | 'speaker' | 'reportedBy' | 'role' | 'onBehalfOf' | 'saidTo' | 'claim' | 'foundIn' | 'evidence' | 'relays' | 'relayedBy' | 'basedOn' | 'respondsTo' | 'responses' | 'stances' | 'origins' | 'disputeChain'> & { saidOn?: Maybe<_RefType['When']>, speaker: _RefType['Agent'], reportedBy?: Maybe<_RefType['Agent']>, role?: Maybe<_RefType['Role']>, onBehalfOf?: Maybe<_RefType['Agent']>, saidTo: ReadonlyArray<_RefType['Agent']>, claim?: Maybe<_RefType['Claim']>, foundIn: _RefType['Work'], evidence: ReadonlyArray<_RefType['Evidence']>, relays: ReadonlyArray<_RefType['Relay']>, relayedBy: _RefType['AssertionConnection'], basedOn: ReadonlyArray<_RefType['WorkLink']>, respondsTo: ReadonlyArray<_RefType['Response']>, responses: _RefType['ResponseConnection'], stances: ReadonlyArray<_RefType['Stance']>, origins: _RefType['Origins'], disputeChain: ReadonlyArray<_RefType['ChainStep']> } )
  ;
  OriginRecord:
    | ( Omit<Assertion, 'saidOn' | 'speaker' | 'reportedBy' | 'role' | 'onBehalfOf' | 'saidTo' | 'claim' | 'foundIn' | 'evidence' | 'relays' | 'relayedBy' | 'basedOn' | 'respondsTo' | 'responses' | 'stances' | 'origins' | 'disputeChain'> & { saidOn?: Maybe<_RefType['When']>, speaker: _RefType['Agent'], reportedBy?: Maybe<_RefType['Agent']>, role?: Maybe<_RefType['Role']>, onBehalfOf?: Maybe<_RefType['Agent']>, saidTo: ReadonlyArray<_RefType['Agent']>, claim?: Maybe<_RefType['Claim']>, foundIn: _RefType['Work'], evidence: ReadonlyArray<_RefType['Evidence']>, relays: ReadonlyArray<_RefType['Relay']>, relayedBy: _RefType['AssertionConnection'], basedOn: ReadonlyArray<_RefType['WorkLink']>, respondsTo: ReadonlyArray<_RefType['Response']>, responses: _RefType['ResponseConnection'], stances: ReadonlyArray<_RefType['Stance']>, origins: _RefType['Origins'], disputeChain: ReadonlyArray<_RefType['ChainStep']> } )
    | ( Omit<Article, 'published' | 'rights' | 'modified' | 'textVersions' | 'credits' | 'publishedBy' | 'writtenBy' | 'distributedBy' | 'issuedBy' | 'basedOn' | 'basisOfWorks' | 'basisOfAssertions' | 'corrections' | 'assertions' | 'claimsAbout' | 'stances' | 'shareOfVoice'> & { published?: Maybe<_RefType['When']>, rights?: Maybe<_RefType['Rights']>, modified?: Maybe<_RefType['When']>, textVersions: ReadonlyArray<_RefType['TextVersion']>, credits: ReadonlyArray<_RefType['Credit']>, publishedBy?: Maybe<_RefType['Agent']>, writtenBy: ReadonlyArray<_RefType['Agent']>, distributedBy: ReadonlyArray<_RefType['Agent']>, issuedBy?: Maybe<_RefType['Agent']>, basedOn: ReadonlyArray<_RefType['WorkLink']>, basisOfWorks: ReadonlyArray<_RefType['Work']>, basisOfAssertions: ReadonlyArray<_RefType['Assertion']>, corrections: ReadonlyArray<_RefType['Correction']>, assertions: _RefType['AssertionConnection'], claimsAbout: _RefType['ClaimConnection'], stances: _RefType['StanceConnection'], shareOfVoice: ReadonlyArray<_RefType['VoiceShare']> } )
    | ( Omit<Document, 'published' | 'rights' | 'modified' | 'textVersions' | 'credits' | 'publishedBy' | 'writtenBy' | 'distributedBy' | 'issuedBy' | 'basedOn' | 'basisOfWorks' | 'basisOfAssertions' | 'corrections' | 'assertions' | 'claimsAbout' | 'stances' | 'shareOfVoice'> & { published?: Maybe<_RefType['When']>, rights?: Maybe<_RefType['Rights']>, modified?: Maybe<_RefType['When']>, textVersions: ReadonlyArray<_RefType['TextVersion']>, credits: ReadonlyArray<_RefType['Credit']>, publishedBy?: Maybe<_RefType['Agent']>, writtenBy: ReadonlyArray<_RefType['Agent']>, distributedBy: ReadonlyArray<_RefType['Agent']>, issuedBy?: Maybe<_RefType['Agent']>, basedOn: ReadonlyArray<_RefType['WorkLink']>, basisOfWorks: ReadonlyArray<_RefType['Work']>, basisOfAssertions: ReadonlyArray<_RefType['Assertion']>, corrections: ReadonlyArray<_RefType['Correction']>, assertions: _RefType['AssertionConnection'], claimsAbout: _RefType['ClaimConnection'], stances: _RefType['StanceConnection'], shareOfVoice: ReadonlyArray<_RefType['VoiceShare']> } )
  ;
  ResponseTarget:
    | ( Omit<Assertion, 'saidOn' | 'speaker' | 'reportedBy' | 'role' | 'onBehalfOf' | 'saidTo' | 'claim' | 'foundIn' | 'evidence' | 'relays' | 'relayedBy' | 'basedOn' | 'respondsTo' | 'responses' | 'stances' | 'origins' | 'disputeChain'> & { saidOn?: Maybe<_RefType['When']>, speaker: _RefType['Agent'], reportedBy?: Maybe<_RefType['Agent']>, role?: Maybe<_RefType['Role']>, onBehalfOf?: Maybe<_RefType['Agent']>, saidTo: ReadonlyArray<_RefType['Agent']>, claim?: Maybe<_RefType['Claim']>, foundIn: _RefType['Work'], evidence: ReadonlyArray<_RefType['Evidence']>, relays: ReadonlyArray<_RefType['Relay']>, relayedBy: _RefType['AssertionConnection'], basedOn: ReadonlyArray<_RefType['WorkLink']>, respondsTo: ReadonlyArray<_RefType['Response']>, responses: _RefType['ResponseConnection'], stances: ReadonlyArray<_RefType['Stance']>, origins: _RefType['Origins'], disputeChain: ReadonlyArray<_RefType['ChainStep']> } )
    | ( Omit<Claim, 'when' | 'figure' | 'sameAs' | 'narrowerThan' | 'about' | 'assertions' | 'asserters' | 'responses' | 'disputedBy' | 'stances' | 'origins' | 'standing'> & { when?: Maybe<_RefType['When']>, figure?: Maybe<_RefType['Observation']>, sameAs: ReadonlyArray<_RefType['Claim']>, narrowerThan: ReadonlyArray<_RefType['Claim']>, about: ReadonlyArray<_RefType['AboutLink']>, assertions: _RefType['AssertionConnection'], asserters: _RefType['AsserterConnection'], responses: _RefType['ResponseConnection'], disputedBy: _RefType['ResponseConnection'], stances: _RefType['StanceConnection'], origins: _RefType['Origins'], standing: _RefType['Standing'] } )
  ;
  StanceTarget:
    | ( Omit<Topic, 'when' | 'partOf' | 'parts' | 'claims' | 'stances' | 'shareOfVoice'> & { when?: Maybe<_RefType['When']>, partOf?: Maybe<_RefType['Topic']>, parts: ReadonlyArray<_RefType['Topic']>, claims: _RefType['ClaimConnection'], stances: _RefType['StanceConnection'], shareOfVoice: ReadonlyArray<_RefType['VoiceShare']> } )
    | ( Omit<Article, 'published' | 'rights' | 'modified' | 'textVersions' | 'credits' | 'publishedBy' | 'writtenBy' | 'distributedBy' | 'issuedBy' | 'basedOn' | 'basisOfWorks' | 'basisOfAssertions' | 'corrections' | 'assertions' | 'claimsAbout' | 'stances' | 'shareOfVoice'> & { published?: Maybe<_RefType['When']>, rights?: Maybe<_RefType['Rights']>, modified?: Maybe<_RefType['When']>, textVersions: ReadonlyArray<_RefType['TextVersion']>, credits: ReadonlyArray<_RefType['Credit']>, publishedBy?: Maybe<_RefType['Agent']>, writtenBy: ReadonlyArray<_RefType['Agent']>, distributedBy: ReadonlyArray<_RefType['Agent']>, issuedBy?: Maybe<_RefType['Agent']>, basedOn: ReadonlyArray<_RefType['WorkLink']>, basisOfWorks: ReadonlyArray<_RefType['Work']>, basisOfAssertions: ReadonlyArray<_RefType['Assertion']>, corrections: ReadonlyArray<_RefType['Correction']>, assertions: _RefType['AssertionConnection'], claimsAbout: _RefType['ClaimConnection'], stances: _RefType['StanceConnection'], shareOfVoice: ReadonlyArray<_RefType['VoiceShare']> } )
    | ( Omit<Document, 'published' | 'rights' | 'modified' | 'textVersions' | 'credits' | 'publishedBy' | 'writtenBy' | 'distributedBy' | 'issuedBy' | 'basedOn' | 'basisOfWorks' | 'basisOfAssertions' | 'corrections' | 'assertions' | 'claimsAbout' | 'stances' | 'shareOfVoice'> & { published?: Maybe<_RefType['When']>, rights?: Maybe<_RefType['Rights']>, modified?: Maybe<_RefType['When']>, textVersions: ReadonlyArray<_RefType['TextVersion']>, credits: ReadonlyArray<_RefType['Credit']>, publishedBy?: Maybe<_RefType['Agent']>, writtenBy: ReadonlyArray<_RefType['Agent']>, distributedBy: ReadonlyArray<_RefType['Agent']>, issuedBy?: Maybe<_RefType['Agent']>, basedOn: ReadonlyArray<_RefType['WorkLink']>, basisOfWorks: ReadonlyArray<_RefType['Work']>, basisOfAssertions: ReadonlyArray<_RefType['Assertion']>, corrections: ReadonlyArray<_RefType['Correction']>, assertions: _RefType['AssertionConnection'], claimsAbout: _RefType['ClaimConnection'], stances: _RefType['StanceConnection'], shareOfVoice: ReadonlyArray<_RefType['VoiceShare']> } )
    | ( Omit<Claim, 'when' | 'figure' | 'sameAs' | 'narrowerThan' | 'about' | 'assertions' | 'asserters' | 'responses' | 'disputedBy' | 'stances' | 'origins' | 'standing'> & { when?: Maybe<_RefType['When']>, figure?: Maybe<_RefType['Observation']>, sameAs: ReadonlyArray<_RefType['Claim']>, narrowerThan: ReadonlyArray<_RefType['Claim']>, about: ReadonlyArray<_RefType['AboutLink']>, assertions: _RefType['AssertionConnection'], asserters: _RefType['AsserterConnection'], responses: _RefType['ResponseConnection'], disputedBy: _RefType['ResponseConnection'], stances: _RefType['StanceConnection'], origins: _RefType['Origins'], standing: _RefType['Standing'] } )
  ;
  CreditTarget:
    | ( Omit<Person, 'partOf' | 'roles' | 'assertions' | 'disputes' | 'disputedBy' | 'stances' | 'authored' | 'speaksIn' | 'roleOn' | 'roleReasons' | 'openQuestions'> & { partOf: ReadonlyArray<_RefType['Membership']>, roles: _RefType['RoleConnection'], assertions: _RefType['AssertionConnection'], disputes: _RefType['ResponseConnection'], disputedBy: _RefType['ResponseConnection'], stances: _RefType['StanceConnection'], authored: _RefType['WorkConnection'], speaksIn: _RefType['WorkConnection'], roleOn: ReadonlyArray<_RefType['Role']>, roleReasons: ReadonlyArray<_RefType['RoleReason']>, openQuestions: ReadonlyArray<_RefType['RoleQuestion']> } )
    | ( Omit<Organization, 'partOf' | 'units' | 'spokespeople' | 'relayedFrom' | 'assertions' | 'disputes' | 'disputedBy' | 'stances' | 'authored' | 'speaksIn' | 'shareOfVoice'> & { partOf: ReadonlyArray<_RefType['Membership']>, units: _RefType['AgentConnection'], spokespeople: _RefType['SpokespersonConnection'], relayedFrom: _RefType['RelayConnection'], assertions: _RefType['AssertionConnection'], disputes: _RefType['ResponseConnection'], disputedBy: _RefType['ResponseConnection'], stances: _RefType['StanceConnection'], authored: _RefType['WorkConnection'], speaksIn: _RefType['WorkConnection'], shareOfVoice: ReadonlyArray<_RefType['VoiceShare']> } )
    | ( Omit<Group, 'partOf' | 'assertions' | 'disputes' | 'disputedBy' | 'stances' | 'authored' | 'speaksIn'> & { partOf: ReadonlyArray<_RefType['Membership']>, assertions: _RefType['AssertionConnection'], disputes: _RefType['ResponseConnection'], disputedBy: _RefType['ResponseConnection'], stances: _RefType['StanceConnection'], authored: _RefType['WorkConnection'], speaksIn: _RefType['WorkConnection'] } )
    | ( Omit<Article, 'published' | 'rights' | 'modified' | 'textVersions' | 'credits' | 'publishedBy' | 'writtenBy' | 'distributedBy' | 'issuedBy' | 'basedOn' | 'basisOfWorks' | 'basisOfAssertions' | 'corrections' | 'assertions' | 'claimsAbout' | 'stances' | 'shareOfVoice'> & { published?: Maybe<_RefType['When']>, rights?: Maybe<_RefType['Rights']>, modified?: Maybe<_RefType['When']>, textVersions: ReadonlyArray<_RefType['TextVersion']>, credits: ReadonlyArray<_RefType['Credit']>, publishedBy?: Maybe<_RefType['Agent']>, writtenBy: ReadonlyArray<_RefType['Agent']>, distributedBy: ReadonlyArray<_RefType['Agent']>, issuedBy?: Maybe<_RefType['Agent']>, basedOn: ReadonlyArray<_RefType['WorkLink']>, basisOfWorks: ReadonlyArray<_RefType['Work']>, basisOfAssertions: ReadonlyArray<_RefType['Assertion']>, corrections: ReadonlyArray<_RefType['Correction']>, assertions: _RefType['AssertionConnection'], claimsAbout: _RefType['ClaimConnection'], stances: _RefType['StanceConnection'], shareOfVoice: ReadonlyArray<_RefType['VoiceShare']> } )
    | ( Omit<Document, 'published' | 'rights' | 'modified' | 'textVersions' | 'credits' | 'publishedBy' | 'writtenBy' | 'distributedBy' | 'issuedBy' | 'basedOn' | 'basisOfWorks' | 'basisOfAssertions' | 'corrections' | 'assertions' | 'claimsAbout' | 'stances' | 'shareOfVoice'> & { published?: Maybe<_RefType['When']>, rights?: Maybe<_RefType['Rights']>, modified?: Maybe<_RefType['When']>, textVersions: ReadonlyArray<_RefType['TextVersion']>, credits: ReadonlyArray<_RefType['Credit']>, publishedBy?: Maybe<_RefType['Agent']>, writtenBy: ReadonlyArray<_RefType['Agent']>, distributedBy: ReadonlyArray<_RefType['Agent']>, issuedBy?: Maybe<_RefType['Agent']>, basedOn: ReadonlyArray<_RefType['WorkLink']>, basisOfWorks: ReadonlyArray<_RefType['Work']>, basisOfAssertions: ReadonlyArray<_RefType['Assertion']>, corrections: ReadonlyArray<_RefType['Correction']>, assertions: _RefType['AssertionConnection'], claimsAbout: _RefType['ClaimConnection'], stances: _RefType['StanceConnection'], shareOfVoice: ReadonlyArray<_RefType['VoiceShare']> } )
  ;
  ImpactRecord:
    | ( Omit<Assertion, 'saidOn' | 'speaker' | 'reportedBy' | 'role' | 'onBehalfOf' | 'saidTo' | 'claim' | 'foundIn' | 'evidence' | 'relays' | 'relayedBy' | 'basedOn' | 'respondsTo' | 'responses' | 'stances' | 'origins' | 'disputeChain'> & { saidOn?: Maybe<_RefType['When']>, speaker: _RefType['Agent'], reportedBy?: Maybe<_RefType['Agent']>, role?: Maybe<_RefType['Role']>, onBehalfOf?: Maybe<_RefType['Agent']>, saidTo: ReadonlyArray<_RefType['Agent']>, claim?: Maybe<_RefType['Claim']>, foundIn: _RefType['Work'], evidence: ReadonlyArray<_RefType['Evidence']>, relays: ReadonlyArray<_RefType['Relay']>, relayedBy: _RefType['AssertionConnection'], basedOn: ReadonlyArray<_RefType['WorkLink']>, respondsTo: ReadonlyArray<_RefType['Response']>, responses: _RefType['ResponseConnection'], stances: ReadonlyArray<_RefType['Stance']>, origins: _RefType['Origins'], disputeChain: ReadonlyArray<_RefType['ChainStep']> } )
    | ( Omit<Article, 'published' | 'rights' | 'modified' | 'textVersions' | 'credits' | 'publishedBy' | 'writtenBy' | 'distributedBy' | 'issuedBy' | 'basedOn' | 'basisOfWorks' | 'basisOfAssertions' | 'corrections' | 'assertions' | 'claimsAbout' | 'stances' | 'shareOfVoice'> & { published?: Maybe<_RefType['When']>, rights?: Maybe<_RefType['Rights']>, modified?: Maybe<_RefType['When']>, textVersions: ReadonlyArray<_RefType['TextVersion']>, credits: ReadonlyArray<_RefType['Credit']>, publishedBy?: Maybe<_RefType['Agent']>, writtenBy: ReadonlyArray<_RefType['Agent']>, distributedBy: ReadonlyArray<_RefType['Agent']>, issuedBy?: Maybe<_RefType['Agent']>, basedOn: ReadonlyArray<_RefType['WorkLink']>, basisOfWorks: ReadonlyArray<_RefType['Work']>, basisOfAssertions: ReadonlyArray<_RefType['Assertion']>, corrections: ReadonlyArray<_RefType['Correction']>, assertions: _RefType['AssertionConnection'], claimsAbout: _RefType['ClaimConnection'], stances: _RefType['StanceConnection'], shareOfVoice: ReadonlyArray<_RefType['VoiceShare']> } )
    | ( Omit<Document, 'published' | 'rights' | 'modified' | 'textVersions' | 'credits' | 'publishedBy' | 'writtenBy' | 'distributedBy' | 'issuedBy' | 'basedOn' | 'basisOfWorks' | 'basisOfAssertions' | 'corrections' | 'assertions' | 'claimsAbout' | 'stances' | 'shareOfVoice'> & { published?: Maybe<_RefType['When']>, rights?: Maybe<_RefType['Rights']>, modified?: Maybe<_RefType['When']>, textVersions: ReadonlyArray<_RefType['TextVersion']>, credits: ReadonlyArray<_RefType['Credit']>, publishedBy?: Maybe<_RefType['Agent']>, writtenBy: ReadonlyArray<_RefType['Agent']>, distributedBy: ReadonlyArray<_RefType['Agent']>, issuedBy?: Maybe<_RefType['Agent']>, basedOn: ReadonlyArray<_RefType['WorkLink']>, basisOfWorks: ReadonlyArray<_RefType['Work']>, basisOfAssertions: ReadonlyArray<_RefType['Assertion']>, corrections: ReadonlyArray<_RefType['Correction']>, assertions: _RefType['AssertionConnection'], claimsAbout: _RefType['ClaimConnection'], stances: _RefType['StanceConnection'], shareOfVoice: ReadonlyArray<_RefType['VoiceShare']> } )
    | ( Omit<Observation, 'measure' | 'period' | 'claim' | 'derivedFrom' | 'parts' | 'comparisons'> & { measure: _RefType['Measure'], period?: Maybe<_RefType['Period']>, claim: _RefType['Claim'], derivedFrom?: Maybe<_RefType['Derivation']>, parts: ReadonlyArray<_RefType['Observation']>, comparisons: _RefType['ComparisonConnection'] } )
  ;
  ChangeSubject:
    | ( Omit<Claim, 'when' | 'figure' | 'sameAs' | 'narrowerThan' | 'about' | 'assertions' | 'asserters' | 'responses' | 'disputedBy' | 'stances' | 'origins' | 'standing'> & { when?: Maybe<_RefType['When']>, figure?: Maybe<_RefType['Observation']>, sameAs: ReadonlyArray<_RefType['Claim']>, narrowerThan: ReadonlyArray<_RefType['Claim']>, about: ReadonlyArray<_RefType['AboutLink']>, assertions: _RefType['AssertionConnection'], asserters: _RefType['AsserterConnection'], responses: _RefType['ResponseConnection'], disputedBy: _RefType['ResponseConnection'], stances: _RefType['StanceConnection'], origins: _RefType['Origins'], standing: _RefType['Standing'] } )
    | ( Omit<Person, 'partOf' | 'roles' | 'assertions' | 'disputes' | 'disputedBy' | 'stances' | 'authored' | 'speaksIn' | 'roleOn' | 'roleReasons' | 'openQuestions'> & { partOf: ReadonlyArray<_RefType['Membership']>, roles: _RefType['RoleConnection'], assertions: _RefType['AssertionConnection'], disputes: _RefType['ResponseConnection'], disputedBy: _RefType['ResponseConnection'], stances: _RefType['StanceConnection'], authored: _RefType['WorkConnection'], speaksIn: _RefType['WorkConnection'], roleOn: ReadonlyArray<_RefType['Role']>, roleReasons: ReadonlyArray<_RefType['RoleReason']>, openQuestions: ReadonlyArray<_RefType['RoleQuestion']> } )
  ;
  ChangedRecord:
    | ( Omit<Assertion, 'saidOn' | 'speaker' | 'reportedBy' | 'role' | 'onBehalfOf' | 'saidTo' | 'claim' | 'foundIn' | 'evidence' | 'relays' | 'relayedBy' | 'basedOn' | 'respondsTo' | 'responses' | 'stances' | 'origins' | 'disputeChain'> & { saidOn?: Maybe<_RefType['When']>, speaker: _RefType['Agent'], reportedBy?: Maybe<_RefType['Agent']>, role?: Maybe<_RefType['Role']>, onBehalfOf?: Maybe<_RefType['Agent']>, saidTo: ReadonlyArray<_RefType['Agent']>, claim?: Maybe<_RefType['Claim']>, foundIn: _RefType['Work'], evidence: ReadonlyArray<_RefType['Evidence']>, relays: ReadonlyArray<_RefType['Relay']>, relayedBy: _RefType['AssertionConnection'], basedOn: ReadonlyArray<_RefType['WorkLink']>, respondsTo: ReadonlyArray<_RefType['Response']>, responses: _RefType['ResponseConnection'], stances: ReadonlyArray<_RefType['Stance']>, origins: _RefType['Origins'], disputeChain: ReadonlyArray<_RefType['ChainStep']> } )
    | ( Omit<Response, 'assertion' | 'target' | 'evidence' | 'disputeChain'> & { assertion: _RefType['Assertion'], target: _RefType['ResponseTarget'], evidence: ReadonlyArray<_RefType['Evidence']>, disputeChain: ReadonlyArray<_RefType['ChainStep']> } )
    | ( Omit<Stance, 'assertion' | 'target'> & { assertion: _RefType['Assertion'], target: _RefType['StanceTarget'] } )
    | ( Omit<Role, 'person' | 'organization' | 'from' | 'to' | 'attested'> & { person: _RefType['Person'], organization?: Maybe<_RefType['Agent']>, from?: Maybe<_RefType['When']>, to?: Maybe<_RefType['When']>, attested: ReadonlyArray<_RefType['RoleAttestation']> } )
    | ( Omit<Correction, 'published' | 'work' | 'evidence' | 'withdrawn' | 'replacedBy' | 'affected' | 'surviving'> & { published?: Maybe<_RefType['When']>, work: _RefType['Work'], evidence: ReadonlyArray<_RefType['Evidence']>, withdrawn: ReadonlyArray<_RefType['Assertion']>, replacedBy: ReadonlyArray<_RefType['Assertion']>, affected: _RefType['Affected'], surviving: _RefType['Surviving'] } )
    | ( Omit<Observation, 'measure' | 'period' | 'claim' | 'derivedFrom' | 'parts' | 'comparisons'> & { measure: _RefType['Measure'], period?: Maybe<_RefType['Period']>, claim: _RefType['Claim'], derivedFrom?: Maybe<_RefType['Derivation']>, parts: ReadonlyArray<_RefType['Observation']>, comparisons: _RefType['ComparisonConnection'] } )
    | ( Omit<Comparison, 'operands'> & { operands: ReadonlyArray<_RefType['Observation']> } )
  ;
  ChangeCause:
    | ( Omit<Correction, 'published' | 'work' | 'evidence' | 'withdrawn' | 'replacedBy' | 'affected' | 'surviving'> & { published?: Maybe<_RefType['When']>, work: _RefType['Work'], evidence: ReadonlyArray<_RefType['Evidence']>, withdrawn: ReadonlyArray<_RefType['Assertion']>, replacedBy: ReadonlyArray<_RefType['Assertion']>, affected: _RefType['Affected'], surviving: _RefType['Surviving'] } )
    | ( Omit<Response, 'assertion' | 'target' | 'evidence' | 'disputeChain'> & { assertion: _RefType['Assertion'], target: _RefType['ResponseTarget'], evidence: ReadonlyArray<_RefType['Evidence']>, disputeChain: ReadonlyArray<_RefType['ChainStep']> } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( Omit<Person, 'partOf' | 'roles' | 'assertions' | 'disputes' | 'disputedBy' | 'stances' | 'authored' | 'speaksIn' | 'roleOn' | 'roleReasons' | 'openQuestions'> & { partOf: ReadonlyArray<_RefType['Membership']>, roles: _RefType['RoleConnection'], assertions: _RefType['AssertionConnection'], disputes: _RefType['ResponseConnection'], disputedBy: _RefType['ResponseConnection'], stances: _RefType['StanceConnection'], authored: _RefType['WorkConnection'], speaksIn: _RefType['WorkConnection'], roleOn: ReadonlyArray<_RefType['Role']>, roleReasons: ReadonlyArray<_RefType['RoleReason']>, openQuestions: ReadonlyArray<_RefType['RoleQuestion']> } )
    | ( Omit<Organization, 'partOf' | 'units' | 'spokespeople' | 'relayedFrom' | 'assertions' | 'disputes' | 'disputedBy' | 'stances' | 'authored' | 'speaksIn' | 'shareOfVoice'> & { partOf: ReadonlyArray<_RefType['Membership']>, units: _RefType['AgentConnection'], spokespeople: _RefType['SpokespersonConnection'], relayedFrom: _RefType['RelayConnection'], assertions: _RefType['AssertionConnection'], disputes: _RefType['ResponseConnection'], disputedBy: _RefType['ResponseConnection'], stances: _RefType['StanceConnection'], authored: _RefType['WorkConnection'], speaksIn: _RefType['WorkConnection'], shareOfVoice: ReadonlyArray<_RefType['VoiceShare']> } )
    | ( Omit<Group, 'partOf' | 'assertions' | 'disputes' | 'disputedBy' | 'stances' | 'authored' | 'speaksIn'> & { partOf: ReadonlyArray<_RefType['Membership']>, assertions: _RefType['AssertionConnection'], disputes: _RefType['ResponseConnection'], disputedBy: _RefType['ResponseConnection'], stances: _RefType['StanceConnection'], authored: _RefType['WorkConnection'], speaksIn: _RefType['WorkConnection'] } )
    | ( Omit<Role, 'person' | 'organization' | 'from' | 'to' | 'attested'> & { person: _RefType['Person'], organization?: Maybe<_RefType['Agent']>, from?: Maybe<_RefType['When']>, to?: Maybe<_RefType['When']>, attested: ReadonlyArray<_RefType['RoleAttestation']> } )
    | ( Omit<Claim, 'when' | 'figure' | 'sameAs' | 'narrowerThan' | 'about' | 'assertions' | 'asserters' | 'responses' | 'disputedBy' | 'stances' | 'origins' | 'standing'> & { when?: Maybe<_RefType['When']>, figure?: Maybe<_RefType['Observation']>, sameAs: ReadonlyArray<_RefType['Claim']>, narrowerThan: ReadonlyArray<_RefType['Claim']>, about: ReadonlyArray<_RefType['AboutLink']>, assertions: _RefType['AssertionConnection'], asserters: _RefType['AsserterConnection'], responses: _RefType['ResponseConnection'], disputedBy: _RefType['ResponseConnection'], stances: _RefType['StanceConnection'], origins: _RefType['Origins'], standing: _RefType['Standing'] } )
    | ( Omit<Assertion, 'saidOn' | 'speaker' | 'reportedBy' | 'role' | 'onBehalfOf' | 'saidTo' | 'claim' | 'foundIn' | 'evidence' | 'relays' | 'relayedBy' | 'basedOn' | 'respondsTo' | 'responses' | 'stances' | 'origins' | 'disputeChain'> & { saidOn?: Maybe<_RefType['When']>, speaker: _RefType['Agent'], reportedBy?: Maybe<_RefType['Agent']>, role?: Maybe<_RefType['Role']>, onBehalfOf?: Maybe<_RefType['Agent']>, saidTo: ReadonlyArray<_RefType['Agent']>, claim?: Maybe<_RefType['Claim']>, foundIn: _RefType['Work'], evidence: ReadonlyArray<_RefType['Evidence']>, relays: ReadonlyArray<_RefType['Relay']>, relayedBy: _RefType['AssertionConnection'], basedOn: ReadonlyArray<_RefType['WorkLink']>, respondsTo: ReadonlyArray<_RefType['Response']>, responses: _RefType['ResponseConnection'], stances: ReadonlyArray<_RefType['Stance']>, origins: _RefType['Origins'], disputeChain: ReadonlyArray<_RefType['ChainStep']> } )
    | ( Omit<Response, 'assertion' | 'target' | 'evidence' | 'disputeChain'> & { assertion: _RefType['Assertion'], target: _RefType['ResponseTarget'], evidence: ReadonlyArray<_RefType['Evidence']>, disputeChain: ReadonlyArray<_RefType['ChainStep']> } )
    | ( Omit<Stance, 'assertion' | 'target'> & { assertion: _RefType['Assertion'], target: _RefType['StanceTarget'] } )
    | ( Omit<Article, 'published' | 'rights' | 'modified' | 'textVersions' | 'credits' | 'publishedBy' | 'writtenBy' | 'distributedBy' | 'issuedBy' | 'basedOn' | 'basisOfWorks' | 'basisOfAssertions' | 'corrections' | 'assertions' | 'claimsAbout' | 'stances' | 'shareOfVoice'> & { published?: Maybe<_RefType['When']>, rights?: Maybe<_RefType['Rights']>, modified?: Maybe<_RefType['When']>, textVersions: ReadonlyArray<_RefType['TextVersion']>, credits: ReadonlyArray<_RefType['Credit']>, publishedBy?: Maybe<_RefType['Agent']>, writtenBy: ReadonlyArray<_RefType['Agent']>, distributedBy: ReadonlyArray<_RefType['Agent']>, issuedBy?: Maybe<_RefType['Agent']>, basedOn: ReadonlyArray<_RefType['WorkLink']>, basisOfWorks: ReadonlyArray<_RefType['Work']>, basisOfAssertions: ReadonlyArray<_RefType['Assertion']>, corrections: ReadonlyArray<_RefType['Correction']>, assertions: _RefType['AssertionConnection'], claimsAbout: _RefType['ClaimConnection'], stances: _RefType['StanceConnection'], shareOfVoice: ReadonlyArray<_RefType['VoiceShare']> } )
    | ( Omit<Document, 'published' | 'rights' | 'modified' | 'textVersions' | 'credits' | 'publishedBy' | 'writtenBy' | 'distributedBy' | 'issuedBy' | 'basedOn' | 'basisOfWorks' | 'basisOfAssertions' | 'corrections' | 'assertions' | 'claimsAbout' | 'stances' | 'shareOfVoice'> & { published?: Maybe<_RefType['When']>, rights?: Maybe<_RefType['Rights']>, modified?: Maybe<_RefType['When']>, textVersions: ReadonlyArray<_RefType['TextVersion']>, credits: ReadonlyArray<_RefType['Credit']>, publishedBy?: Maybe<_RefType['Agent']>, writtenBy: ReadonlyArray<_RefType['Agent']>, distributedBy: ReadonlyArray<_RefType['Agent']>, issuedBy?: Maybe<_RefType['Agent']>, basedOn: ReadonlyArray<_RefType['WorkLink']>, basisOfWorks: ReadonlyArray<_RefType['Work']>, basisOfAssertions: ReadonlyArray<_RefType['Assertion']>, corrections: ReadonlyArray<_RefType['Correction']>, assertions: _RefType['AssertionConnection'], claimsAbout: _RefType['ClaimConnection'], stances: _RefType['StanceConnection'], shareOfVoice: ReadonlyArray<_RefType['VoiceShare']> } )
    | ( Omit<TextVersion, 'retrieved' | 'work'> & { retrieved?: Maybe<_RefType['When']>, work: _RefType['Work'] } )
    | ( Omit<Evidence, 'ranges' | 'textVersion'> & { ranges: ReadonlyArray<_RefType['CodePointRange']>, textVersion: _RefType['TextVersion'] } )
    | ( Omit<Correction, 'published' | 'work' | 'evidence' | 'withdrawn' | 'replacedBy' | 'affected' | 'surviving'> & { published?: Maybe<_RefType['When']>, work: _RefType['Work'], evidence: ReadonlyArray<_RefType['Evidence']>, withdrawn: ReadonlyArray<_RefType['Assertion']>, replacedBy: ReadonlyArray<_RefType['Assertion']>, affected: _RefType['Affected'], surviving: _RefType['Surviving'] } )
    | ( Omit<Observation, 'measure' | 'period' | 'claim' | 'derivedFrom' | 'parts' | 'comparisons'> & { measure: _RefType['Measure'], period?: Maybe<_RefType['Period']>, claim: _RefType['Claim'], derivedFrom?: Maybe<_RefType['Derivation']>, parts: ReadonlyArray<_RefType['Observation']>, comparisons: _RefType['ComparisonConnection'] } )
    | ( Omit<Comparison, 'operands'> & { operands: ReadonlyArray<_RefType['Observation']> } )
    | ( Measure )
    | ( Place )
    | ( Omit<Topic, 'when' | 'partOf' | 'parts' | 'claims' | 'stances' | 'shareOfVoice'> & { when?: Maybe<_RefType['When']>, partOf?: Maybe<_RefType['Topic']>, parts: ReadonlyArray<_RefType['Topic']>, claims: _RefType['ClaimConnection'], stances: _RefType['StanceConnection'], shareOfVoice: ReadonlyArray<_RefType['VoiceShare']> } )
    | ( Omit<Dataset, 'shareOfVoice'> & { shareOfVoice: ReadonlyArray<_RefType['VoiceShare']> } )
  ;
  Agent:
    | ( Omit<Person, 'partOf' | 'roles' | 'assertions' | 'disputes' | 'disputedBy' | 'stances' | 'authored' | 'speaksIn' | 'roleOn' | 'roleReasons' | 'openQuestions'> & { partOf: ReadonlyArray<_RefType['Membership']>, roles: _RefType['RoleConnection'], assertions: _RefType['AssertionConnection'], disputes: _RefType['ResponseConnection'], disputedBy: _RefType['ResponseConnection'], stances: _RefType['StanceConnection'], authored: _RefType['WorkConnection'], speaksIn: _RefType['WorkConnection'], roleOn: ReadonlyArray<_RefType['Role']>, roleReasons: ReadonlyArray<_RefType['RoleReason']>, openQuestions: ReadonlyArray<_RefType['RoleQuestion']> } )
    | ( Omit<Organization, 'partOf' | 'units' | 'spokespeople' | 'relayedFrom' | 'assertions' | 'disputes' | 'disputedBy' | 'stances' | 'authored' | 'speaksIn' | 'shareOfVoice'> & { partOf: ReadonlyArray<_RefType['Membership']>, units: _RefType['AgentConnection'], spokespeople: _RefType['SpokespersonConnection'], relayedFrom: _RefType['RelayConnection'], assertions: _RefType['AssertionConnection'], disputes: _RefType['ResponseConnection'], disputedBy: _RefType['ResponseConnection'], stances: _RefType['StanceConnection'], authored: _RefType['WorkConnection'], speaksIn: _RefType['WorkConnection'], shareOfVoice: ReadonlyArray<_RefType['VoiceShare']> } )
    | ( Omit<Group, 'partOf' | 'assertions' | 'disputes' | 'disputedBy' | 'stances' | 'authored' | 'speaksIn'> & { partOf: ReadonlyArray<_RefType['Membership']>, assertions: _RefType['AssertionConnection'], disputes: _RefType['ResponseConnection'], disputedBy: _RefType['ResponseConnection'], stances: _RefType['StanceConnection'], authored: _RefType['WorkConnection'], speaksIn: _RefType['WorkConnection'] } )
  ;
  Work:
    | ( Omit<Article, 'published' | 'rights' | 'modified' | 'textVersions' | 'credits' | 'publishedBy' | 'writtenBy' | 'distributedBy' | 'issuedBy' | 'basedOn' | 'basisOfWorks' | 'basisOfAssertions' | 'corrections' | 'assertions' | 'claimsAbout' | 'stances' | 'shareOfVoice'> & { published?: Maybe<_RefType['When']>, rights?: Maybe<_RefType['Rights']>, modified?: Maybe<_RefType['When']>, textVersions: ReadonlyArray<_RefType['TextVersion']>, credits: ReadonlyArray<_RefType['Credit']>, publishedBy?: Maybe<_RefType['Agent']>, writtenBy: ReadonlyArray<_RefType['Agent']>, distributedBy: ReadonlyArray<_RefType['Agent']>, issuedBy?: Maybe<_RefType['Agent']>, basedOn: ReadonlyArray<_RefType['WorkLink']>, basisOfWorks: ReadonlyArray<_RefType['Work']>, basisOfAssertions: ReadonlyArray<_RefType['Assertion']>, corrections: ReadonlyArray<_RefType['Correction']>, assertions: _RefType['AssertionConnection'], claimsAbout: _RefType['ClaimConnection'], stances: _RefType['StanceConnection'], shareOfVoice: ReadonlyArray<_RefType['VoiceShare']> } )
    | ( Omit<Document, 'published' | 'rights' | 'modified' | 'textVersions' | 'credits' | 'publishedBy' | 'writtenBy' | 'distributedBy' | 'issuedBy' | 'basedOn' | 'basisOfWorks' | 'basisOfAssertions' | 'corrections' | 'assertions' | 'claimsAbout' | 'stances' | 'shareOfVoice'> & { published?: Maybe<_RefType['When']>, rights?: Maybe<_RefType['Rights']>, modified?: Maybe<_RefType['When']>, textVersions: ReadonlyArray<_RefType['TextVersion']>, credits: ReadonlyArray<_RefType['Credit']>, publishedBy?: Maybe<_RefType['Agent']>, writtenBy: ReadonlyArray<_RefType['Agent']>, distributedBy: ReadonlyArray<_RefType['Agent']>, issuedBy?: Maybe<_RefType['Agent']>, basedOn: ReadonlyArray<_RefType['WorkLink']>, basisOfWorks: ReadonlyArray<_RefType['Work']>, basisOfAssertions: ReadonlyArray<_RefType['Assertion']>, corrections: ReadonlyArray<_RefType['Correction']>, assertions: _RefType['AssertionConnection'], claimsAbout: _RefType['ClaimConnection'], stances: _RefType['StanceConnection'], shareOfVoice: ReadonlyArray<_RefType['VoiceShare']> } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ByIdOrName: ByIdOrName;
  SearchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchResult']>;
  RecordKind: RecordKind;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Agent: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Agent']>;
  Person: ResolverTypeWrapper<Omit<Person, 'partOf' | 'roles' | 'assertions' | 'disputes' | 'disputedBy' | 'stances' | 'authored' | 'speaksIn' | 'roleOn' | 'roleReasons' | 'openQuestions'> & { partOf: ReadonlyArray<ResolversTypes['Membership']>, roles: ResolversTypes['RoleConnection'], assertions: ResolversTypes['AssertionConnection'], disputes: ResolversTypes['ResponseConnection'], disputedBy: ResolversTypes['ResponseConnection'], stances: ResolversTypes['StanceConnection'], authored: ResolversTypes['WorkConnection'], speaksIn: ResolversTypes['WorkConnection'], roleOn: ReadonlyArray<ResolversTypes['Role']>, roleReasons: ReadonlyArray<ResolversTypes['RoleReason']>, openQuestions: ReadonlyArray<ResolversTypes['RoleQuestion']> }>;
  Organization: ResolverTypeWrapper<Omit<Organization, 'partOf' | 'units' | 'spokespeople' | 'relayedFrom' | 'assertions' | 'disputes' | 'disputedBy' | 'stances' | 'authored' | 'speaksIn' | 'shareOfVoice'> & { partOf: ReadonlyArray<ResolversTypes['Membership']>, units: ResolversTypes['AgentConnection'], spokespeople: ResolversTypes['SpokespersonConnection'], relayedFrom: ResolversTypes['RelayConnection'], assertions: ResolversTypes['AssertionConnection'], disputes: ResolversTypes['ResponseConnection'], disputedBy: ResolversTypes['ResponseConnection'], stances: ResolversTypes['StanceConnection'], authored: ResolversTypes['WorkConnection'], speaksIn: ResolversTypes['WorkConnection'], shareOfVoice: ReadonlyArray<ResolversTypes['VoiceShare']> }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Group: ResolverTypeWrapper<Omit<Group, 'partOf' | 'assertions' | 'disputes' | 'disputedBy' | 'stances' | 'authored' | 'speaksIn'> & { partOf: ReadonlyArray<ResolversTypes['Membership']>, assertions: ResolversTypes['AssertionConnection'], disputes: ResolversTypes['ResponseConnection'], disputedBy: ResolversTypes['ResponseConnection'], stances: ResolversTypes['StanceConnection'], authored: ResolversTypes['WorkConnection'], speaksIn: ResolversTypes['WorkConnection'] }>;
  Membership: ResolverTypeWrapper<Omit<Membership, 'agent'> & { agent: ResolversTypes['Agent'] }>;
  MembershipKind: MembershipKind;
  Role: ResolverTypeWrapper<Omit<Role, 'person' | 'organization' | 'from' | 'to' | 'attested'> & { person: ResolversTypes['Person'], organization?: Maybe<ResolversTypes['Agent']>, from?: Maybe<ResolversTypes['When']>, to?: Maybe<ResolversTypes['When']>, attested: ReadonlyArray<ResolversTypes['RoleAttestation']> }>;
  RoleStatus: RoleStatus;
  RoleAttestation: ResolverTypeWrapper<Omit<RoleAttestation, 'work' | 'evidence'> & { work: ResolversTypes['Work'], evidence: ReadonlyArray<ResolversTypes['Evidence']> }>;
  RoleReason: ResolverTypeWrapper<Omit<RoleReason, 'role' | 'work'> & { role: ResolversTypes['Role'], work?: Maybe<ResolversTypes['Work']> }>;
  RoleBecause: RoleBecause;
  RoleQuestion: ResolverTypeWrapper<Omit<RoleQuestion, 'roles' | 'works'> & { roles: ReadonlyArray<ResolversTypes['Role']>, works: ReadonlyArray<ResolversTypes['Work']> }>;
  RoleQuestionKind: RoleQuestionKind;
  Claim: ResolverTypeWrapper<Omit<Claim, 'when' | 'figure' | 'sameAs' | 'narrowerThan' | 'about' | 'assertions' | 'asserters' | 'responses' | 'disputedBy' | 'stances' | 'origins' | 'standing'> & { when?: Maybe<ResolversTypes['When']>, figure?: Maybe<ResolversTypes['Observation']>, sameAs: ReadonlyArray<ResolversTypes['Claim']>, narrowerThan: ReadonlyArray<ResolversTypes['Claim']>, about: ReadonlyArray<ResolversTypes['AboutLink']>, assertions: ResolversTypes['AssertionConnection'], asserters: ResolversTypes['AsserterConnection'], responses: ResolversTypes['ResponseConnection'], disputedBy: ResolversTypes['ResponseConnection'], stances: ResolversTypes['StanceConnection'], origins: ResolversTypes['Origins'], standing: ResolversTypes['Standing'] }>;
  ClaimKind: ClaimKind;
  Standing: ResolverTypeWrapper<Omit<Standing, 'unansweredDisputes' | 'silent'> & { unansweredDisputes: ReadonlyArray<ResolversTypes['Response']>, silent: ReadonlyArray<ResolversTypes['Silence']> }>;
  Silence: ResolverTypeWrapper<Omit<Silence, 'agent' | 'askers' | 'assertion'> & { agent: ResolversTypes['Agent'], askers: ReadonlyArray<ResolversTypes['Agent']>, assertion: ResolversTypes['Assertion'] }>;
  Listing: Listing;
  AboutLink: ResolverTypeWrapper<Omit<AboutLink, 'target'> & { target: ResolversTypes['AboutTarget'] }>;
  AboutAs: AboutAs;
  AboutTarget: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AboutTarget']>;
  Assertion: ResolverTypeWrapper<Omit<Assertion, 'saidOn' | 'speaker' | 'reportedBy' | 'role' | 'onBehalfOf' | 'saidTo' | 'claim' | 'foundIn' | 'evidence' | 'relays' | 'relayedBy' | 'basedOn' | 'respondsTo' | 'responses' | 'stances' | 'origins' | 'disputeChain'> & { saidOn?: Maybe<ResolversTypes['When']>, speaker: ResolversTypes['Agent'], reportedBy?: Maybe<ResolversTypes['Agent']>, role?: Maybe<ResolversTypes['Role']>, onBehalfOf?: Maybe<ResolversTypes['Agent']>, saidTo: ReadonlyArray<ResolversTypes['Agent']>, claim?: Maybe<ResolversTypes['Claim']>, foundIn: ResolversTypes['Work'], evidence: ReadonlyArray<ResolversTypes['Evidence']>, relays: ReadonlyArray<ResolversTypes['Relay']>, relayedBy: ResolversTypes['AssertionConnection'], basedOn: ReadonlyArray<ResolversTypes['WorkLink']>, respondsTo: ReadonlyArray<ResolversTypes['Response']>, responses: ResolversTypes['ResponseConnection'], stances: ReadonlyArray<ResolversTypes['Stance']>, origins: ResolversTypes['Origins'], disputeChain: ReadonlyArray<ResolversTypes['ChainStep']> }>;
  Act: Act;
  Manner: Manner;
  Channel: Channel;
  Attribution: Attribution;
  Origins: ResolverTypeWrapper<Omit<Origins, 'roots'> & { roots: ReadonlyArray<ResolversTypes['OriginRoot']> }>;
  OriginRoot: ResolverTypeWrapper<Omit<OriginRoot, 'agent' | 'record' | 'altered' | 'paths'> & { agent?: Maybe<ResolversTypes['Agent']>, record: ResolversTypes['OriginRecord'], altered: ReadonlyArray<ResolversTypes['OriginStep']>, paths: ReadonlyArray<ResolversTypes['OriginPath']> }>;
  OriginRecord: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OriginRecord']>;
  OriginPath: ResolverTypeWrapper<Omit<OriginPath, 'from' | 'steps'> & { from: ResolversTypes['Assertion'], steps: ReadonlyArray<ResolversTypes['OriginStep']> }>;
  OriginStep: ResolverTypeWrapper<Omit<OriginStep, 'record'> & { record: ResolversTypes['OriginRecord'] }>;
  Relay: ResolverTypeWrapper<Omit<Relay, 'assertion'> & { assertion: ResolversTypes['Assertion'] }>;
  Response: ResolverTypeWrapper<Omit<Response, 'assertion' | 'target' | 'evidence' | 'disputeChain'> & { assertion: ResolversTypes['Assertion'], target: ResolversTypes['ResponseTarget'], evidence: ReadonlyArray<ResolversTypes['Evidence']>, disputeChain: ReadonlyArray<ResolversTypes['ChainStep']> }>;
  ChainDirection: ChainDirection;
  ChainStep: ResolverTypeWrapper<Omit<ChainStep, 'response'> & { response: ResolversTypes['Response'] }>;
  ResponseTarget: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResponseTarget']>;
  ResponseType: ResponseType;
  ResponseKind: ResponseKind;
  Aspect: Aspect;
  Stance: ResolverTypeWrapper<Omit<Stance, 'assertion' | 'target'> & { assertion: ResolversTypes['Assertion'], target: ResolversTypes['StanceTarget'] }>;
  StanceKind: StanceKind;
  StanceTarget: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StanceTarget']>;
  Work: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Work']>;
  Article: ResolverTypeWrapper<Omit<Article, 'published' | 'rights' | 'modified' | 'textVersions' | 'credits' | 'publishedBy' | 'writtenBy' | 'distributedBy' | 'issuedBy' | 'basedOn' | 'basisOfWorks' | 'basisOfAssertions' | 'corrections' | 'assertions' | 'claimsAbout' | 'stances' | 'shareOfVoice'> & { published?: Maybe<ResolversTypes['When']>, rights?: Maybe<ResolversTypes['Rights']>, modified?: Maybe<ResolversTypes['When']>, textVersions: ReadonlyArray<ResolversTypes['TextVersion']>, credits: ReadonlyArray<ResolversTypes['Credit']>, publishedBy?: Maybe<ResolversTypes['Agent']>, writtenBy: ReadonlyArray<ResolversTypes['Agent']>, distributedBy: ReadonlyArray<ResolversTypes['Agent']>, issuedBy?: Maybe<ResolversTypes['Agent']>, basedOn: ReadonlyArray<ResolversTypes['WorkLink']>, basisOfWorks: ReadonlyArray<ResolversTypes['Work']>, basisOfAssertions: ReadonlyArray<ResolversTypes['Assertion']>, corrections: ReadonlyArray<ResolversTypes['Correction']>, assertions: ResolversTypes['AssertionConnection'], claimsAbout: ResolversTypes['ClaimConnection'], stances: ResolversTypes['StanceConnection'], shareOfVoice: ReadonlyArray<ResolversTypes['VoiceShare']> }>;
  Document: ResolverTypeWrapper<Omit<Document, 'published' | 'rights' | 'modified' | 'textVersions' | 'credits' | 'publishedBy' | 'writtenBy' | 'distributedBy' | 'issuedBy' | 'basedOn' | 'basisOfWorks' | 'basisOfAssertions' | 'corrections' | 'assertions' | 'claimsAbout' | 'stances' | 'shareOfVoice'> & { published?: Maybe<ResolversTypes['When']>, rights?: Maybe<ResolversTypes['Rights']>, modified?: Maybe<ResolversTypes['When']>, textVersions: ReadonlyArray<ResolversTypes['TextVersion']>, credits: ReadonlyArray<ResolversTypes['Credit']>, publishedBy?: Maybe<ResolversTypes['Agent']>, writtenBy: ReadonlyArray<ResolversTypes['Agent']>, distributedBy: ReadonlyArray<ResolversTypes['Agent']>, issuedBy?: Maybe<ResolversTypes['Agent']>, basedOn: ReadonlyArray<ResolversTypes['WorkLink']>, basisOfWorks: ReadonlyArray<ResolversTypes['Work']>, basisOfAssertions: ReadonlyArray<ResolversTypes['Assertion']>, corrections: ReadonlyArray<ResolversTypes['Correction']>, assertions: ResolversTypes['AssertionConnection'], claimsAbout: ResolversTypes['ClaimConnection'], stances: ResolversTypes['StanceConnection'], shareOfVoice: ReadonlyArray<ResolversTypes['VoiceShare']> }>;
  WorkKind: WorkKind;
  VoiceGroup: VoiceGroup;
  VoiceShare: ResolverTypeWrapper<Omit<VoiceShare, 'agent' | 'on' | 'topic'> & { agent?: Maybe<ResolversTypes['Agent']>, on?: Maybe<ResolversTypes['StanceTarget']>, topic?: Maybe<ResolversTypes['Topic']> }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  WorkLink: ResolverTypeWrapper<Omit<WorkLink, 'work'> & { work: ResolversTypes['Work'] }>;
  RelayHow: RelayHow;
  Fidelity: Fidelity;
  Credit: ResolverTypeWrapper<Omit<Credit, 'to'> & { to: ResolversTypes['CreditTarget'] }>;
  CreditTarget: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreditTarget']>;
  Rights: ResolverTypeWrapper<Omit<Rights, 'holder'> & { holder?: Maybe<ResolversTypes['Agent']> }>;
  TextVersion: ResolverTypeWrapper<Omit<TextVersion, 'retrieved' | 'work'> & { retrieved?: Maybe<ResolversTypes['When']>, work: ResolversTypes['Work'] }>;
  Evidence: ResolverTypeWrapper<Omit<Evidence, 'ranges' | 'textVersion'> & { ranges: ReadonlyArray<ResolversTypes['CodePointRange']>, textVersion: ResolversTypes['TextVersion'] }>;
  CodePointRange: ResolverTypeWrapper<CodePointRange>;
  Section: Section;
  Correction: ResolverTypeWrapper<Omit<Correction, 'published' | 'work' | 'evidence' | 'withdrawn' | 'replacedBy' | 'affected' | 'surviving'> & { published?: Maybe<ResolversTypes['When']>, work: ResolversTypes['Work'], evidence: ReadonlyArray<ResolversTypes['Evidence']>, withdrawn: ReadonlyArray<ResolversTypes['Assertion']>, replacedBy: ReadonlyArray<ResolversTypes['Assertion']>, affected: ResolversTypes['Affected'], surviving: ResolversTypes['Surviving'] }>;
  CorrectionKind: CorrectionKind;
  Impact: ResolverTypeWrapper<Omit<Impact, 'of' | 'affected' | 'surviving'> & { of: ResolversTypes['ImpactRecord'], affected: ResolversTypes['Affected'], surviving: ResolversTypes['Surviving'] }>;
  ImpactRecord: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImpactRecord']>;
  Affected: ResolverTypeWrapper<Omit<Affected, 'assertions' | 'works' | 'unannounced' | 'claims' | 'figures' | 'comparisons' | 'disputes'> & { assertions: ReadonlyArray<ResolversTypes['AffectedAssertion']>, works: ReadonlyArray<ResolversTypes['AffectedWork']>, unannounced: ReadonlyArray<ResolversTypes['AffectedWork']>, claims: ReadonlyArray<ResolversTypes['AffectedClaim']>, figures: ReadonlyArray<ResolversTypes['AffectedFigure']>, comparisons: ReadonlyArray<ResolversTypes['AffectedComparison']>, disputes: ReadonlyArray<ResolversTypes['AffectedDispute']> }>;
  ImpactLink: ImpactLink;
  ImpactStep: ResolverTypeWrapper<Omit<ImpactStep, 'record'> & { record: ResolversTypes['ImpactRecord'] }>;
  AffectedAssertion: ResolverTypeWrapper<Omit<AffectedAssertion, 'assertion' | 'path'> & { assertion: ResolversTypes['Assertion'], path: ReadonlyArray<ResolversTypes['ImpactStep']> }>;
  AffectedWork: ResolverTypeWrapper<Omit<AffectedWork, 'work' | 'path'> & { work: ResolversTypes['Work'], path: ReadonlyArray<ResolversTypes['ImpactStep']> }>;
  ClaimSupport: ClaimSupport;
  AffectedClaim: ResolverTypeWrapper<Omit<AffectedClaim, 'claim'> & { claim: ResolversTypes['Claim'] }>;
  AffectedFigure: ResolverTypeWrapper<Omit<AffectedFigure, 'figure' | 'path'> & { figure: ResolversTypes['Observation'], path: ReadonlyArray<ResolversTypes['ImpactStep']> }>;
  AffectedComparison: ResolverTypeWrapper<Omit<AffectedComparison, 'comparison'> & { comparison: ResolversTypes['Comparison'] }>;
  AffectedDispute: ResolverTypeWrapper<Omit<AffectedDispute, 'dispute'> & { dispute: ResolversTypes['Response'] }>;
  Surviving: ResolverTypeWrapper<Omit<Surviving, 'claims'> & { claims: ReadonlyArray<ResolversTypes['SurvivingClaim']> }>;
  SurvivingClaim: ResolverTypeWrapper<Omit<SurvivingClaim, 'claim' | 'assertions'> & { claim: ResolversTypes['Claim'], assertions: ReadonlyArray<ResolversTypes['SurvivingAssertion']> }>;
  SurvivingAssertion: ResolverTypeWrapper<Omit<SurvivingAssertion, 'assertion' | 'roots'> & { assertion: ResolversTypes['Assertion'], roots: ReadonlyArray<ResolversTypes['ImpactRecord']> }>;
  Changes: ResolverTypeWrapper<Omit<Changes, 'of' | 'changes'> & { of: ResolversTypes['ChangeSubject'], changes: ReadonlyArray<ResolversTypes['Change']> }>;
  ChangeSubject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeSubject']>;
  Change: ResolverTypeWrapper<Omit<Change, 'record' | 'by'> & { record: ResolversTypes['ChangedRecord'], by?: Maybe<ResolversTypes['ChangeCause']> }>;
  ChangeHow: ChangeHow;
  ChangeKind: ChangeKind;
  ChangedRecord: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangedRecord']>;
  ChangeCause: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeCause']>;
  ChangeCount: ChangeCount;
  ChangeTally: ResolverTypeWrapper<ChangeTally>;
  Observation: ResolverTypeWrapper<Omit<Observation, 'measure' | 'period' | 'claim' | 'derivedFrom' | 'parts' | 'comparisons'> & { measure: ResolversTypes['Measure'], period?: Maybe<ResolversTypes['Period']>, claim: ResolversTypes['Claim'], derivedFrom?: Maybe<ResolversTypes['Derivation']>, parts: ReadonlyArray<ResolversTypes['Observation']>, comparisons: ResolversTypes['ComparisonConnection'] }>;
  Comparison: ResolverTypeWrapper<Omit<Comparison, 'operands'> & { operands: ReadonlyArray<ResolversTypes['Observation']> }>;
  ComparisonKind: ComparisonKind;
  Verdict: Verdict;
  ComparisonTest: ResolverTypeWrapper<ComparisonTest>;
  Comparator: Comparator;
  Period: ResolverTypeWrapper<Omit<Period, 'when'> & { when: ResolversTypes['When'] }>;
  PeriodKind: PeriodKind;
  Dimension: ResolverTypeWrapper<Dimension>;
  Derivation: ResolverTypeWrapper<Omit<Derivation, 'by' | 'of'> & { by?: Maybe<ResolversTypes['Assertion']>, of: ReadonlyArray<ResolversTypes['Observation']> }>;
  DerivationOp: DerivationOp;
  Measure: ResolverTypeWrapper<Measure>;
  Place: ResolverTypeWrapper<Place>;
  Topic: ResolverTypeWrapper<Omit<Topic, 'when' | 'partOf' | 'parts' | 'claims' | 'stances' | 'shareOfVoice'> & { when?: Maybe<ResolversTypes['When']>, partOf?: Maybe<ResolversTypes['Topic']>, parts: ReadonlyArray<ResolversTypes['Topic']>, claims: ResolversTypes['ClaimConnection'], stances: ResolversTypes['StanceConnection'], shareOfVoice: ReadonlyArray<ResolversTypes['VoiceShare']> }>;
  TopicKind: TopicKind;
  Basis: Basis;
  DateBasis: DateBasis;
  When: ResolverTypeWrapper<When>;
  Day: ResolverTypeWrapper<Scalars['Day']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Sha256: ResolverTypeWrapper<Scalars['Sha256']['output']>;
  Dataset: ResolverTypeWrapper<Omit<Dataset, 'shareOfVoice'> & { shareOfVoice: ReadonlyArray<ResolversTypes['VoiceShare']> }>;
  DatasetState: DatasetState;
  Revision: ResolverTypeWrapper<Revision>;
  FieldValue: ResolverTypeWrapper<FieldValue>;
  Status: ResolverTypeWrapper<Status>;
  IdFilter: IdFilter;
  IntFilter: IntFilter;
  FloatFilter: FloatFilter;
  TextFilter: TextFilter;
  DateFilter: DateFilter;
  AgentFilter: AgentFilter;
  WorkFilter: WorkFilter;
  WorkKindFilter: WorkKindFilter;
  ClaimFilter: ClaimFilter;
  OriginsFilter: OriginsFilter;
  ClaimKindFilter: ClaimKindFilter;
  AssertionFilter: AssertionFilter;
  ActFilter: ActFilter;
  MannerFilter: MannerFilter;
  ChannelFilter: ChannelFilter;
  ResponseFilter: ResponseFilter;
  StanceFilter: StanceFilter;
  ComparisonFilter: ComparisonFilter;
  ObservationFilter: ObservationFilter;
  TopicFilter: TopicFilter;
  AgentOrder: AgentOrder;
  WorkOrder: WorkOrder;
  ClaimOrder: ClaimOrder;
  AssertionOrder: AssertionOrder;
  ResponseOrder: ResponseOrder;
  ObservationOrder: ObservationOrder;
  StanceOrder: StanceOrder;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  AgentConnection: ResolverTypeWrapper<Omit<AgentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AgentEdge']>, nodes: ReadonlyArray<ResolversTypes['Agent']> }>;
  RoleConnection: ResolverTypeWrapper<Omit<RoleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RoleEdge']>, nodes: ReadonlyArray<ResolversTypes['Role']> }>;
  WorkConnection: ResolverTypeWrapper<Omit<WorkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['WorkEdge']>, nodes: ReadonlyArray<ResolversTypes['Work']> }>;
  ClaimConnection: ResolverTypeWrapper<Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversTypes['Claim']> }>;
  AssertionConnection: ResolverTypeWrapper<Omit<AssertionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AssertionEdge']>, nodes: ReadonlyArray<ResolversTypes['Assertion']> }>;
  ResponseConnection: ResolverTypeWrapper<Omit<ResponseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ResponseEdge']>, nodes: ReadonlyArray<ResolversTypes['Response']> }>;
  StanceConnection: ResolverTypeWrapper<Omit<StanceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StanceEdge']>, nodes: ReadonlyArray<ResolversTypes['Stance']> }>;
  ObservationConnection: ResolverTypeWrapper<Omit<ObservationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ObservationEdge']>, nodes: ReadonlyArray<ResolversTypes['Observation']> }>;
  AsserterConnection: ResolverTypeWrapper<Omit<AsserterConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AsserterEdge']>, nodes: ReadonlyArray<ResolversTypes['Agent']> }>;
  AsserterEdge: ResolverTypeWrapper<Omit<AsserterEdge, 'node' | 'firstSaidOn'> & { node: ResolversTypes['Agent'], firstSaidOn?: Maybe<ResolversTypes['When']> }>;
  SpokespersonConnection: ResolverTypeWrapper<Omit<SpokespersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SpokespersonEdge']>, nodes: ReadonlyArray<ResolversTypes['Agent']> }>;
  SpokespersonEdge: ResolverTypeWrapper<Omit<SpokespersonEdge, 'node' | 'works'> & { node: ResolversTypes['Agent'], works: ReadonlyArray<ResolversTypes['Work']> }>;
  RelayConnection: ResolverTypeWrapper<Omit<RelayConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RelayEdge']>, nodes: ReadonlyArray<ResolversTypes['Agent']> }>;
  RelayEdge: ResolverTypeWrapper<Omit<RelayEdge, 'node' | 'works'> & { node: ResolversTypes['Agent'], works: ReadonlyArray<ResolversTypes['Work']> }>;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversTypes['SearchResult']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchResult'] }>;
  AgentEdge: ResolverTypeWrapper<Omit<AgentEdge, 'node'> & { node: ResolversTypes['Agent'] }>;
  RoleEdge: ResolverTypeWrapper<Omit<RoleEdge, 'node'> & { node: ResolversTypes['Role'] }>;
  WorkEdge: ResolverTypeWrapper<Omit<WorkEdge, 'node'> & { node: ResolversTypes['Work'] }>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  AssertionEdge: ResolverTypeWrapper<Omit<AssertionEdge, 'node'> & { node: ResolversTypes['Assertion'] }>;
  ResponseEdge: ResolverTypeWrapper<Omit<ResponseEdge, 'node'> & { node: ResolversTypes['Response'] }>;
  StanceEdge: ResolverTypeWrapper<Omit<StanceEdge, 'node'> & { node: ResolversTypes['Stance'] }>;
  ObservationEdge: ResolverTypeWrapper<Omit<ObservationEdge, 'node'> & { node: ResolversTypes['Observation'] }>;
  ComparisonConnection: ResolverTypeWrapper<Omit<ComparisonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ComparisonEdge']>, nodes: ReadonlyArray<ResolversTypes['Comparison']> }>;
  ComparisonEdge: ResolverTypeWrapper<Omit<ComparisonEdge, 'node'> & { node: ResolversTypes['Comparison'] }>;
  CorrectionConnection: ResolverTypeWrapper<Omit<CorrectionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CorrectionEdge']>, nodes: ReadonlyArray<ResolversTypes['Correction']> }>;
  CorrectionEdge: ResolverTypeWrapper<Omit<CorrectionEdge, 'node'> & { node: ResolversTypes['Correction'] }>;
  MeasureConnection: ResolverTypeWrapper<Omit<MeasureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MeasureEdge']>, nodes: ReadonlyArray<ResolversTypes['Measure']> }>;
  MeasureEdge: ResolverTypeWrapper<Omit<MeasureEdge, 'node'> & { node: ResolversTypes['Measure'] }>;
  PlaceConnection: ResolverTypeWrapper<PlaceConnection>;
  PlaceEdge: ResolverTypeWrapper<PlaceEdge>;
  TopicConnection: ResolverTypeWrapper<Omit<TopicConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TopicEdge']>, nodes: ReadonlyArray<ResolversTypes['Topic']> }>;
  TopicEdge: ResolverTypeWrapper<Omit<TopicEdge, 'node'> & { node: ResolversTypes['Topic'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  ByIdOrName: ByIdOrName;
  SearchResult: ResolversUnionTypes<ResolversParentTypes>['SearchResult'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Agent: ResolversInterfaceTypes<ResolversParentTypes>['Agent'];
  Person: Omit<Person, 'partOf' | 'roles' | 'assertions' | 'disputes' | 'disputedBy' | 'stances' | 'authored' | 'speaksIn' | 'roleOn' | 'roleReasons' | 'openQuestions'> & { partOf: ReadonlyArray<ResolversParentTypes['Membership']>, roles: ResolversParentTypes['RoleConnection'], assertions: ResolversParentTypes['AssertionConnection'], disputes: ResolversParentTypes['ResponseConnection'], disputedBy: ResolversParentTypes['ResponseConnection'], stances: ResolversParentTypes['StanceConnection'], authored: ResolversParentTypes['WorkConnection'], speaksIn: ResolversParentTypes['WorkConnection'], roleOn: ReadonlyArray<ResolversParentTypes['Role']>, roleReasons: ReadonlyArray<ResolversParentTypes['RoleReason']>, openQuestions: ReadonlyArray<ResolversParentTypes['RoleQuestion']> };
  Organization: Omit<Organization, 'partOf' | 'units' | 'spokespeople' | 'relayedFrom' | 'assertions' | 'disputes' | 'disputedBy' | 'stances' | 'authored' | 'speaksIn' | 'shareOfVoice'> & { partOf: ReadonlyArray<ResolversParentTypes['Membership']>, units: ResolversParentTypes['AgentConnection'], spokespeople: ResolversParentTypes['SpokespersonConnection'], relayedFrom: ResolversParentTypes['RelayConnection'], assertions: ResolversParentTypes['AssertionConnection'], disputes: ResolversParentTypes['ResponseConnection'], disputedBy: ResolversParentTypes['ResponseConnection'], stances: ResolversParentTypes['StanceConnection'], authored: ResolversParentTypes['WorkConnection'], speaksIn: ResolversParentTypes['WorkConnection'], shareOfVoice: ReadonlyArray<ResolversParentTypes['VoiceShare']> };
  Boolean: Scalars['Boolean']['output'];
  Group: Omit<Group, 'partOf' | 'assertions' | 'disputes' | 'disputedBy' | 'stances' | 'authored' | 'speaksIn'> & { partOf: ReadonlyArray<ResolversParentTypes['Membership']>, assertions: ResolversParentTypes['AssertionConnection'], disputes: ResolversParentTypes['ResponseConnection'], disputedBy: ResolversParentTypes['ResponseConnection'], stances: ResolversParentTypes['StanceConnection'], authored: ResolversParentTypes['WorkConnection'], speaksIn: ResolversParentTypes['WorkConnection'] };
  Membership: Omit<Membership, 'agent'> & { agent: ResolversParentTypes['Agent'] };
  Role: Omit<Role, 'person' | 'organization' | 'from' | 'to' | 'attested'> & { person: ResolversParentTypes['Person'], organization?: Maybe<ResolversParentTypes['Agent']>, from?: Maybe<ResolversParentTypes['When']>, to?: Maybe<ResolversParentTypes['When']>, attested: ReadonlyArray<ResolversParentTypes['RoleAttestation']> };
  RoleAttestation: Omit<RoleAttestation, 'work' | 'evidence'> & { work: ResolversParentTypes['Work'], evidence: ReadonlyArray<ResolversParentTypes['Evidence']> };
  RoleReason: Omit<RoleReason, 'role' | 'work'> & { role: ResolversParentTypes['Role'], work?: Maybe<ResolversParentTypes['Work']> };
  RoleQuestion: Omit<RoleQuestion, 'roles' | 'works'> & { roles: ReadonlyArray<ResolversParentTypes['Role']>, works: ReadonlyArray<ResolversParentTypes['Work']> };
  Claim: Omit<Claim, 'when' | 'figure' | 'sameAs' | 'narrowerThan' | 'about' | 'assertions' | 'asserters' | 'responses' | 'disputedBy' | 'stances' | 'origins' | 'standing'> & { when?: Maybe<ResolversParentTypes['When']>, figure?: Maybe<ResolversParentTypes['Observation']>, sameAs: ReadonlyArray<ResolversParentTypes['Claim']>, narrowerThan: ReadonlyArray<ResolversParentTypes['Claim']>, about: ReadonlyArray<ResolversParentTypes['AboutLink']>, assertions: ResolversParentTypes['AssertionConnection'], asserters: ResolversParentTypes['AsserterConnection'], responses: ResolversParentTypes['ResponseConnection'], disputedBy: ResolversParentTypes['ResponseConnection'], stances: ResolversParentTypes['StanceConnection'], origins: ResolversParentTypes['Origins'], standing: ResolversParentTypes['Standing'] };
  Standing: Omit<Standing, 'unansweredDisputes' | 'silent'> & { unansweredDisputes: ReadonlyArray<ResolversParentTypes['Response']>, silent: ReadonlyArray<ResolversParentTypes['Silence']> };
  Silence: Omit<Silence, 'agent' | 'askers' | 'assertion'> & { agent: ResolversParentTypes['Agent'], askers: ReadonlyArray<ResolversParentTypes['Agent']>, assertion: ResolversParentTypes['Assertion'] };
  AboutLink: Omit<AboutLink, 'target'> & { target: ResolversParentTypes['AboutTarget'] };
  AboutTarget: ResolversUnionTypes<ResolversParentTypes>['AboutTarget'];
  Assertion: Omit<Assertion, 'saidOn' | 'speaker' | 'reportedBy' | 'role' | 'onBehalfOf' | 'saidTo' | 'claim' | 'foundIn' | 'evidence' | 'relays' | 'relayedBy' | 'basedOn' | 'respondsTo' | 'responses' | 'stances' | 'origins' | 'disputeChain'> & { saidOn?: Maybe<ResolversParentTypes['When']>, speaker: ResolversParentTypes['Agent'], reportedBy?: Maybe<ResolversParentTypes['Agent']>, role?: Maybe<ResolversParentTypes['Role']>, onBehalfOf?: Maybe<ResolversParentTypes['Agent']>, saidTo: ReadonlyArray<ResolversParentTypes['Agent']>, claim?: Maybe<ResolversParentTypes['Claim']>, foundIn: ResolversParentTypes['Work'], evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, relays: ReadonlyArray<ResolversParentTypes['Relay']>, relayedBy: ResolversParentTypes['AssertionConnection'], basedOn: ReadonlyArray<ResolversParentTypes['WorkLink']>, respondsTo: ReadonlyArray<ResolversParentTypes['Response']>, responses: ResolversParentTypes['ResponseConnection'], stances: ReadonlyArray<ResolversParentTypes['Stance']>, origins: ResolversParentTypes['Origins'], disputeChain: ReadonlyArray<ResolversParentTypes['ChainStep']> };
  Origins: Omit<Origins, 'roots'> & { roots: ReadonlyArray<ResolversParentTypes['OriginRoot']> };
  OriginRoot: Omit<OriginRoot, 'agent' | 'record' | 'altered' | 'paths'> & { agent?: Maybe<ResolversParentTypes['Agent']>, record: ResolversParentTypes['OriginRecord'], altered: ReadonlyArray<ResolversParentTypes['OriginStep']>, paths: ReadonlyArray<ResolversParentTypes['OriginPath']> };
  OriginRecord: ResolversUnionTypes<ResolversParentTypes>['OriginRecord'];
  OriginPath: Omit<OriginPath, 'from' | 'steps'> & { from: ResolversParentTypes['Assertion'], steps: ReadonlyArray<ResolversParentTypes['OriginStep']> };
  OriginStep: Omit<OriginStep, 'record'> & { record: ResolversParentTypes['OriginRecord'] };
  Relay: Omit<Relay, 'assertion'> & { assertion: ResolversParentTypes['Assertion'] };
  Response: Omit<Response, 'assertion' | 'target' | 'evidence' | 'disputeChain'> & { assertion: ResolversParentTypes['Assertion'], target: ResolversParentTypes['ResponseTarget'], evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, disputeChain: ReadonlyArray<ResolversParentTypes['ChainStep']> };
  ChainStep: Omit<ChainStep, 'response'> & { response: ResolversParentTypes['Response'] };
  ResponseTarget: ResolversUnionTypes<ResolversParentTypes>['ResponseTarget'];
  Stance: Omit<Stance, 'assertion' | 'target'> & { assertion: ResolversParentTypes['Assertion'], target: ResolversParentTypes['StanceTarget'] };
  StanceTarget: ResolversUnionTypes<ResolversParentTypes>['StanceTarget'];
  Work: ResolversInterfaceTypes<ResolversParentTypes>['Work'];
  Article: Omit<Article, 'published' | 'rights' | 'modified' | 'textVersions' | 'credits' | 'publishedBy' | 'writtenBy' | 'distributedBy' | 'issuedBy' | 'basedOn' | 'basisOfWorks' | 'basisOfAssertions' | 'corrections' | 'assertions' | 'claimsAbout' | 'stances' | 'shareOfVoice'> & { published?: Maybe<ResolversParentTypes['When']>, rights?: Maybe<ResolversParentTypes['Rights']>, modified?: Maybe<ResolversParentTypes['When']>, textVersions: ReadonlyArray<ResolversParentTypes['TextVersion']>, credits: ReadonlyArray<ResolversParentTypes['Credit']>, publishedBy?: Maybe<ResolversParentTypes['Agent']>, writtenBy: ReadonlyArray<ResolversParentTypes['Agent']>, distributedBy: ReadonlyArray<ResolversParentTypes['Agent']>, issuedBy?: Maybe<ResolversParentTypes['Agent']>, basedOn: ReadonlyArray<ResolversParentTypes['WorkLink']>, basisOfWorks: ReadonlyArray<ResolversParentTypes['Work']>, basisOfAssertions: ReadonlyArray<ResolversParentTypes['Assertion']>, corrections: ReadonlyArray<ResolversParentTypes['Correction']>, assertions: ResolversParentTypes['AssertionConnection'], claimsAbout: ResolversParentTypes['ClaimConnection'], stances: ResolversParentTypes['StanceConnection'], shareOfVoice: ReadonlyArray<ResolversParentTypes['VoiceShare']> };
  Document: Omit<Document, 'published' | 'rights' | 'modified' | 'textVersions' | 'credits' | 'publishedBy' | 'writtenBy' | 'distributedBy' | 'issuedBy' | 'basedOn' | 'basisOfWorks' | 'basisOfAssertions' | 'corrections' | 'assertions' | 'claimsAbout' | 'stances' | 'shareOfVoice'> & { published?: Maybe<ResolversParentTypes['When']>, rights?: Maybe<ResolversParentTypes['Rights']>, modified?: Maybe<ResolversParentTypes['When']>, textVersions: ReadonlyArray<ResolversParentTypes['TextVersion']>, credits: ReadonlyArray<ResolversParentTypes['Credit']>, publishedBy?: Maybe<ResolversParentTypes['Agent']>, writtenBy: ReadonlyArray<ResolversParentTypes['Agent']>, distributedBy: ReadonlyArray<ResolversParentTypes['Agent']>, issuedBy?: Maybe<ResolversParentTypes['Agent']>, basedOn: ReadonlyArray<ResolversParentTypes['WorkLink']>, basisOfWorks: ReadonlyArray<ResolversParentTypes['Work']>, basisOfAssertions: ReadonlyArray<ResolversParentTypes['Assertion']>, corrections: ReadonlyArray<ResolversParentTypes['Correction']>, assertions: ResolversParentTypes['AssertionConnection'], claimsAbout: ResolversParentTypes['ClaimConnection'], stances: ResolversParentTypes['StanceConnection'], shareOfVoice: ReadonlyArray<ResolversParentTypes['VoiceShare']> };
  VoiceShare: Omit<VoiceShare, 'agent' | 'on' | 'topic'> & { agent?: Maybe<ResolversParentTypes['Agent']>, on?: Maybe<ResolversParentTypes['StanceTarget']>, topic?: Maybe<ResolversParentTypes['Topic']> };
  Float: Scalars['Float']['output'];
  WorkLink: Omit<WorkLink, 'work'> & { work: ResolversParentTypes['Work'] };
  Credit: Omit<Credit, 'to'> & { to: ResolversParentTypes['CreditTarget'] };
  CreditTarget: ResolversUnionTypes<ResolversParentTypes>['CreditTarget'];
  Rights: Omit<Rights, 'holder'> & { holder?: Maybe<ResolversParentTypes['Agent']> };
  TextVersion: Omit<TextVersion, 'retrieved' | 'work'> & { retrieved?: Maybe<ResolversParentTypes['When']>, work: ResolversParentTypes['Work'] };
  Evidence: Omit<Evidence, 'ranges' | 'textVersion'> & { ranges: ReadonlyArray<ResolversParentTypes['CodePointRange']>, textVersion: ResolversParentTypes['TextVersion'] };
  CodePointRange: CodePointRange;
  Correction: Omit<Correction, 'published' | 'work' | 'evidence' | 'withdrawn' | 'replacedBy' | 'affected' | 'surviving'> & { published?: Maybe<ResolversParentTypes['When']>, work: ResolversParentTypes['Work'], evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, withdrawn: ReadonlyArray<ResolversParentTypes['Assertion']>, replacedBy: ReadonlyArray<ResolversParentTypes['Assertion']>, affected: ResolversParentTypes['Affected'], surviving: ResolversParentTypes['Surviving'] };
  Impact: Omit<Impact, 'of' | 'affected' | 'surviving'> & { of: ResolversParentTypes['ImpactRecord'], affected: ResolversParentTypes['Affected'], surviving: ResolversParentTypes['Surviving'] };
  ImpactRecord: ResolversUnionTypes<ResolversParentTypes>['ImpactRecord'];
  Affected: Omit<Affected, 'assertions' | 'works' | 'unannounced' | 'claims' | 'figures' | 'comparisons' | 'disputes'> & { assertions: ReadonlyArray<ResolversParentTypes['AffectedAssertion']>, works: ReadonlyArray<ResolversParentTypes['AffectedWork']>, unannounced: ReadonlyArray<ResolversParentTypes['AffectedWork']>, claims: ReadonlyArray<ResolversParentTypes['AffectedClaim']>, figures: ReadonlyArray<ResolversParentTypes['AffectedFigure']>, comparisons: ReadonlyArray<ResolversParentTypes['AffectedComparison']>, disputes: ReadonlyArray<ResolversParentTypes['AffectedDispute']> };
  ImpactStep: Omit<ImpactStep, 'record'> & { record: ResolversParentTypes['ImpactRecord'] };
  AffectedAssertion: Omit<AffectedAssertion, 'assertion' | 'path'> & { assertion: ResolversParentTypes['Assertion'], path: ReadonlyArray<ResolversParentTypes['ImpactStep']> };
  AffectedWork: Omit<AffectedWork, 'work' | 'path'> & { work: ResolversParentTypes['Work'], path: ReadonlyArray<ResolversParentTypes['ImpactStep']> };
  AffectedClaim: Omit<AffectedClaim, 'claim'> & { claim: ResolversParentTypes['Claim'] };
  AffectedFigure: Omit<AffectedFigure, 'figure' | 'path'> & { figure: ResolversParentTypes['Observation'], path: ReadonlyArray<ResolversParentTypes['ImpactStep']> };
  AffectedComparison: Omit<AffectedComparison, 'comparison'> & { comparison: ResolversParentTypes['Comparison'] };
  AffectedDispute: Omit<AffectedDispute, 'dispute'> & { dispute: ResolversParentTypes['Response'] };
  Surviving: Omit<Surviving, 'claims'> & { claims: ReadonlyArray<ResolversParentTypes['SurvivingClaim']> };
  SurvivingClaim: Omit<SurvivingClaim, 'claim' | 'assertions'> & { claim: ResolversParentTypes['Claim'], assertions: ReadonlyArray<ResolversParentTypes['SurvivingAssertion']> };
  SurvivingAssertion: Omit<SurvivingAssertion, 'assertion' | 'roots'> & { assertion: ResolversParentTypes['Assertion'], roots: ReadonlyArray<ResolversParentTypes['ImpactRecord']> };
  Changes: Omit<Changes, 'of' | 'changes'> & { of: ResolversParentTypes['ChangeSubject'], changes: ReadonlyArray<ResolversParentTypes['Change']> };
  ChangeSubject: ResolversUnionTypes<ResolversParentTypes>['ChangeSubject'];
  Change: Omit<Change, 'record' | 'by'> & { record: ResolversParentTypes['ChangedRecord'], by?: Maybe<ResolversParentTypes['ChangeCause']> };
  ChangedRecord: ResolversUnionTypes<ResolversParentTypes>['ChangedRecord'];
  ChangeCause: ResolversUnionTypes<ResolversParentTypes>['ChangeCause'];
  ChangeTally: ChangeTally;
  Observation: Omit<Observation, 'measure' | 'period' | 'claim' | 'derivedFrom' | 'parts' | 'comparisons'> & { measure: ResolversParentTypes['Measure'], period?: Maybe<ResolversParentTypes['Period']>, claim: ResolversParentTypes['Claim'], derivedFrom?: Maybe<ResolversParentTypes['Derivation']>, parts: ReadonlyArray<ResolversParentTypes['Observation']>, comparisons: ResolversParentTypes['ComparisonConnection'] };
  Comparison: Omit<Comparison, 'operands'> & { operands: ReadonlyArray<ResolversParentTypes['Observation']> };
  ComparisonTest: ComparisonTest;
  Period: Omit<Period, 'when'> & { when: ResolversParentTypes['When'] };
  Dimension: Dimension;
  Derivation: Omit<Derivation, 'by' | 'of'> & { by?: Maybe<ResolversParentTypes['Assertion']>, of: ReadonlyArray<ResolversParentTypes['Observation']> };
  Measure: Measure;
  Place: Place;
  Topic: Omit<Topic, 'when' | 'partOf' | 'parts' | 'claims' | 'stances' | 'shareOfVoice'> & { when?: Maybe<ResolversParentTypes['When']>, partOf?: Maybe<ResolversParentTypes['Topic']>, parts: ReadonlyArray<ResolversParentTypes['Topic']>, claims: ResolversParentTypes['ClaimConnection'], stances: ResolversParentTypes['StanceConnection'], shareOfVoice: ReadonlyArray<ResolversParentTypes['VoiceShare']> };
  When: When;
  Day: Scalars['Day']['output'];
  DateTime: Scalars['DateTime']['output'];
  URL: Scalars['URL']['output'];
  Sha256: Scalars['Sha256']['output'];
  Dataset: Omit<Dataset, 'shareOfVoice'> & { shareOfVoice: ReadonlyArray<ResolversParentTypes['VoiceShare']> };
  Revision: Revision;
  FieldValue: FieldValue;
  Status: Status;
  IdFilter: IdFilter;
  IntFilter: IntFilter;
  FloatFilter: FloatFilter;
  TextFilter: TextFilter;
  DateFilter: DateFilter;
  AgentFilter: AgentFilter;
  WorkFilter: WorkFilter;
  WorkKindFilter: WorkKindFilter;
  ClaimFilter: ClaimFilter;
  OriginsFilter: OriginsFilter;
  ClaimKindFilter: ClaimKindFilter;
  AssertionFilter: AssertionFilter;
  ActFilter: ActFilter;
  MannerFilter: MannerFilter;
  ChannelFilter: ChannelFilter;
  ResponseFilter: ResponseFilter;
  StanceFilter: StanceFilter;
  ComparisonFilter: ComparisonFilter;
  ObservationFilter: ObservationFilter;
  TopicFilter: TopicFilter;
  PageInfo: PageInfo;
  AgentConnection: Omit<AgentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AgentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Agent']> };
  RoleConnection: Omit<RoleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RoleEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Role']> };
  WorkConnection: Omit<WorkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['WorkEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Work']> };
  ClaimConnection: Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Claim']> };
  AssertionConnection: Omit<AssertionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AssertionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Assertion']> };
  ResponseConnection: Omit<ResponseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ResponseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Response']> };
  StanceConnection: Omit<StanceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StanceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Stance']> };
  ObservationConnection: Omit<ObservationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ObservationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Observation']> };
  AsserterConnection: Omit<AsserterConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AsserterEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Agent']> };
  AsserterEdge: Omit<AsserterEdge, 'node' | 'firstSaidOn'> & { node: ResolversParentTypes['Agent'], firstSaidOn?: Maybe<ResolversParentTypes['When']> };
  SpokespersonConnection: Omit<SpokespersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SpokespersonEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Agent']> };
  SpokespersonEdge: Omit<SpokespersonEdge, 'node' | 'works'> & { node: ResolversParentTypes['Agent'], works: ReadonlyArray<ResolversParentTypes['Work']> };
  RelayConnection: Omit<RelayConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RelayEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Agent']> };
  RelayEdge: Omit<RelayEdge, 'node' | 'works'> & { node: ResolversParentTypes['Agent'], works: ReadonlyArray<ResolversParentTypes['Work']> };
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SearchResult']> };
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchResult'] };
  AgentEdge: Omit<AgentEdge, 'node'> & { node: ResolversParentTypes['Agent'] };
  RoleEdge: Omit<RoleEdge, 'node'> & { node: ResolversParentTypes['Role'] };
  WorkEdge: Omit<WorkEdge, 'node'> & { node: ResolversParentTypes['Work'] };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  AssertionEdge: Omit<AssertionEdge, 'node'> & { node: ResolversParentTypes['Assertion'] };
  ResponseEdge: Omit<ResponseEdge, 'node'> & { node: ResolversParentTypes['Response'] };
  StanceEdge: Omit<StanceEdge, 'node'> & { node: ResolversParentTypes['Stance'] };
  ObservationEdge: Omit<ObservationEdge, 'node'> & { node: ResolversParentTypes['Observation'] };
  ComparisonConnection: Omit<ComparisonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ComparisonEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Comparison']> };
  ComparisonEdge: Omit<ComparisonEdge, 'node'> & { node: ResolversParentTypes['Comparison'] };
  CorrectionConnection: Omit<CorrectionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CorrectionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Correction']> };
  CorrectionEdge: Omit<CorrectionEdge, 'node'> & { node: ResolversParentTypes['Correction'] };
  MeasureConnection: Omit<MeasureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MeasureEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Measure']> };
  MeasureEdge: Omit<MeasureEdge, 'node'> & { node: ResolversParentTypes['Measure'] };
  PlaceConnection: PlaceConnection;
  PlaceEdge: PlaceEdge;
  TopicConnection: Omit<TopicConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TopicEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Topic']> };
  TopicEdge: Omit<TopicEdge, 'node'> & { node: ResolversParentTypes['Topic'] };
};

export type AsOfDirectiveArgs = {
  published: Scalars['Day']['input'];
};

export type AsOfDirectiveResolver<Result, Parent, ContextType = Answering, Args = AsOfDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type IncludeRetiredDirectiveArgs = { };

export type IncludeRetiredDirectiveResolver<Result, Parent, ContextType = Answering, Args = IncludeRetiredDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type QueryResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'by'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'by'>>;
  outlet?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOutletArgs, 'by'>>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<QueryGroupArgs, 'by'>>;
  work?: Resolver<Maybe<ResolversTypes['Work']>, ParentType, ContextType, RequireFields<QueryWorkArgs, 'id'>>;
  assertion?: Resolver<Maybe<ResolversTypes['Assertion']>, ParentType, ContextType, RequireFields<QueryAssertionArgs, 'id'>>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<QueryTopicArgs, 'id'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<QueryAssertionsArgs, 'orderBy'>>;
  responses?: Resolver<ResolversTypes['ResponseConnection'], ParentType, ContextType, RequireFields<QueryResponsesArgs, 'orderBy'>>;
  stances?: Resolver<ResolversTypes['StanceConnection'], ParentType, ContextType, RequireFields<QueryStancesArgs, 'orderBy'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'orderBy'>>;
  agents?: Resolver<ResolversTypes['AgentConnection'], ParentType, ContextType, RequireFields<QueryAgentsArgs, 'orderBy'>>;
  works?: Resolver<ResolversTypes['WorkConnection'], ParentType, ContextType, RequireFields<QueryWorksArgs, 'orderBy'>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<QueryObservationsArgs, 'orderBy'>>;
  comparisons?: Resolver<ResolversTypes['ComparisonConnection'], ParentType, ContextType, Partial<QueryComparisonsArgs>>;
  compare?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType, RequireFields<QueryCompareArgs, 'a' | 'b'>>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, Partial<QueryTopicsArgs>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, Partial<QueryMeasuresArgs>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<QueryPlacesArgs>>;
  corrections?: Resolver<ResolversTypes['CorrectionConnection'], ParentType, ContextType, Partial<QueryCorrectionsArgs>>;
  impact?: Resolver<Maybe<ResolversTypes['Impact']>, ParentType, ContextType, RequireFields<QueryImpactArgs, 'id'>>;
  whatChanged?: Resolver<Maybe<ResolversTypes['Changes']>, ParentType, ContextType, RequireFields<QueryWhatChangedArgs, 'id' | 'from' | 'to'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  __resolveType: TypeResolveFn<'Person' | 'Organization' | 'Group' | 'Article' | 'Document' | 'Claim' | 'Topic' | 'Measure' | 'Place', ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Person' | 'Organization' | 'Group' | 'Role' | 'Claim' | 'Assertion' | 'Response' | 'Stance' | 'Article' | 'Document' | 'TextVersion' | 'Evidence' | 'Correction' | 'Observation' | 'Comparison' | 'Measure' | 'Place' | 'Topic' | 'Dataset', ParentType, ContextType>;
};

export type AgentResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['Agent'] = ResolversParentTypes['Agent']> = {
  __resolveType: TypeResolveFn<'Person' | 'Organization' | 'Group', ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['URL']>, ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  roles?: Resolver<ResolversTypes['RoleConnection'], ParentType, ContextType, Partial<PersonRolesArgs>>;
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<PersonAssertionsArgs, 'orderBy'>>;
  disputes?: Resolver<ResolversTypes['ResponseConnection'], ParentType, ContextType, RequireFields<PersonDisputesArgs, 'orderBy'>>;
  disputedBy?: Resolver<ResolversTypes['ResponseConnection'], ParentType, ContextType, RequireFields<PersonDisputedByArgs, 'orderBy'>>;
  stances?: Resolver<ResolversTypes['StanceConnection'], ParentType, ContextType, RequireFields<PersonStancesArgs, 'orderBy'>>;
  authored?: Resolver<ResolversTypes['WorkConnection'], ParentType, ContextType, RequireFields<PersonAuthoredArgs, 'orderBy'>>;
  speaksIn?: Resolver<ResolversTypes['WorkConnection'], ParentType, ContextType, RequireFields<PersonSpeaksInArgs, 'orderBy'>>;
  roleOn?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType, RequireFields<PersonRoleOnArgs, 'date'>>;
  roleReasons?: Resolver<ReadonlyArray<ResolversTypes['RoleReason']>, ParentType, ContextType, RequireFields<PersonRoleReasonsArgs, 'date'>>;
  openQuestions?: Resolver<ReadonlyArray<ResolversTypes['RoleQuestion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['URL']>, ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  isOutlet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['AgentConnection'], ParentType, ContextType, Partial<OrganizationUnitsArgs>>;
  spokespeople?: Resolver<ResolversTypes['SpokespersonConnection'], ParentType, ContextType, RequireFields<OrganizationSpokespeopleArgs, 'includeUnits'>>;
  relayedFrom?: Resolver<ResolversTypes['RelayConnection'], ParentType, ContextType, Partial<OrganizationRelayedFromArgs>>;
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<OrganizationAssertionsArgs, 'orderBy'>>;
  disputes?: Resolver<ResolversTypes['ResponseConnection'], ParentType, ContextType, RequireFields<OrganizationDisputesArgs, 'orderBy'>>;
  disputedBy?: Resolver<ResolversTypes['ResponseConnection'], ParentType, ContextType, RequireFields<OrganizationDisputedByArgs, 'orderBy'>>;
  stances?: Resolver<ResolversTypes['StanceConnection'], ParentType, ContextType, RequireFields<OrganizationStancesArgs, 'orderBy'>>;
  authored?: Resolver<ResolversTypes['WorkConnection'], ParentType, ContextType, RequireFields<OrganizationAuthoredArgs, 'orderBy'>>;
  speaksIn?: Resolver<ResolversTypes['WorkConnection'], ParentType, ContextType, RequireFields<OrganizationSpeaksInArgs, 'orderBy'>>;
  shareOfVoice?: Resolver<ReadonlyArray<ResolversTypes['VoiceShare']>, ParentType, ContextType, RequireFields<OrganizationShareOfVoiceArgs, 'by'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['URL']>, ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<GroupAssertionsArgs, 'orderBy'>>;
  disputes?: Resolver<ResolversTypes['ResponseConnection'], ParentType, ContextType, RequireFields<GroupDisputesArgs, 'orderBy'>>;
  disputedBy?: Resolver<ResolversTypes['ResponseConnection'], ParentType, ContextType, RequireFields<GroupDisputedByArgs, 'orderBy'>>;
  stances?: Resolver<ResolversTypes['StanceConnection'], ParentType, ContextType, RequireFields<GroupStancesArgs, 'orderBy'>>;
  authored?: Resolver<ResolversTypes['WorkConnection'], ParentType, ContextType, RequireFields<GroupAuthoredArgs, 'orderBy'>>;
  speaksIn?: Resolver<ResolversTypes['WorkConnection'], ParentType, ContextType, RequireFields<GroupSpeaksInArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  as?: Resolver<ResolversTypes['MembershipKind'], ParentType, ContextType>;
  agent?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
};

export type RoleResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RoleStatus'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
  attested?: Resolver<ReadonlyArray<ResolversTypes['RoleAttestation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleAttestationResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['RoleAttestation'] = ResolversParentTypes['RoleAttestation']> = {
  titleAsPrinted?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  work?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type RoleReasonResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['RoleReason'] = ResolversParentTypes['RoleReason']> = {
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['RoleBecause'], ParentType, ContextType>;
  work?: Resolver<Maybe<ResolversTypes['Work']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type RoleQuestionResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['RoleQuestion'] = ResolversParentTypes['RoleQuestion']> = {
  kind?: Resolver<ResolversTypes['RoleQuestionKind'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  works?: Resolver<ReadonlyArray<ResolversTypes['Work']>, ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  figure?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  narrowerThan?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  about?: Resolver<ReadonlyArray<ResolversTypes['AboutLink']>, ParentType, ContextType, Partial<ClaimAboutArgs>>;
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<ClaimAssertionsArgs, 'orderBy'>>;
  asserters?: Resolver<ResolversTypes['AsserterConnection'], ParentType, ContextType, Partial<ClaimAssertersArgs>>;
  responses?: Resolver<ResolversTypes['ResponseConnection'], ParentType, ContextType, RequireFields<ClaimResponsesArgs, 'orderBy'>>;
  disputedBy?: Resolver<ResolversTypes['ResponseConnection'], ParentType, ContextType, RequireFields<ClaimDisputedByArgs, 'orderBy'>>;
  stances?: Resolver<ResolversTypes['StanceConnection'], ParentType, ContextType, RequireFields<ClaimStancesArgs, 'orderBy'>>;
  origins?: Resolver<ResolversTypes['Origins'], ParentType, ContextType>;
  echo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revisions?: Resolver<ReadonlyArray<ResolversTypes['Revision']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StandingResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['Standing'] = ResolversParentTypes['Standing']> = {
  asserted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assertedSides?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastAsserted?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputedSides?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastDisputed?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  supported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supportedSides?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastSupported?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  disputedInPart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unanswered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unansweredDisputes?: Resolver<ReadonlyArray<ResolversTypes['Response']>, ParentType, ContextType>;
  silent?: Resolver<ReadonlyArray<ResolversTypes['Silence']>, ParentType, ContextType>;
};

export type SilenceResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['Silence'] = ResolversParentTypes['Silence']> = {
  agent?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  act?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  inquiry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  askers?: Resolver<ReadonlyArray<ResolversTypes['Agent']>, ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
};

export type AboutLinkResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['AboutLink'] = ResolversParentTypes['AboutLink']> = {
  as?: Resolver<Maybe<ResolversTypes['AboutAs']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['AboutTarget'], ParentType, ContextType>;
};

export type AboutTargetResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['AboutTarget'] = ResolversParentTypes['AboutTarget']> = {
  __resolveType: TypeResolveFn<'Topic' | 'Person' | 'Organization' | 'Group' | 'Place' | 'Article' | 'Document' | 'Assertion', ParentType, ContextType>;
};

export type AssertionResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['Assertion'] = ResolversParentTypes['Assertion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  act?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  manner?: Resolver<Maybe<ResolversTypes['Manner']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  attribution?: Resolver<ResolversTypes['Attribution'], ParentType, ContextType>;
  cue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hedge?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  saidOn?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  speakerAsPrinted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedBy?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  roleAsPrinted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  saidTo?: Resolver<ReadonlyArray<ResolversTypes['Agent']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  inquiry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  foundIn?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  relays?: Resolver<ReadonlyArray<ResolversTypes['Relay']>, ParentType, ContextType>;
  relayedBy?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<AssertionRelayedByArgs, 'orderBy'>>;
  basedOn?: Resolver<ReadonlyArray<ResolversTypes['WorkLink']>, ParentType, ContextType>;
  respondsTo?: Resolver<ReadonlyArray<ResolversTypes['Response']>, ParentType, ContextType>;
  responses?: Resolver<ResolversTypes['ResponseConnection'], ParentType, ContextType, RequireFields<AssertionResponsesArgs, 'orderBy'>>;
  stances?: Resolver<ReadonlyArray<ResolversTypes['Stance']>, ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['Origins'], ParentType, ContextType>;
  revisions?: Resolver<ReadonlyArray<ResolversTypes['Revision']>, ParentType, ContextType>;
  disputeChain?: Resolver<ReadonlyArray<ResolversTypes['ChainStep']>, ParentType, ContextType, RequireFields<AssertionDisputeChainArgs, 'direction' | 'depth' | 'types'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OriginsResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['Origins'] = ResolversParentTypes['Origins']> = {
  independentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assertionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outletCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxDepth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  roots?: Resolver<ReadonlyArray<ResolversTypes['OriginRoot']>, ParentType, ContextType>;
};

export type OriginRootResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['OriginRoot'] = ResolversParentTypes['OriginRoot']> = {
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['OriginRecord'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  altered?: Resolver<ReadonlyArray<ResolversTypes['OriginStep']>, ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['OriginPath']>, ParentType, ContextType, RequireFields<OriginRootPathsArgs, 'first'>>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OriginRecordResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['OriginRecord'] = ResolversParentTypes['OriginRecord']> = {
  __resolveType: TypeResolveFn<'Assertion' | 'Article' | 'Document', ParentType, ContextType>;
};

export type OriginPathResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['OriginPath'] = ResolversParentTypes['OriginPath']> = {
  from?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['OriginStep']>, ParentType, ContextType>;
};

export type OriginStepResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['OriginStep'] = ResolversParentTypes['OriginStep']> = {
  how?: Resolver<ResolversTypes['RelayHow'], ParentType, ContextType>;
  fidelity?: Resolver<ResolversTypes['Fidelity'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['OriginRecord'], ParentType, ContextType>;
};

export type RelayResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['Relay'] = ResolversParentTypes['Relay']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['RelayHow'], ParentType, ContextType>;
  fidelity?: Resolver<ResolversTypes['Fidelity'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
};

export type ResponseResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['Response'] = ResolversParentTypes['Response']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ResponseType'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ResponseKind'], ParentType, ContextType>;
  aspect?: Resolver<ResolversTypes['Aspect'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ResponseTarget'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  revisions?: Resolver<ReadonlyArray<ResolversTypes['Revision']>, ParentType, ContextType>;
  disputeChain?: Resolver<ReadonlyArray<ResolversTypes['ChainStep']>, ParentType, ContextType, RequireFields<ResponseDisputeChainArgs, 'direction' | 'depth' | 'types'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChainStepResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['ChainStep'] = ResolversParentTypes['ChainStep']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  response?: Resolver<ResolversTypes['Response'], ParentType, ContextType>;
  closesRing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ResponseTargetResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['ResponseTarget'] = ResolversParentTypes['ResponseTarget']> = {
  __resolveType: TypeResolveFn<'Assertion' | 'Claim', ParentType, ContextType>;
};

export type StanceResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['Stance'] = ResolversParentTypes['Stance']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StanceKind'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['StanceTarget'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StanceTargetResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['StanceTarget'] = ResolversParentTypes['StanceTarget']> = {
  __resolveType: TypeResolveFn<'Topic' | 'Article' | 'Document' | 'Claim', ParentType, ContextType>;
};

export type WorkResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['Work'] = ResolversParentTypes['Work']> = {
  __resolveType: TypeResolveFn<'Article' | 'Document', ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WorkKind'], ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
  inCorpus?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rights?: Resolver<Maybe<ResolversTypes['Rights']>, ParentType, ContextType>;
  modified?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  textVersions?: Resolver<ReadonlyArray<ResolversTypes['TextVersion']>, ParentType, ContextType>;
  credits?: Resolver<ReadonlyArray<ResolversTypes['Credit']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  publishedBy?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  writtenBy?: Resolver<ReadonlyArray<ResolversTypes['Agent']>, ParentType, ContextType>;
  distributedBy?: Resolver<ReadonlyArray<ResolversTypes['Agent']>, ParentType, ContextType>;
  issuedBy?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  basedOn?: Resolver<ReadonlyArray<ResolversTypes['WorkLink']>, ParentType, ContextType>;
  basisOfWorks?: Resolver<ReadonlyArray<ResolversTypes['Work']>, ParentType, ContextType>;
  basisOfAssertions?: Resolver<ReadonlyArray<ResolversTypes['Assertion']>, ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType>;
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<ArticleAssertionsArgs, 'orderBy'>>;
  claimsAbout?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ArticleClaimsAboutArgs, 'orderBy'>>;
  stances?: Resolver<ResolversTypes['StanceConnection'], ParentType, ContextType, RequireFields<ArticleStancesArgs, 'orderBy'>>;
  shareOfVoice?: Resolver<ReadonlyArray<ResolversTypes['VoiceShare']>, ParentType, ContextType, RequireFields<ArticleShareOfVoiceArgs, 'by'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WorkKind'], ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
  inCorpus?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rights?: Resolver<Maybe<ResolversTypes['Rights']>, ParentType, ContextType>;
  modified?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  textVersions?: Resolver<ReadonlyArray<ResolversTypes['TextVersion']>, ParentType, ContextType>;
  credits?: Resolver<ReadonlyArray<ResolversTypes['Credit']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  publishedBy?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  writtenBy?: Resolver<ReadonlyArray<ResolversTypes['Agent']>, ParentType, ContextType>;
  distributedBy?: Resolver<ReadonlyArray<ResolversTypes['Agent']>, ParentType, ContextType>;
  issuedBy?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  basedOn?: Resolver<ReadonlyArray<ResolversTypes['WorkLink']>, ParentType, ContextType>;
  basisOfWorks?: Resolver<ReadonlyArray<ResolversTypes['Work']>, ParentType, ContextType>;
  basisOfAssertions?: Resolver<ReadonlyArray<ResolversTypes['Assertion']>, ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType>;
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<DocumentAssertionsArgs, 'orderBy'>>;
  claimsAbout?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<DocumentClaimsAboutArgs, 'orderBy'>>;
  stances?: Resolver<ResolversTypes['StanceConnection'], ParentType, ContextType, RequireFields<DocumentStancesArgs, 'orderBy'>>;
  shareOfVoice?: Resolver<ReadonlyArray<ResolversTypes['VoiceShare']>, ParentType, ContextType, RequireFields<DocumentShareOfVoiceArgs, 'by'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoiceShareResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['VoiceShare'] = ResolversParentTypes['VoiceShare']> = {
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  stance?: Resolver<Maybe<ResolversTypes['StanceKind']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['StanceTarget']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  assertions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  codePoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type WorkLinkResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['WorkLink'] = ResolversParentTypes['WorkLink']> = {
  how?: Resolver<ResolversTypes['RelayHow'], ParentType, ContextType>;
  fidelity?: Resolver<ResolversTypes['Fidelity'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  work?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreditResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['Credit'] = ResolversParentTypes['Credit']> = {
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['CreditTarget'], ParentType, ContextType>;
};

export type CreditTargetResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['CreditTarget'] = ResolversParentTypes['CreditTarget']> = {
  __resolveType: TypeResolveFn<'Person' | 'Organization' | 'Group' | 'Article' | 'Document', ParentType, ContextType>;
};

export type RightsResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['Rights'] = ResolversParentTypes['Rights']> = {
  holder?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  terms?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TextVersionResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['TextVersion'] = ResolversParentTypes['TextVersion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['Sha256'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  normalization?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retrieved?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
  work?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ranges?: Resolver<ReadonlyArray<ResolversTypes['CodePointRange']>, ParentType, ContextType>;
  exactSha256?: Resolver<ResolversTypes['Sha256'], ParentType, ContextType>;
  contextSha256?: Resolver<ResolversTypes['Sha256'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['Section'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  textVersion?: Resolver<ResolversTypes['TextVersion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CodePointRangeResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['CodePointRange'] = ResolversParentTypes['CodePointRange']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CorrectionResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['Correction'] = ResolversParentTypes['Correction']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CorrectionKind'], ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  work?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  withdrawn?: Resolver<ReadonlyArray<ResolversTypes['Assertion']>, ParentType, ContextType>;
  replacedBy?: Resolver<ReadonlyArray<ResolversTypes['Assertion']>, ParentType, ContextType>;
  affected?: Resolver<ResolversTypes['Affected'], ParentType, ContextType>;
  surviving?: Resolver<ResolversTypes['Surviving'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImpactResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['Impact'] = ResolversParentTypes['Impact']> = {
  of?: Resolver<ResolversTypes['ImpactRecord'], ParentType, ContextType>;
  affected?: Resolver<ResolversTypes['Affected'], ParentType, ContextType>;
  surviving?: Resolver<ResolversTypes['Surviving'], ParentType, ContextType>;
};

export type ImpactRecordResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['ImpactRecord'] = ResolversParentTypes['ImpactRecord']> = {
  __resolveType: TypeResolveFn<'Assertion' | 'Article' | 'Document' | 'Observation', ParentType, ContextType>;
};

export type AffectedResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['Affected'] = ResolversParentTypes['Affected']> = {
  wholeWork?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  assertionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assertions?: Resolver<ReadonlyArray<ResolversTypes['AffectedAssertion']>, ParentType, ContextType, Partial<AffectedAssertionsArgs>>;
  workCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  works?: Resolver<ReadonlyArray<ResolversTypes['AffectedWork']>, ParentType, ContextType, Partial<AffectedWorksArgs>>;
  unannouncedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unannounced?: Resolver<ReadonlyArray<ResolversTypes['AffectedWork']>, ParentType, ContextType, Partial<AffectedUnannouncedArgs>>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unsupportedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['AffectedClaim']>, ParentType, ContextType, Partial<AffectedClaimsArgs>>;
  figureCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['AffectedFigure']>, ParentType, ContextType, Partial<AffectedFiguresArgs>>;
  comparisonCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  comparisons?: Resolver<ReadonlyArray<ResolversTypes['AffectedComparison']>, ParentType, ContextType, Partial<AffectedComparisonsArgs>>;
  disputeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputes?: Resolver<ReadonlyArray<ResolversTypes['AffectedDispute']>, ParentType, ContextType, Partial<AffectedDisputesArgs>>;
};

export type ImpactStepResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['ImpactStep'] = ResolversParentTypes['ImpactStep']> = {
  link?: Resolver<ResolversTypes['ImpactLink'], ParentType, ContextType>;
  how?: Resolver<Maybe<ResolversTypes['RelayHow']>, ParentType, ContextType>;
  fidelity?: Resolver<Maybe<ResolversTypes['Fidelity']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['ImpactRecord'], ParentType, ContextType>;
};

export type AffectedAssertionResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['AffectedAssertion'] = ResolversParentTypes['AffectedAssertion']> = {
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['ImpactLink']>, ParentType, ContextType>;
  how?: Resolver<Maybe<ResolversTypes['RelayHow']>, ParentType, ContextType>;
  fidelity?: Resolver<Maybe<ResolversTypes['Fidelity']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  otherGround?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  announced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['ImpactStep']>, ParentType, ContextType>;
};

export type AffectedWorkResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['AffectedWork'] = ResolversParentTypes['AffectedWork']> = {
  work?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
  assertionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  announced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  depth?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['ImpactLink']>, ParentType, ContextType>;
  how?: Resolver<Maybe<ResolversTypes['RelayHow']>, ParentType, ContextType>;
  fidelity?: Resolver<Maybe<ResolversTypes['Fidelity']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['ImpactStep']>, ParentType, ContextType>;
};

export type AffectedClaimResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['AffectedClaim'] = ResolversParentTypes['AffectedClaim']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['ClaimSupport'], ParentType, ContextType>;
  independentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AffectedFigureResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['AffectedFigure'] = ResolversParentTypes['AffectedFigure']> = {
  figure?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
  lost?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['ImpactLink']>, ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['ImpactStep']>, ParentType, ContextType>;
};

export type AffectedComparisonResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['AffectedComparison'] = ResolversParentTypes['AffectedComparison']> = {
  comparison?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType>;
  lost?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AffectedDisputeResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['AffectedDispute'] = ResolversParentTypes['AffectedDispute']> = {
  dispute?: Resolver<ResolversTypes['Response'], ParentType, ContextType>;
  answered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  answers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SurvivingResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['Surviving'] = ResolversParentTypes['Surviving']> = {
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['SurvivingClaim']>, ParentType, ContextType, Partial<SurvivingClaimsArgs>>;
};

export type SurvivingClaimResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['SurvivingClaim'] = ResolversParentTypes['SurvivingClaim']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['ClaimSupport'], ParentType, ContextType>;
  independentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assertionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assertions?: Resolver<ReadonlyArray<ResolversTypes['SurvivingAssertion']>, ParentType, ContextType, Partial<SurvivingClaimAssertionsArgs>>;
};

export type SurvivingAssertionResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['SurvivingAssertion'] = ResolversParentTypes['SurvivingAssertion']> = {
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  independent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  roots?: Resolver<ReadonlyArray<ResolversTypes['ImpactRecord']>, ParentType, ContextType>;
};

export type ChangesResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['Changes'] = ResolversParentTypes['Changes']> = {
  of?: Resolver<ResolversTypes['ChangeSubject'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  changeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType, Partial<ChangesChangesArgs>>;
  tallies?: Resolver<ReadonlyArray<ResolversTypes['ChangeTally']>, ParentType, ContextType>;
};

export type ChangeSubjectResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['ChangeSubject'] = ResolversParentTypes['ChangeSubject']> = {
  __resolveType: TypeResolveFn<'Claim' | 'Person', ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  day?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['ChangeHow'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['ChangedRecord'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['ChangeCause']>, ParentType, ContextType>;
};

export type ChangedRecordResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['ChangedRecord'] = ResolversParentTypes['ChangedRecord']> = {
  __resolveType: TypeResolveFn<'Assertion' | 'Response' | 'Stance' | 'Role' | 'Correction' | 'Observation' | 'Comparison', ParentType, ContextType>;
};

export type ChangeCauseResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['ChangeCause'] = ResolversParentTypes['ChangeCause']> = {
  __resolveType: TypeResolveFn<'Correction' | 'Response', ParentType, ContextType>;
};

export type ChangeTallyResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['ChangeTally'] = ResolversParentTypes['ChangeTally']> = {
  of?: Resolver<ResolversTypes['ChangeCount'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lower?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  comparator?: Resolver<ResolversTypes['Comparator'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  dimensions?: Resolver<ReadonlyArray<ResolversTypes['Dimension']>, ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  derivedFrom?: Resolver<Maybe<ResolversTypes['Derivation']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  comparisons?: Resolver<ResolversTypes['ComparisonConnection'], ParentType, ContextType, Partial<ObservationComparisonsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ComparisonKind'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operands?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  tests?: Resolver<ReadonlyArray<ResolversTypes['ComparisonTest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComparisonTestResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['ComparisonTest'] = ResolversParentTypes['ComparisonTest']> = {
  test?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  when?: Resolver<ResolversTypes['When'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PeriodKind'], ParentType, ContextType>;
};

export type DimensionResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['Dimension'] = ResolversParentTypes['Dimension']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DerivationResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['Derivation'] = ResolversParentTypes['Derivation']> = {
  op?: Resolver<ResolversTypes['DerivationOp'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Assertion']>, ParentType, ContextType>;
  of?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TopicKind'], ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<TopicClaimsArgs, 'orderBy'>>;
  stances?: Resolver<ResolversTypes['StanceConnection'], ParentType, ContextType, RequireFields<TopicStancesArgs, 'orderBy'>>;
  shareOfVoice?: Resolver<ReadonlyArray<ResolversTypes['VoiceShare']>, ParentType, ContextType, RequireFields<TopicShareOfVoiceArgs, 'by'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WhenResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['When'] = ResolversParentTypes['When']> = {
  edtf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['DateBasis'], ParentType, ContextType>;
};

export interface DayScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Day'], any> {
  name: 'Day';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export interface Sha256ScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Sha256'], any> {
  name: 'Sha256';
}

export type DatasetResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Sha256'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ingestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DatasetState'], ParentType, ContextType>;
  shareOfVoice?: Resolver<ReadonlyArray<ResolversTypes['VoiceShare']>, ParentType, ContextType, RequireFields<DatasetShareOfVoiceArgs, 'by'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevisionResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['Revision'] = ResolversParentTypes['Revision']> = {
  run?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['Sha256'], ParentType, ContextType>;
  before?: Resolver<ReadonlyArray<ResolversTypes['FieldValue']>, ParentType, ContextType>;
};

export type FieldValueResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['FieldValue'] = ResolversParentTypes['FieldValue']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StatusResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['Status'] = ResolversParentTypes['Status']> = {
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neo4j?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DatasetState'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planCacheMisses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statementsPlanned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AgentConnectionResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['AgentConnection'] = ResolversParentTypes['AgentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agent']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RoleConnectionResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['RoleConnection'] = ResolversParentTypes['RoleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RoleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WorkConnectionResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['WorkConnection'] = ResolversParentTypes['WorkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WorkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Work']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AssertionConnectionResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['AssertionConnection'] = ResolversParentTypes['AssertionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssertionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Assertion']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ResponseConnectionResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['ResponseConnection'] = ResolversParentTypes['ResponseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResponseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Response']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StanceConnectionResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['StanceConnection'] = ResolversParentTypes['StanceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Stance']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ObservationConnectionResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['ObservationConnection'] = ResolversParentTypes['ObservationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObservationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AsserterConnectionResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['AsserterConnection'] = ResolversParentTypes['AsserterConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AsserterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agent']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AsserterEdgeResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['AsserterEdge'] = ResolversParentTypes['AsserterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  assertionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstSaidOn?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
};

export type SpokespersonConnectionResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['SpokespersonConnection'] = ResolversParentTypes['SpokespersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SpokespersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agent']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SpokespersonEdgeResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['SpokespersonEdge'] = ResolversParentTypes['SpokespersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  assertionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  works?: Resolver<ReadonlyArray<ResolversTypes['Work']>, ParentType, ContextType>;
};

export type RelayConnectionResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['RelayConnection'] = ResolversParentTypes['RelayConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelayEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agent']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RelayEdgeResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['RelayEdge'] = ResolversParentTypes['RelayEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  assertionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  works?: Resolver<ReadonlyArray<ResolversTypes['Work']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
};

export type AgentEdgeResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['AgentEdge'] = ResolversParentTypes['AgentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
};

export type RoleEdgeResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['RoleEdge'] = ResolversParentTypes['RoleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type WorkEdgeResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['WorkEdge'] = ResolversParentTypes['WorkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type AssertionEdgeResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['AssertionEdge'] = ResolversParentTypes['AssertionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
};

export type ResponseEdgeResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['ResponseEdge'] = ResolversParentTypes['ResponseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Response'], ParentType, ContextType>;
};

export type StanceEdgeResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['StanceEdge'] = ResolversParentTypes['StanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
};

export type ObservationEdgeResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['ObservationEdge'] = ResolversParentTypes['ObservationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
};

export type ComparisonConnectionResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['ComparisonConnection'] = ResolversParentTypes['ComparisonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ComparisonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Comparison']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ComparisonEdgeResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['ComparisonEdge'] = ResolversParentTypes['ComparisonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType>;
};

export type CorrectionConnectionResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['CorrectionConnection'] = ResolversParentTypes['CorrectionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CorrectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CorrectionEdgeResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['CorrectionEdge'] = ResolversParentTypes['CorrectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Correction'], ParentType, ContextType>;
};

export type MeasureConnectionResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['MeasureConnection'] = ResolversParentTypes['MeasureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MeasureEdgeResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['MeasureEdge'] = ResolversParentTypes['MeasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type TopicConnectionResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TopicEdgeResolvers<ContextType = Answering, ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Answering> = {
  Query?: QueryResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Agent?: AgentResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  RoleAttestation?: RoleAttestationResolvers<ContextType>;
  RoleReason?: RoleReasonResolvers<ContextType>;
  RoleQuestion?: RoleQuestionResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  Standing?: StandingResolvers<ContextType>;
  Silence?: SilenceResolvers<ContextType>;
  AboutLink?: AboutLinkResolvers<ContextType>;
  AboutTarget?: AboutTargetResolvers<ContextType>;
  Assertion?: AssertionResolvers<ContextType>;
  Origins?: OriginsResolvers<ContextType>;
  OriginRoot?: OriginRootResolvers<ContextType>;
  OriginRecord?: OriginRecordResolvers<ContextType>;
  OriginPath?: OriginPathResolvers<ContextType>;
  OriginStep?: OriginStepResolvers<ContextType>;
  Relay?: RelayResolvers<ContextType>;
  Response?: ResponseResolvers<ContextType>;
  ChainStep?: ChainStepResolvers<ContextType>;
  ResponseTarget?: ResponseTargetResolvers<ContextType>;
  Stance?: StanceResolvers<ContextType>;
  StanceTarget?: StanceTargetResolvers<ContextType>;
  Work?: WorkResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  VoiceShare?: VoiceShareResolvers<ContextType>;
  WorkLink?: WorkLinkResolvers<ContextType>;
  Credit?: CreditResolvers<ContextType>;
  CreditTarget?: CreditTargetResolvers<ContextType>;
  Rights?: RightsResolvers<ContextType>;
  TextVersion?: TextVersionResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  CodePointRange?: CodePointRangeResolvers<ContextType>;
  Correction?: CorrectionResolvers<ContextType>;
  Impact?: ImpactResolvers<ContextType>;
  ImpactRecord?: ImpactRecordResolvers<ContextType>;
  Affected?: AffectedResolvers<ContextType>;
  ImpactStep?: ImpactStepResolvers<ContextType>;
  AffectedAssertion?: AffectedAssertionResolvers<ContextType>;
  AffectedWork?: AffectedWorkResolvers<ContextType>;
  AffectedClaim?: AffectedClaimResolvers<ContextType>;
  AffectedFigure?: AffectedFigureResolvers<ContextType>;
  AffectedComparison?: AffectedComparisonResolvers<ContextType>;
  AffectedDispute?: AffectedDisputeResolvers<ContextType>;
  Surviving?: SurvivingResolvers<ContextType>;
  SurvivingClaim?: SurvivingClaimResolvers<ContextType>;
  SurvivingAssertion?: SurvivingAssertionResolvers<ContextType>;
  Changes?: ChangesResolvers<ContextType>;
  ChangeSubject?: ChangeSubjectResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangedRecord?: ChangedRecordResolvers<ContextType>;
  ChangeCause?: ChangeCauseResolvers<ContextType>;
  ChangeTally?: ChangeTallyResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  ComparisonTest?: ComparisonTestResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Dimension?: DimensionResolvers<ContextType>;
  Derivation?: DerivationResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  When?: WhenResolvers<ContextType>;
  Day?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  Sha256?: GraphQLScalarType;
  Dataset?: DatasetResolvers<ContextType>;
  Revision?: RevisionResolvers<ContextType>;
  FieldValue?: FieldValueResolvers<ContextType>;
  Status?: StatusResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  AgentConnection?: AgentConnectionResolvers<ContextType>;
  RoleConnection?: RoleConnectionResolvers<ContextType>;
  WorkConnection?: WorkConnectionResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  AssertionConnection?: AssertionConnectionResolvers<ContextType>;
  ResponseConnection?: ResponseConnectionResolvers<ContextType>;
  StanceConnection?: StanceConnectionResolvers<ContextType>;
  ObservationConnection?: ObservationConnectionResolvers<ContextType>;
  AsserterConnection?: AsserterConnectionResolvers<ContextType>;
  AsserterEdge?: AsserterEdgeResolvers<ContextType>;
  SpokespersonConnection?: SpokespersonConnectionResolvers<ContextType>;
  SpokespersonEdge?: SpokespersonEdgeResolvers<ContextType>;
  RelayConnection?: RelayConnectionResolvers<ContextType>;
  RelayEdge?: RelayEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  AgentEdge?: AgentEdgeResolvers<ContextType>;
  RoleEdge?: RoleEdgeResolvers<ContextType>;
  WorkEdge?: WorkEdgeResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  AssertionEdge?: AssertionEdgeResolvers<ContextType>;
  ResponseEdge?: ResponseEdgeResolvers<ContextType>;
  StanceEdge?: StanceEdgeResolvers<ContextType>;
  ObservationEdge?: ObservationEdgeResolvers<ContextType>;
  ComparisonConnection?: ComparisonConnectionResolvers<ContextType>;
  ComparisonEdge?: ComparisonEdgeResolvers<ContextType>;
  CorrectionConnection?: CorrectionConnectionResolvers<ContextType>;
  CorrectionEdge?: CorrectionEdgeResolvers<ContextType>;
  MeasureConnection?: MeasureConnectionResolvers<ContextType>;
  MeasureEdge?: MeasureEdgeResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  TopicConnection?: TopicConnectionResolvers<ContextType>;
  TopicEdge?: TopicEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Answering> = {
  asOf?: AsOfDirectiveResolver<any, any, ContextType>;
  includeRetired?: IncludeRetiredDirectiveResolver<any, any, ContextType>;
};
