// One row: the person who holds it.
MATCH (node:Person)-[:HELD]->(parent)
