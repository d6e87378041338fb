// One row for each id asked for, in that order; null where there is no such record.
//! order: _place
//! keeps nulls
UNWIND range(0, size($ids) - 1) AS _place
OPTIONAL MATCH (node:Record|Comparison)
WHERE node.id = $ids[_place] /*stands: node*/
