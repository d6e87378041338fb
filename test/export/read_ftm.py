"""Reads entities of FollowTheMoney as its own library does and prints what it objects to."""

import json
import sys

from followthemoney import model

entities = {}
faults = []
for line in open(sys.argv[1], encoding="utf-8"):
    data = json.loads(line)
    if data["id"] in entities:
        faults.append(f"{data['id']} stands twice")
    model.get(data["schema"]).validate(data)
    given = {name: sorted(values) for name, values in data["properties"].items()}
    kept = model.get_proxy(data, cleaned=False).to_dict()["properties"]
    if {name: sorted(values) for name, values in kept.items()} != given:
        faults.append(f"{data['id']}: {given} becomes {kept}")
    entities[data["id"]] = model.get_proxy(data)
for entity in entities.values():
    for prop in entity.schema.required:
        if not entity.get(prop) and prop != "fileName":
            faults.append(f"{entity.id} lacks {prop}")
    for prop, value in entity.itervalues():
        if prop.type.name != "entity":
            continue
        other = entities.get(value)
        if other is None:
            faults.append(f"{entity.id}.{prop.name} names {value}, which is not there")
        elif not other.schema.is_a(prop.range):
            faults.append(f"{entity.id}.{prop.name} names a {other.schema.name}")
counts = {}
for entity in entities.values():
    counts[entity.schema.name] = counts.get(entity.schema.name, 0) + 1
print(json.dumps({"faults": faults, "counts": counts}))
