// Writes an announced correction. A row of `nodes` and `unlink` is one record, a row of any other statement one link of the field that names it.
// == nodes
UNWIND $rows AS row
MERGE (correction:Record {id: row.key})
ON CREATE SET correction.knownFrom = '9999-12-31'
SET correction:Correction, correction.kind = row.newKind, correction.published = row.newPublished,
    correction.publishedPrinted = row.newPublishedPrinted, correction.publishedBasis = row.newPublishedBasis,
    correction.publishedEarliest = row.newPublishedEarliest, correction.publishedLatest = row.newPublishedLatest,
    correction.summary = row.newSummary, correction.caption = row.newCaption
REMOVE correction.digest, correction.retiredAt

// == unlink
UNWIND $rows AS row
MATCH (correction:Record {id: row.key})-[old:CORRECTS|EVIDENCED_BY|WITHDREW|REPLACED_BY]->(:Record)
DELETE old

// == work
UNWIND $rows AS row
MATCH (correction:Correction {id: row.source})
MATCH (work:Work {id: row.target})
CREATE (correction)-[:CORRECTS]->(work)
RETURN count(*)

// == evidence
UNWIND $rows AS row
MATCH (correction:Correction {id: row.source})
MATCH (evidence:Evidence {id: row.target})
CREATE (correction)-[:EVIDENCED_BY]->(evidence)
RETURN count(*)

// == withdrew
UNWIND $rows AS row
MATCH (correction:Correction {id: row.source})
MATCH (assertion:Assertion {id: row.target})
CREATE (correction)-[:WITHDREW]->(assertion)
RETURN count(*)

// == replacedBy
UNWIND $rows AS row
MATCH (correction:Correction {id: row.source})
MATCH (assertion:Assertion {id: row.target})
CREATE (correction)-[:REPLACED_BY]->(assertion)
RETURN count(*)
