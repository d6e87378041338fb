// One row: the claim whose figure it is.
//! exactly one
MATCH (node:Claim)-[:HAS_FIGURE]->(parent)
