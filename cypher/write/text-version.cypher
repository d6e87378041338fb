// Writes a text of a work. A row of `nodes` and `unlink` is one record, a row of any other statement one link of the field that names it.
// == nodes
UNWIND $rows AS row
MERGE (text:Record {id: row.key})
ON CREATE SET text.knownFrom = '9999-12-31'
SET text:TextVersion, text.sha256 = row.newSha256, text.normalization = row.newNormalization,
    text.length = row.newLength, text.retrieved = row.newRetrieved, text.retrievedPrinted = row.newRetrievedPrinted,
    text.retrievedBasis = row.newRetrievedBasis, text.retrievedEarliest = row.newRetrievedEarliest,
    text.retrievedLatest = row.newRetrievedLatest, text.caption = row.newCaption
REMOVE text.digest, text.retiredAt

// == unlink
UNWIND $rows AS row
MATCH (text:Record {id: row.key})-[old:VERSION_OF]->(:Record)
DELETE old

// == work
UNWIND $rows AS row
MATCH (text:TextVersion {id: row.source})
MATCH (work:Work {id: row.target})
CREATE (text)-[:VERSION_OF]->(work)
RETURN count(*)
