// The dispute over 198 and 15
// Two figures for the same thing, who asserts each, and who disputes whom (red).
MATCH said = (claim:Claim)<-[:OF]-(assertion:Assertion)<-[:MADE]-(:Agent)
WHERE claim.id IN ['claim:bpd-refused-198', 'claim:bpd-refused-15'] AND assertion.retiredAt IS NULL
OPTIONAL MATCH disputed = (assertion)-[:DISPUTES]-(:Record)
RETURN said, disputed
LIMIT 100
