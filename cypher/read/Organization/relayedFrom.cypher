// One row: an agent whose words this outlet passes on, because its assertions or works rest on that agent's.
//! prefix: outletId
//! keys: link
MATCH (:Organization)-[link:DRAWS_ON]->(node:Agent)
WHERE link.outletId = parent.id /*stands: link*/
