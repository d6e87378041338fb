// Which outlet relays whom
// A computed link (grey) from an outlet to everybody whose words it passes on.
MATCH relayed = (outlet:Organization)-[:RELAYED_FROM]->(:Agent)
RETURN relayed
LIMIT 100
