// One row: a work in which this agent speaks for the organization or one of its units.
//! order: node.day DESC, node.id
MATCH (_said:Assertion)
WHERE _said.speakerId = parent.id AND _said.spokeForId IS NOT NULL /*stands: _said*/
MATCH (_for:Agent {id: _said.spokeForId})
WHERE EXISTS { (_for)-[:PART_OF {as: 'UNIT'}]->{0,8}(owner) }
MATCH (_said)-[:FOUND_IN]->(node:Work)
WITH DISTINCT node
