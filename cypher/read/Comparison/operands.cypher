// One row: a figure that is compared, a total before its parts.
//! order: link.place
MATCH (parent)-[link:COMPARES]->(node:Observation)
