// A record with everything that it is linked to
// One step around it, whatever the records are.
MATCH (record:Record|Comparison {id: $id})
OPTIONAL MATCH linked = (record)--(:Record|Comparison)
RETURN record, linked
LIMIT 100
