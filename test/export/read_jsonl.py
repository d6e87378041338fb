"""Holds each line of a file against a JSON Schema and prints what does not fit."""

import json
import sys

from jsonschema import Draft202012Validator

with open(sys.argv[2], encoding="utf-8") as held:
    schema = json.load(held)
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema)
with open(sys.argv[1], encoding="utf-8") as held:
    faults = [f"{number}: {fault.message}"[:300] for number, line in enumerate(held, 1) for fault in validator.iter_errors(json.loads(line))]
print(json.dumps({"faults": faults[:10]}))
