// Who agrees with whom
// Support, with evidence of its own or without.
MATCH agreed = (:Agent)-[:MADE]->(answer:Assertion)-[:SUPPORTS]->(target:Record)
WHERE answer.retiredAt IS NULL
OPTIONAL MATCH said = (:Agent)-[:MADE]->(target)
RETURN agreed, said
LIMIT 100
