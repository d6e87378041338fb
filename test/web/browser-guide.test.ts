import { browserGuide } from '../../src/web/browser-guide.js';
import { readSavedQueries } from '../../src/web/saved-queries.js';

describe('the guide for Neo4j Browser', () => {
  it('has eight steps, each with a query to run, as text that is no markup', () => {
    const guide = browserGuide(readSavedQueries());
    expect(guide.match(/<slide /g)).toHaveLength(8);
    expect(guide.match(/class="pre-scrollable code runnable">MATCH /g)).toHaveLength(8);
    expect(guide).toContain('&lt;-[:OF]-(assertion:Assertion)');
  });

  it('is refused when a query that it names is gone', () => {
    expect(() => browserGuide([])).toThrow('cypher/browse/01-a-claim-and-who-stands-behind-it.cypher is missing');
  });
});
