// Figures and what they count
// Figures of one measure, where they count, and the claims that hold them.
MATCH counted = (:Measure {id: 'measure:detainers-declined'})<-[:MEASURES]-(figure:Observation)<-[:HAS_FIGURE]-(:Claim)
WHERE figure.retiredAt IS NULL
OPTIONAL MATCH placed = (figure)-[:IN]->(:Place)
RETURN counted, placed
LIMIT 100
