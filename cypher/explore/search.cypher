// Records whose caption has these words
// The caption is what a node shows: a name, a title or a sentence. The search of the pages looks at more, and knows endings.
MATCH (found:Record)
WHERE toLower(found.caption) CONTAINS toLower($id) AND found.retiredAt IS NULL
RETURN found
LIMIT 100
