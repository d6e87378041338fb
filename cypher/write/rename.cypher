// Ids that were renamed. A row is one old id with the new one.
// == rekey
// The record itself, with all that hangs on it; values that rules derive from ids are derived again afterwards.
UNWIND $rows AS row
MATCH (record:Record {id: row.from})
SET record.id = row.to

// == remember
UNWIND $rows AS row
MERGE (rename:Rename {id: row.from})
SET rename.now = row.to, rename.run = $run

// == forget
UNWIND $ids AS id
MATCH (rename:Rename {id: id})
DELETE rename

// == all
MATCH (rename:Rename)
RETURN rename.id, rename.now
