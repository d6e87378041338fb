// One row: the larger topic.
MATCH (parent)-[:PART_OF]->(node:Topic)
