// Figures in conflict, and who gives them
// Pairs that rules found to be in conflict, with claims and speakers.
MATCH compared = (:Comparison {verdict: 'CONFLICT'})-[:COMPARES]->(figure:Observation)<-[:HAS_FIGURE]-(claim:Claim)
OPTIONAL MATCH said = (claim)<-[:OF]-(:Assertion)<-[:MADE]-(:Agent)
RETURN compared, said
LIMIT 100
