// One row: a figure that is a part of this one.
//! order: node.id
MATCH (node:Observation)-[:PART_OF]->(parent)
