// One row: what a rule found that this figure and others are to each other.
//! prefix: figureId
//! keys: link
MATCH (node:Comparison)-[link:COMPARES]->(:Observation)
WHERE link.figureId = parent.id /*current: node*/
//? verdict
AND node.verdict = $verdict
