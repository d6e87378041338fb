/** How swc reads TypeScript: with JSX as React writes it, where there is any. */
const swc = (parser) => [
  '@swc/jest',
  {
    jsc: { parser: { syntax: 'typescript', ...parser }, transform: { react: { runtime: 'automatic' } }, target: 'es2023' },
    module: { type: 'es6' },
  },
];

/** Tests run as ES modules on a real Neo4j that test/setup starts for each worker of the run. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': swc({}), '^.+\\.tsx$': swc({ tsx: true }) },
  testSequencer: '<rootDir>/test/setup/slowest-first.js',
  globalSetup: '<rootDir>/test/setup/start.js',
  globalTeardown: '<rootDir>/test/setup/stop.js',
  // Against a hang, not against a slow machine
  testTimeout: 120_000,
};
