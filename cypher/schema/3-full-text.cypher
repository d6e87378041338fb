// Words for search, without case and accents; and whole names, for looking agents up by name or alias.
CREATE FULLTEXT INDEX recordText IF NOT EXISTS
FOR (node:Person|Organization|Group|Article|Document|Claim|Topic|Measure|Place)
ON EACH [node.name, node.aliases, node.title, node.text, node.definition]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX agentNames IF NOT EXISTS FOR (node:Agent) ON EACH [node.namesFolded]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
