// One row: an agent that spoke for this organization (with its units, unless told otherwise).
//? includeUnits
MATCH (_whole:Agent)-[:PART_OF {as: 'UNIT'}]->{0,8}(parent)
//? !includeUnits
MATCH (_whole:Agent {id: parent.id})
WITH DISTINCT _whole.id AS _for
MATCH (_said:Assertion)
WHERE _said.spokeForId = _for AND _said.day IS NOT NULL AND _said.id IS NOT NULL AND _said.speakerId <> parent.id /*stands: _said*/
WITH DISTINCT _said.speakerId AS _speaker
MATCH (node:Agent {id: _speaker})
//? includeUnits
WITH node, {units: true} AS edge
//? !includeUnits
WITH node, {units: false} AS edge
