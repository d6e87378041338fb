// One row: a dataset in the graph.
//! order: node.id
//! always stands
MATCH (node:Dataset)
