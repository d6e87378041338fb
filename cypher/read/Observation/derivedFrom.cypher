// One row: how this figure was reckoned, if it was.
MATCH (parent)-[link:DERIVED_FROM]->(:Observation)
WITH parent AS node, link
