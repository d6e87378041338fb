// The year of the notice.
RETURN node.rightsYear
