// One row: an announced correction.
MATCH (node:Correction)
