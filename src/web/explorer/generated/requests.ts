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

/** How an agent belongs to another. */
export type MembershipKind =
  /** A part that speaks for the whole. */
  | 'UNIT'
  /** Property of the other. */
  | 'OWNED'
  /** One of many members. */
  | 'MEMBER';

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

/** Sorts of questions about tenures. */
export type RoleQuestionKind =
  /** A tenure is stated to end before it begins. */
  | 'ENDS_BEFORE_IT_BEGINS'
  /** One person’s tenure is stated with two different beginnings, and no end between them. */
  | 'TWO_BEGINNINGS'
  /** Stated tenures of two people in one office overlap for certain, and no work prints both. */
  | 'HELD_BY_TWO_PEOPLE';

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

/** Whether a list is complete. */
export type Listing =
  /** It names all. */
  | 'COMPLETE'
  /** It names some (“including”). */
  | 'PARTIAL';

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

/** What is left of a claim when some words fall. */
export type ClaimSupport =
  /** An origin that has nothing to do with them. */
  | 'INDEPENDENT'
  /** Only the same origin, speaking elsewhere. */
  | 'SAME_ORIGIN'
  /** Nothing. */
  | 'NONE';

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

export type AgentNamedQueryVariables = Exact<{
  name: string;
}>;


export type AgentNamedQuery = { readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null, readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly group: { readonly __typename: 'Group', readonly id: string, readonly name: string } | null };

export type AssertionConclusionsQueryVariables = Exact<{
  id: string | number;
}>;


export type AssertionConclusionsQuery = { readonly assertion: { readonly origins: { readonly independentCount: number, readonly assertionCount: number, readonly outletCount: number, readonly maxDepth: number, readonly roots: ReadonlyArray<{ readonly counted: boolean, readonly truncated: boolean, readonly agent:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null, readonly record:
          | { readonly __typename: 'Assertion', readonly id: string, readonly speaker:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
            , readonly foundIn:
              | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null, readonly issuedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null }
              | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null, readonly issuedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null }
             }
          | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
          | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
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
                | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                   | null, readonly issuedBy:
                    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                   | null }
                | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                   | null, readonly issuedBy:
                    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                   | null }
               }
            | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
            | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
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
                  | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                     | null, readonly issuedBy:
                      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                     | null }
                  | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                     | null, readonly issuedBy:
                      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                     | null }
                 }
              | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null, readonly issuedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null }
              | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null, readonly issuedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null }
             }> }> }> }, readonly answers: ReadonlyArray<{ readonly depth: number, readonly closesRing: boolean, readonly response: { readonly id: string, readonly type: ResponseType, readonly kind: ResponseKind, readonly aspect: Aspect, readonly assertion: { readonly id: string, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
          , readonly claim: { readonly id: string, readonly text: string } | null }, readonly target:
          | { readonly __typename: 'Assertion', readonly id: string, readonly inquiry: string | null, readonly speaker:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
            , readonly claim: { readonly id: string, readonly text: string } | null }
          | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
         } }>, readonly answeredBy: ReadonlyArray<{ readonly depth: number, readonly closesRing: boolean, readonly response: { readonly id: string, readonly type: ResponseType, readonly kind: ResponseKind, readonly aspect: Aspect, readonly assertion: { readonly id: string, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
          , readonly claim: { readonly id: string, readonly text: string } | null }, readonly target:
          | { readonly __typename: 'Assertion', readonly id: string, readonly inquiry: string | null, readonly speaker:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
            , readonly claim: { readonly id: string, readonly text: string } | null }
          | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
         } }> } | null };

export type AssertionPageQueryVariables = Exact<{
  id: string | number;
  answersAfter?: string | null | undefined;
}>;


export type AssertionPageQuery = { readonly assertion: { readonly id: string, readonly act: Act, readonly manner: Manner | null, readonly channel: Channel, readonly attribution: Attribution, readonly cue: string | null, readonly hedge: string | null, readonly speakerAsPrinted: string | null, readonly roleAsPrinted: string | null, readonly inquiry: string | null, readonly saidTo: ReadonlyArray<
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
    >, readonly relayedBy: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly speaker:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
        , readonly foundIn:
          | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
          | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
         }> }, readonly respondsTo: ReadonlyArray<{ readonly id: string, readonly type: ResponseType, readonly kind: ResponseKind, readonly aspect: Aspect, readonly assertion: { readonly id: string, readonly roleAsPrinted: string | null, readonly saidOn: { readonly edtf: string } | null, readonly speaker:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
        , readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
          | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
          | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
         }, readonly target:
        | { readonly __typename: 'Assertion', readonly id: string, readonly inquiry: string | null, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
          , readonly claim: { readonly id: string, readonly text: string } | null }
        | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
       }>, readonly responses: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ResponseType, readonly kind: ResponseKind, readonly aspect: Aspect, readonly assertion: { readonly id: string, readonly roleAsPrinted: string | null, readonly saidOn: { readonly edtf: string } | null, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
          , readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
            | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
            | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
           }, readonly target:
          | { readonly __typename: 'Assertion', readonly id: string, readonly inquiry: string | null, readonly speaker:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
            , readonly claim: { readonly id: string, readonly text: string } | null }
          | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
         }> }, readonly stances: ReadonlyArray<{ readonly id: string, readonly kind: StanceKind, readonly target:
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
        | { readonly __typename: 'Article', readonly id: string, readonly title: string }
        | { readonly __typename: 'Document', readonly id: string, readonly title: string }
        | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
       }>, readonly revisions: ReadonlyArray<{ readonly recordedAt: string, readonly before: ReadonlyArray<{ readonly field: string, readonly value: string | null }> }>, readonly saidOn: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly speaker:
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
    , readonly reportedBy:
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
     | null, readonly role: { readonly id: string, readonly title: string, readonly status: RoleStatus, readonly organization:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
       | null } | null, readonly onBehalfOf:
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
     | null, readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
      | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null, readonly issuedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null }
      | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null, readonly issuedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null }
    , readonly evidence: ReadonlyArray<{ readonly id: string, readonly section: Section, readonly exactSha256: string, readonly quote: string | null, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly relays: ReadonlyArray<{ readonly how: RelayHow, readonly fidelity: Fidelity, readonly note: string | null, readonly assertion: { readonly id: string, readonly speaker:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
        , readonly foundIn:
          | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
          | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
         } }>, readonly basedOn: ReadonlyArray<{ readonly how: RelayHow, readonly fidelity: Fidelity, readonly note: string | null, readonly work:
        | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null, readonly issuedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null }
        | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null, readonly issuedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null }
       }> } | null, readonly datasets: ReadonlyArray<{ readonly id: string, readonly title: string, readonly version: string, readonly ingestedAt: string }> };

export type ClaimConclusionsQueryVariables = Exact<{
  id: string | number;
}>;


export type ClaimConclusionsQuery = { readonly claim: { readonly origins: { readonly independentCount: number, readonly assertionCount: number, readonly outletCount: number, readonly maxDepth: number, readonly roots: ReadonlyArray<{ readonly counted: boolean, readonly truncated: boolean, readonly agent:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null, readonly record:
          | { readonly __typename: 'Assertion', readonly id: string, readonly speaker:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
            , readonly foundIn:
              | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null, readonly issuedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null }
              | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null, readonly issuedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null }
             }
          | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
          | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
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
                | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                   | null, readonly issuedBy:
                    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                   | null }
                | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                   | null, readonly issuedBy:
                    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                   | null }
               }
            | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
            | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
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
                  | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                     | null, readonly issuedBy:
                      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                     | null }
                  | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                     | null, readonly issuedBy:
                      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                     | null }
                 }
              | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null, readonly issuedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null }
              | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null, readonly issuedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null }
             }> }> }> }, readonly standing: { readonly asserted: number, readonly assertedSides: number, readonly lastAsserted: string | null, readonly disputed: number, readonly disputedSides: number, readonly lastDisputed: string | null, readonly supported: number, readonly supportedSides: number, readonly lastSupported: string | null, readonly disputedInPart: number, readonly unanswered: boolean, readonly silent: ReadonlyArray<{ readonly act: Act, readonly inquiry: string | null, readonly day: string | null, readonly agent:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
        , readonly assertion: { readonly id: string } }> }, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly foundIn:
          | { readonly id: string, readonly corrections: ReadonlyArray<{ readonly id: string, readonly kind: CorrectionKind, readonly summary: string, readonly published: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly withdrawn: ReadonlyArray<{ readonly id: string }>, readonly replacedBy: ReadonlyArray<{ readonly id: string }> }> }
          | { readonly id: string, readonly corrections: ReadonlyArray<{ readonly id: string, readonly kind: CorrectionKind, readonly summary: string, readonly published: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly withdrawn: ReadonlyArray<{ readonly id: string }>, readonly replacedBy: ReadonlyArray<{ readonly id: string }> }> }
         }> } } | null };

export type ClaimPageQueryVariables = Exact<{
  id: string | number;
  saidAfter?: string | null | undefined;
  answersAfter?: string | null | undefined;
}>;


export type ClaimPageQuery = { readonly claim: { readonly id: string, readonly text: string, readonly kind: ClaimKind, readonly language: string | null, readonly listing: Listing | null, readonly when: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly places: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly about: ReadonlyArray<{ readonly as: AboutAs | null, readonly target:
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string }
        | { readonly __typename: 'Article', readonly id: string, readonly title: string }
        | { readonly __typename: 'Document', readonly id: string, readonly title: string }
        | { readonly __typename: 'Assertion', readonly id: string, readonly speaker:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly claim: { readonly text: string } | null }
       }>, readonly figure: { readonly id: string, readonly value: number | null, readonly lower: number | null, readonly upper: number | null, readonly comparator: Comparator, readonly unit: string, readonly printed: string | null, readonly comparisons: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ComparisonKind, readonly verdict: Verdict, readonly ruleVersion: string, readonly operands: ReadonlyArray<{ readonly id: string, readonly value: number | null, readonly lower: number | null, readonly upper: number | null, readonly comparator: Comparator, readonly unit: string, readonly printed: string | null, readonly claim: { readonly id: string, readonly text: string }, readonly measure: { readonly id: string, readonly name: string, readonly definition: string }, readonly period: { readonly kind: PeriodKind, readonly when: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } } | null, readonly places: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly dimensions: ReadonlyArray<{ readonly name: string, readonly value: string }> }>, readonly tests: ReadonlyArray<{ readonly test: string, readonly passed: boolean | null, readonly detail: string }> }> }, readonly measure: { readonly id: string, readonly name: string, readonly definition: string }, readonly period: { readonly kind: PeriodKind, readonly when: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } } | null, readonly places: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly dimensions: ReadonlyArray<{ readonly name: string, readonly value: string }> } | null, readonly sameAs: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly narrowerThan: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly assertions: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly act: Act, readonly manner: Manner | null, readonly channel: Channel, readonly attribution: Attribution, readonly cue: string | null, readonly hedge: string | null, readonly speakerAsPrinted: string | null, readonly roleAsPrinted: string | null, readonly inquiry: string | null, readonly respondsTo: ReadonlyArray<{ readonly id: string, readonly type: ResponseType, readonly kind: ResponseKind, readonly aspect: Aspect, readonly basis: Basis, readonly target:
            | { readonly __typename: 'Assertion', readonly id: string, readonly inquiry: string | null, readonly speaker:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
              , readonly claim: { readonly id: string, readonly text: string } | null }
            | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
           }>, readonly saidOn: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly speaker:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
        , readonly reportedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null, readonly role: { readonly id: string, readonly title: string, readonly status: RoleStatus, readonly organization:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null } | null, readonly onBehalfOf:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null, readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
          | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
          | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
        , readonly evidence: ReadonlyArray<{ readonly id: string, readonly section: Section, readonly exactSha256: string, readonly quote: string | null, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly relays: ReadonlyArray<{ readonly how: RelayHow, readonly fidelity: Fidelity, readonly note: string | null, readonly assertion: { readonly id: string, readonly speaker:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
            , readonly foundIn:
              | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null, readonly issuedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null }
              | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null, readonly issuedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null }
             } }>, readonly basedOn: ReadonlyArray<{ readonly how: RelayHow, readonly fidelity: Fidelity, readonly note: string | null, readonly work:
            | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
            | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
           }> }> }, readonly responses: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly note: string | null, readonly id: string, readonly type: ResponseType, readonly kind: ResponseKind, readonly aspect: Aspect, readonly basis: Basis, readonly assertion: { readonly id: string, readonly act: Act, readonly manner: Manner | null, readonly channel: Channel, readonly attribution: Attribution, readonly cue: string | null, readonly hedge: string | null, readonly speakerAsPrinted: string | null, readonly roleAsPrinted: string | null, readonly inquiry: string | null, readonly saidOn: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
          , readonly reportedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null, readonly role: { readonly id: string, readonly title: string, readonly status: RoleStatus, readonly organization:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null } | null, readonly onBehalfOf:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null, readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
            | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
            | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly section: Section, readonly exactSha256: string, readonly quote: string | null, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }> }, readonly target:
          | { readonly __typename: 'Assertion', readonly id: string, readonly inquiry: string | null, readonly speaker:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
            , readonly claim: { readonly id: string, readonly text: string } | null }
          | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
         }> }, readonly stances: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: StanceKind, readonly assertion: { readonly id: string, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           } }> }, readonly revisions: ReadonlyArray<{ readonly recordedAt: string, readonly before: ReadonlyArray<{ readonly field: string, readonly value: string | null }> }> } | null, readonly datasets: ReadonlyArray<{ readonly id: string, readonly title: string, readonly version: string, readonly ingestedAt: string }> };

export type ComparisonPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ComparisonPageQuery = { readonly node:
    | { readonly id: string, readonly kind: ComparisonKind, readonly verdict: Verdict, readonly ruleVersion: string, readonly operands: ReadonlyArray<{ readonly id: string, readonly value: number | null, readonly lower: number | null, readonly upper: number | null, readonly comparator: Comparator, readonly unit: string, readonly printed: string | null, readonly claim: { readonly id: string, readonly text: string }, readonly measure: { readonly id: string, readonly name: string, readonly definition: string }, readonly period: { readonly kind: PeriodKind, readonly when: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } } | null, readonly places: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly dimensions: ReadonlyArray<{ readonly name: string, readonly value: string }> }>, readonly tests: ReadonlyArray<{ readonly test: string, readonly passed: boolean | null, readonly detail: string }> }
    | Record<PropertyKey, never>
   | null, readonly datasets: ReadonlyArray<{ readonly id: string, readonly title: string, readonly version: string, readonly ingestedAt: string }> };

export type CorrectionReachQueryVariables = Exact<{
  id: string | number;
}>;


export type CorrectionReachQuery = { readonly node:
    | { readonly affected: { readonly wholeWork: boolean, readonly truncated: boolean, readonly assertionCount: number, readonly workCount: number, readonly unannouncedCount: number, readonly claimCount: number, readonly unsupportedCount: number, readonly figureCount: number, readonly comparisonCount: number, readonly disputeCount: number, readonly assertions: ReadonlyArray<{ readonly depth: number, readonly changed: boolean, readonly announced: boolean, readonly assertion: { readonly id: string, readonly speaker:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
            , readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
              | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null, readonly issuedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null }
              | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null, readonly issuedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null }
             } }>, readonly unannounced: ReadonlyArray<{ readonly assertionCount: number, readonly work:
            | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
            | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
           }>, readonly claims: ReadonlyArray<{ readonly support: ClaimSupport, readonly independentCount: number, readonly claim: { readonly id: string, readonly text: string } }> } }
    | Record<PropertyKey, never>
   | null };

export type CorrectionPageQueryVariables = Exact<{
  id: string | number;
}>;


export type CorrectionPageQuery = { readonly node:
    | { readonly id: string, readonly kind: CorrectionKind, readonly summary: string, readonly published: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly work:
        | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null, readonly issuedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null }
        | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null, readonly issuedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null }
      , readonly evidence: ReadonlyArray<{ readonly id: string, readonly section: Section, readonly exactSha256: string, readonly quote: string | null, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly withdrawn: ReadonlyArray<{ readonly id: string, readonly act: Act, readonly manner: Manner | null, readonly channel: Channel, readonly attribution: Attribution, readonly cue: string | null, readonly hedge: string | null, readonly speakerAsPrinted: string | null, readonly roleAsPrinted: string | null, readonly inquiry: string | null, readonly saidOn: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly speaker:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
        , readonly reportedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null, readonly role: { readonly id: string, readonly title: string, readonly status: RoleStatus, readonly organization:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null } | null, readonly onBehalfOf:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null, readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
          | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
          | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
        , readonly evidence: ReadonlyArray<{ readonly id: string, readonly section: Section, readonly exactSha256: string, readonly quote: string | null, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }> }>, readonly replacedBy: ReadonlyArray<{ readonly id: string, readonly act: Act, readonly manner: Manner | null, readonly channel: Channel, readonly attribution: Attribution, readonly cue: string | null, readonly hedge: string | null, readonly speakerAsPrinted: string | null, readonly roleAsPrinted: string | null, readonly inquiry: string | null, readonly saidOn: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly speaker:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
        , readonly reportedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null, readonly role: { readonly id: string, readonly title: string, readonly status: RoleStatus, readonly organization:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null } | null, readonly onBehalfOf:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null, readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
          | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
          | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
        , readonly evidence: ReadonlyArray<{ readonly id: string, readonly section: Section, readonly exactSha256: string, readonly quote: string | null, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }> }> }
    | Record<PropertyKey, never>
   | null, readonly datasets: ReadonlyArray<{ readonly id: string, readonly title: string, readonly version: string, readonly ingestedAt: string }> };

export type DatasetVoiceQueryVariables = Exact<{
  id: string | number;
}>;


export type DatasetVoiceQuery = { readonly node:
    | { readonly shareOfVoice: ReadonlyArray<{ readonly assertions: number, readonly share: number, readonly agent:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null }> }
    | Record<PropertyKey, never>
   | null };

export type DatasetPageQueryVariables = Exact<{
  id: string | number;
  worksAfter?: string | null | undefined;
}>;


export type DatasetPageQuery = { readonly node:
    | { readonly licence: string | null, readonly records: number, readonly state: DatasetState, readonly id: string, readonly title: string, readonly version: string, readonly ingestedAt: string }
    | Record<PropertyKey, never>
   | null, readonly works: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null, readonly issuedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null }
      | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null, readonly issuedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null }
    > }, readonly datasets: ReadonlyArray<{ readonly id: string, readonly title: string, readonly version: string, readonly ingestedAt: string }> };

export type DisputeChoicesQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type DisputeChoicesQuery = { readonly nodes: ReadonlyArray<
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
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
    | { readonly name: string, readonly id: string }
    | { readonly id: string }
   | null>, readonly agents: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    > }, readonly outlets: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    > }, readonly topics: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type DisputesPageQueryVariables = Exact<{
  filter?: ResponseFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type DisputesPageQuery = { readonly responses: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ResponseType, readonly kind: ResponseKind, readonly aspect: Aspect, readonly assertion: { readonly id: string, readonly roleAsPrinted: string | null, readonly saidOn: { readonly edtf: string } | null, readonly speaker:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
        , readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
          | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
          | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
         }, readonly target:
        | { readonly __typename: 'Assertion', readonly id: string, readonly inquiry: string | null, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
          , readonly claim: { readonly id: string, readonly text: string } | null }
        | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
       }> }, readonly datasets: ReadonlyArray<{ readonly id: string, readonly title: string, readonly version: string, readonly ingestedAt: string }> };

export type EvidencePageQueryVariables = Exact<{
  id: string | number;
}>;


export type EvidencePageQuery = { readonly node:
    | { readonly contextSha256: string, readonly id: string, readonly section: Section, readonly exactSha256: string, readonly quote: string | null, readonly textVersion: { readonly id: string, readonly sha256: string, readonly length: number, readonly work:
          | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
          | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
         }, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }
    | Record<PropertyKey, never>
   | null, readonly datasets: ReadonlyArray<{ readonly id: string, readonly title: string, readonly version: string, readonly ingestedAt: string }> };

export type FiguresPageQueryVariables = Exact<{ [key: string]: never; }>;


export type FiguresPageQuery = { readonly conflicts: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ComparisonKind, readonly verdict: Verdict, readonly ruleVersion: string, readonly operands: ReadonlyArray<{ readonly id: string, readonly value: number | null, readonly lower: number | null, readonly upper: number | null, readonly comparator: Comparator, readonly unit: string, readonly printed: string | null, readonly claim: { readonly id: string, readonly text: string }, readonly measure: { readonly id: string, readonly name: string, readonly definition: string }, readonly period: { readonly kind: PeriodKind, readonly when: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } } | null, readonly places: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly dimensions: ReadonlyArray<{ readonly name: string, readonly value: string }> }>, readonly tests: ReadonlyArray<{ readonly test: string, readonly passed: boolean | null, readonly detail: string }> }> }, readonly measures: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly definition: string }> }, readonly counted: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly measure: { readonly id: string } }> }, readonly datasets: ReadonlyArray<{ readonly id: string, readonly title: string, readonly version: string, readonly ingestedAt: string }> };

export type TimeFragment = { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null };

type AgentName_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly name: string };

type AgentName_Organization_Fragment = { readonly __typename: 'Organization', readonly id: string, readonly name: string };

type AgentName_Group_Fragment = { readonly __typename: 'Group', readonly id: string, readonly name: string };

export type AgentNameFragment =
  | AgentName_Person_Fragment
  | AgentName_Organization_Fragment
  | AgentName_Group_Fragment
;

type WorkName_Article_Fragment = { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
   | null, readonly issuedBy:
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
   | null };

type WorkName_Document_Fragment = { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
   | null, readonly issuedBy:
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
   | null };

export type WorkNameFragment =
  | WorkName_Article_Fragment
  | WorkName_Document_Fragment
;

export type RoleNameFragment = { readonly id: string, readonly title: string, readonly status: RoleStatus, readonly organization:
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
   | null };

export type PassageFragment = { readonly id: string, readonly section: Section, readonly exactSha256: string, readonly quote: string | null, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> };

export type SaidFragment = { readonly id: string, readonly act: Act, readonly manner: Manner | null, readonly channel: Channel, readonly attribution: Attribution, readonly cue: string | null, readonly hedge: string | null, readonly speakerAsPrinted: string | null, readonly roleAsPrinted: string | null, readonly inquiry: string | null, readonly saidOn: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly speaker:
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
  , readonly reportedBy:
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
   | null, readonly role: { readonly id: string, readonly title: string, readonly status: RoleStatus, readonly organization:
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
     | null } | null, readonly onBehalfOf:
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
   | null, readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
    | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
       | null, readonly issuedBy:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
       | null }
    | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
       | null, readonly issuedBy:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
       | null }
  , readonly evidence: ReadonlyArray<{ readonly id: string, readonly section: Section, readonly exactSha256: string, readonly quote: string | null, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }> };

export type AnswersFragment = { readonly note: string | null, readonly id: string, readonly type: ResponseType, readonly kind: ResponseKind, readonly aspect: Aspect, readonly basis: Basis, readonly assertion: { readonly id: string, readonly act: Act, readonly manner: Manner | null, readonly channel: Channel, readonly attribution: Attribution, readonly cue: string | null, readonly hedge: string | null, readonly speakerAsPrinted: string | null, readonly roleAsPrinted: string | null, readonly inquiry: string | null, readonly saidOn: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly speaker:
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
    , readonly reportedBy:
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
     | null, readonly role: { readonly id: string, readonly title: string, readonly status: RoleStatus, readonly organization:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
       | null } | null, readonly onBehalfOf:
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
     | null, readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
      | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null, readonly issuedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null }
      | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null, readonly issuedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null }
    , readonly evidence: ReadonlyArray<{ readonly id: string, readonly section: Section, readonly exactSha256: string, readonly quote: string | null, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }> }, readonly target:
    | { readonly __typename: 'Assertion', readonly id: string, readonly inquiry: string | null, readonly speaker:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
      , readonly claim: { readonly id: string, readonly text: string } | null }
    | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
   };

export type AnsweringFragment = { readonly id: string, readonly type: ResponseType, readonly kind: ResponseKind, readonly aspect: Aspect, readonly basis: Basis, readonly target:
    | { readonly __typename: 'Assertion', readonly id: string, readonly inquiry: string | null, readonly speaker:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
      , readonly claim: { readonly id: string, readonly text: string } | null }
    | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
   };

type Answered_Assertion_Fragment = { readonly __typename: 'Assertion', readonly id: string, readonly inquiry: string | null, readonly speaker:
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
  , readonly claim: { readonly id: string, readonly text: string } | null };

type Answered_Claim_Fragment = { readonly __typename: 'Claim', readonly id: string, readonly text: string };

export type AnsweredFragment =
  | Answered_Assertion_Fragment
  | Answered_Claim_Fragment
;

export type BriefAnswerFragment = { readonly id: string, readonly type: ResponseType, readonly kind: ResponseKind, readonly aspect: Aspect, readonly assertion: { readonly id: string, readonly roleAsPrinted: string | null, readonly saidOn: { readonly edtf: string } | null, readonly speaker:
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
    , readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
      | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null, readonly issuedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null }
      | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null, readonly issuedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null }
     }, readonly target:
    | { readonly __typename: 'Assertion', readonly id: string, readonly inquiry: string | null, readonly speaker:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
      , readonly claim: { readonly id: string, readonly text: string } | null }
    | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
   };

export type PassedOnFragment = { readonly relays: ReadonlyArray<{ readonly how: RelayHow, readonly fidelity: Fidelity, readonly note: string | null, readonly assertion: { readonly id: string, readonly speaker:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
      , readonly foundIn:
        | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null, readonly issuedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null }
        | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null, readonly issuedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null }
       } }>, readonly basedOn: ReadonlyArray<{ readonly how: RelayHow, readonly fidelity: Fidelity, readonly note: string | null, readonly work:
      | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null, readonly issuedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null }
      | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null, readonly issuedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null }
     }> };

export type DisputeFragment = { readonly id: string, readonly type: ResponseType, readonly kind: ResponseKind, readonly aspect: Aspect, readonly basis: Basis, readonly note: string | null, readonly assertion: { readonly id: string, readonly speaker:
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
    , readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
      | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null, readonly issuedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null }
      | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null, readonly issuedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null }
     }, readonly target:
    | { readonly __typename: 'Assertion', readonly id: string, readonly inquiry: string | null, readonly speaker:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
      , readonly claim: { readonly id: string, readonly text: string } | null }
    | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
   };

type AgentFacts_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly sameAs: ReadonlyArray<string>, readonly partOf: ReadonlyArray<{ readonly as: MembershipKind, readonly agent:
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
     }>, readonly assertions: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly act: Act, readonly manner: Manner | null, readonly channel: Channel, readonly attribution: Attribution, readonly cue: string | null, readonly hedge: string | null, readonly speakerAsPrinted: string | null, readonly roleAsPrinted: string | null, readonly inquiry: string | null, readonly saidOn: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly speaker:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
      , readonly reportedBy:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
       | null, readonly role: { readonly id: string, readonly title: string, readonly status: RoleStatus, readonly organization:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null } | null, readonly onBehalfOf:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
       | null, readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
        | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null, readonly issuedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null }
        | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null, readonly issuedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null }
      , readonly evidence: ReadonlyArray<{ readonly id: string, readonly section: Section, readonly exactSha256: string, readonly quote: string | null, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }> }> }, readonly disputes: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ResponseType, readonly kind: ResponseKind, readonly aspect: Aspect, readonly basis: Basis, readonly note: string | null, readonly assertion: { readonly id: string, readonly speaker:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
        , readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
          | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
          | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
         }, readonly target:
        | { readonly __typename: 'Assertion', readonly id: string, readonly inquiry: string | null, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
          , readonly claim: { readonly id: string, readonly text: string } | null }
        | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
       }> }, readonly disputedBy: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ResponseType, readonly kind: ResponseKind, readonly aspect: Aspect, readonly basis: Basis, readonly note: string | null, readonly assertion: { readonly id: string, readonly speaker:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
        , readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
          | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
          | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
         }, readonly target:
        | { readonly __typename: 'Assertion', readonly id: string, readonly inquiry: string | null, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
          , readonly claim: { readonly id: string, readonly text: string } | null }
        | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
       }> }, readonly stances: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: StanceKind, readonly basis: Basis, readonly target:
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
        | { readonly __typename: 'Article', readonly id: string, readonly title: string }
        | { readonly __typename: 'Document', readonly id: string, readonly title: string }
        | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
      , readonly assertion: { readonly id: string, readonly speaker:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
        , readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
          | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
          | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
         } }> }, readonly authored: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null, readonly issuedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null }
      | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null, readonly issuedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null }
    > } };

type AgentFacts_Organization_Fragment = { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly sameAs: ReadonlyArray<string>, readonly partOf: ReadonlyArray<{ readonly as: MembershipKind, readonly agent:
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
     }>, readonly assertions: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly act: Act, readonly manner: Manner | null, readonly channel: Channel, readonly attribution: Attribution, readonly cue: string | null, readonly hedge: string | null, readonly speakerAsPrinted: string | null, readonly roleAsPrinted: string | null, readonly inquiry: string | null, readonly saidOn: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly speaker:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
      , readonly reportedBy:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
       | null, readonly role: { readonly id: string, readonly title: string, readonly status: RoleStatus, readonly organization:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null } | null, readonly onBehalfOf:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
       | null, readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
        | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null, readonly issuedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null }
        | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null, readonly issuedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null }
      , readonly evidence: ReadonlyArray<{ readonly id: string, readonly section: Section, readonly exactSha256: string, readonly quote: string | null, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }> }> }, readonly disputes: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ResponseType, readonly kind: ResponseKind, readonly aspect: Aspect, readonly basis: Basis, readonly note: string | null, readonly assertion: { readonly id: string, readonly speaker:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
        , readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
          | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
          | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
         }, readonly target:
        | { readonly __typename: 'Assertion', readonly id: string, readonly inquiry: string | null, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
          , readonly claim: { readonly id: string, readonly text: string } | null }
        | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
       }> }, readonly disputedBy: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ResponseType, readonly kind: ResponseKind, readonly aspect: Aspect, readonly basis: Basis, readonly note: string | null, readonly assertion: { readonly id: string, readonly speaker:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
        , readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
          | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
          | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
         }, readonly target:
        | { readonly __typename: 'Assertion', readonly id: string, readonly inquiry: string | null, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
          , readonly claim: { readonly id: string, readonly text: string } | null }
        | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
       }> }, readonly stances: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: StanceKind, readonly basis: Basis, readonly target:
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
        | { readonly __typename: 'Article', readonly id: string, readonly title: string }
        | { readonly __typename: 'Document', readonly id: string, readonly title: string }
        | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
      , readonly assertion: { readonly id: string, readonly speaker:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
        , readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
          | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
          | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
         } }> }, readonly authored: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null, readonly issuedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null }
      | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null, readonly issuedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null }
    > } };

type AgentFacts_Group_Fragment = { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly sameAs: ReadonlyArray<string>, readonly partOf: ReadonlyArray<{ readonly as: MembershipKind, readonly agent:
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
     }>, readonly assertions: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly act: Act, readonly manner: Manner | null, readonly channel: Channel, readonly attribution: Attribution, readonly cue: string | null, readonly hedge: string | null, readonly speakerAsPrinted: string | null, readonly roleAsPrinted: string | null, readonly inquiry: string | null, readonly saidOn: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly speaker:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
      , readonly reportedBy:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
       | null, readonly role: { readonly id: string, readonly title: string, readonly status: RoleStatus, readonly organization:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null } | null, readonly onBehalfOf:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
       | null, readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
        | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null, readonly issuedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null }
        | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null, readonly issuedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null }
      , readonly evidence: ReadonlyArray<{ readonly id: string, readonly section: Section, readonly exactSha256: string, readonly quote: string | null, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }> }> }, readonly disputes: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ResponseType, readonly kind: ResponseKind, readonly aspect: Aspect, readonly basis: Basis, readonly note: string | null, readonly assertion: { readonly id: string, readonly speaker:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
        , readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
          | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
          | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
         }, readonly target:
        | { readonly __typename: 'Assertion', readonly id: string, readonly inquiry: string | null, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
          , readonly claim: { readonly id: string, readonly text: string } | null }
        | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
       }> }, readonly disputedBy: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ResponseType, readonly kind: ResponseKind, readonly aspect: Aspect, readonly basis: Basis, readonly note: string | null, readonly assertion: { readonly id: string, readonly speaker:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
        , readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
          | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
          | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
         }, readonly target:
        | { readonly __typename: 'Assertion', readonly id: string, readonly inquiry: string | null, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
          , readonly claim: { readonly id: string, readonly text: string } | null }
        | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
       }> }, readonly stances: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: StanceKind, readonly basis: Basis, readonly target:
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
        | { readonly __typename: 'Article', readonly id: string, readonly title: string }
        | { readonly __typename: 'Document', readonly id: string, readonly title: string }
        | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
      , readonly assertion: { readonly id: string, readonly speaker:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
        , readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
          | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
          | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
         } }> }, readonly authored: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null, readonly issuedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null }
      | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null, readonly issuedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null }
    > } };

export type AgentFactsFragment =
  | AgentFacts_Person_Fragment
  | AgentFacts_Organization_Fragment
  | AgentFacts_Group_Fragment
;

export type StanceTakenFragment = { readonly id: string, readonly kind: StanceKind, readonly basis: Basis, readonly target:
    | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
    | { readonly __typename: 'Article', readonly id: string, readonly title: string }
    | { readonly __typename: 'Document', readonly id: string, readonly title: string }
    | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
  , readonly assertion: { readonly id: string, readonly speaker:
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
    , readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
      | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null, readonly issuedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null }
      | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null, readonly issuedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null }
     } };

export type StanceOnFragment = { readonly id: string, readonly kind: StanceKind, readonly basis: Basis, readonly assertion: { readonly id: string, readonly speaker:
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
    , readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
      | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null, readonly issuedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null }
      | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null, readonly issuedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null }
     } };

export type FigureFragment = { readonly id: string, readonly value: number | null, readonly lower: number | null, readonly upper: number | null, readonly comparator: Comparator, readonly unit: string, readonly printed: string | null, readonly measure: { readonly id: string, readonly name: string, readonly definition: string }, readonly period: { readonly kind: PeriodKind, readonly when: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } } | null, readonly places: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly dimensions: ReadonlyArray<{ readonly name: string, readonly value: string }> };

export type ComparedFragment = { readonly id: string, readonly kind: ComparisonKind, readonly verdict: Verdict, readonly ruleVersion: string, readonly operands: ReadonlyArray<{ readonly id: string, readonly value: number | null, readonly lower: number | null, readonly upper: number | null, readonly comparator: Comparator, readonly unit: string, readonly printed: string | null, readonly claim: { readonly id: string, readonly text: string }, readonly measure: { readonly id: string, readonly name: string, readonly definition: string }, readonly period: { readonly kind: PeriodKind, readonly when: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } } | null, readonly places: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly dimensions: ReadonlyArray<{ readonly name: string, readonly value: string }> }>, readonly tests: ReadonlyArray<{ readonly test: string, readonly passed: boolean | null, readonly detail: string }> };

export type OriginsFoundFragment = { readonly independentCount: number, readonly assertionCount: number, readonly outletCount: number, readonly maxDepth: number, readonly roots: ReadonlyArray<{ readonly counted: boolean, readonly truncated: boolean, readonly agent:
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
     | null, readonly record:
      | { readonly __typename: 'Assertion', readonly id: string, readonly speaker:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
        , readonly foundIn:
          | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
          | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
         }
      | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null, readonly issuedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null }
      | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
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
            | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
            | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
           }
        | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null, readonly issuedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null }
        | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
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
              | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null, readonly issuedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null }
              | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null, readonly issuedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null }
             }
          | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
          | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
         }> }> }> };

type Origin_Assertion_Fragment = { readonly __typename: 'Assertion', readonly id: string, readonly speaker:
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
  , readonly foundIn:
    | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
       | null, readonly issuedBy:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
       | null }
    | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
       | null, readonly issuedBy:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
       | null }
   };

type Origin_Article_Fragment = { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
   | null, readonly issuedBy:
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
   | null };

type Origin_Document_Fragment = { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
   | null, readonly issuedBy:
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
   | null };

export type OriginFragment =
  | Origin_Assertion_Fragment
  | Origin_Article_Fragment
  | Origin_Document_Fragment
;

export type StepFragment = { readonly depth: number, readonly closesRing: boolean, readonly response: { readonly id: string, readonly type: ResponseType, readonly kind: ResponseKind, readonly aspect: Aspect, readonly assertion: { readonly id: string, readonly speaker:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
      , readonly claim: { readonly id: string, readonly text: string } | null }, readonly target:
      | { readonly __typename: 'Assertion', readonly id: string, readonly inquiry: string | null, readonly speaker:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
        , readonly claim: { readonly id: string, readonly text: string } | null }
      | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
     } };

export type BeforeFragment = { readonly recordedAt: string, readonly before: ReadonlyArray<{ readonly field: string, readonly value: string | null }> };

type Wanted_Topic_Fragment = { readonly __typename: 'Topic', readonly id: string, readonly name: string };

type Wanted_Article_Fragment = { readonly __typename: 'Article', readonly id: string, readonly title: string };

type Wanted_Document_Fragment = { readonly __typename: 'Document', readonly id: string, readonly title: string };

type Wanted_Claim_Fragment = { readonly __typename: 'Claim', readonly id: string, readonly text: string };

export type WantedFragment =
  | Wanted_Topic_Fragment
  | Wanted_Article_Fragment
  | Wanted_Document_Fragment
  | Wanted_Claim_Fragment
;

export type FigureOfClaimFragment = { readonly id: string, readonly value: number | null, readonly lower: number | null, readonly upper: number | null, readonly comparator: Comparator, readonly unit: string, readonly claim: { readonly id: string, readonly text: string } };

export type PageFragment = { readonly hasNextPage: boolean, readonly endCursor: string | null };

export type DatasetNameFragment = { readonly id: string, readonly title: string, readonly version: string, readonly ingestedAt: string };

export type GroupPageQueryVariables = Exact<{
  id: string | number;
  saidAfter?: string | null | undefined;
  disputesAfter?: string | null | undefined;
  disputedAfter?: string | null | undefined;
  stancesAfter?: string | null | undefined;
  worksAfter?: string | null | undefined;
}>;


export type GroupPageQuery = { readonly group: { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly sameAs: ReadonlyArray<string>, readonly partOf: ReadonlyArray<{ readonly as: MembershipKind, readonly agent:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
       }>, readonly assertions: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly act: Act, readonly manner: Manner | null, readonly channel: Channel, readonly attribution: Attribution, readonly cue: string | null, readonly hedge: string | null, readonly speakerAsPrinted: string | null, readonly roleAsPrinted: string | null, readonly inquiry: string | null, readonly saidOn: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly speaker:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
        , readonly reportedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null, readonly role: { readonly id: string, readonly title: string, readonly status: RoleStatus, readonly organization:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null } | null, readonly onBehalfOf:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null, readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
          | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
          | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
        , readonly evidence: ReadonlyArray<{ readonly id: string, readonly section: Section, readonly exactSha256: string, readonly quote: string | null, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }> }> }, readonly disputes: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ResponseType, readonly kind: ResponseKind, readonly aspect: Aspect, readonly basis: Basis, readonly note: string | null, readonly assertion: { readonly id: string, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
          , readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
            | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
            | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
           }, readonly target:
          | { readonly __typename: 'Assertion', readonly id: string, readonly inquiry: string | null, readonly speaker:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
            , readonly claim: { readonly id: string, readonly text: string } | null }
          | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
         }> }, readonly disputedBy: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ResponseType, readonly kind: ResponseKind, readonly aspect: Aspect, readonly basis: Basis, readonly note: string | null, readonly assertion: { readonly id: string, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
          , readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
            | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
            | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
           }, readonly target:
          | { readonly __typename: 'Assertion', readonly id: string, readonly inquiry: string | null, readonly speaker:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
            , readonly claim: { readonly id: string, readonly text: string } | null }
          | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
         }> }, readonly stances: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: StanceKind, readonly basis: Basis, readonly target:
          | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
          | { readonly __typename: 'Article', readonly id: string, readonly title: string }
          | { readonly __typename: 'Document', readonly id: string, readonly title: string }
          | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
        , readonly assertion: { readonly id: string, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
          , readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
            | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
            | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
           } }> }, readonly authored: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
        | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null, readonly issuedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null }
        | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null, readonly issuedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null }
      > } } | null, readonly datasets: ReadonlyArray<{ readonly id: string, readonly title: string, readonly version: string, readonly ingestedAt: string }> };

export type MeasureComparedQueryVariables = Exact<{
  id: string | number;
}>;


export type MeasureComparedQuery = { readonly conflicts: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ComparisonKind, readonly verdict: Verdict, readonly ruleVersion: string, readonly operands: ReadonlyArray<{ readonly id: string, readonly value: number | null, readonly lower: number | null, readonly upper: number | null, readonly comparator: Comparator, readonly unit: string, readonly printed: string | null, readonly claim: { readonly id: string, readonly text: string }, readonly measure: { readonly id: string, readonly name: string, readonly definition: string }, readonly period: { readonly kind: PeriodKind, readonly when: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } } | null, readonly places: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly dimensions: ReadonlyArray<{ readonly name: string, readonly value: string }> }>, readonly tests: ReadonlyArray<{ readonly test: string, readonly passed: boolean | null, readonly detail: string }> }> }, readonly comparisons: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ComparisonKind, readonly verdict: Verdict, readonly ruleVersion: string, readonly operands: ReadonlyArray<{ readonly id: string, readonly value: number | null, readonly lower: number | null, readonly upper: number | null, readonly comparator: Comparator, readonly unit: string, readonly printed: string | null, readonly claim: { readonly id: string, readonly text: string }, readonly measure: { readonly id: string, readonly name: string, readonly definition: string }, readonly period: { readonly kind: PeriodKind, readonly when: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } } | null, readonly places: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly dimensions: ReadonlyArray<{ readonly name: string, readonly value: string }> }>, readonly tests: ReadonlyArray<{ readonly test: string, readonly passed: boolean | null, readonly detail: string }> }> } };

export type MeasurePageQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type MeasurePageQuery = { readonly node:
    | { readonly id: string, readonly name: string, readonly definition: string, readonly unit: string, readonly of: string | null }
    | Record<PropertyKey, never>
   | null, readonly observations: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly value: number | null, readonly lower: number | null, readonly upper: number | null, readonly comparator: Comparator, readonly unit: string, readonly period: { readonly kind: PeriodKind, readonly when: { readonly edtf: string } } | null, readonly places: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly dimensions: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly claim: { readonly id: string, readonly text: string, readonly assertions: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly speaker:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
            , readonly foundIn:
              | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null, readonly issuedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null }
              | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null, readonly issuedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null }
             }> } } }> }, readonly datasets: ReadonlyArray<{ readonly id: string, readonly title: string, readonly version: string, readonly ingestedAt: string }> };

export type ChartedFragment = { readonly id: string, readonly value: number | null, readonly lower: number | null, readonly upper: number | null, readonly comparator: Comparator, readonly unit: string, readonly period: { readonly kind: PeriodKind, readonly when: { readonly edtf: string } } | null, readonly places: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly dimensions: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly claim: { readonly id: string, readonly text: string, readonly assertions: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly speaker:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
        , readonly foundIn:
          | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
          | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
         }> } } };

export type ObservationPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ObservationPageQuery = { readonly node:
    | { readonly id: string, readonly value: number | null, readonly lower: number | null, readonly upper: number | null, readonly comparator: Comparator, readonly unit: string, readonly printed: string | null, readonly claim: { readonly id: string, readonly text: string }, readonly derivedFrom: { readonly op: DerivationOp, readonly by: { readonly id: string, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           } | null, readonly of: ReadonlyArray<{ readonly id: string, readonly value: number | null, readonly lower: number | null, readonly upper: number | null, readonly comparator: Comparator, readonly unit: string, readonly claim: { readonly id: string, readonly text: string } }> } | null, readonly parts: ReadonlyArray<{ readonly id: string, readonly value: number | null, readonly lower: number | null, readonly upper: number | null, readonly comparator: Comparator, readonly unit: string, readonly claim: { readonly id: string, readonly text: string } }>, readonly comparisons: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ComparisonKind, readonly verdict: Verdict, readonly ruleVersion: string, readonly operands: ReadonlyArray<{ readonly id: string, readonly value: number | null, readonly lower: number | null, readonly upper: number | null, readonly comparator: Comparator, readonly unit: string, readonly printed: string | null, readonly claim: { readonly id: string, readonly text: string }, readonly measure: { readonly id: string, readonly name: string, readonly definition: string }, readonly period: { readonly kind: PeriodKind, readonly when: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } } | null, readonly places: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly dimensions: ReadonlyArray<{ readonly name: string, readonly value: string }> }>, readonly tests: ReadonlyArray<{ readonly test: string, readonly passed: boolean | null, readonly detail: string }> }> }, readonly measure: { readonly id: string, readonly name: string, readonly definition: string }, readonly period: { readonly kind: PeriodKind, readonly when: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } } | null, readonly places: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly dimensions: ReadonlyArray<{ readonly name: string, readonly value: string }> }
    | Record<PropertyKey, never>
   | null, readonly datasets: ReadonlyArray<{ readonly id: string, readonly title: string, readonly version: string, readonly ingestedAt: string }> };

export type OrganizationVoiceQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganizationVoiceQuery = { readonly organization: { readonly shareOfVoice: ReadonlyArray<{ readonly assertions: number, readonly codePoints: number, readonly share: number, readonly agent:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
       | null }> } | null };

export type OrganizationPageQueryVariables = Exact<{
  id: string | number;
  saidAfter?: string | null | undefined;
  disputesAfter?: string | null | undefined;
  disputedAfter?: string | null | undefined;
  stancesAfter?: string | null | undefined;
  worksAfter?: string | null | undefined;
  spokeAfter?: string | null | undefined;
  relaysAfter?: string | null | undefined;
}>;


export type OrganizationPageQuery = { readonly organization: { readonly __typename: 'Organization', readonly isOutlet: boolean, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly sameAs: ReadonlyArray<string>, readonly units: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
      > }, readonly spokespeople: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly assertionCount: number, readonly node:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         }> }, readonly relayedFrom: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly assertionCount: number, readonly node:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
        , readonly works: ReadonlyArray<
          | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
          | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
        > }> }, readonly partOf: ReadonlyArray<{ readonly as: MembershipKind, readonly agent:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
       }>, readonly assertions: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly act: Act, readonly manner: Manner | null, readonly channel: Channel, readonly attribution: Attribution, readonly cue: string | null, readonly hedge: string | null, readonly speakerAsPrinted: string | null, readonly roleAsPrinted: string | null, readonly inquiry: string | null, readonly saidOn: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly speaker:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
        , readonly reportedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null, readonly role: { readonly id: string, readonly title: string, readonly status: RoleStatus, readonly organization:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null } | null, readonly onBehalfOf:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null, readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
          | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
          | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
        , readonly evidence: ReadonlyArray<{ readonly id: string, readonly section: Section, readonly exactSha256: string, readonly quote: string | null, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }> }> }, readonly disputes: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ResponseType, readonly kind: ResponseKind, readonly aspect: Aspect, readonly basis: Basis, readonly note: string | null, readonly assertion: { readonly id: string, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
          , readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
            | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
            | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
           }, readonly target:
          | { readonly __typename: 'Assertion', readonly id: string, readonly inquiry: string | null, readonly speaker:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
            , readonly claim: { readonly id: string, readonly text: string } | null }
          | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
         }> }, readonly disputedBy: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ResponseType, readonly kind: ResponseKind, readonly aspect: Aspect, readonly basis: Basis, readonly note: string | null, readonly assertion: { readonly id: string, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
          , readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
            | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
            | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
           }, readonly target:
          | { readonly __typename: 'Assertion', readonly id: string, readonly inquiry: string | null, readonly speaker:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
            , readonly claim: { readonly id: string, readonly text: string } | null }
          | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
         }> }, readonly stances: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: StanceKind, readonly basis: Basis, readonly target:
          | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
          | { readonly __typename: 'Article', readonly id: string, readonly title: string }
          | { readonly __typename: 'Document', readonly id: string, readonly title: string }
          | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
        , readonly assertion: { readonly id: string, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
          , readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
            | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
            | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
           } }> }, readonly authored: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
        | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null, readonly issuedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null }
        | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null, readonly issuedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null }
      > } } | null, readonly datasets: ReadonlyArray<{ readonly id: string, readonly title: string, readonly version: string, readonly ingestedAt: string }> };

export type PersonPageQueryVariables = Exact<{
  id: string | number;
  saidAfter?: string | null | undefined;
  disputesAfter?: string | null | undefined;
  disputedAfter?: string | null | undefined;
  stancesAfter?: string | null | undefined;
  worksAfter?: string | null | undefined;
}>;


export type PersonPageQuery = { readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly sameAs: ReadonlyArray<string>, readonly roles: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly status: RoleStatus, readonly from: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly to: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly attested: ReadonlyArray<{ readonly titleAsPrinted: string, readonly work:
            | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly earliest: string | null, readonly latest: string | null, readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
            | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly earliest: string | null, readonly latest: string | null, readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
           }>, readonly organization:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null }> }, readonly openQuestions: ReadonlyArray<{ readonly kind: RoleQuestionKind, readonly question: string, readonly works: ReadonlyArray<
        | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null, readonly issuedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null }
        | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null, readonly issuedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null }
      > }>, readonly partOf: ReadonlyArray<{ readonly as: MembershipKind, readonly agent:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
       }>, readonly assertions: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly act: Act, readonly manner: Manner | null, readonly channel: Channel, readonly attribution: Attribution, readonly cue: string | null, readonly hedge: string | null, readonly speakerAsPrinted: string | null, readonly roleAsPrinted: string | null, readonly inquiry: string | null, readonly saidOn: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly speaker:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
        , readonly reportedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null, readonly role: { readonly id: string, readonly title: string, readonly status: RoleStatus, readonly organization:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null } | null, readonly onBehalfOf:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null, readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
          | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
          | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
        , readonly evidence: ReadonlyArray<{ readonly id: string, readonly section: Section, readonly exactSha256: string, readonly quote: string | null, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }> }> }, readonly disputes: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ResponseType, readonly kind: ResponseKind, readonly aspect: Aspect, readonly basis: Basis, readonly note: string | null, readonly assertion: { readonly id: string, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
          , readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
            | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
            | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
           }, readonly target:
          | { readonly __typename: 'Assertion', readonly id: string, readonly inquiry: string | null, readonly speaker:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
            , readonly claim: { readonly id: string, readonly text: string } | null }
          | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
         }> }, readonly disputedBy: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ResponseType, readonly kind: ResponseKind, readonly aspect: Aspect, readonly basis: Basis, readonly note: string | null, readonly assertion: { readonly id: string, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
          , readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
            | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
            | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
           }, readonly target:
          | { readonly __typename: 'Assertion', readonly id: string, readonly inquiry: string | null, readonly speaker:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
            , readonly claim: { readonly id: string, readonly text: string } | null }
          | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
         }> }, readonly stances: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: StanceKind, readonly basis: Basis, readonly target:
          | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
          | { readonly __typename: 'Article', readonly id: string, readonly title: string }
          | { readonly __typename: 'Document', readonly id: string, readonly title: string }
          | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
        , readonly assertion: { readonly id: string, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
          , readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
            | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
            | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
           } }> }, readonly authored: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
        | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null, readonly issuedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null }
        | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null, readonly issuedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null }
      > } } | null, readonly datasets: ReadonlyArray<{ readonly id: string, readonly title: string, readonly version: string, readonly ingestedAt: string }> };

export type PlacePageQueryVariables = Exact<{
  id: string | number;
  claimsAfter?: string | null | undefined;
  figuresAfter?: string | null | undefined;
}>;


export type PlacePageQuery = { readonly node:
    | { readonly id: string, readonly name: string, readonly kind: string | null, readonly partOf: { readonly id: string, readonly name: string } | null }
    | Record<PropertyKey, never>
   | null, readonly claims: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string }> }, readonly observations: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly value: number | null, readonly lower: number | null, readonly upper: number | null, readonly comparator: Comparator, readonly unit: string, readonly claim: { readonly id: string, readonly text: string } }> }, readonly datasets: ReadonlyArray<{ readonly id: string, readonly title: string, readonly version: string, readonly ingestedAt: string }> };

export type ResponseChainsQueryVariables = Exact<{
  id: string | number;
}>;


export type ResponseChainsQuery = { readonly node:
    | { readonly answers: ReadonlyArray<{ readonly depth: number, readonly closesRing: boolean, readonly response: { readonly id: string, readonly type: ResponseType, readonly kind: ResponseKind, readonly aspect: Aspect, readonly assertion: { readonly id: string, readonly speaker:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
            , readonly claim: { readonly id: string, readonly text: string } | null }, readonly target:
            | { readonly __typename: 'Assertion', readonly id: string, readonly inquiry: string | null, readonly speaker:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
              , readonly claim: { readonly id: string, readonly text: string } | null }
            | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
           } }>, readonly answeredBy: ReadonlyArray<{ readonly depth: number, readonly closesRing: boolean, readonly response: { readonly id: string, readonly type: ResponseType, readonly kind: ResponseKind, readonly aspect: Aspect, readonly assertion: { readonly id: string, readonly speaker:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
            , readonly claim: { readonly id: string, readonly text: string } | null }, readonly target:
            | { readonly __typename: 'Assertion', readonly id: string, readonly inquiry: string | null, readonly speaker:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
              , readonly claim: { readonly id: string, readonly text: string } | null }
            | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
           } }> }
    | Record<PropertyKey, never>
   | null };

export type ResponsePageQueryVariables = Exact<{
  id: string | number;
}>;


export type ResponsePageQuery = { readonly node:
    | { readonly note: string | null, readonly id: string, readonly type: ResponseType, readonly kind: ResponseKind, readonly aspect: Aspect, readonly basis: Basis, readonly evidence: ReadonlyArray<{ readonly id: string, readonly section: Section, readonly exactSha256: string, readonly quote: string | null, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly revisions: ReadonlyArray<{ readonly recordedAt: string, readonly before: ReadonlyArray<{ readonly field: string, readonly value: string | null }> }>, readonly assertion: { readonly id: string, readonly act: Act, readonly manner: Manner | null, readonly channel: Channel, readonly attribution: Attribution, readonly cue: string | null, readonly hedge: string | null, readonly speakerAsPrinted: string | null, readonly roleAsPrinted: string | null, readonly inquiry: string | null, readonly saidOn: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly speaker:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
        , readonly reportedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null, readonly role: { readonly id: string, readonly title: string, readonly status: RoleStatus, readonly organization:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null } | null, readonly onBehalfOf:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null, readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
          | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
          | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
        , readonly evidence: ReadonlyArray<{ readonly id: string, readonly section: Section, readonly exactSha256: string, readonly quote: string | null, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }> }, readonly target:
        | { readonly __typename: 'Assertion', readonly id: string, readonly inquiry: string | null, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
          , readonly claim: { readonly id: string, readonly text: string } | null }
        | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
       }
    | Record<PropertyKey, never>
   | null, readonly datasets: ReadonlyArray<{ readonly id: string, readonly title: string, readonly version: string, readonly ingestedAt: string }> };

export type RolePageQueryVariables = Exact<{
  id: string | number;
}>;


export type RolePageQuery = { readonly node:
    | { readonly id: string, readonly title: string, readonly status: RoleStatus, readonly from: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly to: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string }, readonly attested: ReadonlyArray<{ readonly titleAsPrinted: string, readonly work:
          | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
          | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
        , readonly evidence: ReadonlyArray<{ readonly id: string, readonly section: Section, readonly exactSha256: string, readonly quote: string | null, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }> }>, readonly organization:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
       | null }
    | Record<PropertyKey, never>
   | null, readonly datasets: ReadonlyArray<{ readonly id: string, readonly title: string, readonly version: string, readonly ingestedAt: string }> };

export type SearchPageQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<RecordKind> | RecordKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchPageQuery = { readonly search: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly isOutlet: boolean }
      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
      | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly published: { readonly edtf: string } | null, readonly publishedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null }
      | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly published: { readonly edtf: string } | null, readonly publishedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null }
      | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
      | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
      | { readonly __typename: 'Measure', readonly id: string, readonly name: string }
      | { readonly __typename: 'Place', readonly id: string, readonly name: string }
    > } };

export type StancePageQueryVariables = Exact<{
  id: string | number;
}>;


export type StancePageQuery = { readonly node:
    | { readonly id: string, readonly kind: StanceKind, readonly basis: Basis, readonly assertion: { readonly id: string, readonly act: Act, readonly manner: Manner | null, readonly channel: Channel, readonly attribution: Attribution, readonly cue: string | null, readonly hedge: string | null, readonly speakerAsPrinted: string | null, readonly roleAsPrinted: string | null, readonly inquiry: string | null, readonly saidOn: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly speaker:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
        , readonly reportedBy:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null, readonly role: { readonly id: string, readonly title: string, readonly status: RoleStatus, readonly organization:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null } | null, readonly onBehalfOf:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null, readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
          | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
          | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
        , readonly evidence: ReadonlyArray<{ readonly id: string, readonly section: Section, readonly exactSha256: string, readonly quote: string | null, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }> }, readonly target:
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
        | { readonly __typename: 'Article', readonly id: string, readonly title: string }
        | { readonly __typename: 'Document', readonly id: string, readonly title: string }
        | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
       }
    | Record<PropertyKey, never>
   | null, readonly datasets: ReadonlyArray<{ readonly id: string, readonly title: string, readonly version: string, readonly ingestedAt: string }> };

export type StartListsQueryVariables = Exact<{ [key: string]: never; }>;


export type StartListsQuery = { readonly agents: { readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly assertions: { readonly totalCount: number | null } }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly assertions: { readonly totalCount: number | null } }
      | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly assertions: { readonly totalCount: number | null } }
    > }, readonly outlets: { readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly assertions: { readonly totalCount: number | null } }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly assertions: { readonly totalCount: number | null } }
      | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly assertions: { readonly totalCount: number | null } }
    > }, readonly echoed: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly echo: number }> }, readonly topics: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number | null } }> } };

type SaidInAll_Person_Fragment = { readonly assertions: { readonly totalCount: number | null } };

type SaidInAll_Organization_Fragment = { readonly assertions: { readonly totalCount: number | null } };

type SaidInAll_Group_Fragment = { readonly assertions: { readonly totalCount: number | null } };

export type SaidInAllFragment =
  | SaidInAll_Person_Fragment
  | SaidInAll_Organization_Fragment
  | SaidInAll_Group_Fragment
;

export type StartPageQueryVariables = Exact<{ [key: string]: never; }>;


export type StartPageQuery = { readonly datasets: ReadonlyArray<{ readonly records: number, readonly state: DatasetState, readonly id: string, readonly title: string, readonly version: string, readonly ingestedAt: string }>, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly disputedBy: { readonly totalCount: number | null } }> }, readonly responses: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ResponseType, readonly kind: ResponseKind, readonly aspect: Aspect, readonly assertion: { readonly id: string, readonly roleAsPrinted: string | null, readonly saidOn: { readonly edtf: string } | null, readonly speaker:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
        , readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
          | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
          | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
         }, readonly target:
        | { readonly __typename: 'Assertion', readonly id: string, readonly inquiry: string | null, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
          , readonly claim: { readonly id: string, readonly text: string } | null }
        | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
       }> }, readonly comparisons: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly operands: ReadonlyArray<{ readonly id: string, readonly value: number | null, readonly lower: number | null, readonly upper: number | null, readonly comparator: Comparator, readonly unit: string, readonly measure: { readonly id: string, readonly name: string }, readonly claim: { readonly id: string, readonly text: string } }> }> } };

export type TextVersionPageQueryVariables = Exact<{
  id: string | number;
}>;


export type TextVersionPageQuery = { readonly node:
    | { readonly id: string, readonly sha256: string, readonly length: number, readonly normalization: string, readonly retrieved: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly work:
        | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null, readonly issuedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null }
        | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null, readonly issuedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null }
       }
    | Record<PropertyKey, never>
   | null, readonly datasets: ReadonlyArray<{ readonly id: string, readonly title: string, readonly version: string, readonly ingestedAt: string }> };

export type TopicVoiceQueryVariables = Exact<{
  id: string | number;
}>;


export type TopicVoiceQuery = { readonly topic: { readonly shareOfVoice: ReadonlyArray<{ readonly stance: StanceKind | null, readonly assertions: number, readonly codePoints: number, readonly share: number, readonly on:
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
        | { readonly __typename: 'Article', readonly id: string, readonly title: string }
        | { readonly __typename: 'Document', readonly id: string, readonly title: string }
        | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
       | null }> } | null };

export type TopicPageQueryVariables = Exact<{
  id: string | number;
  claimsAfter?: string | null | undefined;
  stancesAfter?: string | null | undefined;
}>;


export type TopicPageQuery = { readonly topic: { readonly id: string, readonly name: string, readonly kind: TopicKind, readonly when: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly partOf: { readonly id: string, readonly name: string } | null, readonly parts: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly claims: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly assertions: { readonly totalCount: number | null }, readonly disputedBy: { readonly totalCount: number | null } }> }, readonly stances: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: StanceKind, readonly basis: Basis, readonly assertion: { readonly id: string, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
          , readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
            | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
            | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
           } }> } } | null, readonly datasets: ReadonlyArray<{ readonly id: string, readonly title: string, readonly version: string, readonly ingestedAt: string }> };

export type WorkVoiceQueryVariables = Exact<{
  id: string | number;
}>;


export type WorkVoiceQuery = { readonly work:
    | { readonly shareOfVoice: ReadonlyArray<{ readonly assertions: number, readonly codePoints: number, readonly share: number, readonly agent:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null }>, readonly first: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly evidence: ReadonlyArray<{ readonly textVersion: { readonly id: string }, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }> }> }, readonly last: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly evidence: ReadonlyArray<{ readonly textVersion: { readonly id: string }, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }> }> } }
    | { readonly shareOfVoice: ReadonlyArray<{ readonly assertions: number, readonly codePoints: number, readonly share: number, readonly agent:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null }>, readonly first: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly evidence: ReadonlyArray<{ readonly textVersion: { readonly id: string }, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }> }> }, readonly last: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly evidence: ReadonlyArray<{ readonly textVersion: { readonly id: string }, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }> }> } }
   | null };

export type PlacesFragment = { readonly id: string, readonly evidence: ReadonlyArray<{ readonly textVersion: { readonly id: string }, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }> };

export type WorkPageQueryVariables = Exact<{
  id: string | number;
  saidAfter?: string | null | undefined;
  stancesAfter?: string | null | undefined;
}>;


export type WorkPageQuery = { readonly work:
    | { readonly __typename: 'Article', readonly kind: WorkKind, readonly language: string | null, readonly url: string | null, readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly modified: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly rights: { readonly year: number | null, readonly terms: string | null, readonly holder:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null } | null, readonly writtenBy: ReadonlyArray<
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
      >, readonly distributedBy: ReadonlyArray<
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
      >, readonly textVersions: ReadonlyArray<{ readonly id: string, readonly sha256: string, readonly length: number, readonly retrieved: { readonly edtf: string } | null }>, readonly basedOn: ReadonlyArray<{ readonly how: RelayHow, readonly fidelity: Fidelity, readonly note: string | null, readonly work:
          | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
          | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
         }>, readonly basisOfWorks: ReadonlyArray<
        | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null, readonly issuedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null }
        | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null, readonly issuedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null }
      >, readonly basisOfAssertions: ReadonlyArray<{ readonly id: string, readonly speaker:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
        , readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
          | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
          | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
         }>, readonly corrections: ReadonlyArray<{ readonly id: string, readonly kind: CorrectionKind, readonly summary: string, readonly published: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly withdrawn: ReadonlyArray<{ readonly id: string }> }>, readonly assertions: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly act: Act, readonly manner: Manner | null, readonly channel: Channel, readonly attribution: Attribution, readonly cue: string | null, readonly hedge: string | null, readonly speakerAsPrinted: string | null, readonly roleAsPrinted: string | null, readonly inquiry: string | null, readonly respondsTo: ReadonlyArray<{ readonly id: string, readonly type: ResponseType, readonly kind: ResponseKind, readonly aspect: Aspect, readonly basis: Basis, readonly target:
              | { readonly __typename: 'Assertion', readonly id: string, readonly inquiry: string | null, readonly speaker:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                , readonly claim: { readonly id: string, readonly text: string } | null }
              | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
             }>, readonly saidOn: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
          , readonly reportedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null, readonly role: { readonly id: string, readonly title: string, readonly status: RoleStatus, readonly organization:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null } | null, readonly onBehalfOf:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null, readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
            | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
            | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly section: Section, readonly exactSha256: string, readonly quote: string | null, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly relays: ReadonlyArray<{ readonly how: RelayHow, readonly fidelity: Fidelity, readonly note: string | null, readonly assertion: { readonly id: string, readonly speaker:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
              , readonly foundIn:
                | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                   | null, readonly issuedBy:
                    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                   | null }
                | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                   | null, readonly issuedBy:
                    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                   | null }
               } }>, readonly basedOn: ReadonlyArray<{ readonly how: RelayHow, readonly fidelity: Fidelity, readonly note: string | null, readonly work:
              | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null, readonly issuedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null }
              | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null, readonly issuedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null }
             }> }> }, readonly stances: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: StanceKind, readonly basis: Basis, readonly assertion: { readonly id: string, readonly speaker:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
            , readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
              | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null, readonly issuedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null }
              | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null, readonly issuedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null }
             } }> }, readonly publishedBy:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
       | null, readonly issuedBy:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
       | null }
    | { readonly __typename: 'Document', readonly kind: WorkKind, readonly language: string | null, readonly url: string | null, readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly modified: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly rights: { readonly year: number | null, readonly terms: string | null, readonly holder:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
         | null } | null, readonly writtenBy: ReadonlyArray<
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
      >, readonly distributedBy: ReadonlyArray<
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
      >, readonly textVersions: ReadonlyArray<{ readonly id: string, readonly sha256: string, readonly length: number, readonly retrieved: { readonly edtf: string } | null }>, readonly basedOn: ReadonlyArray<{ readonly how: RelayHow, readonly fidelity: Fidelity, readonly note: string | null, readonly work:
          | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
          | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
         }>, readonly basisOfWorks: ReadonlyArray<
        | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null, readonly issuedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null }
        | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null, readonly issuedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null }
      >, readonly basisOfAssertions: ReadonlyArray<{ readonly id: string, readonly speaker:
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
        , readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
          | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
          | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null, readonly issuedBy:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null }
         }>, readonly corrections: ReadonlyArray<{ readonly id: string, readonly kind: CorrectionKind, readonly summary: string, readonly published: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly withdrawn: ReadonlyArray<{ readonly id: string }> }>, readonly assertions: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly act: Act, readonly manner: Manner | null, readonly channel: Channel, readonly attribution: Attribution, readonly cue: string | null, readonly hedge: string | null, readonly speakerAsPrinted: string | null, readonly roleAsPrinted: string | null, readonly inquiry: string | null, readonly respondsTo: ReadonlyArray<{ readonly id: string, readonly type: ResponseType, readonly kind: ResponseKind, readonly aspect: Aspect, readonly basis: Basis, readonly target:
              | { readonly __typename: 'Assertion', readonly id: string, readonly inquiry: string | null, readonly speaker:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                , readonly claim: { readonly id: string, readonly text: string } | null }
              | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
             }>, readonly saidOn: { readonly edtf: string, readonly printed: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
          , readonly reportedBy:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null, readonly role: { readonly id: string, readonly title: string, readonly status: RoleStatus, readonly organization:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
             | null } | null, readonly onBehalfOf:
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
           | null, readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
            | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
            | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null, readonly issuedBy:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
               | null }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly section: Section, readonly exactSha256: string, readonly quote: string | null, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly relays: ReadonlyArray<{ readonly how: RelayHow, readonly fidelity: Fidelity, readonly note: string | null, readonly assertion: { readonly id: string, readonly speaker:
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
              , readonly foundIn:
                | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                   | null, readonly issuedBy:
                    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                   | null }
                | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                   | null, readonly issuedBy:
                    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                   | null }
               } }>, readonly basedOn: ReadonlyArray<{ readonly how: RelayHow, readonly fidelity: Fidelity, readonly note: string | null, readonly work:
              | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null, readonly issuedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null }
              | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null, readonly issuedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null }
             }> }> }, readonly stances: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: StanceKind, readonly basis: Basis, readonly assertion: { readonly id: string, readonly speaker:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
            , readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
              | { readonly __typename: 'Article', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null, readonly issuedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null }
              | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly inCorpus: boolean, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null, readonly issuedBy:
                  | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                  | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                 | null }
             } }> }, readonly publishedBy:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
       | null, readonly issuedBy:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
       | null }
   | null, readonly datasets: ReadonlyArray<{ readonly id: string, readonly title: string, readonly version: string, readonly ingestedAt: string }> };
