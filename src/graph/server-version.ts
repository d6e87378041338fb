/** The oldest Neo4j that knows every clause we use. */
export const OLDEST_SERVER = [5, 21] as const;

/** Whether a server's agent string (`Neo4j/5.20.0`, `Neo4j/2025.10.1`, `Neo4j/5.27-aura`) is older than that. Unknown ones count as new. */
export function isOldServer(agent: string): boolean {
  const found = /\/(\d+)\.(\d+)/.exec(agent);
  if (!found) return false;
  const [major, minor] = [Number(found[1]), Number(found[2])];
  return major < OLDEST_SERVER[0] || (major === OLDEST_SERVER[0] && minor < OLDEST_SERVER[1]);
}
