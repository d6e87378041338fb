// What a measure counts, its figures and who holds them against each other
// Each figure with its claim, the statements of it and their speakers; comparisons lead from figure to figure.
MATCH counted = (:Measure {id: $id})<-[:MEASURES]-(figure:Observation)<-[:HAS_FIGURE]-(claim:Claim)
WHERE figure.retiredAt IS NULL
OPTIONAL MATCH said = (claim)<-[:OF]-(:Assertion)<-[:MADE]-(:Agent)
OPTIONAL MATCH compared = (figure)<-[:COMPARES]-(:Comparison)-[:COMPARES]->(:Observation)
RETURN counted, said, compared
LIMIT 100
