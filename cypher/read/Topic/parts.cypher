// One row: a topic that is part of this one.
//! order: node.nameFolded, node.id
MATCH (node:Topic)-[:PART_OF]->(parent)
