// One row: what was withdrawn, or the work where nothing was by name, and what may fall with it or is left.
//! concludes: surviving
//! goes on as: inputs/impact
WITH CASE
  WHEN EXISTS { (parent)-[:WITHDREW]->(:Assertion) }
  THEN COLLECT { MATCH (parent)-[:WITHDREW]->(_gone:Assertion) WHERE true /*stands: _gone*/ RETURN _gone }
  ELSE COLLECT { MATCH (parent)-[:CORRECTS]->(_corrected:Work) WHERE true /*stands: _corrected*/ RETURN _corrected }
END AS _roots
