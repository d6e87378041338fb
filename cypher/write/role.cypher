// Writes a role. A row of `nodes` and `unlink` is one record, a row of any other statement one link of the field that names it.
// == nodes
UNWIND $rows AS row
MERGE (role:Record {id: row.key})
ON CREATE SET role.knownFrom = '9999-12-31'
SET role:Role, role.title = row.newTitle, role.status = row.newStatus, role.from = row.newFrom,
    role.fromPrinted = row.newFromPrinted, role.fromBasis = row.newFromBasis, role.fromEarliest = row.newFromEarliest,
    role.fromLatest = row.newFromLatest, role.to = row.newTo, role.toPrinted = row.newToPrinted,
    role.toBasis = row.newToBasis, role.toEarliest = row.newToEarliest, role.toLatest = row.newToLatest,
    role.caption = row.newCaption
REMOVE role.digest, role.retiredAt

// == unlink
UNWIND $rows AS row
MATCH (role:Record {id: row.key})-[old:AT|STATED_IN|EVIDENCED_BY]->(:Record)
DELETE old

// == unlink-in
UNWIND $rows AS row
MATCH (role:Record {id: row.key})<-[old:HELD]-(:Record)
DELETE old

// == person
UNWIND $rows AS row
MATCH (role:Role {id: row.source})
MATCH (person:Person {id: row.target})
CREATE (person)-[:HELD]->(role)
RETURN count(*)

// == organization
UNWIND $rows AS row
MATCH (role:Role {id: row.source})
MATCH (organization:Agent {id: row.target})
CREATE (role)-[:AT]->(organization)
RETURN count(*)

// == statedIn
UNWIND $rows AS row
MATCH (role:Role {id: row.source})
MATCH (work:Work {id: row.target})
CREATE (role)-[:STATED_IN {titleAsPrinted: row.linkTitleAsPrinted}]->(work)
RETURN count(*)

// == evidence
UNWIND $rows AS row
MATCH (role:Role {id: row.source})
MATCH (evidence:Evidence {id: row.target})
CREATE (role)-[:EVIDENCED_BY]->(evidence)
RETURN count(*)
