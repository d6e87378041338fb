// One row: a claim that says more than this one.
MATCH (parent)-[:NARROWER_THAN]->(node:Claim)
