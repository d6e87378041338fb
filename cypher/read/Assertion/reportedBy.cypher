// One row: who ascribes it, when it is not the work itself.
MATCH (parent)-[:REPORTED_BY]->(node:Agent)
