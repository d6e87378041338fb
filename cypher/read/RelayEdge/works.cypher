// One row: a work of this agent that the outlet rests on.
//! order: node.day DESC, node.id
MATCH (node:Work)-[:PUBLISHED_BY|ISSUED_BY|WRITTEN_BY]->(parent)
WHERE EXISTS { (node)<-[:BASED_ON]-(:Work)-[:PUBLISHED_BY]->(owner) } OR EXISTS { (node)<-[:BASED_ON]-(:Assertion)-[:FOUND_IN]->(:Work)-[:PUBLISHED_BY]->(owner) } OR EXISTS { (node)<-[:FOUND_IN]-(:Assertion)<-[:RELAYS]-(:Assertion)-[:FOUND_IN]->(:Work)-[:PUBLISHED_BY]->(owner) }
WITH DISTINCT node
