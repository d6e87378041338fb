// A claim and who stands behind it
// Boston police left 198 detainers aside in 2024: each assertion with its speaker, its article and the outlet. Change the id to see another claim.
MATCH said = (claim:Claim {id: 'claim:bpd-refused-198'})<-[:OF]-(assertion:Assertion)<-[:MADE]-(:Agent)
MATCH found = (assertion)-[:FOUND_IN]->(work:Work)
WHERE assertion.retiredAt IS NULL
OPTIONAL MATCH published = (work)-[:PUBLISHED_BY]->(:Organization)
RETURN said, found, published
LIMIT 100
