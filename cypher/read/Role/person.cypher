// One row: the person who holds it.
//! exactly one
MATCH (node:Person)-[:HELD]->(parent)
