// One row: something that the claim is about.
MATCH (parent)-[link:ABOUT]->(node)
//? as
WHERE link.as = $as
