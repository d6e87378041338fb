// One row: the text that the ranges count in.
MATCH (parent)-[:SELECTS]->(node:TextVersion)
