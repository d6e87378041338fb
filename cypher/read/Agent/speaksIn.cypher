// One row: a work in which this agent asserts something.
MATCH (_said:Assertion)
WHERE _said.speakerId = parent.id /*stands: _said*/
MATCH (_said)-[:FOUND_IN]->(node:Work)
WITH DISTINCT node
