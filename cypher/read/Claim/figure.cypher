// One row: the figure of the claim.
MATCH (parent)-[:HAS_FIGURE]->(node:Observation)
