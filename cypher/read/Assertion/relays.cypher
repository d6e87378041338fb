// One row: an assertion that this one passes on.
//! order: node.day, node.id
MATCH (parent)-[link:RELAYS]->(node:Assertion)
