// Which records a dataset holds, and which stand. A row is one record.
// == join
UNWIND $ids AS id
MATCH (record:Record {id: id})
MATCH (dataset:Dataset {id: $dataset})
MERGE (record)-[:IN_DATASET]->(dataset)

// == leave-others
UNWIND $ids AS id
MATCH (record:Record {id: id})-[link:IN_DATASET]->(dataset:Dataset)
WHERE dataset.id <> $dataset
DELETE link

// == release
UNWIND $ids AS id
MATCH (record:Record {id: id})-[link:IN_DATASET]->(:Dataset {id: $dataset})
DELETE link

// == retire
UNWIND $ids AS id
MATCH (record:Record {id: id})
SET record.retiredAt = $at

// == drop-derived
UNWIND $ids AS id
MATCH (:Record {id: id})-[link]-(:Record)
WHERE link.derived
DELETE link

// == settle
UNWIND $rows AS row
MATCH (record:Record {id: row.key})
SET record.digest = row.newDigest

// == absent
// A row is an id that no record has.
UNWIND $ids AS id
OPTIONAL MATCH (record:Record {id: id})
WITH id, record
WHERE record IS NULL
RETURN id
