// One row: the larger place that holds it.
MATCH (parent)-[:PART_OF]->(node:Place)
