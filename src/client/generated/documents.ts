/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '../typed-document.js';
// Generated from examples/ and src/client/documents/ by `npm run generate`. Do not edit.

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

/** Why a role is answered for a day. */
export type RoleBecause =
  /** Works state a beginning or an end of the tenure, and the day is within. Without a stated end it reaches to the last work that prints it. */
  | 'STATED_FOR_THE_DAY'
  /** No tenure is stated for the day, or only elsewhere; of the works published by then the latest prints it. */
  | 'LATEST_ATTESTED';

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

/** What is left of a claim when some words fall. */
export type ClaimSupport =
  /** An origin that has nothing to do with them. */
  | 'INDEPENDENT'
  /** Only the same origin, speaking elsewhere. */
  | 'SAME_ORIGIN'
  /** Nothing. */
  | 'NONE';

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

/** Whether the source itself says so. */
export type Basis =
  /** The source says it. */
  | 'STATED'
  /** A curator judged it; signed by `reviewed` in the seeds. */
  | 'CURATED';

export type WhoAssertedWhatQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoAssertedWhatQuery = { readonly assertions: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly manner: Manner | null, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly role: { readonly title: string, readonly organization:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null } | null, readonly saidOn: { readonly edtf: string } | null, readonly claim: { readonly text: string, readonly kind: ClaimKind } | null, readonly foundIn:
        | { readonly title: string, readonly publishedBy:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           | null, readonly published: { readonly edtf: string } | null }
        | { readonly title: string, readonly publishedBy:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           | null, readonly published: { readonly edtf: string } | null }
      , readonly evidence: ReadonlyArray<{ readonly section: Section, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }> }> } };

export type ShareOfVoiceQueryVariables = Exact<{
  work: string;
}>;


export type ShareOfVoiceQuery = { readonly work:
    | { readonly title: string, readonly publishedBy:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null, readonly speakers: ReadonlyArray<{ readonly assertions: number, readonly codePoints: number, readonly share: number, readonly agent:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null }>, readonly organizations: ReadonlyArray<{ readonly assertions: number, readonly codePoints: number, readonly share: number, readonly agent:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null }>, readonly stances: ReadonlyArray<{ readonly stance: StanceKind | null, readonly assertions: number, readonly codePoints: number, readonly share: number, readonly on:
          | { readonly name: string }
          | { readonly title: string }
          | { readonly title: string }
          | { readonly text: string }
         | null }> }
    | { readonly title: string, readonly publishedBy:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null, readonly speakers: ReadonlyArray<{ readonly assertions: number, readonly codePoints: number, readonly share: number, readonly agent:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null }>, readonly organizations: ReadonlyArray<{ readonly assertions: number, readonly codePoints: number, readonly share: number, readonly agent:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null }>, readonly stances: ReadonlyArray<{ readonly stance: StanceKind | null, readonly assertions: number, readonly codePoints: number, readonly share: number, readonly on:
          | { readonly name: string }
          | { readonly title: string }
          | { readonly title: string }
          | { readonly text: string }
         | null }> }
   | null };

export type HowAClaimStandsQueryVariables = Exact<{
  claim: string;
  person: string;
  day: string;
}>;


export type HowAClaimStandsQuery = { readonly claim: { readonly text: string, readonly standing: { readonly asserted: number, readonly assertedSides: number, readonly lastAsserted: string | null, readonly disputed: number, readonly disputedSides: number, readonly lastDisputed: string | null, readonly supported: number, readonly supportedSides: number, readonly lastSupported: string | null, readonly disputedInPart: number, readonly unanswered: boolean, readonly unansweredDisputes: ReadonlyArray<{ readonly kind: ResponseKind, readonly assertion: { readonly speaker:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly claim: { readonly text: string } | null } }>, readonly silent: ReadonlyArray<{ readonly act: Act, readonly inquiry: string | null, readonly day: string | null, readonly agent:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly askers: ReadonlyArray<
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        >, readonly assertion: { readonly foundIn:
            | { readonly title: string }
            | { readonly title: string }
           } }> }, readonly disputedBy: { readonly nodes: ReadonlyArray<{ readonly kind: ResponseKind, readonly aspect: Aspect, readonly before: ReadonlyArray<{ readonly depth: number, readonly closesRing: boolean, readonly response: { readonly kind: ResponseKind, readonly assertion: { readonly speaker:
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
               } } }>, readonly after: ReadonlyArray<{ readonly depth: number, readonly closesRing: boolean, readonly response: { readonly kind: ResponseKind, readonly assertion: { readonly speaker:
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
               } } }> }> } } | null, readonly person: { readonly name: string, readonly roleReasons: ReadonlyArray<{ readonly because: RoleBecause, readonly attestedOn: string | null, readonly role: { readonly title: string, readonly status: RoleStatus, readonly organization:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null }, readonly work:
        | { readonly title: string }
        | { readonly title: string }
       | null }>, readonly openQuestions: ReadonlyArray<{ readonly kind: RoleQuestionKind, readonly question: string }> } | null };

export type WhatFallsWithItQueryVariables = Exact<{
  id: string;
}>;


export type WhatFallsWithItQuery = { readonly impact: { readonly of:
      | { readonly claim: { readonly text: string } | null }
      | { readonly title: string }
      | { readonly title: string }
      | { readonly value: number | null, readonly unit: string }
    , readonly affected: { readonly truncated: boolean, readonly assertionCount: number, readonly unannouncedCount: number, readonly claimCount: number, readonly unsupportedCount: number, readonly assertions: ReadonlyArray<{ readonly depth: number, readonly link: ImpactLink | null, readonly how: RelayHow | null, readonly fidelity: Fidelity | null, readonly changed: boolean, readonly otherGround: boolean, readonly announced: boolean, readonly assertion: { readonly id: string, readonly speaker:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly claim: { readonly text: string } | null, readonly foundIn:
            | { readonly title: string }
            | { readonly title: string }
           } }>, readonly works: ReadonlyArray<{ readonly assertionCount: number, readonly announced: boolean, readonly link: ImpactLink | null, readonly how: RelayHow | null, readonly work:
          | { readonly title: string, readonly published: { readonly edtf: string } | null }
          | { readonly title: string, readonly published: { readonly edtf: string } | null }
         }>, readonly figures: ReadonlyArray<{ readonly lost: boolean, readonly link: ImpactLink | null, readonly figure: { readonly value: number | null, readonly unit: string, readonly measure: { readonly name: string } } }>, readonly comparisons: ReadonlyArray<{ readonly lost: boolean, readonly comparison: { readonly kind: ComparisonKind, readonly verdict: Verdict, readonly operands: ReadonlyArray<{ readonly value: number | null }> } }>, readonly disputes: ReadonlyArray<{ readonly answers: boolean, readonly answered: boolean, readonly dispute: { readonly kind: ResponseKind, readonly assertion: { readonly speaker:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             } } }> }, readonly surviving: { readonly claims: ReadonlyArray<{ readonly support: ClaimSupport, readonly independentCount: number, readonly claim: { readonly id: string, readonly text: string }, readonly assertions: ReadonlyArray<{ readonly independent: boolean, readonly assertion: { readonly speaker:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            , readonly foundIn:
              | { readonly title: string }
              | { readonly title: string }
             } }> }> } } | null, readonly corrections: { readonly nodes: ReadonlyArray<{ readonly kind: CorrectionKind, readonly summary: string, readonly work:
        | { readonly title: string }
        | { readonly title: string }
      , readonly affected: { readonly wholeWork: boolean, readonly assertionCount: number, readonly unannouncedCount: number, readonly assertions: ReadonlyArray<{ readonly depth: number, readonly link: ImpactLink | null, readonly assertion: { readonly speaker:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            , readonly claim: { readonly text: string } | null } }> }, readonly surviving: { readonly claims: ReadonlyArray<{ readonly support: ClaimSupport, readonly claim: { readonly text: string } }> } }> } };

export type WhatWasKnownByQueryVariables = Exact<{
  id: string;
  from: string;
  to: string;
}>;


export type WhatWasKnownByQuery = { readonly whatChanged: { readonly from: string, readonly to: string, readonly changeCount: number, readonly of:
      | { readonly text: string }
      | { readonly name: string }
    , readonly tallies: ReadonlyArray<{ readonly of: ChangeCount, readonly before: number, readonly after: number }>, readonly changes: ReadonlyArray<{ readonly day: string, readonly how: ChangeHow, readonly kind: ChangeKind, readonly record:
        | { readonly claim: { readonly text: string } | null, readonly foundIn:
            | { readonly title: string }
            | { readonly title: string }
           }
        | { readonly type: ResponseType, readonly kind: ResponseKind, readonly assertion: { readonly speaker:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             } }
        | { readonly stance: StanceKind, readonly target:
            | { readonly name: string }
            | { readonly title: string }
            | { readonly title: string }
            | { readonly text: string }
           }
        | { readonly title: string, readonly organization:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           | null }
        | { readonly summary: string }
        | { readonly value: number | null, readonly unit: string }
        | Record<PropertyKey, never>
      , readonly by:
        | { readonly summary: string }
        | { readonly assertion: { readonly speaker:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             } }
       | null }> } | null };

export type WhoDisputesAClaimQueryVariables = Exact<{
  claim: string;
}>;


export type WhoDisputesAClaimQuery = { readonly claim: { readonly text: string, readonly figure: { readonly value: number | null, readonly unit: string, readonly measure: { readonly name: string }, readonly period: { readonly when: { readonly edtf: string } } | null, readonly places: ReadonlyArray<{ readonly name: string }> } | null, readonly asserters: { readonly edges: ReadonlyArray<{ readonly assertionCount: number, readonly firstSaidOn: { readonly edtf: string } | null, readonly node:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         }> }, readonly disputedBy: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly kind: ResponseKind, readonly aspect: Aspect, readonly basis: Basis, readonly note: string | null, readonly assertion: { readonly speaker:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly role: { readonly title: string, readonly organization:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null } | null, readonly claim: { readonly text: string } | null, readonly foundIn:
            | { readonly title: string, readonly publishedBy:
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
               | null }
            | { readonly title: string, readonly publishedBy:
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
               | null }
          , readonly evidence: ReadonlyArray<{ readonly section: Section, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }> } }> } } | null };

export type WhatAPersonSaidQueryVariables = Exact<{
  name?: string | null | undefined;
}>;


export type WhatAPersonSaidQuery = { readonly person: { readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly title: string, readonly status: RoleStatus, readonly organization:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null, readonly attested: ReadonlyArray<{ readonly titleAsPrinted: string, readonly work:
            | { readonly title: string }
            | { readonly title: string }
           }> }> }, readonly assertions: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly act: Act, readonly roleAsPrinted: string | null, readonly inquiry: string | null, readonly role: { readonly title: string, readonly status: RoleStatus, readonly organization:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           | null } | null, readonly saidOn: { readonly edtf: string } | null, readonly claim: { readonly text: string } | null, readonly onBehalfOf:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null, readonly foundIn:
          | { readonly title: string, readonly publishedBy:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null }
          | { readonly title: string, readonly publishedBy:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null }
         }> } } | null };

export type WhatAnOutletRelaysQueryVariables = Exact<{
  name?: string | null | undefined;
}>;


export type WhatAnOutletRelaysQuery = { readonly outlet: { readonly name: string, readonly relayedFrom: { readonly edges: ReadonlyArray<{ readonly assertionCount: number, readonly node:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly works: ReadonlyArray<
          | { readonly title: string, readonly published: { readonly edtf: string } | null }
          | { readonly title: string, readonly published: { readonly edtf: string } | null }
        > }> }, readonly authored: { readonly nodes: ReadonlyArray<
        | { readonly title: string, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly speaker:
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
              , readonly claim: { readonly text: string } | null, readonly basedOn: ReadonlyArray<{ readonly how: RelayHow, readonly fidelity: Fidelity, readonly basis: Basis, readonly work:
                  | { readonly title: string, readonly issuedBy:
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                     | null, readonly publishedBy:
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                     | null }
                  | { readonly title: string, readonly issuedBy:
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                     | null, readonly publishedBy:
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                     | null }
                 }>, readonly relays: ReadonlyArray<{ readonly how: RelayHow, readonly fidelity: Fidelity, readonly assertion: { readonly speaker:
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                  , readonly foundIn:
                    | { readonly title: string }
                    | { readonly title: string }
                   } }> }> } }
        | { readonly title: string, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly speaker:
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
              , readonly claim: { readonly text: string } | null, readonly basedOn: ReadonlyArray<{ readonly how: RelayHow, readonly fidelity: Fidelity, readonly basis: Basis, readonly work:
                  | { readonly title: string, readonly issuedBy:
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                     | null, readonly publishedBy:
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                     | null }
                  | { readonly title: string, readonly issuedBy:
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                     | null, readonly publishedBy:
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                     | null }
                 }>, readonly relays: ReadonlyArray<{ readonly how: RelayHow, readonly fidelity: Fidelity, readonly assertion: { readonly speaker:
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                  , readonly foundIn:
                    | { readonly title: string }
                    | { readonly title: string }
                   } }> }> } }
      > } } | null };

export type TwoFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type TwoFiguresQuery = { readonly claims: { readonly nodes: ReadonlyArray<{ readonly text: string, readonly figure: { readonly value: number | null, readonly comparator: Comparator, readonly unit: string, readonly measure: { readonly name: string, readonly definition: string }, readonly period: { readonly kind: PeriodKind, readonly when: { readonly edtf: string } } | null, readonly places: ReadonlyArray<{ readonly name: string }> } | null, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly channel: Channel, readonly manner: Manner | null, readonly speaker:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly role: { readonly title: string, readonly organization:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null } | null, readonly claim: { readonly text: string } | null, readonly foundIn:
            | { readonly title: string, readonly publishedBy:
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
               | null }
            | { readonly title: string, readonly publishedBy:
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
               | null }
          , readonly basedOn: ReadonlyArray<{ readonly how: RelayHow, readonly work:
              | { readonly title: string, readonly issuedBy:
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                 | null }
              | { readonly title: string, readonly issuedBy:
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                 | null }
             }>, readonly evidence: ReadonlyArray<{ readonly section: Section, readonly exactSha256: string, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly textVersion: { readonly sha256: string, readonly length: number } }> }> }, readonly disputedBy: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly kind: ResponseKind, readonly aspect: Aspect, readonly basis: Basis, readonly note: string | null, readonly assertion: { readonly channel: Channel, readonly manner: Manner | null, readonly speaker:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            , readonly role: { readonly title: string, readonly organization:
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
               | null } | null, readonly claim: { readonly text: string } | null, readonly foundIn:
              | { readonly title: string, readonly publishedBy:
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                 | null }
              | { readonly title: string, readonly publishedBy:
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                 | null }
            , readonly basedOn: ReadonlyArray<{ readonly how: RelayHow, readonly work:
                | { readonly title: string, readonly issuedBy:
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                   | null }
                | { readonly title: string, readonly issuedBy:
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                   | null }
               }>, readonly evidence: ReadonlyArray<{ readonly section: Section, readonly exactSha256: string, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly textVersion: { readonly sha256: string, readonly length: number } }> }, readonly target:
            | { readonly __typename: 'Assertion', readonly speaker:
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
              , readonly claim: { readonly text: string } | null }
            | { readonly __typename: 'Claim', readonly text: string }
          , readonly evidence: ReadonlyArray<{ readonly section: Section, readonly exactSha256: string, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly textVersion: { readonly sha256: string, readonly length: number } }> }> } }> } };

export type SideFragment = { readonly text: string, readonly figure: { readonly value: number | null, readonly comparator: Comparator, readonly unit: string, readonly measure: { readonly name: string, readonly definition: string }, readonly period: { readonly kind: PeriodKind, readonly when: { readonly edtf: string } } | null, readonly places: ReadonlyArray<{ readonly name: string }> } | null, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly channel: Channel, readonly manner: Manner | null, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly role: { readonly title: string, readonly organization:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null } | null, readonly claim: { readonly text: string } | null, readonly foundIn:
        | { readonly title: string, readonly publishedBy:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           | null }
        | { readonly title: string, readonly publishedBy:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           | null }
      , readonly basedOn: ReadonlyArray<{ readonly how: RelayHow, readonly work:
          | { readonly title: string, readonly issuedBy:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null }
          | { readonly title: string, readonly issuedBy:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null }
         }>, readonly evidence: ReadonlyArray<{ readonly section: Section, readonly exactSha256: string, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly textVersion: { readonly sha256: string, readonly length: number } }> }> }, readonly disputedBy: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly kind: ResponseKind, readonly aspect: Aspect, readonly basis: Basis, readonly note: string | null, readonly assertion: { readonly channel: Channel, readonly manner: Manner | null, readonly speaker:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly role: { readonly title: string, readonly organization:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           | null } | null, readonly claim: { readonly text: string } | null, readonly foundIn:
          | { readonly title: string, readonly publishedBy:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null }
          | { readonly title: string, readonly publishedBy:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null }
        , readonly basedOn: ReadonlyArray<{ readonly how: RelayHow, readonly work:
            | { readonly title: string, readonly issuedBy:
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
               | null }
            | { readonly title: string, readonly issuedBy:
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
               | null }
           }>, readonly evidence: ReadonlyArray<{ readonly section: Section, readonly exactSha256: string, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly textVersion: { readonly sha256: string, readonly length: number } }> }, readonly target:
        | { readonly __typename: 'Assertion', readonly speaker:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly claim: { readonly text: string } | null }
        | { readonly __typename: 'Claim', readonly text: string }
      , readonly evidence: ReadonlyArray<{ readonly section: Section, readonly exactSha256: string, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly textVersion: { readonly sha256: string, readonly length: number } }> }> } };

export type SaidFragment = { readonly channel: Channel, readonly manner: Manner | null, readonly speaker:
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
  , readonly role: { readonly title: string, readonly organization:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
     | null } | null, readonly claim: { readonly text: string } | null, readonly foundIn:
    | { readonly title: string, readonly publishedBy:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null }
    | { readonly title: string, readonly publishedBy:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null }
  , readonly basedOn: ReadonlyArray<{ readonly how: RelayHow, readonly work:
      | { readonly title: string, readonly issuedBy:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null }
      | { readonly title: string, readonly issuedBy:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null }
     }>, readonly evidence: ReadonlyArray<{ readonly section: Section, readonly exactSha256: string, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly textVersion: { readonly sha256: string, readonly length: number } }> };

export type PlaceFragment = { readonly section: Section, readonly exactSha256: string, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly textVersion: { readonly sha256: string, readonly length: number } };

export type WhatKainSaysAndDisputesQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatKainSaysAndDisputesQuery = { readonly person: { readonly name: string, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly claim: { readonly text: string, readonly kind: ClaimKind } | null, readonly role: { readonly title: string, readonly organization:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           | null } | null, readonly evidence: ReadonlyArray<{ readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly respondsTo: ReadonlyArray<{ readonly type: ResponseType, readonly kind: ResponseKind, readonly basis: Basis }> }> }, readonly disputes: { readonly nodes: ReadonlyArray<{ readonly kind: ResponseKind, readonly basis: Basis, readonly note: string | null, readonly assertion: { readonly claim: { readonly text: string } | null }, readonly target:
          | { readonly speaker:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            , readonly claim: { readonly text: string } | null, readonly foundIn:
              | { readonly title: string }
              | { readonly title: string }
             }
          | { readonly text: string }
         }> }, readonly disputedBy: { readonly nodes: ReadonlyArray<{ readonly kind: ResponseKind, readonly assertion: { readonly speaker:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly claim: { readonly text: string } | null } }> } } | null };

export type AsOfADayQueryVariables = Exact<{
  day: string;
}>;


export type AsOfADayQuery = { readonly claims: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly text: string, readonly asserters: { readonly nodes: ReadonlyArray<
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        > }, readonly disputedBy: { readonly nodes: ReadonlyArray<{ readonly kind: ResponseKind, readonly assertion: { readonly speaker:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            , readonly foundIn:
              | { readonly title: string, readonly published: { readonly edtf: string } | null }
              | { readonly title: string, readonly published: { readonly edtf: string } | null }
             } }> } }> } };

export type WhichFiguresConflictQueryVariables = Exact<{
  a: string;
  b: string;
}>;


export type WhichFiguresConflictQuery = { readonly comparisons: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly kind: ComparisonKind, readonly ruleVersion: string, readonly tests: ReadonlyArray<{ readonly test: string, readonly passed: boolean | null, readonly detail: string }>, readonly operands: ReadonlyArray<{ readonly value: number | null, readonly unit: string, readonly period: { readonly when: { readonly edtf: string } } | null, readonly places: ReadonlyArray<{ readonly name: string }>, readonly claim: { readonly text: string, readonly asserters: { readonly nodes: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > } } }> }> }, readonly compare: { readonly verdict: Verdict, readonly tests: ReadonlyArray<{ readonly test: string, readonly passed: boolean | null, readonly detail: string }>, readonly operands: ReadonlyArray<{ readonly claim: { readonly text: string } }> } };

export type WhereANumberComesFromQueryVariables = Exact<{
  claim: string;
}>;


export type WhereANumberComesFromQuery = { readonly claim: { readonly text: string, readonly figure: { readonly value: number | null, readonly unit: string, readonly period: { readonly when: { readonly edtf: string } } | null } | null, readonly origins: { readonly independentCount: number, readonly assertionCount: number, readonly outletCount: number, readonly maxDepth: number, readonly roots: ReadonlyArray<{ readonly truncated: boolean, readonly agent:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null, readonly record:
          | { readonly claim: { readonly text: string } | null, readonly foundIn:
              | { readonly title: string }
              | { readonly title: string }
             }
          | { readonly title: string, readonly publishedBy:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly published: { readonly edtf: string } | null }
          | { readonly title: string, readonly issuedBy:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly published: { readonly edtf: string } | null }
        , readonly altered: ReadonlyArray<{ readonly fidelity: Fidelity, readonly how: RelayHow, readonly record:
            | { readonly claim: { readonly text: string } | null, readonly speaker:
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
               }
            | { readonly title: string }
            | { readonly title: string }
           }>, readonly paths: ReadonlyArray<{ readonly from: { readonly speaker:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            , readonly foundIn:
              | { readonly title: string, readonly publishedBy:
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                 | null }
              | { readonly title: string, readonly publishedBy:
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                 | null }
             }, readonly steps: ReadonlyArray<{ readonly how: RelayHow, readonly fidelity: Fidelity, readonly record:
              | { readonly speaker:
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                , readonly foundIn:
                  | { readonly title: string }
                  | { readonly title: string }
                 }
              | { readonly title: string, readonly publishedBy:
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                 | null }
              | { readonly title: string, readonly issuedBy:
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                 | null }
             }> }> }> } } | null, readonly passedOnMost: { readonly nodes: ReadonlyArray<{ readonly text: string, readonly origins: { readonly assertionCount: number, readonly outletCount: number, readonly independentCount: number } }> } };

export type ClaimsAboutTopicQueryVariables = Exact<{
  topic: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ClaimsAboutTopicQuery = { readonly topic: { readonly id: string, readonly name: string, readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: ClaimKind }> } } | null };

export type CorrectionsNewestFirstQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CorrectionsNewestFirstQuery = { readonly corrections: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: CorrectionKind, readonly summary: string, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly work:
        | { readonly id: string, readonly title: string, readonly url: string | null, readonly publishedBy:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           | null }
        | { readonly id: string, readonly title: string, readonly url: string | null, readonly publishedBy:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           | null }
       }> } };

export type DisputesOfTopicQueryVariables = Exact<{
  topic: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DisputesOfTopicQuery = { readonly responses: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ResponseKind, readonly aspect: Aspect, readonly basis: Basis, readonly note: string | null, readonly assertion: { readonly id: string, readonly inquiry: string | null, readonly speaker:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly reportedBy:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null, readonly role: { readonly title: string, readonly organization:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           | null } | null, readonly saidOn: { readonly edtf: string } | null, readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
          | { readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly issuedBy:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null }
          | { readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly issuedBy:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null }
        , readonly evidence: ReadonlyArray<{ readonly id: string, readonly section: Section, readonly exactSha256: string, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly textVersion: { readonly sha256: string } }> }, readonly target:
        | { readonly __typename: 'Assertion', readonly id: string, readonly inquiry: string | null, readonly speaker:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly reportedBy:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           | null, readonly role: { readonly title: string, readonly organization:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null } | null, readonly saidOn: { readonly edtf: string } | null, readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
            | { readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
               | null, readonly issuedBy:
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
               | null }
            | { readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
               | null, readonly issuedBy:
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
               | null }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly section: Section, readonly exactSha256: string, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly textVersion: { readonly sha256: string } }> }
        | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
      , readonly evidence: ReadonlyArray<{ readonly id: string, readonly section: Section, readonly exactSha256: string, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly textVersion: { readonly sha256: string } }> }> } };

export type FigureOfQueryVariables = Exact<{
  id: string;
}>;


export type FigureOfQuery = { readonly node:
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Organization' }
    | { readonly __typename: 'Group' }
    | { readonly __typename: 'Role' }
    | { readonly __typename: 'Claim', readonly figure: { readonly id: string, readonly value: number | null, readonly lower: number | null, readonly upper: number | null, readonly comparator: Comparator, readonly unit: string, readonly printed: string | null, readonly measure: { readonly id: string, readonly name: string, readonly definition: string, readonly unit: string }, readonly period: { readonly kind: PeriodKind, readonly when: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } } | null, readonly places: ReadonlyArray<{ readonly name: string }>, readonly dimensions: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly claim: { readonly id: string, readonly text: string, readonly asserters: { readonly nodes: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > } } } | null }
    | { readonly __typename: 'Assertion' }
    | { readonly __typename: 'Response' }
    | { readonly __typename: 'Stance' }
    | { readonly __typename: 'Article' }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'TextVersion' }
    | { readonly __typename: 'Evidence' }
    | { readonly __typename: 'Correction' }
    | { readonly __typename: 'Observation', readonly id: string, readonly value: number | null, readonly lower: number | null, readonly upper: number | null, readonly comparator: Comparator, readonly unit: string, readonly printed: string | null, readonly measure: { readonly id: string, readonly name: string, readonly definition: string, readonly unit: string }, readonly period: { readonly kind: PeriodKind, readonly when: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } } | null, readonly places: ReadonlyArray<{ readonly name: string }>, readonly dimensions: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly claim: { readonly id: string, readonly text: string, readonly asserters: { readonly nodes: ReadonlyArray<
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          > } } }
    | { readonly __typename: 'Comparison' }
    | { readonly __typename: 'Measure' }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'Topic' }
    | { readonly __typename: 'Dataset' }
   | null };

export type FiguresOfMeasureQueryVariables = Exact<{
  measure: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FiguresOfMeasureQuery = { readonly observations: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly value: number | null, readonly lower: number | null, readonly upper: number | null, readonly comparator: Comparator, readonly unit: string, readonly printed: string | null, readonly period: { readonly kind: PeriodKind, readonly when: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } } | null, readonly places: ReadonlyArray<{ readonly name: string }>, readonly dimensions: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly claim: { readonly id: string, readonly text: string, readonly asserters: { readonly nodes: ReadonlyArray<
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          > } } }> } };

export type StatementFragment = { readonly id: string, readonly inquiry: string | null, readonly speaker:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  , readonly reportedBy:
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
   | null, readonly role: { readonly title: string, readonly organization:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
     | null } | null, readonly saidOn: { readonly edtf: string } | null, readonly claim: { readonly id: string, readonly text: string } | null, readonly foundIn:
    | { readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null, readonly issuedBy:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null }
    | { readonly id: string, readonly title: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null, readonly issuedBy:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null }
  , readonly evidence: ReadonlyArray<{ readonly id: string, readonly section: Section, readonly exactSha256: string, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly textVersion: { readonly sha256: string } }> };

export type PassageFragment = { readonly id: string, readonly section: Section, readonly exactSha256: string, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly textVersion: { readonly sha256: string } };

export type FigureFragment = { readonly id: string, readonly value: number | null, readonly lower: number | null, readonly upper: number | null, readonly comparator: Comparator, readonly unit: string, readonly printed: string | null, readonly period: { readonly kind: PeriodKind, readonly when: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } } | null, readonly places: ReadonlyArray<{ readonly name: string }>, readonly dimensions: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly claim: { readonly id: string, readonly text: string, readonly asserters: { readonly nodes: ReadonlyArray<
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      > } } };

export type TopicByIdQueryVariables = Exact<{
  topic: string;
}>;


export type TopicByIdQuery = { readonly topic: { readonly id: string, readonly name: string } | null };

export type TopicsNamedQueryVariables = Exact<{
  name: string;
}>;


export type TopicsNamedQuery = { readonly topics: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type TwoFiguresComparedQueryVariables = Exact<{
  a: string;
  b: string;
}>;


export type TwoFiguresComparedQuery = { readonly compare: { readonly verdict: Verdict, readonly ruleVersion: string, readonly tests: ReadonlyArray<{ readonly test: string, readonly passed: boolean | null, readonly detail: string }> } };

export type WhatChangedQueryVariables = Exact<{
  id: string;
  from: string;
  to: string;
}>;


export type WhatChangedQuery = { readonly whatChanged: { readonly changeCount: number, readonly of:
      | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    , readonly changes: ReadonlyArray<{ readonly day: string, readonly how: ChangeHow, readonly kind: ChangeKind, readonly record:
        | { readonly __typename: 'Assertion', readonly id: string, readonly inquiry: string | null, readonly speaker:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly claim: { readonly text: string } | null, readonly foundIn:
            | { readonly title: string }
            | { readonly title: string }
           }
        | { readonly __typename: 'Response', readonly id: string, readonly response: ResponseKind, readonly assertion: { readonly speaker:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            , readonly claim: { readonly text: string } | null, readonly foundIn:
              | { readonly title: string }
              | { readonly title: string }
             } }
        | { readonly __typename: 'Stance', readonly id: string, readonly stance: StanceKind, readonly assertion: { readonly speaker:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             }, readonly target:
            | { readonly name: string }
            | { readonly title: string }
            | { readonly title: string }
            | { readonly text: string }
           }
        | { readonly __typename: 'Role', readonly id: string, readonly title: string, readonly organization:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           | null }
        | { readonly __typename: 'Correction', readonly id: string, readonly summary: string, readonly work:
            | { readonly title: string }
            | { readonly title: string }
           }
        | { readonly __typename: 'Observation', readonly id: string, readonly value: number | null, readonly unit: string, readonly measure: { readonly name: string } }
        | { readonly __typename: 'Comparison', readonly id: string, readonly verdict: Verdict, readonly operands: ReadonlyArray<{ readonly value: number | null, readonly unit: string }> }
      , readonly by:
        | { readonly __typename: 'Correction', readonly id: string, readonly summary: string }
        | { readonly __typename: 'Response', readonly id: string, readonly assertion: { readonly speaker:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             } }
       | null }>, readonly tallies: ReadonlyArray<{ readonly of: ChangeCount, readonly before: number, readonly after: number }> } | null };

export type WorksBetweenQueryVariables = Exact<{
  from: string;
  to: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WorksBetweenQuery = { readonly works: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly title: string, readonly kind: WorkKind, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null, readonly issuedBy:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null, readonly assertions: { readonly totalCount: number | null } }
      | { readonly id: string, readonly title: string, readonly kind: WorkKind, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publishedBy:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null, readonly issuedBy:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null, readonly assertions: { readonly totalCount: number | null } }
    > } };

export const WhoAssertedWhatDocument = /*#__PURE__*/ {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoAssertedWhat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"manner"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"foundIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"ranges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhoAssertedWhatQuery, WhoAssertedWhatQueryVariables>;
export const ShareOfVoiceDocument = /*#__PURE__*/ {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShareOfVoice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"work"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"work"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"work"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"speakers"},"name":{"kind":"Name","value":"shareOfVoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"SPEAKER"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assertions"}},{"kind":"Field","name":{"kind":"Name","value":"codePoints"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"organizations"},"name":{"kind":"Name","value":"shareOfVoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"ORGANIZATION"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assertions"}},{"kind":"Field","name":{"kind":"Name","value":"codePoints"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"stances"},"name":{"kind":"Name","value":"shareOfVoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"STANCE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"on"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Topic"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assertions"}},{"kind":"Field","name":{"kind":"Name","value":"codePoints"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}}]}}]}}]} as unknown as DocumentNode<ShareOfVoiceQuery, ShareOfVoiceQueryVariables>;
export const HowAClaimStandsDocument = /*#__PURE__*/ {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HowAClaimStands"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"claim"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"person"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"claim"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"standing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asserted"}},{"kind":"Field","name":{"kind":"Name","value":"assertedSides"}},{"kind":"Field","name":{"kind":"Name","value":"lastAsserted"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"disputedSides"}},{"kind":"Field","name":{"kind":"Name","value":"lastDisputed"}},{"kind":"Field","name":{"kind":"Name","value":"supported"}},{"kind":"Field","name":{"kind":"Name","value":"supportedSides"}},{"kind":"Field","name":{"kind":"Name","value":"lastSupported"}},{"kind":"Field","name":{"kind":"Name","value":"disputedInPart"}},{"kind":"Field","name":{"kind":"Name","value":"unanswered"}},{"kind":"Field","name":{"kind":"Name","value":"unansweredDisputes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"silent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"inquiry"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"askers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assertion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"foundIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"disputedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"aspect"}},{"kind":"Field","alias":{"kind":"Name","value":"before"},"name":{"kind":"Name","value":"disputeChain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ANSWERS"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"closesRing"}},{"kind":"Field","name":{"kind":"Name","value":"response"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"after"},"name":{"kind":"Name","value":"disputeChain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ANSWERED_BY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"closesRing"}},{"kind":"Field","name":{"kind":"Name","value":"response"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"person"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roleReasons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"because"}},{"kind":"Field","name":{"kind":"Name","value":"attestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"work"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"openQuestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"question"}}]}}]}}]}}]} as unknown as DocumentNode<HowAClaimStandsQuery, HowAClaimStandsQueryVariables>;
export const WhatFallsWithItDocument = /*#__PURE__*/ {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatFallsWithIt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"impact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assertion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Observation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"affected"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"assertionCount"}},{"kind":"Field","name":{"kind":"Name","value":"assertions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"fidelity"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"otherGround"}},{"kind":"Field","name":{"kind":"Name","value":"announced"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"foundIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unannouncedCount"}},{"kind":"Field","name":{"kind":"Name","value":"works"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertionCount"}},{"kind":"Field","name":{"kind":"Name","value":"announced"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"work"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimCount"}},{"kind":"Field","name":{"kind":"Name","value":"unsupportedCount"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lost"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"comparisons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lost"}},{"kind":"Field","name":{"kind":"Name","value":"comparison"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"operands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"disputes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answers"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"surviving"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"support"}},{"kind":"Field","name":{"kind":"Name","value":"independentCount"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assertions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"independent"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"foundIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"work"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"affected"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wholeWork"}},{"kind":"Field","name":{"kind":"Name","value":"assertionCount"}},{"kind":"Field","name":{"kind":"Name","value":"assertions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unannouncedCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"surviving"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"support"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatFallsWithItQuery, WhatFallsWithItQueryVariables>;
export const WhatWasKnownByDocument = /*#__PURE__*/ {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatWasKnownBy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whatChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"tallies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assertion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"foundIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Response"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"stance"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Topic"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Correction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Observation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Correction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Response"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatWasKnownByQuery, WhatWasKnownByQueryVariables>;
export const WhoDisputesAClaimDocument = /*#__PURE__*/ {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoDisputesAClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"claim"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"claim"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"asserters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertionCount"}},{"kind":"Field","name":{"kind":"Name","value":"firstSaidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"disputedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"aspect"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"foundIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"ranges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhoDisputesAClaimQuery, WhoDisputesAClaimQueryVariables>;
export const WhatAPersonSaidDocument = /*#__PURE__*/ {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatAPersonSaid"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"defaultValue":{"kind":"StringValue","value":"Todd Lyons","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attested"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"titleAsPrinted"}},{"kind":"Field","name":{"kind":"Name","value":"work"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assertions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"DAY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"roleAsPrinted"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inquiry"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"foundIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatAPersonSaidQuery, WhatAPersonSaidQueryVariables>;
export const WhatAnOutletRelaysDocument = /*#__PURE__*/ {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatAnOutletRelays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"defaultValue":{"kind":"StringValue","value":"Boston Herald","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outlet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relayedFrom"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertionCount"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"works"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"authored"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"assertions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"fidelity"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"work"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"issuedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"fidelity"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"foundIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatAnOutletRelaysQuery, WhatAnOutletRelaysQueryVariables>;
export const TwoFiguresDocument = /*#__PURE__*/ {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TwoFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"claim:bpd-refused-198","block":false},{"kind":"StringValue","value":"claim:bpd-refused-15","block":false}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Side"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Side"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assertions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"DAY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"disputedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"aspect"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assertion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Place"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Said"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assertion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"manner"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"foundIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"basedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"work"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"issuedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Place"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Place"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"ranges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exactSha256"}},{"kind":"Field","name":{"kind":"Name","value":"textVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"length"}}]}}]}}]} as unknown as DocumentNode<TwoFiguresQuery, TwoFiguresQueryVariables>;
export const WhatKainSaysAndDisputesDocument = /*#__PURE__*/ {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatKainSaysAndDisputes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"Jeannie Kain","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"assertions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"DAY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ranges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"respondsTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"disputes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assertion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"foundIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"disputedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatKainSaysAndDisputesQuery, WhatKainSaysAndDisputesQueryVariables>;
export const AsOfADayDocument = /*#__PURE__*/ {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AsOfADay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"asOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"published"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"MOST_CARRIED"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"asserters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"disputedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"foundIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AsOfADayQuery, AsOfADayQueryVariables>;
export const WhichFiguresConflictDocument = /*#__PURE__*/ {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhichFiguresConflict"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"a"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"b"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comparisons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"verdict"},"value":{"kind":"EnumValue","value":"CONFLICT"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"ruleVersion"}},{"kind":"Field","name":{"kind":"Name","value":"tests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"asserters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"compare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"a"},"value":{"kind":"Variable","name":{"kind":"Name","value":"a"}}},{"kind":"Argument","name":{"kind":"Name","value":"b"},"value":{"kind":"Variable","name":{"kind":"Name","value":"b"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"tests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhichFiguresConflictQuery, WhichFiguresConflictQueryVariables>;
export const WhereANumberComesFromDocument = /*#__PURE__*/ {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhereANumberComesFrom"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"claim"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"claim"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"origins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"independentCount"}},{"kind":"Field","name":{"kind":"Name","value":"assertionCount"}},{"kind":"Field","name":{"kind":"Name","value":"outletCount"}},{"kind":"Field","name":{"kind":"Name","value":"maxDepth"}},{"kind":"Field","name":{"kind":"Name","value":"roots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assertion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"foundIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"issuedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"altered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fidelity"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assertion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"foundIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"fidelity"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assertion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"foundIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"issuedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"passedOnMost"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"MOST_CARRIED"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"origins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertionCount"}},{"kind":"Field","name":{"kind":"Name","value":"outletCount"}},{"kind":"Field","name":{"kind":"Name","value":"independentCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhereANumberComesFromQuery, WhereANumberComesFromQueryVariables>;
export const ClaimsAboutTopicDocument = /*#__PURE__*/ {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClaimsAboutTopic"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"topic"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"topic"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClaimsAboutTopicQuery, ClaimsAboutTopicQueryVariables>;
export const CorrectionsNewestFirstDocument = /*#__PURE__*/ {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CorrectionsNewestFirst"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"corrections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"work"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CorrectionsNewestFirstQuery, CorrectionsNewestFirstQueryVariables>;
export const DisputesOfTopicDocument = /*#__PURE__*/ {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DisputesOfTopic"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"topic"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"responses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"topic"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"topic"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"EnumValue","value":"DISPUTES"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"DAY"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"aspect"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Statement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assertion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Statement"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Passage"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Statement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assertion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inquiry"}},{"kind":"Field","name":{"kind":"Name","value":"foundIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issuedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Passage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Passage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"ranges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exactSha256"}},{"kind":"Field","name":{"kind":"Name","value":"textVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}}]}}]} as unknown as DocumentNode<DisputesOfTopicQuery, DisputesOfTopicQueryVariables>;
export const FigureOfDocument = /*#__PURE__*/ {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FigureOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Observation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figure"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figure"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Figure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Observation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"printed"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"asserters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FigureOfQuery, FigureOfQueryVariables>;
export const FiguresOfMeasureDocument = /*#__PURE__*/ {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FiguresOfMeasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"measure"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"observations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"measure"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"measure"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"PERIOD"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figure"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Figure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Observation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"printed"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"asserters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FiguresOfMeasureQuery, FiguresOfMeasureQueryVariables>;
export const TopicByIdDocument = /*#__PURE__*/ {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TopicById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"topic"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"topic"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<TopicByIdQuery, TopicByIdQueryVariables>;
export const TopicsNamedDocument = /*#__PURE__*/ {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TopicsNamed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<TopicsNamedQuery, TopicsNamedQueryVariables>;
export const TwoFiguresComparedDocument = /*#__PURE__*/ {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TwoFiguresCompared"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"a"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"b"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"a"},"value":{"kind":"Variable","name":{"kind":"Name","value":"a"}}},{"kind":"Argument","name":{"kind":"Name","value":"b"},"value":{"kind":"Variable","name":{"kind":"Name","value":"b"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"ruleVersion"}},{"kind":"Field","name":{"kind":"Name","value":"tests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}}]}}]} as unknown as DocumentNode<TwoFiguresComparedQuery, TwoFiguresComparedQueryVariables>;
export const WhatChangedDocument = /*#__PURE__*/ {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whatChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assertion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inquiry"}},{"kind":"Field","name":{"kind":"Name","value":"foundIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Response"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"response"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"foundIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"stance"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Topic"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Correction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"work"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Observation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comparison"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"operands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Correction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Response"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tallies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<WhatChangedQuery, WhatChangedQueryVariables>;
export const WorksBetweenDocument = /*#__PURE__*/ {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorksBetween"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"works"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"published"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"PUBLISHED"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issuedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assertions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WorksBetweenQuery, WorksBetweenQueryVariables>;
