// One row: a figure.
MATCH (node:Observation)
