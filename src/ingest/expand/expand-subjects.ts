import { idOf } from '../../model/id.js';
import type { VocabularyFile } from '../shapes/files.js';
import type { MeasureEntry, PlaceEntry, TopicEntry } from '../shapes/subjects.js';
import type { Scope } from './scope.js';

/** Measures, places and topics of a file. */
export function expandSubjects(file: VocabularyFile, scope: Scope): void {
  for (const [slug, measure] of Object.entries<MeasureEntry>(file.measures ?? {})) {
    const name = measure.name ?? slug.replaceAll('-', ' ');
    scope.emit({ kind: 'measure', id: idOf('measure', slug), name, definition: measure.counts, unit: measure.unit, of: measure.of }, [
      'measures',
      slug,
    ]);
  }
  for (const [slug, place] of Object.entries<Partial<PlaceEntry> & { name: string }>(file.places ?? {})) {
    const path = ['places', slug];
    const partOf = (place['part-of'] ?? []).map((whole) => scope.resolve(whole, [...path, 'part-of'], 'place'));
    scope.emit(
      { kind: 'place', id: idOf('place', slug), name: place.name, placeKind: place.kind, partOf, wikidataId: place.wikidata },
      path,
    );
  }
  for (const [slug, topic] of Object.entries<Partial<TopicEntry> & { name: string }>(file.topics ?? {})) {
    const path = ['topics', slug];
    const whole = topic['part-of'];
    const partOf = whole === undefined ? undefined : scope.resolve(whole, [...path, 'part-of'], 'topic');
    scope.emit(
      {
        kind: 'topic',
        id: idOf('topic', slug),
        name: topic.name,
        topicKind: topic.kind,
        when: topic.when,
        partOf,
        wikidataId: topic.wikidata,
      },
      path,
    );
  }
}
