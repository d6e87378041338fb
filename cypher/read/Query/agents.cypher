// One row: an agent.
MATCH (node:Agent)
