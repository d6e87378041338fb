// What is wrong with single nodes, where one statement over all of them finds it. A row is one finding: id, what.
// == without-id
MATCH (record:Record)
WHERE record.id IS NULL OR NOT record.id IS :: STRING
RETURN elementId(record), 'is a record without an id that is a text: ' + reduce(all = '', label IN labels(record) | all + ':' + label)
LIMIT $most

// == without-label
MATCH (dataset:Dataset)<-[:IN_DATASET]-(node)
WHERE NOT node:Record
RETURN coalesce(toStringOrNull(node.id), elementId(node)), 'is of ' + dataset.id + ' and has lost the label Record'
LIMIT $most

// == orphaned-evidence
// What nothing ever cited is none: a notice of rights, or a sentence that is marked as no statement, stands for itself.
MATCH (evidence:Evidence&Record)
WHERE evidence.retiredAt IS NULL AND EXISTS { (evidence)<-[:EVIDENCED_BY]-(:Record) }
  AND NOT EXISTS { MATCH (evidence)<-[:EVIDENCED_BY]-(citing:Record) WHERE citing.retiredAt IS NULL }
RETURN evidence.id, 'is only cited by records that are retired'
LIMIT $most

// == retired-targets
MATCH (gone:Record)
WHERE gone.retiredAt IS NOT NULL
CALL (gone) {
  MATCH (gone)<-[link:PART_OF|PUBLISHED_BY|WRITTEN_BY|DISTRIBUTED_BY|ISSUED_BY|BASED_ON|CREDITS|VERSION_OF|SELECTS|AT|STATED_IN|EVIDENCED_BY|IN|ABOUT|SAME_AS|NARROWER_THAN|MEASURES|DERIVED_FROM|FOUND_IN|OF|IN_ROLE|REPORTED_BY|ON_BEHALF_OF|SAID_TO|RELAYS|TO|ON|CORRECTS|WITHDREW|REPLACED_BY]-(record:Record)
  RETURN record, type(link) AS type
  UNION ALL
  MATCH (gone)-[link:HELD|HAS_FIGURE|MADE|RESPONDS|TAKES]->(record:Record)
  RETURN record, type(link) AS type
}
WITH gone, record, type
WHERE record.retiredAt IS NULL
RETURN record.id, 'names ' + gone.id + ' (' + type + '), which is retired'
LIMIT $most

// == revisions
MATCH (revision:Revision)
WHERE NOT EXISTS { (revision)-[:MADE_BY]->(:Run {id: revision.run}) } OR NOT EXISTS { (:Record)-[:HAD]->(revision) }
  OR size(revision.fields) <> size(revision.values) OR revision.fields IS NULL OR revision.values IS NULL
OPTIONAL MATCH (record:Record)-[:HAD]->(revision)
RETURN coalesce(record.id, elementId(revision)), 'has an earlier version that is of no run or no record, or without its values'
LIMIT $most

// == comparisons
MATCH (comparison:Comparison)-[:COMPARES]->(figure:Observation)
WHERE figure.retiredAt IS NOT NULL
RETURN comparison.id, 'compares ' + figure.id + ', which is retired'
LIMIT $most

// == standing
// A row is one of these ids that a record which stands has.
UNWIND $ids AS id
MATCH (record:Record {id: id})
WHERE record.retiredAt IS NULL
RETURN record.id

// == lock
// A row: who holds the lock, where, in which process, since when, and for how many milliseconds it has not been renewed.
MATCH (lock:OnrecordLock {id: 'write'})
RETURN lock.owner, lock.host, lock.pid, lock.since, timestamp() - lock.renewed
