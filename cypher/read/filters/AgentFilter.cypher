// What may be asked of an agent `node`. `//=` names the field of the filter; indexed = an index begins with this value.
//= id unique
node.id
//= name list
node.namesFolded
//= partOf list
COLLECT { MATCH (node)-[:PART_OF]->(_whole:Agent) RETURN _whole.id }
//= isOutlet
node:Outlet
