// What a publisher corrected
// The correction, the work, what it withdrew and what stands instead.
MATCH corrected = (correction:Correction)-[:CORRECTS]->(:Work)
WHERE correction.retiredAt IS NULL
OPTIONAL MATCH withdrew = (correction)-[:WITHDREW]->(:Assertion)
OPTIONAL MATCH replaced = (correction)-[:REPLACED_BY]->(:Assertion)
RETURN corrected, withdrew, replaced
LIMIT 100
