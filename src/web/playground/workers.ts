/** Starts monaco's background workers from files beside this page's own script, so that no blob: or remote script is needed. */
export function useLocalWorkers(): void {
  const names: Readonly<Record<string, string>> = { json: 'json.worker.js', graphql: 'graphql.worker.js' };
  Object.assign(globalThis, {
    MonacoEnvironment: {
      getWorker: (_id: string, label: string): Worker =>
        new Worker(new URL(names[label] ?? 'editor.worker.js', import.meta.url), { type: 'module', name: label }),
    },
  });
}
