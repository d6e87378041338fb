"""Holds a GraphML file against the published schema (in the jar of JGraphT) and reads it with NetworkX; prints its nodes and edges."""

import io
import json
import sys
import zipfile

import networkx
from lxml import etree

path, jar = sys.argv[1], sys.argv[2]
with zipfile.ZipFile(jar) as held:
    names = {name.rsplit("/", 1)[-1]: name for name in held.namelist() if name.endswith(".xsd")}

    class Bundled(etree.Resolver):
        def resolve(self, url, public_id, context):
            return self.resolve_string(held.read(names[url.rsplit("/", 1)[-1]]), context)

    parser = etree.XMLParser(no_network=True)
    parser.resolvers.add(Bundled())
    schema = etree.XMLSchema(etree.parse(io.BytesIO(held.read(names["graphml.xsd"])), parser))
schema.validate(etree.parse(path))
graph = networkx.read_graphml(path, force_multigraph=True)
print(
    json.dumps(
        {
            "faults": [str(fault) for fault in schema.error_log][:5],
            "directed": graph.is_directed(),
            "nodes": {values.get("recordId", node): values for node, values in graph.nodes(data=True)},
            "edges": [
                [graph.nodes[a].get("recordId"), values.pop("type"), graph.nodes[b].get("recordId"), values]
                for a, b, values in graph.edges(data=True)
            ],
        }
    )
)
