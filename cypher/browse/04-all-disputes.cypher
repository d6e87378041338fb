// Everybody who disputes anybody
// The whole board: who answers whom, drawn along the red links.
MATCH answered = (:Agent)-[:MADE]->(answer:Assertion)-[:DISPUTES]->(target:Record)
WHERE answer.retiredAt IS NULL
OPTIONAL MATCH said = (:Agent)-[:MADE]->(target)
RETURN answered, said
LIMIT 100
