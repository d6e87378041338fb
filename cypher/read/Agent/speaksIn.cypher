// One row: a work in which this agent asserts something.
//! prefix: agentId
//! keys: link
MATCH (:Agent)-[link:SPEAKS_IN]->(node:Work)
WHERE link.agentId = parent.id /*stands: link*/
