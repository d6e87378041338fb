/** Who may import whom (ARCHITECTURE.md). `npm run check` holds it. Types count: an arrow is an arrow. */
const ours = '^src/';

/** A rule: modules of `folder` may import nothing of ours but what `allowed` names, and what is of the folder itself. */
const arrows = (folder, allowed, comment) => ({
  name: `arrows-of-${folder}`,
  severity: 'error',
  comment,
  from: { path: `^src/${folder}/` },
  to: { path: ours, pathNot: [`^src/${folder}/`, ...allowed] },
});

/** A rule: nobody but `folder` may import the package. */
const only = (folder, npmPackage) => ({
  name: `only-${folder}-knows-${npmPackage.replace(/\W+/g, '-')}`,
  severity: 'error',
  from: { path: ours, pathNot: `^src/${folder}/` },
  to: { path: `^node_modules/${npmPackage}/` },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment:
        'Of what runs: types that know each other do no harm. The composer descends object → field → page (its fields) → object by nature.',
      from: { path: ours, pathNot: '^src/graph/read/(object|field|page|ranked-page|page-fields|conclusion)\\.ts$' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no-unresolvable', severity: 'error', from: { path: ours }, to: { couldNotResolve: true, pathNot: '\\?worker$' } },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'A module that nobody imports is dead.',
      from: { orphan: true, path: ours, pathNot: ['\\.d\\.ts$', '^src/cli/main\\.ts$'] },
      to: {},
    },
    {
      name: 'runtime-packages-only',
      severity: 'error',
      comment: 'What runs on a server may only import what an installation without dev dependencies holds. The pages are bundled.',
      from: { path: ours, pathNot: ['^src/web/(playground|browser|explorer/client)/', '^src/api/generated/'] },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    arrows('model', [], 'model imports nothing of ours'),
    arrows('evidence', ['^src/model/'], 'evidence → model'),
    arrows('reason', ['^src/model/'], 'reason → model'),
    arrows('embedded', ['^src/(config|errors)\\.ts$'], 'embedded → config, errors'),
    arrows('graph', ['^src/(reason|model)/', '^src/(config|errors)\\.ts$'], 'graph → reason, model'),
    arrows('ingest', ['^src/(evidence|reason|model|graph)/', '^src/errors\\.ts$'], 'ingest → evidence, reason, model, graph'),
    arrows(
      'drafts',
      ['^src/(ingest|evidence|model)/', '^src/errors\\.ts$'],
      'drafts → ingest (how seed files are read and sealed), evidence, model',
    ),
    arrows('generate', ['^src/(evidence|model)/'], 'generate → evidence, model'),
    arrows('api', ['^src/(graph|reason|model)/', '^src/(config|errors)\\.ts$'], 'api → graph, reason, model'),
    arrows('mcp', ['^src/api/', '^src/(config|errors)\\.ts$'], 'mcp → api: it asks the graph only as anybody would'),
    arrows('web', ['^src/(graph|reason|model)/', '^src/(config|errors)\\.ts$'], 'web → graph, reason, model'),
    arrows('client', [], 'client imports nothing of ours'),
    {
      name: 'client-runs-anywhere',
      severity: 'error',
      comment: 'Whoever builds on the client gets no package with it: types of graphql alone, which are gone in what runs.',
      from: { path: '^src/client/' },
      to: { path: '^node_modules/|^node:', dependencyTypesNot: ['type-only'] },
    },
    arrows('export', ['^src/(graph|reason|model)/', '^src/(config|errors)\\.ts$'], 'export → graph, reason, model'),
    {
      name: 'arrows-of-config-and-errors',
      severity: 'error',
      from: { path: '^src/(config|settings|errors)\\.ts$' },
      to: { path: ours, pathNot: '^src/(config|settings|errors)\\.ts$' },
    },
    only('graph', 'neo4j-driver'),
    only('api', '@apollo/server'),
    only('mcp', '@modelcontextprotocol/sdk'),
    only('cli', 'commander'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
