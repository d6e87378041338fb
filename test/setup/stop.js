/** Jest's global tear-down: stops the run's own Neo4j instances and removes their folders. */
export default async function stop() {
  await globalThis.stopOnrecordTestInstances?.();
}
