// One row: a stance that this assertion takes.
MATCH (parent)-[:TAKES]->(node:Stance)
