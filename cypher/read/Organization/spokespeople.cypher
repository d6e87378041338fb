// One row: an agent that spoke for this organization (with its units, unless told otherwise), and how often.
//? includeUnits
MATCH (_whole:Agent)-[:PART_OF {as: 'UNIT'}]->{0,8}(parent)
//? !includeUnits
MATCH (_whole:Agent {id: parent.id})
MATCH (_said:Assertion)
WHERE _said.spokeForId = _whole.id AND _said.speakerId <> parent.id /*stands: _said*/
WITH DISTINCT _said.speakerId AS _speaker
MATCH (node:Agent {id: _speaker})
//? includeUnits
WITH node, {assertionCount: COUNT { MATCH (_each:Assertion) WHERE _each.speakerId = node.id /*stands: _each*/ AND EXISTS { (:Agent {id: _each.spokeForId})-[:PART_OF {as: 'UNIT'}]->{0,8}(parent) } }} AS edge
//? !includeUnits
WITH node, {assertionCount: COUNT { MATCH (_each:Assertion) WHERE _each.speakerId = node.id AND _each.spokeForId = parent.id /*stands: _each*/ }} AS edge
