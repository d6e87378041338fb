// Table: who speaks, and how often
MATCH (agent:Agent)
WHERE agent.assertionCount > 0 AND agent.retiredAt IS NULL
RETURN agent.name AS speaker, labels(agent) AS labels, agent.assertionCount AS assertions
ORDER BY assertions DESC, speaker
LIMIT 100
