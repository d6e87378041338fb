// Where words come from
// Chains of relays: an assertion, what it passes on, and the work that this rests on in turn.
MATCH chain = (assertion:Assertion)-[:RELAYS|BASED_ON]->(:Assertion|Work)-[:RELAYS|BASED_ON]->{0,5}(:Assertion|Work)
WHERE assertion.retiredAt IS NULL
RETURN chain
LIMIT 60
