/**
 * How to look at a graph that lies on a server of the user's own, in two sentences. We cannot know where that server's Browser is,
 * so it is named as usual and not promised.
 */
export function externalBrowserHint(uri: string): string {
  const { hostname } = new URL(uri);
  const page = usualPage(uri);
  const where =
    page === null
      ? `open this instance (${hostname}) in https://console.neo4j.io under Query.`
      : `your server usually offers it at ${page}; connect it to ${uri}.`;
  return `Neo4j Browser: ${where} \`onrecord browser --save DIR\` writes our style and saved queries for it.`;
}

/** Where a server usually offers Neo4j Browser; null for Aura, which has it in its console. */
export function usualPage(uri: string): string | null {
  const { protocol, hostname } = new URL(uri);
  if (hostname.endsWith('.databases.neo4j.io')) return null;
  return /\+s(sc)?:$/.test(protocol) ? `https://${hostname}:7473/browser/` : `http://${hostname}:7474/browser/`;
}
