// Who did not answer
// Silence is data: who was asked, by whom, and what about.
MATCH kept = (:Agent)-[:MADE]->(silence:Assertion)
WHERE silence.act <> 'STATED' AND silence.retiredAt IS NULL
OPTIONAL MATCH asked = (silence)-[:SAID_TO]->(:Agent)
OPTIONAL MATCH about = (silence)-[:DOES_NOT_ANSWER]->(:Record)
RETURN kept, asked, about
LIMIT 100
