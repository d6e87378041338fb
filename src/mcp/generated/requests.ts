/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
// Generated from the requests by `npm run generate`. Do not edit.

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

/** For or against. */
export type StanceKind =
  /** Wants it. */
  | 'FAVOURS'
  /** Does not want it. */
  | 'OPPOSES';

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

/** Whether an ingest is complete. */
export type DatasetState =
  /** All records are there. */
  | 'COMPLETE'
  /** An ingest runs or was cut off; run it again. */
  | 'INGESTING';

/** Which ids. */
export type IdFilter = {
  /** This id. */
  readonly eq?: string | number | null | undefined;
  /** One of these ids; at most 100. */
  readonly in?: ReadonlyArray<string | number> | null | undefined;
};

/** Which whole numbers. */
export type IntFilter = {
  /** Equal to. */
  readonly eq?: number | null | undefined;
  /** Greater than. */
  readonly gt?: number | null | undefined;
  /** At least. */
  readonly gte?: number | null | undefined;
  /** Less than. */
  readonly lt?: number | null | undefined;
  /** At most. */
  readonly lte?: number | null | undefined;
};

/** Which numbers. */
export type FloatFilter = {
  /** Equal to. */
  readonly eq?: number | null | undefined;
  /** Greater than. */
  readonly gt?: number | null | undefined;
  /** At least. */
  readonly gte?: number | null | undefined;
  /** Less than. */
  readonly lt?: number | null | undefined;
  /** At most. */
  readonly lte?: number | null | undefined;
};

/** Which texts; case and accents do not matter. */
export type TextFilter = {
  /** The whole text. */
  readonly eq?: string | null | undefined;
  /** One of these whole texts; at most 100. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Text that occurs in it. */
  readonly contains?: string | null | undefined;
  /** Text with which it begins. */
  readonly startsWith?: string | null | undefined;
};

/** Which days, both ends included. */
export type DateFilter = {
  /** Not before this day. */
  readonly from?: string | null | undefined;
  /** Not after this day. */
  readonly to?: string | null | undefined;
};

/** Which agents. */
export type AgentFilter = {
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** By name or alias. Scans: looks at 20,000 records a page at most. */
  readonly name?: TextFilter | null | undefined;
  /** Belongs to this agent, directly. Scans: looks at 20,000 records a page at most. */
  readonly partOf?: IdFilter | null | undefined;
  /** Whether it is an outlet. Scans: looks at 20,000 records a page at most. */
  readonly isOutlet?: boolean | null | undefined;
};

/** Which works. */
export type WorkFilter = {
  /** Earliest possible day of publication in these days. An index serves it in the orders by day; by title it scans: 20,000 records a page at most. */
  readonly published?: DateFilter | null | undefined;
  /** At exactly this address. Scans: looks at 20,000 records a page at most. */
  readonly url?: string | null | undefined;
  /** In this dataset. Scans: looks at 20,000 records a page at most. */
  readonly dataset?: IdFilter | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** Of this kind. Scans: looks at 20,000 records a page at most. */
  readonly kind?: WorkKindFilter | null | undefined;
  /** Published by such an outlet. Scans: looks at 20,000 records a page at most. */
  readonly publishedBy?: AgentFilter | null | undefined;
  /** Written by such an author. Scans: looks at 20,000 records a page at most. */
  readonly writtenBy?: AgentFilter | null | undefined;
  /** Passed on by such an agency. Scans: looks at 20,000 records a page at most. */
  readonly distributedBy?: AgentFilter | null | undefined;
  /** Issued by such an agent. Scans: looks at 20,000 records a page at most. */
  readonly issuedBy?: AgentFilter | null | undefined;
  /** The agent of this id holds the rights. Scans: looks at 20,000 records a page at most. */
  readonly rightsHolder?: IdFilter | null | undefined;
  /** Whether its text was read. Scans: looks at 20,000 records a page at most. */
  readonly inCorpus?: boolean | null | undefined;
  /** By the terms of its rights notice. Scans: looks at 20,000 records a page at most. */
  readonly rights?: TextFilter | null | undefined;
  /** By title. Scans: looks at 20,000 records a page at most. */
  readonly title?: TextFilter | null | undefined;
};

/** Which kinds of work. */
export type WorkKindFilter = {
  /** This one. */
  readonly eq?: WorkKind | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<WorkKind> | null | undefined;
};

/** Which claims. */
export type ClaimFilter = {
  /** In this dataset. Scans: looks at 20,000 records a page at most. */
  readonly dataset?: IdFilter | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** By our sentence. Scans: looks at 20,000 records a page at most. */
  readonly text?: TextFilter | null | undefined;
  /** Of this kind. Scans: looks at 20,000 records a page at most. */
  readonly kind?: ClaimKindFilter | null | undefined;
  /** About this record, in whichever part. Scans: looks at 20,000 records a page at most. */
  readonly about?: IdFilter | null | undefined;
  /** With such a figure. Scans: looks at 20,000 records a page at most. */
  readonly figure?: ObservationFilter | null | undefined;
  /** With so many origins, a total of today: refused with `@asOf`. Scans: looks at 20,000 records a page at most. */
  readonly origins?: OriginsFilter | null | undefined;
};

/** Where claims come from. */
export type OriginsFilter = {
  /** How many independent origins there are. */
  readonly independentCount?: IntFilter | null | undefined;
};

/** Which kinds of claim. */
export type ClaimKindFilter = {
  /** This one. */
  readonly eq?: ClaimKind | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<ClaimKind> | null | undefined;
};

/** Which assertions. */
export type AssertionFilter = {
  /** Of a claim about this topic. Scans: looks at 20,000 records a page at most. */
  readonly topic?: IdFilter | null | undefined;
  /** In this dataset. Scans: looks at 20,000 records a page at most. */
  readonly dataset?: IdFilter | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** By such a speaker. By `id` an index serves it; otherwise scans: looks at 20,000 records a page at most. */
  readonly speaker?: AgentFilter | null | undefined;
  /** Said for this agent: on its behalf, or in a role at it. */
  readonly spokeFor?: IdFilter | null | undefined;
  /** In such a work. By `id` an index serves it; otherwise scans: looks at 20,000 records a page at most. */
  readonly work?: WorkFilter | null | undefined;
  /** Of such a claim. By `id` an index serves it; otherwise scans: looks at 20,000 records a page at most. */
  readonly claim?: ClaimFilter | null | undefined;
  /** What was done. Scans: looks at 20,000 records a page at most. */
  readonly act?: ActFilter | null | undefined;
  /** In whose words. Scans: looks at 20,000 records a page at most. */
  readonly manner?: MannerFilter | null | undefined;
  /** Through what. Scans: looks at 20,000 records a page at most. */
  readonly channel?: ChannelFilter | null | undefined;
  /** The earliest day on which it can have been said is in these days; where the work does not tell, the day of the work. */
  readonly saidOn?: DateFilter | null | undefined;
  /** Said to such an agent. Scans: looks at 20,000 records a page at most. */
  readonly saidTo?: AgentFilter | null | undefined;
  /** Ascribed to the speaker by such an agent, not by the work itself. Scans: looks at 20,000 records a page at most. */
  readonly reportedBy?: AgentFilter | null | undefined;
  /** Rests on such a work, or passes on what stands in it. Scans: looks at 20,000 records a page at most. */
  readonly basedOn?: WorkFilter | null | undefined;
  /** Said in a role of such a title, accents as printed. Scans: looks at 20,000 records a page at most. */
  readonly roleTitle?: TextFilter | null | undefined;
  /** What was asked, where there was no answer; accents as written. Scans: looks at 20,000 records a page at most. */
  readonly inquiry?: TextFilter | null | undefined;
  /** Whether the speaker is beyond doubt. Scans: looks at 20,000 records a page at most. */
  readonly attribution?: Attribution | null | undefined;
  /** Stands in this part of a work. Scans: looks at 20,000 records a page at most. */
  readonly section?: Section | null | undefined;
};

/** Which acts. */
export type ActFilter = {
  /** This one. */
  readonly eq?: Act | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<Act> | null | undefined;
};

/** Which manners. */
export type MannerFilter = {
  /** This one. */
  readonly eq?: Manner | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<Manner> | null | undefined;
};

/** Which channels. */
export type ChannelFilter = {
  /** This one. */
  readonly eq?: Channel | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<Channel> | null | undefined;
};

/** Which responses. */
export type ResponseFilter = {
  /** To this side of the target. Scans: looks at 20,000 records a page at most. */
  readonly aspect?: Aspect | null | undefined;
  /** By whether the source says so. Scans: looks at 20,000 records a page at most. */
  readonly basis?: Basis | null | undefined;
  /** To a claim about this topic. Scans: looks at 20,000 records a page at most. */
  readonly topic?: IdFilter | null | undefined;
  /** The day of the answering assertion is in these days. */
  readonly day?: DateFilter | null | undefined;
  /** Found in a work that such an outlet published. Scans: looks at 20,000 records a page at most. */
  readonly publishedBy?: AgentFilter | null | undefined;
  /** In this dataset. Scans: looks at 20,000 records a page at most. */
  readonly dataset?: IdFilter | null | undefined;
  /** What it does to its target. Scans: looks at 20,000 records a page at most. */
  readonly type?: ResponseType | null | undefined;
  /** How it does so. Scans: looks at 20,000 records a page at most. */
  readonly kind?: ResponseKind | null | undefined;
  /** Whose assertion answers, for every type. By `id` an index serves it; otherwise scans: looks at 20,000 records a page at most. */
  readonly disputant?: AgentFilter | null | undefined;
  /** Whose assertion is answered. By `id` an index serves it; otherwise scans: looks at 20,000 records a page at most. */
  readonly targetSpeaker?: AgentFilter | null | undefined;
  /** Which claim is answered, itself or through an assertion of it. */
  readonly targetClaim?: IdFilter | null | undefined;
};

/** Which comparisons. */
export type ComparisonFilter = {
  /** With this verdict. */
  readonly verdict?: Verdict | null | undefined;
  /** Of this kind. */
  readonly kind?: ComparisonKind | null | undefined;
  /** Of figures of this measure; of a total or a reckoned figure, its own. */
  readonly measure?: IdFilter | null | undefined;
  /** With a figure that stands in this work. Scans: looks at 20,000 records a page at most. */
  readonly work?: IdFilter | null | undefined;
};

/** Which figures. */
export type ObservationFilter = {
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** Of this measure. */
  readonly measure?: IdFilter | null | undefined;
  /** At this place. Scans: looks at 20,000 records a page at most. */
  readonly place?: IdFilter | null | undefined;
  /** With such a value, in the unit of its measure. Scans: looks at 20,000 records a page at most. */
  readonly value?: FloatFilter | null | undefined;
  /** Its period and these days overlap. Scans: looks at 20,000 records a page at most. */
  readonly period?: DateFilter | null | undefined;
  /** Asserted in this work. Scans: looks at 20,000 records a page at most. */
  readonly work?: IdFilter | null | undefined;
  /** With such a further condition, written `name=value`. Scans: looks at 20,000 records a page at most. */
  readonly dimension?: TextFilter | null | undefined;
};

export type ClaimWithProvenanceQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ClaimWithProvenanceQuery = { readonly claim: { readonly id: string, readonly text: string, readonly kind: ClaimKind, readonly when: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly places: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly about: ReadonlyArray<{ readonly as: AboutAs | null, readonly target:
        | { readonly __typename: 'Topic', readonly id: string }
        | { readonly __typename: 'Person', readonly id: string }
        | { readonly __typename: 'Organization', readonly id: string }
        | { readonly __typename: 'Group', readonly id: string }
        | { readonly __typename: 'Place', readonly id: string }
        | { readonly __typename: 'Article', readonly id: string }
        | { readonly __typename: 'Document', readonly id: string }
        | { readonly __typename: 'Assertion', readonly id: string }
       }>, readonly figure: { readonly id: string, readonly value: number | null, readonly lower: number | null, readonly upper: number | null, readonly comparator: Comparator, readonly unit: string, readonly printed: string | null, readonly measure: { readonly id: string, readonly name: string, readonly definition: string }, readonly period: { readonly kind: PeriodKind, readonly when: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } } | null, readonly places: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly dimensions: ReadonlyArray<{ readonly name: string, readonly value: string }> } | null, readonly sameAs: ReadonlyArray<{ readonly id: string }>, readonly narrowerThan: ReadonlyArray<{ readonly id: string }>, readonly standing: { readonly asserted: number, readonly assertedSides: number, readonly disputed: number, readonly disputedSides: number, readonly supported: number, readonly supportedSides: number, readonly disputedInPart: number, readonly unanswered: boolean }, readonly responses: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ResponseType, readonly kind: ResponseKind, readonly aspect: Aspect, readonly assertion: { readonly id: string, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
          , readonly claim: { readonly id: string, readonly text: string } | null } }> }, readonly assertions: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly act: Act, readonly manner: Manner | null, readonly channel: Channel, readonly attribution: Attribution, readonly hedge: string | null, readonly speakerAsPrinted: string | null, readonly roleAsPrinted: string | null, readonly inquiry: string | null, readonly saidOn: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
          , readonly role: { readonly id: string, readonly title: string, readonly status: RoleStatus, readonly organization:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null } | null, readonly onBehalfOf:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null, readonly reportedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null, readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
            | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
            | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly section: Section, readonly exactSha256: string, readonly quote: string | null, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly textVersion: { readonly sha256: string } }>, readonly relays: ReadonlyArray<{ readonly how: RelayHow, readonly fidelity: Fidelity, readonly assertion: { readonly id: string } }>, readonly basedOn: ReadonlyArray<{ readonly how: RelayHow, readonly fidelity: Fidelity, readonly work:
              | { readonly id: string }
              | { readonly id: string }
             }> } }> } } | null, readonly datasets: ReadonlyArray<{ readonly id: string, readonly title: string, readonly version: string, readonly state: DatasetState }> };

export type CompareTwoQueryVariables = Exact<{
  a: string | number;
  b: string | number;
}>;


export type CompareTwoQuery = { readonly compare: { readonly id: string, readonly kind: ComparisonKind, readonly verdict: Verdict, readonly ruleVersion: string, readonly operands: ReadonlyArray<{ readonly id: string, readonly value: number | null, readonly lower: number | null, readonly upper: number | null, readonly comparator: Comparator, readonly unit: string, readonly printed: string | null, readonly claim: { readonly id: string, readonly text: string, readonly assertions: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly act: Act, readonly manner: Manner | null, readonly channel: Channel, readonly attribution: Attribution, readonly hedge: string | null, readonly speakerAsPrinted: string | null, readonly roleAsPrinted: string | null, readonly inquiry: string | null, readonly saidOn: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly speaker:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
            , readonly role: { readonly id: string, readonly title: string, readonly status: RoleStatus, readonly organization:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null } | null, readonly onBehalfOf:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly reportedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
              | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null, readonly issuedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null }
              | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null, readonly issuedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null }
            , readonly evidence: ReadonlyArray<{ readonly id: string, readonly section: Section, readonly exactSha256: string, readonly quote: string | null, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly textVersion: { readonly sha256: string } }> }> } }, readonly measure: { readonly id: string, readonly name: string, readonly definition: string }, readonly period: { readonly kind: PeriodKind, readonly when: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } } | null, readonly places: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly dimensions: ReadonlyArray<{ readonly name: string, readonly value: string }> }>, readonly tests: ReadonlyArray<{ readonly test: string, readonly passed: boolean | null, readonly detail: string }> }, readonly datasets: ReadonlyArray<{ readonly id: string, readonly title: string, readonly version: string, readonly state: DatasetState }> };

export type ComparisonsOfQueryVariables = Exact<{
  id: string | number;
  verdict?: Verdict | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ComparisonsOfQuery = { readonly node:
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Organization' }
    | { readonly __typename: 'Group' }
    | { readonly __typename: 'Role' }
    | { readonly __typename: 'Claim', readonly id: string, readonly figure: { readonly id: string, readonly comparisons: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly kind: ComparisonKind, readonly verdict: Verdict, readonly ruleVersion: string, readonly operands: ReadonlyArray<{ readonly id: string, readonly value: number | null, readonly lower: number | null, readonly upper: number | null, readonly comparator: Comparator, readonly unit: string, readonly printed: string | null, readonly claim: { readonly id: string, readonly text: string, readonly assertions: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly act: Act, readonly manner: Manner | null, readonly channel: Channel, readonly attribution: Attribution, readonly hedge: string | null, readonly speakerAsPrinted: string | null, readonly roleAsPrinted: string | null, readonly inquiry: string | null, readonly saidOn: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly speaker:
                        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                      , readonly role: { readonly id: string, readonly title: string, readonly status: RoleStatus, readonly organization:
                          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                         | null } | null, readonly onBehalfOf:
                        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                       | null, readonly reportedBy:
                        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                       | null, readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
                        | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                           | null, readonly issuedBy:
                            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                           | null }
                        | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                           | null, readonly issuedBy:
                            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                           | null }
                      , readonly evidence: ReadonlyArray<{ readonly id: string, readonly section: Section, readonly exactSha256: string, readonly quote: string | null, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly textVersion: { readonly sha256: string } }> }> } }, readonly measure: { readonly id: string, readonly name: string, readonly definition: string }, readonly period: { readonly kind: PeriodKind, readonly when: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } } | null, readonly places: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly dimensions: ReadonlyArray<{ readonly name: string, readonly value: string }> }>, readonly tests: ReadonlyArray<{ readonly test: string, readonly passed: boolean | null, readonly detail: string }> } }> } } | null }
    | { readonly __typename: 'Assertion' }
    | { readonly __typename: 'Response' }
    | { readonly __typename: 'Stance' }
    | { readonly __typename: 'Article' }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'TextVersion' }
    | { readonly __typename: 'Evidence' }
    | { readonly __typename: 'Correction' }
    | { readonly __typename: 'Observation', readonly id: string, readonly comparisons: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly kind: ComparisonKind, readonly verdict: Verdict, readonly ruleVersion: string, readonly operands: ReadonlyArray<{ readonly id: string, readonly value: number | null, readonly lower: number | null, readonly upper: number | null, readonly comparator: Comparator, readonly unit: string, readonly printed: string | null, readonly claim: { readonly id: string, readonly text: string, readonly assertions: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly act: Act, readonly manner: Manner | null, readonly channel: Channel, readonly attribution: Attribution, readonly hedge: string | null, readonly speakerAsPrinted: string | null, readonly roleAsPrinted: string | null, readonly inquiry: string | null, readonly saidOn: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly speaker:
                      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                    , readonly role: { readonly id: string, readonly title: string, readonly status: RoleStatus, readonly organization:
                        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                       | null } | null, readonly onBehalfOf:
                      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                     | null, readonly reportedBy:
                      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                     | null, readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
                      | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                         | null, readonly issuedBy:
                          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                         | null }
                      | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                         | null, readonly issuedBy:
                          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                         | null }
                    , readonly evidence: ReadonlyArray<{ readonly id: string, readonly section: Section, readonly exactSha256: string, readonly quote: string | null, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly textVersion: { readonly sha256: string } }> }> } }, readonly measure: { readonly id: string, readonly name: string, readonly definition: string }, readonly period: { readonly kind: PeriodKind, readonly when: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } } | null, readonly places: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly dimensions: ReadonlyArray<{ readonly name: string, readonly value: string }> }>, readonly tests: ReadonlyArray<{ readonly test: string, readonly passed: boolean | null, readonly detail: string }> } }> } }
    | { readonly __typename: 'Comparison' }
    | { readonly __typename: 'Measure' }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'Topic' }
    | { readonly __typename: 'Dataset' }
   | null, readonly datasets: ReadonlyArray<{ readonly id: string, readonly title: string, readonly version: string, readonly state: DatasetState }> };

export type ComparedPageFragment = { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly kind: ComparisonKind, readonly verdict: Verdict, readonly ruleVersion: string, readonly operands: ReadonlyArray<{ readonly id: string, readonly value: number | null, readonly lower: number | null, readonly upper: number | null, readonly comparator: Comparator, readonly unit: string, readonly printed: string | null, readonly claim: { readonly id: string, readonly text: string, readonly assertions: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly act: Act, readonly manner: Manner | null, readonly channel: Channel, readonly attribution: Attribution, readonly hedge: string | null, readonly speakerAsPrinted: string | null, readonly roleAsPrinted: string | null, readonly inquiry: string | null, readonly saidOn: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly speaker:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
              , readonly role: { readonly id: string, readonly title: string, readonly status: RoleStatus, readonly organization:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null } | null, readonly onBehalfOf:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly reportedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
                | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                   | null, readonly issuedBy:
                    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                   | null }
                | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                   | null, readonly issuedBy:
                    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                   | null }
              , readonly evidence: ReadonlyArray<{ readonly id: string, readonly section: Section, readonly exactSha256: string, readonly quote: string | null, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly textVersion: { readonly sha256: string } }> }> } }, readonly measure: { readonly id: string, readonly name: string, readonly definition: string }, readonly period: { readonly kind: PeriodKind, readonly when: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } } | null, readonly places: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly dimensions: ReadonlyArray<{ readonly name: string, readonly value: string }> }>, readonly tests: ReadonlyArray<{ readonly test: string, readonly passed: boolean | null, readonly detail: string }> } }> };

export type ComparisonsFoundQueryVariables = Exact<{
  filter: ComparisonFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ComparisonsFoundQuery = { readonly comparisons: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly kind: ComparisonKind, readonly verdict: Verdict, readonly ruleVersion: string, readonly operands: ReadonlyArray<{ readonly id: string, readonly value: number | null, readonly lower: number | null, readonly upper: number | null, readonly comparator: Comparator, readonly unit: string, readonly printed: string | null, readonly claim: { readonly id: string, readonly text: string, readonly assertions: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly act: Act, readonly manner: Manner | null, readonly channel: Channel, readonly attribution: Attribution, readonly hedge: string | null, readonly speakerAsPrinted: string | null, readonly roleAsPrinted: string | null, readonly inquiry: string | null, readonly saidOn: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly speaker:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                , readonly role: { readonly id: string, readonly title: string, readonly status: RoleStatus, readonly organization:
                    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                   | null } | null, readonly onBehalfOf:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null, readonly reportedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null, readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
                  | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                     | null, readonly issuedBy:
                      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                     | null }
                  | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                     | null, readonly issuedBy:
                      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                     | null }
                , readonly evidence: ReadonlyArray<{ readonly id: string, readonly section: Section, readonly exactSha256: string, readonly quote: string | null, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly textVersion: { readonly sha256: string } }> }> } }, readonly measure: { readonly id: string, readonly name: string, readonly definition: string }, readonly period: { readonly kind: PeriodKind, readonly when: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } } | null, readonly places: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly dimensions: ReadonlyArray<{ readonly name: string, readonly value: string }> }>, readonly tests: ReadonlyArray<{ readonly test: string, readonly passed: boolean | null, readonly detail: string }> } }> }, readonly datasets: ReadonlyArray<{ readonly id: string, readonly title: string, readonly version: string, readonly state: DatasetState }> };

export type DatasetInfoQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DatasetInfoQuery = { readonly datasets: ReadonlyArray<{ readonly licence: string | null, readonly records: number, readonly ingestedAt: string, readonly id: string, readonly title: string, readonly version: string, readonly state: DatasetState }>, readonly claims: { readonly totalCount: number | null }, readonly assertions: { readonly totalCount: number | null }, readonly responses: { readonly totalCount: number | null }, readonly works: { readonly totalCount: number | null }, readonly agents: { readonly totalCount: number | null }, readonly observations: { readonly totalCount: number | null }, readonly topics: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly name: string, readonly kind: TopicKind } }> } };

export type DisputesFoundQueryVariables = Exact<{
  filter: ResponseFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DisputesFoundQuery = { readonly responses: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly type: ResponseType, readonly kind: ResponseKind, readonly aspect: Aspect, readonly basis: Basis, readonly note: string | null, readonly assertion: { readonly id: string, readonly act: Act, readonly manner: Manner | null, readonly channel: Channel, readonly attribution: Attribution, readonly hedge: string | null, readonly speakerAsPrinted: string | null, readonly roleAsPrinted: string | null, readonly inquiry: string | null, readonly saidOn: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
          , readonly role: { readonly id: string, readonly title: string, readonly status: RoleStatus, readonly organization:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null } | null, readonly onBehalfOf:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null, readonly reportedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null, readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
            | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
            | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly section: Section, readonly exactSha256: string, readonly quote: string | null, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly textVersion: { readonly sha256: string } }> }, readonly target:
          | { readonly __typename: 'Assertion', readonly id: string, readonly inquiry: string | null, readonly speaker:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
            , readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
              | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null, readonly issuedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null }
              | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null, readonly issuedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null }
             }
          | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
        , readonly evidence: ReadonlyArray<{ readonly id: string, readonly section: Section, readonly exactSha256: string, readonly quote: string | null, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly textVersion: { readonly sha256: string } }> } }> }, readonly datasets: ReadonlyArray<{ readonly id: string, readonly title: string, readonly version: string, readonly state: DatasetState }> };

export type ExistQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type ExistQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null> };

export type SourceFragment = { readonly id: string, readonly title: string, readonly version: string, readonly state: DatasetState };

export type PageFragment = { readonly hasNextPage: boolean, readonly endCursor: string | null };

export type TimeFragment = { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null };

type Agents_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly name: string };

type Agents_Organization_Fragment = { readonly __typename: 'Organization', readonly id: string, readonly name: string };

type Agents_Group_Fragment = { readonly __typename: 'Group', readonly id: string, readonly name: string };

export type AgentsFragment =
  | Agents_Person_Fragment
  | Agents_Organization_Fragment
  | Agents_Group_Fragment
;

type Carrier_Article_Fragment = { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
   | null, readonly issuedBy:
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
   | null };

type Carrier_Document_Fragment = { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
   | null, readonly issuedBy:
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
   | null };

export type CarrierFragment =
  | Carrier_Article_Fragment
  | Carrier_Document_Fragment
;

export type PassageFragment = { readonly id: string, readonly section: Section, readonly exactSha256: string, readonly quote: string | null, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly textVersion: { readonly sha256: string } };

export type TitleFragment = { readonly id: string, readonly title: string, readonly status: RoleStatus, readonly organization:
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
   | null };

export type SaidFragment = { readonly id: string, readonly act: Act, readonly manner: Manner | null, readonly channel: Channel, readonly attribution: Attribution, readonly hedge: string | null, readonly speakerAsPrinted: string | null, readonly roleAsPrinted: string | null, readonly inquiry: string | null, readonly saidOn: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly speaker:
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
  , readonly role: { readonly id: string, readonly title: string, readonly status: RoleStatus, readonly organization:
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
     | null } | null, readonly onBehalfOf:
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
   | null, readonly reportedBy:
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
   | null, readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
    | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
       | null, readonly issuedBy:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
       | null }
    | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
       | null, readonly issuedBy:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
       | null }
  , readonly evidence: ReadonlyArray<{ readonly id: string, readonly section: Section, readonly exactSha256: string, readonly quote: string | null, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly textVersion: { readonly sha256: string } }> };

export type PassedOnFragment = { readonly relays: ReadonlyArray<{ readonly how: RelayHow, readonly fidelity: Fidelity, readonly assertion: { readonly id: string } }>, readonly basedOn: ReadonlyArray<{ readonly how: RelayHow, readonly fidelity: Fidelity, readonly work:
      | { readonly id: string }
      | { readonly id: string }
     }> };

type Target_Assertion_Fragment = { readonly __typename: 'Assertion', readonly id: string, readonly inquiry: string | null, readonly speaker:
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
  , readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
    | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
       | null, readonly issuedBy:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
       | null }
    | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
       | null, readonly issuedBy:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
       | null }
   };

type Target_Claim_Fragment = { readonly __typename: 'Claim', readonly id: string, readonly text: string };

export type TargetFragment =
  | Target_Assertion_Fragment
  | Target_Claim_Fragment
;

export type FigureFragment = { readonly id: string, readonly value: number | null, readonly lower: number | null, readonly upper: number | null, readonly comparator: Comparator, readonly unit: string, readonly printed: string | null, readonly measure: { readonly id: string, readonly name: string, readonly definition: string }, readonly period: { readonly kind: PeriodKind, readonly when: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } } | null, readonly places: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly dimensions: ReadonlyArray<{ readonly name: string, readonly value: string }> };

export type ComparedFragment = { readonly id: string, readonly kind: ComparisonKind, readonly verdict: Verdict, readonly ruleVersion: string, readonly operands: ReadonlyArray<{ readonly id: string, readonly value: number | null, readonly lower: number | null, readonly upper: number | null, readonly comparator: Comparator, readonly unit: string, readonly printed: string | null, readonly claim: { readonly id: string, readonly text: string, readonly assertions: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly act: Act, readonly manner: Manner | null, readonly channel: Channel, readonly attribution: Attribution, readonly hedge: string | null, readonly speakerAsPrinted: string | null, readonly roleAsPrinted: string | null, readonly inquiry: string | null, readonly saidOn: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
          , readonly role: { readonly id: string, readonly title: string, readonly status: RoleStatus, readonly organization:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null } | null, readonly onBehalfOf:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null, readonly reportedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null, readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
            | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
            | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly section: Section, readonly exactSha256: string, readonly quote: string | null, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly textVersion: { readonly sha256: string } }> }> } }, readonly measure: { readonly id: string, readonly name: string, readonly definition: string }, readonly period: { readonly kind: PeriodKind, readonly when: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } } | null, readonly places: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly dimensions: ReadonlyArray<{ readonly name: string, readonly value: string }> }>, readonly tests: ReadonlyArray<{ readonly test: string, readonly passed: boolean | null, readonly detail: string }> };

type Stop_Assertion_Fragment = { readonly __typename: 'Assertion', readonly id: string, readonly speaker:
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
  , readonly foundIn:
    | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
       | null, readonly issuedBy:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
       | null }
    | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
       | null, readonly issuedBy:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
       | null }
   };

type Stop_Article_Fragment = { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
   | null, readonly issuedBy:
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
   | null };

type Stop_Document_Fragment = { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
   | null, readonly issuedBy:
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
   | null };

export type StopFragment =
  | Stop_Assertion_Fragment
  | Stop_Article_Fragment
  | Stop_Document_Fragment
;

export type FoundFragment = { readonly independentCount: number, readonly assertionCount: number, readonly outletCount: number, readonly maxDepth: number, readonly roots: ReadonlyArray<{ readonly key: string, readonly counted: boolean, readonly truncated: boolean, readonly agent:
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
     | null, readonly record:
      | { readonly __typename: 'Assertion', readonly id: string, readonly speaker:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
        , readonly foundIn:
          | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
          | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
         }
      | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null, readonly issuedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null }
      | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null, readonly issuedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null }
    , readonly altered: ReadonlyArray<{ readonly how: RelayHow, readonly fidelity: Fidelity, readonly record:
        | { readonly __typename: 'Assertion', readonly id: string, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
          , readonly foundIn:
            | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
            | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
           }
        | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null, readonly issuedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null }
        | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null, readonly issuedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null }
       }>, readonly paths: ReadonlyArray<{ readonly from: { readonly id: string }, readonly steps: ReadonlyArray<{ readonly how: RelayHow, readonly fidelity: Fidelity, readonly record:
          | { readonly __typename: 'Assertion', readonly id: string, readonly speaker:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
            , readonly foundIn:
              | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null, readonly issuedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null }
              | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null, readonly issuedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null }
             }
          | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
          | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
         }> }> }> };

export type IdSuggestionsQueryVariables = Exact<{
  all: string;
  one: string;
  other: string;
  kinds?: ReadonlyArray<RecordKind> | RecordKind | null | undefined;
}>;


export type IdSuggestionsQuery = { readonly all: { readonly nodes: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    > }, readonly one: { readonly nodes: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    > }, readonly other: { readonly nodes: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    > } };

export type OriginsOfQueryVariables = Exact<{
  id: string | number;
}>;


export type OriginsOfQuery = { readonly node:
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Organization' }
    | { readonly __typename: 'Group' }
    | { readonly __typename: 'Role' }
    | { readonly __typename: 'Claim', readonly id: string, readonly text: string, readonly origins: { readonly independentCount: number, readonly assertionCount: number, readonly outletCount: number, readonly maxDepth: number, readonly roots: ReadonlyArray<{ readonly key: string, readonly counted: boolean, readonly truncated: boolean, readonly agent:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null, readonly record:
            | { readonly __typename: 'Assertion', readonly id: string, readonly speaker:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
              , readonly foundIn:
                | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                   | null, readonly issuedBy:
                    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                   | null }
                | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                   | null, readonly issuedBy:
                    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                   | null }
               }
            | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
            | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
          , readonly altered: ReadonlyArray<{ readonly how: RelayHow, readonly fidelity: Fidelity, readonly record:
              | { readonly __typename: 'Assertion', readonly id: string, readonly speaker:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                , readonly foundIn:
                  | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                     | null, readonly issuedBy:
                      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                     | null }
                  | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                     | null, readonly issuedBy:
                      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                     | null }
                 }
              | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null, readonly issuedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null }
              | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null, readonly issuedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null }
             }>, readonly paths: ReadonlyArray<{ readonly from: { readonly id: string }, readonly steps: ReadonlyArray<{ readonly how: RelayHow, readonly fidelity: Fidelity, readonly record:
                | { readonly __typename: 'Assertion', readonly id: string, readonly speaker:
                    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                  , readonly foundIn:
                    | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                       | null, readonly issuedBy:
                        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                       | null }
                    | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                       | null, readonly issuedBy:
                        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                       | null }
                   }
                | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                   | null, readonly issuedBy:
                    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                   | null }
                | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                   | null, readonly issuedBy:
                    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                   | null }
               }> }> }> } }
    | { readonly __typename: 'Assertion', readonly id: string, readonly claim: { readonly id: string, readonly text: string } | null, readonly origins: { readonly independentCount: number, readonly assertionCount: number, readonly outletCount: number, readonly maxDepth: number, readonly roots: ReadonlyArray<{ readonly key: string, readonly counted: boolean, readonly truncated: boolean, readonly agent:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null, readonly record:
            | { readonly __typename: 'Assertion', readonly id: string, readonly speaker:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
              , readonly foundIn:
                | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                   | null, readonly issuedBy:
                    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                   | null }
                | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                   | null, readonly issuedBy:
                    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                   | null }
               }
            | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
            | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
          , readonly altered: ReadonlyArray<{ readonly how: RelayHow, readonly fidelity: Fidelity, readonly record:
              | { readonly __typename: 'Assertion', readonly id: string, readonly speaker:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                , readonly foundIn:
                  | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                     | null, readonly issuedBy:
                      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                     | null }
                  | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                     | null, readonly issuedBy:
                      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                     | null }
                 }
              | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null, readonly issuedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null }
              | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null, readonly issuedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null }
             }>, readonly paths: ReadonlyArray<{ readonly from: { readonly id: string }, readonly steps: ReadonlyArray<{ readonly how: RelayHow, readonly fidelity: Fidelity, readonly record:
                | { readonly __typename: 'Assertion', readonly id: string, readonly speaker:
                    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                  , readonly foundIn:
                    | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                       | null, readonly issuedBy:
                        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                       | null }
                    | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                       | null, readonly issuedBy:
                        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                       | null }
                   }
                | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                   | null, readonly issuedBy:
                    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                   | null }
                | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                   | null, readonly issuedBy:
                    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                   | null }
               }> }> }> } }
    | { readonly __typename: 'Response' }
    | { readonly __typename: 'Stance' }
    | { readonly __typename: 'Article' }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'TextVersion' }
    | { readonly __typename: 'Evidence' }
    | { readonly __typename: 'Correction' }
    | { readonly __typename: 'Observation' }
    | { readonly __typename: 'Comparison' }
    | { readonly __typename: 'Measure' }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'Topic' }
    | { readonly __typename: 'Dataset' }
   | null, readonly datasets: ReadonlyArray<{ readonly id: string, readonly title: string, readonly version: string, readonly state: DatasetState }> };

export type SearchRecordsQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<RecordKind> | RecordKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchRecordsQuery = { readonly search: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly isOutlet: boolean }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
        | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null, readonly issuedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null }
        | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null, readonly issuedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null }
        | { readonly __typename: 'Claim', readonly id: string, readonly text: string, readonly kind: ClaimKind }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
        | { readonly __typename: 'Measure', readonly id: string, readonly name: string, readonly definition: string, readonly unit: string }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string }
       }> }, readonly datasets: ReadonlyArray<{ readonly id: string, readonly title: string, readonly version: string, readonly state: DatasetState }> };

export type ChangesSinceQueryVariables = Exact<{
  id: string | number;
  from: string;
  to: string;
}>;


export type ChangesSinceQuery = { readonly whatChanged: { readonly from: string, readonly to: string, readonly changeCount: number, readonly tallies: ReadonlyArray<{ readonly of: ChangeCount, readonly before: number, readonly after: number }>, readonly changes: ReadonlyArray<{ readonly day: string, readonly how: ChangeHow, readonly kind: ChangeKind, readonly record:
        | { readonly __typename: 'Assertion', readonly id: string, readonly act: Act, readonly manner: Manner | null, readonly channel: Channel, readonly attribution: Attribution, readonly hedge: string | null, readonly speakerAsPrinted: string | null, readonly roleAsPrinted: string | null, readonly inquiry: string | null, readonly saidOn: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
          , readonly role: { readonly id: string, readonly title: string, readonly status: RoleStatus, readonly organization:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null } | null, readonly onBehalfOf:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null, readonly reportedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null, readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
            | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
            | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly section: Section, readonly exactSha256: string, readonly quote: string | null, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly textVersion: { readonly sha256: string } }> }
        | { readonly __typename: 'Response', readonly id: string, readonly type: ResponseType, readonly answerKind: ResponseKind, readonly assertion: { readonly id: string, readonly act: Act, readonly manner: Manner | null, readonly channel: Channel, readonly attribution: Attribution, readonly hedge: string | null, readonly speakerAsPrinted: string | null, readonly roleAsPrinted: string | null, readonly inquiry: string | null, readonly saidOn: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly speaker:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
            , readonly role: { readonly id: string, readonly title: string, readonly status: RoleStatus, readonly organization:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null } | null, readonly onBehalfOf:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly reportedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
              | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null, readonly issuedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null }
              | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null, readonly issuedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null }
            , readonly evidence: ReadonlyArray<{ readonly id: string, readonly section: Section, readonly exactSha256: string, readonly quote: string | null, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly textVersion: { readonly sha256: string } }> }, readonly target:
            | { readonly id: string }
            | { readonly id: string }
           }
        | { readonly __typename: 'Stance', readonly id: string, readonly stance: StanceKind, readonly assertion: { readonly id: string, readonly act: Act, readonly manner: Manner | null, readonly channel: Channel, readonly attribution: Attribution, readonly hedge: string | null, readonly speakerAsPrinted: string | null, readonly roleAsPrinted: string | null, readonly inquiry: string | null, readonly saidOn: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly speaker:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
            , readonly role: { readonly id: string, readonly title: string, readonly status: RoleStatus, readonly organization:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null } | null, readonly onBehalfOf:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly reportedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
              | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null, readonly issuedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null }
              | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null, readonly issuedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null }
            , readonly evidence: ReadonlyArray<{ readonly id: string, readonly section: Section, readonly exactSha256: string, readonly quote: string | null, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly textVersion: { readonly sha256: string } }> }, readonly on:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }
        | { readonly __typename: 'Role', readonly id: string, readonly title: string, readonly status: RoleStatus, readonly organization:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null }
        | { readonly __typename: 'Correction', readonly id: string, readonly summary: string, readonly correctionKind: CorrectionKind, readonly work:
            | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
            | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
           }
        | { readonly __typename: 'Observation', readonly id: string, readonly value: number | null, readonly lower: number | null, readonly upper: number | null, readonly comparator: Comparator, readonly unit: string, readonly printed: string | null }
        | { readonly __typename: 'Comparison', readonly id: string, readonly verdict: Verdict }
      , readonly by:
        | { readonly id: string }
        | { readonly id: string }
       | null }> } | null, readonly datasets: ReadonlyArray<{ readonly id: string, readonly title: string, readonly version: string, readonly state: DatasetState }> };

export type WhoSaidQueryVariables = Exact<{
  filter: AssertionFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WhoSaidQuery = { readonly assertions: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly act: Act, readonly manner: Manner | null, readonly channel: Channel, readonly attribution: Attribution, readonly hedge: string | null, readonly speakerAsPrinted: string | null, readonly roleAsPrinted: string | null, readonly inquiry: string | null, readonly saidOn: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly speaker:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
        , readonly role: { readonly id: string, readonly title: string, readonly status: RoleStatus, readonly organization:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null } | null, readonly onBehalfOf:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null, readonly reportedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null, readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
          | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
          | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
        , readonly evidence: ReadonlyArray<{ readonly id: string, readonly section: Section, readonly exactSha256: string, readonly quote: string | null, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly textVersion: { readonly sha256: string } }>, readonly relays: ReadonlyArray<{ readonly how: RelayHow, readonly fidelity: Fidelity, readonly assertion: { readonly id: string } }>, readonly basedOn: ReadonlyArray<{ readonly how: RelayHow, readonly fidelity: Fidelity, readonly work:
            | { readonly id: string }
            | { readonly id: string }
           }> } }> }, readonly datasets: ReadonlyArray<{ readonly id: string, readonly title: string, readonly version: string, readonly state: DatasetState }> };
