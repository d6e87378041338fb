/** Jest's global tear-down: stops the run's own Neo4j and removes its folder. */
export default async function stop() {
  await globalThis.stopOnrecordTestInstance?.();
}
