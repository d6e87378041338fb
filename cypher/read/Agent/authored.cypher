// One row: a work that this agent wrote, issued or published.
//! prefix: agentId
//! keys: link
MATCH (:Agent)-[link:AUTHORED]->(node:Work)
WHERE link.agentId = parent.id
