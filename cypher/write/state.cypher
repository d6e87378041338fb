// What the graph holds of a dataset, to be compared with the files.
// == dataset
MATCH (dataset:Dataset {id: $dataset})
RETURN dataset.title, dataset.licence, dataset.state, dataset.version, dataset.rules,
  [dataset.approximate, dataset.periodOverlap], [dataset.curatorIds, dataset.curatorNames]

// == members
// A row is one record of the dataset: id, digest (null while half written), whether it is retired, its other datasets.
MATCH (dataset:Dataset {id: $dataset})<-[:IN_DATASET]-(record:Record)
RETURN record.id, record.digest, record.retiredAt IS NOT NULL,
  COLLECT { MATCH (record)-[:IN_DATASET]->(other:Dataset) WHERE other.id <> $dataset RETURN other.id }

// == derived
// A row: how far a dataset stands, and by which rules its records and all others were derived last.
MATCH (dataset:Dataset)
RETURN dataset.state, dataset.rules, dataset.approximate, dataset.periodOverlap

// == all
// How many records stand, retired ones included.
MATCH (record:Record)
RETURN count(record)

// == others
// A row is one record that stands in the graph without being of the dataset.
UNWIND $ids AS id
MATCH (record:Record {id: id})
RETURN record.id, record.digest, record.retiredAt IS NOT NULL,
  COLLECT { MATCH (record)-[:IN_DATASET]->(other:Dataset) WHERE other.id <> $dataset RETURN other.id }

// == latest
// When the latest run began or ended: recorded time never goes backwards, whatever the clock does.
MATCH (run:Run)
RETURN max(coalesce(run.endedAt, run.startedAt))

// == unfinished
// A row is one dataset that an ingest in steps has opened and not closed.
MATCH (dataset:Dataset)
WHERE dataset.state = 'INGESTING'
RETURN dataset.id ORDER BY dataset.id
