"""Reads PROV-JSON with the package prov and prints what it found, as JSON: how many of each sort, and who each thing is of."""

import json
import sys
from collections import Counter

from prov.model import PROV_ATTR_AGENT, PROV_ATTR_ENTITY, ProvAttribution, ProvDocument

document = ProvDocument.deserialize(sys.argv[1], format="json")
records = document.get_records()
attributed = sorted(
    [str(next(iter(record.get_attribute(PROV_ATTR_ENTITY)))), str(next(iter(record.get_attribute(PROV_ATTR_AGENT))))]
    for record in document.get_records(ProvAttribution)
)
again = ProvDocument.deserialize(content=document.serialize(format="json"), format="json")
print(
    json.dumps(
        {
            "sorts": Counter(type(record).__name__ for record in records),
            "attributed": attributed,
            "survives": document == again,
            "labels": sorted({label.value if hasattr(label, "value") else str(label) for record in records for label in record.get_attribute("prov:label")}),
        }
    )
)
