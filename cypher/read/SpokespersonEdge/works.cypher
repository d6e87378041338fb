// One row: a work in which this agent speaks for the organization or one of its units.
//! order: node.day DESC, node.id
MATCH (_whole:Agent)-[:PART_OF {as: 'UNIT'}]->{0,8}(owner)
WITH DISTINCT _whole.id AS _for
MATCH (_said:Assertion)
WHERE _said.spokeForId = _for AND _said.speakerId = parent.id AND _said.day IS NOT NULL AND _said.id IS NOT NULL /*stands: _said*/
MATCH (_said)-[:FOUND_IN]->(node:Work)
WITH DISTINCT node
