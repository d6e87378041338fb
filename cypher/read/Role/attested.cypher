// One row: a work that prints the title.
//! order: node.day, node.id
MATCH (parent)-[link:STATED_IN]->(node:Work)
