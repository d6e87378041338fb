// A first load through Neo4j's importer: whether there may be one, and what the importer leaves to do.
// == blank
// Whether nobody's nodes are in the graph but what onrecord notes of itself, and the count of its mark of commits.
OPTIONAL MATCH (commits:OnrecordCommits {id: 'commits'})
RETURN NOT EXISTS { MATCH (node) WHERE NOT node:OnrecordCommits AND NOT node:OnrecordSchema AND NOT node:OnrecordLock },
  coalesce(commits.count, 0)

// == empty-lists
// Some of the nodes with this label that lack the property, which is a list in all of them; answers how many.
MATCH (node:$($label))
WHERE node[$property] IS NULL
WITH node LIMIT $most
SET node[$property] = []
RETURN count(*)
