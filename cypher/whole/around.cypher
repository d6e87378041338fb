// What stands around one record.
// == ids
// One row: the ids of the records that stand and that a record names, that name it, or that answer what is said of it; as many as asked for, in
// order, and how many there are.
MATCH (record:Record {id: $id})
CALL (record) {
  MATCH (record)-[link]-(other:Record)
  WHERE type(link) IN $types AND other.retiredAt IS NULL
  RETURN other
  UNION
  MATCH (record:Claim)<-[:OF]-(:Assertion)<-[:TO]-(other:Response)
  WHERE other.retiredAt IS NULL
  RETURN other
}
WITH other ORDER BY other.id
WITH collect(other.id) AS ids
RETURN ids[..$most], size(ids)
