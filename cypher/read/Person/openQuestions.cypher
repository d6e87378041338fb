// One row: a role of the person, or a dated one of somebody else of the same title there, beside a work that prints it.
//! concludes: role-questions
//! facts: [parent.id, node.id, _holder.id, node.title, _at.id, node.status, node.from, node.fromEarliest, node.fromLatest, node.to, node.toEarliest, node.toLatest, _work.id, _work.knownFrom, _work.publishedEarliest]
//! faces: roles=node, works=_work
MATCH (parent)-[:HELD]->(_own:Role)
WHERE _own.id IS NOT NULL /*stands: _own*/
OPTIONAL MATCH (_own)-[:AT]->(_office:Agent)
UNWIND [_own] + CASE WHEN _own.from IS NULL AND _own.to IS NULL THEN [] ELSE COLLECT {
  MATCH (_office)<-[:AT]-(_other:Role)
  WHERE _other.id <> _own.id AND toLower(_other.title) = toLower(_own.title) AND (_other.from IS NOT NULL OR _other.to IS NOT NULL) /*stands: _other*/
  RETURN _other ORDER BY _other.id LIMIT 100
} END AS _each
WITH DISTINCT _each AS node
MATCH (_holder:Person)-[:HELD]->(node)
OPTIONAL MATCH (node)-[:STATED_IN]->(_work:Work)
WHERE _work.id IS NOT NULL /*stands: _work*/
OPTIONAL MATCH (node)-[:AT]->(_at:Agent)
WITH node, _holder, _work, _at
