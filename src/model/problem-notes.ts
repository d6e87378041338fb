import type { ProblemCode } from './problem.js';

/** What `onrecord explain` says of a fault besides its rule. */
export interface ProblemNote {
  /** Why it is refused, or warned of. */
  readonly why: string;
  /** A piece of a seed file that has it. */
  readonly example: string;
  /** What to do next. */
  readonly next: string;
}

const note = (why: string, example: string, next: string): ProblemNote => ({ why, example, next });

/** A note on every code of a fault. */
export const PROBLEM_NOTES: Readonly<Record<ProblemCode, ProblemNote>> = {
  E_FILE: note(
    'Only files of the dataset are read: a path or link out of it could bring in anything.',
    'read: ../other/agents.yaml',
    'Put the file into the folder, or mend the pattern below `read:` in dataset.yaml.',
  ),
  E_ENCODING: note(
    'Another encoding would be read as other letters, and an unseen character makes two names that print alike.',
    'name: "Ann\\u202e Lee"',
    'Save the file as UTF-8 and remove the character at the place that is named.',
  ),
  E_SYNTAX: note(
    'What cannot be read for certain is not guessed at.',
    'quote: "We carried more',
    'Look at the place that is named, and at the line above it.',
  ),
  E_DUPLICATE_KEY: note(
    'One of the two values would be lost silently.',
    'name: Ann\nname: Anne',
    'Keep one of them; both places are named.',
  ),
  E_YAML_FEATURE: note(
    'Aliases can grow a small file without end, and tags and directives change what the rest means.',
    'a: &x Ann\nb: *x',
    'Write the value out.',
  ),
  E_DEPTH: note(
    'No record needs more than ten levels, and a program that walks deeper ones can be made to fail.',
    '[[[[ … ]]]]',
    'Unfold it; a bracket or a dash too many is the usual cause.',
  ),
  E_SIZE: note(
    'Reading stays within the memory at hand, whatever a file holds. Each limit is a setting and is named.',
    'name: a text of 3000 characters',
    'Shorten or split it, write bulk as NDJSON, or raise the setting.',
  ),
  E_UNKNOWN_KEY: note(
    'A key that is misspelt would be lost silently.',
    'pubished: 2031-05-14',
    'Take the key that is suggested, or look it up in docs/reference/seeds.md.',
  ),
  E_MISSING_KEY: note('The record means nothing without it.', 'people: {ann: {aliases: [Annie]}}', 'Add the key that is named.'),
  E_VALUE: note('The value cannot be what its key asks for.', 'figure: 412,000 riders', 'Write it as the message says.'),
  E_ID: note(
    'Ids are compared letter by letter: a-z, 0-9 and hyphens leave none that print alike.',
    'people: {Ann_Lee: Ann Lee}',
    'Write it in lower case with hyphens, such as ann-lee.',
  ),
  E_DATE: note(
    'A date that does not exist cannot be compared with others.',
    'published: 2031-02-30',
    'Look it up; uncertain dates are written as 2031?, 2031~ or 203X.',
  ),
  E_DUPLICATE_ID: note(
    'Nobody could tell which of the two is meant.',
    'places: {elling: Elling}\nplaces: {elling: Port Elling}',
    'Keep one of them, or give one another slug.',
  ),
  E_REFERENCE: note('A link to nothing would be lost.', 'to: harbor-tmies', 'Take the name that is suggested, or define the record.'),
  E_REFERENCE_TYPE: note(
    'The link would say something that makes no sense, such as a document as an author.',
    'by: elling-audit-2031',
    'Name a record of the kind that is asked for.',
  ),
  E_AMBIGUOUS_REFERENCE: note(
    'Two records would do, and which one is meant is not guessed at.',
    'about: harbor',
    'Write the kind before it: topic:harbor or place:harbor.',
  ),
  E_EVIDENCE_RANGE: note(
    'Nothing stands at such a place of the text.',
    'at: 141-97 7cef73cf',
    'Put the quote back and run `onrecord seal`.',
  ),
  E_EVIDENCE_DIFFERS: note(
    'The text at hand is not the one that was read, or the place was changed by hand.',
    'at: 98-142 7cef73cf',
    'Restore the place, or seal the quote again from the right text.',
  ),
  E_EVIDENCE_MISSING: note(
    'Who said something must be provable.',
    'says: [{ferry-riders: {date: 2031}}]',
    'Add `quote:` and run `onrecord seal`; a response of our own has `basis: curated`.',
  ),
  E_UNSEALED: note(
    'Words of a text stay out of what is shared; their place and digests prove them.',
    'quote: put the number at 274,000',
    'Run `onrecord seal`.',
  ),
  E_SEAL_MISSING: note(
    'Without its digests a place proves nothing.',
    'at: 97-141 00000000',
    'Restore ARTICLE.seals.yaml, or run `onrecord unseal` and `onrecord seal` with the text.',
  ),
  E_QUOTE_ABSENT: note(
    'Evidence is never found by likeness: the words are there or they are not.',
    'quote: caried 412,000 passengers',
    'Copy the words from the text; the nearest ones are shown.',
  ),
  E_QUOTE_AMBIGUOUS: note(
    'The words stand more than once, and which place is meant is not guessed at.',
    'quote: the ferry',
    'Add `near:` with words close by, or `occurrence: 2`.',
  ),
  E_RANGE_LONG: note(
    'Evidence names the words that prove one statement, not a whole text.',
    'at: 0-2400 7cef73cf',
    'Quote the sentence, or several passages with `also:`.',
  ),
  E_MARKS_MANY: note(
    'Marks are for exceptions: so many would hide what was not read.',
    'not-a-statement: [ … ]',
    'Cite more of the sentences as evidence.',
  ),
  E_TEXT_UNKNOWN: note(
    'Texts are recognised by their content, and none of those given fits.',
    'onrecord seal --texts other-folder',
    'Give the text with --text FILE, or its folder with --texts DIR.',
  ),
  E_RULE: note(
    'The record says something that cannot be, by the rules of the model.',
    'disputes: the claim that the same words make',
    'Mend it as the message says.',
  ),
  E_CYCLE: note(
    'A source that leads back to itself has no beginning.',
    'places: {a: {name: A, part-of: b}, b: {name: B, part-of: a}}',
    'Take away one of the links; the message names all of the ring.',
  ),
  E_EXPECTATION: note(
    'A dataset that has lost records is not written by mistake.',
    'expect: {claims: {min: 40}}',
    'Look for what is gone; if it is meant, change the expectation.',
  ),
  W_DUPLICATE_ID: note(
    'The record stands twice and says the same: harmless now, and a trap for the next change.',
    'the same place in two files',
    'Take one of them away.',
  ),
  W_DATE: note(
    'The order of days is unusual: often a digit is wrong.',
    'published: 2231-05-14',
    'Look it up; nothing needs to be done if it is so.',
  ),
  W_UNUSED: note(
    'It is defined and nothing refers to it: often a reference is misspelt.',
    'topics: {free-feries: Free ferries}',
    'Use it, or take it away.',
  ),
  W_CONFUSABLE: note(
    'The characters look like others: two records may be one, or one may imitate another. They are never merged by themselves.',
    'name: Pаypal, with a Cyrillic а',
    'Make sure of each character, and keep one record where both are one.',
  ),
  W_EXPECTATION: note(
    'The dataset has grown beyond what was expected.',
    'expect: {claims: {max: 40}}',
    'Look for what came in by mistake, or raise the expectation.',
  ),
  W_MARK: note('The sentence is covered or needs no mark.', 'not-a-statement: [{at: …}]', 'Take the mark away.'),
  W_DRAFT: note(
    'The comments hold sentences of the publisher.',
    '# > a sentence of the article',
    'Take the comments away before the file is shared.',
  ),
  W_SKIPPED: note(
    'What is not understood, or names no place, claim or work, is left out rather than guessed at.',
    '{"@type": "ClaimReview", "author": {"name": "Millbrook Checks"}}',
    'Mend the file and import it again, or write the record by hand.',
  ),
  W_DOUBTFUL: note(
    'Something is missing, does not agree with itself, or can be understood in two ways: what was not said is left out of the draft.',
    '"reviewRating": {"ratingValue": 1, "bestRating": 1, "worstRating": 5}',
    'Look at the draft beside what it was made of, and mend it.',
  ),
  W_RULE: note('It is allowed, and seldom meant.', 'title: "<b>News</b>"', 'Make sure of it.'),
};
