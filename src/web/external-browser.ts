/**
 * How to look at a graph that lies on a server of the user's own: one sentence. We cannot know where that server's Browser is,
 * so it is named as usual and not promised.
 */
export function externalBrowserHint(uri: string): string {
  const { protocol, hostname } = new URL(uri);
  if (hostname.endsWith('.databases.neo4j.io'))
    return `Neo4j Browser: open this instance (${hostname}) in https://console.neo4j.io under Query.`;
  const page = /\+s(sc)?:$/.test(protocol) ? `https://${hostname}:7473/browser/` : `http://${hostname}:7474/browser/`;
  return `Neo4j Browser: your server usually offers it at ${page}; connect it to ${uri}.`;
}
