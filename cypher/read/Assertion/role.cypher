// One row: the role in which it was said.
MATCH (parent)-[:IN_ROLE]->(node:Role)
