// One row: an agent whose words this outlet passes on, because its assertions or works rest on that agent's.
MATCH (_own:Work)-[:PUBLISHED_BY]->(parent)
WHERE true /*stands: _own*/
UNWIND COLLECT {
  MATCH (_own)-[:BASED_ON]->(_from:Work)
  RETURN _from
  UNION
  MATCH (_own)<-[:FOUND_IN]-(_said:Assertion)-[:BASED_ON]->(_from:Work)
  WHERE true /*stands: _said*/
  RETURN _from
  UNION
  MATCH (_own)<-[:FOUND_IN]-(_said:Assertion)-[:RELAYS]->(:Assertion)-[:FOUND_IN]->(_from:Work)
  WHERE true /*stands: _said*/
  RETURN _from
} AS _source
MATCH (_source)-[:PUBLISHED_BY|ISSUED_BY|WRITTEN_BY]->(node:Agent)
WHERE node.id <> parent.id
WITH DISTINCT node
