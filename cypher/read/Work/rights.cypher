// One row: the rights notice of this work, if any.
UNWIND [parent] AS node
WITH node
WHERE node.rightsHolder IS NOT NULL OR node.rightsYear IS NOT NULL OR node.rightsTerms IS NOT NULL
