// One row: a work that this agent wrote, issued or published.
MATCH (node:Work)-[:WRITTEN_BY|ISSUED_BY|PUBLISHED_BY]->(parent)
WITH DISTINCT node
