// Words for search, without case and accents: its own and those it is found by; and whole names, for looking agents up by name or alias.
CREATE FULLTEXT INDEX recordWords IF NOT EXISTS
FOR (node:Person|Organization|Group|Article|Document|Claim|Topic|Measure|Place)
ON EACH [node.name, node.aliases, node.title, node.text, node.definition, node.foundBy]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX agentNames IF NOT EXISTS FOR (node:Agent) ON EACH [node.namesFolded]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
