// One row: a candidate for the outlet asked for, by id or by folded name or alias.
//! one of: node.name, node.id
//? by.id
MATCH (node:Outlet)
//? by.id
WHERE node.id = $by_id
//? by.name
CALL db.index.fulltext.queryNodes('agentNames', $by_name_term, {limit: 100}) YIELD node AS node
//? by.name
WITH node
//? by.name
WHERE node:Outlet AND $by_name_fold IN node.namesFolded
