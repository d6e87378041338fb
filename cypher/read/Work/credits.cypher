// One row: an agent or work that this work credits.
MATCH (parent)-[link:CREDITS]->(node:Agent|Work)
