// One row: a role of the person, beside a work that prints it.
//! concludes records: role-on
//! facts: [$date, node.id, parent.id, node.title, _at.id, node.status, node.from, node.fromEarliest, node.fromLatest, node.to, node.toEarliest, node.toLatest, _work.id, _work.knownFrom, _work.publishedEarliest]
MATCH (parent)-[:HELD]->(node:Role)
OPTIONAL MATCH (node)-[:STATED_IN]->(_work:Work)
WHERE _work.id IS NOT NULL /*stands: _work*/
OPTIONAL MATCH (node)-[:AT]->(_at:Agent)
WITH node, _work, _at
