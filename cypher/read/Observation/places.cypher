// One row: a place that it counts in.
//! order: node.nameFolded
MATCH (parent)-[:IN]->(node:Place)
