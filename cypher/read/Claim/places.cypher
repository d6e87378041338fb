// One row: a place that the claim is about.
//! order: node.nameFolded
MATCH (parent)-[:IN]->(node:Place)
