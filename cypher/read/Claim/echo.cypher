// In how many works the claim stands beyond its independent origins.
//! of today
RETURN node.echo
