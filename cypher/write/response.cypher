// Writes a response. A row of `nodes` and `unlink` is one record, a row of any other statement one link of the field that names it.
// == nodes
UNWIND $rows AS row
MERGE (response:Record {id: row.key})
ON CREATE SET response.knownFrom = '9999-12-31'
SET response:Response, response.kind = row.newKind, response.type = row.newType, response.aspect = row.newAspect,
    response.basis = row.newBasis, response.note = row.newNote, response.caption = row.newCaption
REMOVE response.digest, response.retiredAt, response:Dispute:Support:Amendment:NonAnswer
FOREACH (yes IN CASE WHEN row.newType = 'DISPUTES' THEN [1] ELSE [] END | SET response:Dispute)
FOREACH (yes IN CASE WHEN row.newType = 'SUPPORTS' THEN [1] ELSE [] END | SET response:Support)
FOREACH (yes IN CASE WHEN row.newType = 'AMENDS' THEN [1] ELSE [] END | SET response:Amendment)
FOREACH (yes IN CASE WHEN row.newType = 'DOES_NOT_ANSWER' THEN [1] ELSE [] END | SET response:NonAnswer)

// == unlink
UNWIND $rows AS row
MATCH (response:Record {id: row.key})-[old:TO|EVIDENCED_BY]->(:Record)
DELETE old

// == unlink-in
UNWIND $rows AS row
MATCH (response:Record {id: row.key})<-[old:RESPONDS]-(:Record)
DELETE old

// == assertion
UNWIND $rows AS row
MATCH (response:Response {id: row.source})
MATCH (assertion:Assertion {id: row.target})
CREATE (assertion)-[:RESPONDS]->(response)
RETURN count(*)

// == target
UNWIND $rows AS row
MATCH (response:Response {id: row.source})
MATCH (target:Record {id: row.target})
CREATE (response)-[:TO]->(target)
RETURN count(*)

// == evidence
UNWIND $rows AS row
MATCH (response:Response {id: row.source})
MATCH (evidence:Evidence {id: row.target})
CREATE (response)-[:EVIDENCED_BY]->(evidence)
RETURN count(*)
