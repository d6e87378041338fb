// What Kain says, and what she disputes
MATCH said = (:Person {id: 'person:jeannie-kain'})-[:MADE]->(assertion:Assertion)-[:OF]->(:Claim)
WHERE assertion.retiredAt IS NULL
OPTIONAL MATCH disputed = (assertion)-[:DISPUTES]-(other:Record)
OPTIONAL MATCH by = (:Agent)-[:MADE]->(other)
RETURN said, disputed, by
LIMIT 100
