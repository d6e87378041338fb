// All records that stand, page by page in the order of their ids, to be digested, checked or written out.
// == page
// A row is one record: id, labels, properties, the links that it owns (those of its fields leave it or arrive at it), its datasets.
MATCH (record:Record)
WHERE record.id > $after AND record.retiredAt IS NULL
WITH record ORDER BY record.id LIMIT $most
RETURN record.id, labels(record), properties(record),
  COLLECT {
    MATCH (record)-[link:PART_OF|PUBLISHED_BY|WRITTEN_BY|DISTRIBUTED_BY|ISSUED_BY|BASED_ON|CREDITS|VERSION_OF|SELECTS|AT|STATED_IN|EVIDENCED_BY|IN|ABOUT|SAME_AS|NARROWER_THAN|MEASURES|DERIVED_FROM|FOUND_IN|OF|IN_ROLE|REPORTED_BY|ON_BEHALF_OF|SAID_TO|RELAYS|TO|ON|CORRECTS|WITHDREW|REPLACED_BY]->(target:Record)
    RETURN [type(link), target.id, properties(link)]
  },
  COLLECT {
    MATCH (record)<-[link:HELD|HAS_FIGURE|MADE|RESPONDS|TAKES]-(source:Record)
    RETURN [type(link), source.id, properties(link)]
  },
  COLLECT { MATCH (record)-[:IN_DATASET]->(dataset:Dataset) RETURN dataset.id }

// == of-ids
// The same of the records with these ids, in the order of the ids.
UNWIND $ids AS id
MATCH (record:Record {id: id})
WHERE record.retiredAt IS NULL
RETURN record.id, labels(record), properties(record),
  COLLECT {
    MATCH (record)-[link:PART_OF|PUBLISHED_BY|WRITTEN_BY|DISTRIBUTED_BY|ISSUED_BY|BASED_ON|CREDITS|VERSION_OF|SELECTS|AT|STATED_IN|EVIDENCED_BY|IN|ABOUT|SAME_AS|NARROWER_THAN|MEASURES|DERIVED_FROM|FOUND_IN|OF|IN_ROLE|REPORTED_BY|ON_BEHALF_OF|SAID_TO|RELAYS|TO|ON|CORRECTS|WITHDREW|REPLACED_BY]->(target:Record)
    RETURN [type(link), target.id, properties(link)]
  },
  COLLECT {
    MATCH (record)<-[link:HELD|HAS_FIGURE|MADE|RESPONDS|TAKES]-(source:Record)
    RETURN [type(link), source.id, properties(link)]
  },
  COLLECT { MATCH (record)-[:IN_DATASET]->(dataset:Dataset) RETURN dataset.id }

// == datasets
// A row is one dataset, with what its last ingest left.
MATCH (dataset:Dataset)
RETURN dataset.id, dataset.title, dataset.licence, dataset.state, dataset.version, dataset.records,
  [dataset.curatorIds, dataset.curatorNames]
ORDER BY dataset.id

// == latest
// Which run wrote last, how far it is, and the mark of commits: the same before and after a reading that nobody wrote into.
OPTIONAL MATCH (commits:OnrecordCommits {id: 'commits'})
OPTIONAL MATCH (run:Run)
WITH commits, run ORDER BY run.startedAt DESC, run.id DESC LIMIT 1
RETURN run.id, run.step, commits.count
