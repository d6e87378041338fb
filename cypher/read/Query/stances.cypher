// One row: a stance.
MATCH (node:Stance)
