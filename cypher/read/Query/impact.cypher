// One row: the record that is asked about, and what may fall with it or is left.
//! concludes: impact
//! goes on as: inputs/impact
WITH COLLECT { MATCH (_asked:Record {id: $id}) WHERE true /*stands: _asked*/ RETURN _asked } AS _roots
