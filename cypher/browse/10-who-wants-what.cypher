// Who wants what
// Stances: who favours and who opposes an act, a law, a plan or a vow.
MATCH wanted = (:Agent)-[:MADE]->(assertion:Assertion)-[:FAVOURS|OPPOSES]->(:Record)
WHERE assertion.retiredAt IS NULL
RETURN wanted
LIMIT 100
