// What a publisher corrected, and who said it
// The work, what was withdrawn, what stands instead, and what passes the withdrawn words on.
MATCH corrected = (correction:Correction {id: $id})-[:CORRECTS]->(:Work)
OPTIONAL MATCH withdrew = (correction)-[:WITHDREW]->(withdrawn:Assertion)<-[:MADE]-(:Agent)
OPTIONAL MATCH replaced = (correction)-[:REPLACED_BY]->(:Assertion)
OPTIONAL MATCH passed = (withdrawn)<-[:RELAYS]-(:Assertion)
RETURN corrected, withdrew, replaced, passed
LIMIT 100
