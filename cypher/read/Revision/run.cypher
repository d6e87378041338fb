// The ingest that replaced it.
RETURN head(COLLECT { MATCH (node)-[:MADE_BY]->(_run:Run) RETURN _run.id })
