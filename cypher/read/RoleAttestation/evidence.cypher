// One row: a place where that work prints the title.
//! order: node.rangeStarts[0]
MATCH (owner)-[:EVIDENCED_BY]->(node:Evidence)-[:SELECTS]->(:TextVersion)-[:VERSION_OF]->(parent)
