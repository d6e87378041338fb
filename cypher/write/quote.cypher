// The words of evidence, where a reader supplied the texts. A row is one piece of evidence.
// == held
// Those of `ids` whose words stand in the graph.
UNWIND $ids AS id
MATCH (evidence:Evidence {id: id})
WHERE evidence.quote IS NOT NULL
RETURN evidence.id

// == store
UNWIND $rows AS row
MATCH (evidence:Evidence {id: row.key})
SET evidence.quote = row.newQuote

// == texts
// A row is one text of the datasets: its digest, its work, how many pieces of evidence stand in it, and how many of those have their words.
MATCH (dataset:Dataset)<-[:IN_DATASET]-(evidence:Evidence)-[:SELECTS]->(text:TextVersion)-[:VERSION_OF]->(work:Work)
WHERE dataset.id IN $datasets AND evidence.retiredAt IS NULL
RETURN text.sha256, work.id, count(DISTINCT evidence), count(DISTINCT CASE WHEN evidence.quote IS NOT NULL THEN evidence END)

// == forget
MATCH (evidence:Evidence:Record)
WHERE evidence.quote IS NOT NULL
WITH evidence LIMIT $most
REMOVE evidence.quote
RETURN count(*)
