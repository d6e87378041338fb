// What may be asked of a stance `node`.
//= kind
node.kind
//= agent.id indexed
node.agentId
//= agent
EXISTS { MATCH (_that:Agent {id: node.agentId}) WHERE /*AgentFilter _that*/ }
//= target indexed
node.targetId
