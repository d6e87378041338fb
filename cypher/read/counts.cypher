// One row: how many records of the kinds that people ask about stand in the graph.
RETURN
  COUNT { MATCH (n:Assertion) WHERE n.retiredAt IS NULL } AS assertions,
  COUNT { MATCH (n:Claim) WHERE n.retiredAt IS NULL } AS claims,
  COUNT { MATCH (n:Person) WHERE n.retiredAt IS NULL } AS people,
  COUNT { MATCH (n:Organization) WHERE n.retiredAt IS NULL } AS organizations,
  COUNT { MATCH (n:Work) WHERE n.retiredAt IS NULL AND n.inCorpus } AS works,
  COUNT { MATCH (n:Dispute) WHERE n.retiredAt IS NULL } AS disputes
