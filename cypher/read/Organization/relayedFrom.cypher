// One row: an agent whose words this outlet passes on, because its assertions or works rest on that agent's.
MATCH (parent)-[link:DRAWS_ON]->(node:Agent)
WHERE link.derived /*stands: link*/
