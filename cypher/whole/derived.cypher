// What rules derive besides properties of records, page by page in the order of ids, to be written out.
// == links
// A row is one record that stands, and the derived links that leave it: each says so.
MATCH (record:Record)
WHERE record.id > $after AND record.retiredAt IS NULL
WITH record ORDER BY record.id LIMIT $most
RETURN record.id, COLLECT {
  MATCH (record)-[link]->(target:Record)
  WHERE link.derived
  RETURN [type(link), target.id, properties(link)]
}

// == comparisons
// A row is one comparison, and the links to the figures that it holds against each other.
MATCH (comparison:Comparison)
WHERE comparison.id > $after
WITH comparison ORDER BY comparison.id LIMIT $most
RETURN comparison.id, properties(comparison), COLLECT {
  MATCH (comparison)-[link:COMPARES]->(figure:Observation)
  RETURN [type(link), figure.id, properties(link)]
}
