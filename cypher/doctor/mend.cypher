// What lets the next ingest write anew what is damaged. A row is one record, or one link that no field of a record has.
// == distrust
// Without a digest a record counts as half written.
UNWIND $ids AS id
MATCH (record:Record {id: id})
REMOVE record.digest

// == unlabel
// Takes away every label that tells a kind; ingest sets those of the record.
UNWIND $ids AS id
MATCH (record:Record {id: id})
REMOVE record:Agent:Person:Organization:Outlet:Group:Work:Article:Document:TextVersion:Evidence:Role:Claim:Observation:Assertion:Response:Dispute:Support:Amendment:NonAnswer:Stance:Correction:Measure:Place:Topic,
  record.digest

// == unlink
UNWIND $rows AS row
MATCH (:Record {id: row.source})-[link]->(:Record {id: row.target})
WHERE type(link) = row.type
DELETE link

// == derive-again
MATCH (dataset:Dataset)
REMOVE dataset.rules
