// One writer at a time. A lock whose holder has not renewed it for `stale` milliseconds is nobody's; the clock is the database's.
// == look
MATCH (lock:OnrecordLock {id: 'write'})
RETURN lock.owner, lock.host, lock.pid, lock.since, timestamp() - lock.renewed

// == take
MERGE (lock:OnrecordLock {id: 'write'})
ON CREATE SET lock.owner = $owner, lock.host = $host, lock.pid = $pid, lock.since = $since, lock.renewed = timestamp()
RETURN lock.owner, lock.host, lock.pid, lock.since, timestamp() - lock.renewed

// == take-over
MATCH (lock:OnrecordLock {id: 'write', owner: $previous})
SET lock.owner = $owner, lock.host = $host, lock.pid = $pid, lock.since = $since, lock.renewed = timestamp()
RETURN lock.owner

// == renew
MATCH (lock:OnrecordLock {id: 'write', owner: $owner})
SET lock.renewed = timestamp()
RETURN lock.owner

// == release
MATCH (lock:OnrecordLock {id: 'write', owner: $owner})
DELETE lock
