// One row: a speaker, organization or stance in the dataset; the last row has what was stated, by its group.
//! concludes: share-of-voice
//! facts: [_agent.id, _kind, _on.id, _topic.id, _voiced]
//! faces: agent=_agent, on=_on, topic=_topic
//! keeps nulls
WITH COLLECT {
  MATCH (parent)<-[:IN_DATASET]-(_said:Assertion)
  WHERE _said.day IS NOT NULL AND _said.id IS NOT NULL AND _said.act = 'STATED' /*stands: _said*/
  WITH _said LIMIT 10001
  MATCH (_said)<-[:MADE]-(_speaker:Agent)
  OPTIONAL MATCH (_said)-[:FOUND_IN]->(:Work)-[:PUBLISHED_BY|ISSUED_BY]->(_house:Agent)
  WHERE _said.manner = 'VOICE'
  OPTIONAL MATCH (_principal:Agent {id: _said.spokeForId})
  WITH _said, CASE $by WHEN 'SPEAKER' THEN _speaker WHEN 'ORGANIZATION' THEN coalesce(_house, _principal, _speaker) END AS _agent
  OPTIONAL MATCH (_said)-[:TAKES]->(_stance:Stance)-[:ON]->(_on)
  WHERE $by = 'STANCE' /*stands: _stance*/
  RETURN [_agent, _stance.kind, _on, [_said.id, coalesce(_said.statementId + ' ' + _said.claimKey, _said.id), COLLECT {
    MATCH (_said)-[:EVIDENCED_BY]->(_evidence:Evidence)-[:SELECTS]->(_text:TextVersion)
    WHERE _evidence.id IS NOT NULL /*stands: _evidence*/
    RETURN [_text.id, _evidence.rangeStarts, _evidence.rangeEnds]
  }]] AS _row
} AS _rows
UNWIND COLLECT { UNWIND _rows AS _row RETURN DISTINCT [_row[0], _row[1], _row[2]] AS _group } + [null] AS _group
WITH _group[0] AS _agent, _group[1] AS _kind, _group[2] AS _on,
  CASE WHEN _group IS NULL THEN [_row IN _rows | [_row[0].id, _row[1], _row[2].id, _row[3]]] END AS _voiced
WITH _agent, _kind, _on, _voiced, CASE WHEN _on:Topic THEN _on END AS _topic
