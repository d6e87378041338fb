// Writes a passage of a text. A row of `nodes` and `unlink` is one record, a row of any other statement one link of the field that names it.
// == nodes
UNWIND $rows AS row
MERGE (evidence:Record {id: row.key})
ON CREATE SET evidence.knownFrom = '9999-12-31'
SET evidence:Evidence, evidence.rangeStarts = row.newRangeStarts, evidence.rangeEnds = row.newRangeEnds,
    evidence.exactSha256 = row.newExactSha256, evidence.contextSha256 = row.newContextSha256,
    evidence.section = row.newSection, evidence.caption = row.newCaption
REMOVE evidence.digest, evidence.retiredAt

// == unlink
UNWIND $rows AS row
MATCH (evidence:Record {id: row.key})-[old:SELECTS]->(:Record)
DELETE old

// == textVersion
UNWIND $rows AS row
MATCH (evidence:Evidence {id: row.source})
MATCH (text:TextVersion {id: row.target})
CREATE (evidence)-[:SELECTS]->(text)
RETURN count(*)
