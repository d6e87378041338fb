// The evidence of an article
// Each assertion of an article with the passage in which it stands: positions and digests, never the words.
MATCH proved = (:Work {id: 'work:herald-198-detainers-2025'})<-[:FOUND_IN]-(assertion:Assertion)-[:EVIDENCED_BY]->(:Evidence)
WHERE assertion.retiredAt IS NULL
RETURN proved
LIMIT 40
