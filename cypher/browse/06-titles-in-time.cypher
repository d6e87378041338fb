// Titles in time
// The roles of a person, where they are held, and the works that print them.
MATCH held = (:Person {id: 'person:todd-lyons'})-[:HELD]->(role:Role)
WHERE role.retiredAt IS NULL
OPTIONAL MATCH at = (role)-[:AT]->(:Organization)
OPTIONAL MATCH printed = (role)-[:STATED_IN]->(:Work)
RETURN held, at, printed
LIMIT 100
