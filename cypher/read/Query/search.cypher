// One row: a record whose names or texts match, with its score.
//! ranked
CALL db.index.fulltext.queryNodes('recordWords', $text_lucene, {limit: 1000}) YIELD node AS node, score AS _score
WITH node, {score: _score} AS edge
//? kinds
WHERE any(_label IN labels(node) WHERE _label IN $kinds_labels)
