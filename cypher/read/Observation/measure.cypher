// One row: what it counts.
MATCH (parent)-[:MEASURES]->(node:Measure)
