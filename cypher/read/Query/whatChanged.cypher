// One row: the claim or person itself, or a record that concerns it, retired ones too; each once, a single empty one where there is no such record.
//! concludes: what-changed
//! always stands
//! facts: [$from, $to, _subject.id, CASE WHEN _subject:Claim THEN 'Claim' WHEN _subject:Person THEN 'Person' END, node.id, CASE WHEN node = _subject THEN null WHEN node:Response THEN node.type ELSE head([label IN ['Assertion', 'Stance', 'Role', 'Correction', 'Observation', 'Comparison'] WHERE label IN labels(node)]) END, node.knownFrom, left(toString(node.retiredAt), 10), _until, _countsAs, _takings, CASE WHEN node = _subject THEN _chains END]
//! faces: of=_subject, record=_record, by=_cause
OPTIONAL MATCH (_subject:Record {id: $id})
WHERE true /*stands: _subject*/
WITH _subject, COLLECT {
  MATCH (_said:Assertion)
  WHERE _subject:Claim AND _said.claimKey = _subject.claimKey AND _said.day IS NOT NULL AND _said.id IS NOT NULL
  RETURN _said LIMIT 10001
  UNION
  MATCH (_said:Assertion)
  WHERE _subject:Person AND _said.speakerId = _subject.id AND _said.day IS NOT NULL AND _said.id IS NOT NULL
  RETURN _said LIMIT 10001
} AS _saying, COLLECT {
  MATCH (_subject)-[:SAME_AS*0..]-(_claim:Claim)
  WHERE _subject:Claim AND _claim.claimKey = _subject.claimKey
  RETURN DISTINCT _claim
} AS _claims
WITH _subject, [_subject] + _saying + COLLECT {
  UNWIND _saying + _claims AS _answered
  MATCH (_answered)<-[:TO]-(_response:Response)
  RETURN _response LIMIT 10001
  UNION
  UNWIND [_each IN _saying WHERE _subject:Person] AS _answering
  MATCH (_answering)-[:RESPONDS]->(_response:Response)
  RETURN _response LIMIT 10001
  UNION
  UNWIND [_each IN _saying WHERE _subject:Person] AS _taking
  MATCH (_taking)-[:TAKES]->(_response:Stance)
  RETURN _response LIMIT 10001
  UNION
  UNWIND _claims AS _wanted
  MATCH (_wanted)<-[:ON]-(_response:Stance)
  RETURN _response LIMIT 10001
  UNION
  UNWIND _claims AS _counted
  MATCH (_counted)-[:HAS_FIGURE]->(_response:Observation)
  RETURN _response LIMIT 10001
  UNION
  UNWIND _claims AS _counted
  MATCH (_counted)-[:HAS_FIGURE]->(:Observation)<-[:COMPARES]-(_response:Comparison)
  RETURN _response LIMIT 10001
  UNION
  UNWIND _saying AS _changed
  MATCH (_changed)<-[:WITHDREW|REPLACED_BY]-(_response:Correction)
  RETURN _response LIMIT 10001
  UNION
  MATCH (_subject)-[:HELD]->(_response:Role)
  RETURN _response LIMIT 10001
} AS _records, CASE WHEN _subject:Claim THEN COLLECT {
  // Where the claim comes from, as for its origins, with the day from which each record is known
  CALL (_subject) {
    MATCH (_own:Assertion)
    WHERE _own.claimKey = _subject.claimKey AND _own.day IS NOT NULL AND _own.id IS NOT NULL /*stands: _own*/
    RETURN _own AS _part
    UNION
    MATCH (_resting:Assertion)
    WHERE _resting.claimKey = _subject.claimKey AND _resting.day IS NOT NULL AND _resting.id IS NOT NULL /*stands: _resting*/
    MATCH (_resting)-[:RELAYS|BASED_ON|FOUND_IN]->(_beyond:Assertion|Work)
    WHERE _beyond.claimKey IS NULL OR _beyond.claimKey <> _subject.claimKey
    WITH DISTINCT _beyond
    MATCH (_beyond)-[:RELAYS|BASED_ON|FOUND_IN*0..]->(_part:Assertion|Work)
    WHERE true /*stands: _part*/
    RETURN DISTINCT _part
  }
  RETURN [CASE WHEN _part:Work THEN 'WORK' ELSE 'ASSERTION' END, _part.id, _part.originKey,
    coalesce(_part.claimKey = _subject.claimKey AND _part.act = 'STATED', false), _part.workId,
    _part:Document OR coalesce(_part.manner = 'VOICE', false), _part.statementId, null, null,
    COLLECT { MATCH (_part)-[_by:RELAYS|BASED_ON]->(_source:Assertion|Work) RETURN [_source.id, _by.how, _by.fidelity] },
    _part.knownFrom, COLLECT {
      MATCH (_part)-[:RESPONDS]->(_agreement:Support)
      WHERE _agreement.kind = 'AGREEMENT' AND _agreement.targetClaimKey = _part.claimKey /*stands: _agreement*/
      RETURN _agreement.knownFrom
    }] LIMIT 10001
} ELSE [] END AS _chains
UNWIND _records AS node
// Retired records are told too, if they would have been known by the day that is asked for
WITH _subject, _chains, node, {knownFrom: node.knownFrom} AS _known, {knownFrom: node.supersededFrom} AS _end
WHERE _subject IS NULL OR (_known.knownFrom <= $to /*stands: _known*/)
WITH _subject, _chains, node,
  CASE WHEN _end.knownFrom IS NOT NULL /*stands: _end*/ THEN _end.knownFrom END AS _until,
  CASE WHEN node <> _subject THEN node END AS _record,
  CASE WHEN node:Correction|Response THEN node END AS _cause,
  CASE WHEN node:Assertion THEN coalesce(node.statementId + ' ' + node.claimKey, node.id) ELSE coalesce(head(COLLECT {
    MATCH (node)<-[:RESPONDS]-(_joint:Assertion)
    RETURN _joint.statementId + ' ' + _joint.claimKey + ' ' + node.targetId
  }), node.id) END AS _countsAs,
  COLLECT {
    MATCH (node)<-[:WITHDREW]-(_correction:Correction)
    WHERE true /*stands: _correction*/
    RETURN ['WITHDRAWN', _correction.id, _correction.knownFrom]
  } + COLLECT {
    MATCH (node)<-[:TO]-(_amendment:Amendment)
    WHERE true /*stands: _amendment*/
    RETURN ['AMENDED', _amendment.id, _amendment.knownFrom]
  } AS _takings
WITH node, _subject, _chains, _record, _cause, _until, _countsAs, _takings
