import { isOldServer } from '../../src/graph/server-version.js';

describe('a server', () => {
  it.each(['Neo4j/4.4.30', 'Neo4j/5.0.0', 'Neo4j/5.9.0', 'Neo4j/5.20.0', 'Neo4j/3.5.35'])('is too old: %s', (agent) => {
    expect(isOldServer(agent)).toBe(true);
  });

  it.each(['Neo4j/5.21.0', 'Neo4j/5.26.29', 'Neo4j/5.27-aura', 'Neo4j/2025.10.1', 'Neo4j/6.0', 'Something/else', ''])(
    'is new enough: %s',
    (agent) => {
      expect(isOldServer(agent)).toBe(false);
    },
  );
});
