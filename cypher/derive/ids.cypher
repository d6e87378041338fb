// Which records stand. A row is one id.
// == page
// The next of those between two ids, in their order; a kind is known by its prefix, so that the index of ids serves.
MATCH (record:Record)
WHERE record.id > $after AND record.id < $before AND record.retiredAt IS NULL
RETURN record.id
ORDER BY record.id
LIMIT $most
// == busy
// Agents with so many assertions that one of them fills a transaction.
MATCH (record:Agent&Record) WHERE record.retiredAt IS NULL AND record.assertionCount > 1000 AND record.id IS NOT NULL RETURN record.id
