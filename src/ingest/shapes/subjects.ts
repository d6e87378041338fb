import { z } from 'zod';
import { wikidataId } from '../../model/records/parts.js';
import { TOPIC_KINDS } from '../../model/vocabulary.js';
import { key, mapping } from './key.js';
import { bySlug, date, many, reference, text, word } from './parts.js';

const name = text.transform((value) => ({ name: value }));

const measureEntry = mapping({
  counts: key(text, 'measure.definition', 'Exactly what is counted.'),
  unit: key(text, 'measure.unit', 'Unit of its figures: person, request, percent.'),
  of: key(text.optional(), 'measure.of', 'What a share is a share of.', 'none'),
  name: key(text.optional(), 'measure.name', 'Short name.', 'the slug with blanks'),
});

const placeEntry = mapping({
  name: key(text, 'place.name', 'Name.'),
  kind: key(text.optional(), 'place.placeKind', 'city, county, state, region, country, …', 'none'),
  'part-of': key(many(reference).optional(), 'place.partOf', 'Larger places that hold it wholly.', 'none'),
  wikidata: key(wikidataId.optional(), 'place.wikidataId', 'Id of the same place in Wikidata.', 'none'),
});

const topicEntry = mapping({
  name: key(text, 'topic.name', 'Name.'),
  kind: key(word(TOPIC_KINDS).optional(), 'topic.topicKind', 'issue, event, case, program or proposal.', 'issue'),
  when: key(date.optional(), 'topic.when', 'When it took place.', 'unknown'),
  'part-of': key(reference.optional(), 'topic.partOf', 'The larger topic.', 'none'),
  wikidata: key(wikidataId.optional(), 'topic.wikidataId', 'Id of the same topic in Wikidata.', 'none'),
});

/** Sections of what is counted, where, and what it is about: `measures`, `places`, `topics`. */
export const subjectSections = {
  measures: key(bySlug(measureEntry).optional(), 'measure.id', 'What figures count, by slug.', 'none'),
  places: key(bySlug(z.union([name, placeEntry])).optional(), 'place.id', 'Where, by slug.', 'none'),
  topics: key(bySlug(z.union([name, topicEntry])).optional(), 'topic.id', 'What it is about, by slug.', 'none'),
};

/** A measure as written. */
export type MeasureEntry = z.output<typeof measureEntry>;
/** A place as written. */
export type PlaceEntry = z.output<typeof placeEntry>;
/** A topic as written. */
export type TopicEntry = z.output<typeof topicEntry>;
