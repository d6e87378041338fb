// Writes a stance. A row of `nodes` and `unlink` is one record, a row of any other statement one link of the field that names it.
// == nodes
UNWIND $rows AS row
MERGE (stance:Record {id: row.key})
ON CREATE SET stance.knownFrom = '9999-12-31'
SET stance:Stance, stance.kind = row.newKind, stance.basis = row.newBasis, stance.caption = row.newCaption
REMOVE stance.digest, stance.retiredAt

// == unlink
UNWIND $rows AS row
MATCH (stance:Record {id: row.key})-[old:ON]->(:Record)
DELETE old

// == unlink-in
UNWIND $rows AS row
MATCH (stance:Record {id: row.key})<-[old:TAKES]-(:Record)
DELETE old

// == assertion
UNWIND $rows AS row
MATCH (stance:Stance {id: row.source})
MATCH (assertion:Assertion {id: row.target})
CREATE (assertion)-[:TAKES]->(stance)
RETURN count(*)

// == target
UNWIND $rows AS row
MATCH (stance:Stance {id: row.source})
MATCH (target:Record {id: row.target})
CREATE (stance)-[:ON]->(target)
RETURN count(*)
