// The terms in a few words.
RETURN node.rightsTerms
