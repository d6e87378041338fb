// What Neo4j's importer leaves to do after an export as CSV: it knows no empty lists. No rows; the statements bear repeating.
MATCH (node:Agent) WHERE node.aliases IS NULL SET node.aliases = [];
MATCH (node:Agent) WHERE node.sameAs IS NULL SET node.sameAs = [];
MATCH (node:Observation) WHERE node.dimensions IS NULL SET node.dimensions = [];
