// Table: an article, statement by statement
// In the order of its text: who says what, where it stands.
MATCH (assertion:Assertion {workId: 'work:herald-198-detainers-2025'})<-[:MADE]-(speaker:Agent)
WHERE assertion.retiredAt IS NULL
OPTIONAL MATCH (assertion)-[:OF]->(claim:Claim)
RETURN assertion.position AS position, speaker.name AS speaker, assertion.roleAsPrinted AS title, assertion.act AS act,
  coalesce(claim.text, assertion.inquiry) AS words
ORDER BY position
LIMIT 300
