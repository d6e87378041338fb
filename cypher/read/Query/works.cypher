// One row: a work.
MATCH (node:Work)
