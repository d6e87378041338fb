// One row: a measure.
MATCH (node:Measure)
