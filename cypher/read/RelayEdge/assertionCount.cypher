// How many assertions of the outlet rest on this agent's works or pass on what stands in them.
//! of today
RETURN link.assertionCount
