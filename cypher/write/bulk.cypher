// What Neo4j's importer leaves to do.
// == empty-lists
// Some of the nodes with this label that lack the property, which is a list in all of them; answers how many.
MATCH (node:$($label))
WHERE node[$property] IS NULL
WITH node LIMIT $most
SET node[$property] = []
RETURN count(*)
