/** Tests run as ES modules on a real Neo4j that test/setup starts for each worker of the run. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'es6' } }] },
  testSequencer: '<rootDir>/test/setup/slowest-first.js',
  globalSetup: '<rootDir>/test/setup/start.js',
  globalTeardown: '<rootDir>/test/setup/stop.js',
  // Against a hang, not against a slow machine
  testTimeout: 120_000,
};
