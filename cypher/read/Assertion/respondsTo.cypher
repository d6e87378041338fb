// One row: a response that this assertion gives.
//! order: node.id
MATCH (parent)-[:RESPONDS]->(node:Response)
