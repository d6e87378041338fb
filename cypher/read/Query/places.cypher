// One row: a place.
MATCH (node:Place)
