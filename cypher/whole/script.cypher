// The statements that a script for any Neo4j is made of. There a list of literal maps stands for `$rows`, and the labels or the type that it
// is for stand behind `node:` and `link:`.
// == await
CALL db.awaitIndexes(600)

// == nodes
// A row is one node with all its properties.
UNWIND $rows AS row
CREATE (node:Record)
SET node = row

// == links
// A row is one link between records.
UNWIND $rows AS row
MATCH (source:Record {id: row.source})
MATCH (target:Record {id: row.target})
CREATE (source)-[link:IN_DATASET]->(target)
SET link = row.properties

// == comparing
// A row is one link from a comparison to a figure.
UNWIND $rows AS row
MATCH (source:Comparison {id: row.source})
MATCH (target:Record {id: row.target})
CREATE (source)-[link:IN_DATASET]->(target)
SET link = row.properties

// == memberships
// A row is a record and one of its datasets.
UNWIND $rows AS row
MATCH (source:Record {id: row.source})
MATCH (target:Dataset {id: row.target})
CREATE (source)-[:IN_DATASET]->(target)
