// One row: an agent that asserted this claim.
MATCH (_said:Assertion)
WHERE _said.claimKey = parent.claimKey AND _said.day IS NOT NULL AND _said.id IS NOT NULL /*stands: _said*/
WITH DISTINCT _said.speakerId AS _speaker
MATCH (node:Agent {id: _speaker})
