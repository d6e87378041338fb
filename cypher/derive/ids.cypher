// Which records stand. A row is one id.
// == page
// The next of those between two ids, in their order; a kind is known by its prefix, so that the index of ids serves.
MATCH (record:Record)
WHERE record.id > $after AND record.id < $before AND (record.retiredAt IS NULL OR $retired)
RETURN record.id
ORDER BY record.id
LIMIT $most
// == values
// A row: one of these ids, whether its record stands, and some of its values.
UNWIND $ids AS id
MATCH (record:Record {id: id})
RETURN id, record.retiredAt IS NULL, [name IN $names | record[name]]
