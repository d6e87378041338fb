import { type Graph, openGraph } from '../../src/graph/connection.js';
import { layWire, type Wire } from '../api/wire.js';
import { empty, scratchGraph, settings } from './scratch.js';

const routed = (uri: string) => uri.replace(/^bolt/, 'neo4j');

describe('a graph behind neo4j://, as of a cluster', () => {
  let plain: Graph;
  beforeAll(async () => {
    plain = scratchGraph();
    await empty(plain);
  });
  afterAll(() => plain.close());

  it('is written where writes go and read where reads go', async () => {
    const graph = openGraph({ ...settings(), uri: routed(settings().uri) });
    await graph.verify();
    await graph.write((writer) => writer.run("CREATE (:Mine {name: 'routed'})"));
    expect(await graph.read('MATCH (m:Mine) RETURN m.name')).toEqual([['routed']]);
    await expect(graph.read("CREATE (:Mine {name: 'by a reader'})")).rejects.toThrow(/read/i);
    await graph.close();
  });

  it('is read only with what the same door wrote before: reads after a write carry its bookmark, others carry none', async () => {
    const heard: string[] = [];
    const wire: Wire = await layWire(settings().uri, (chunk) => void heard.push(chunk.toString('latin1')));
    const graph = openGraph({ ...settings(), uri: `bolt://127.0.0.1:${wire.port}` });
    const bookmarked = async (work: () => Promise<unknown>) => {
      heard.length = 0;
      await work();
      return /bookmarks.{1,3}FB:/s.test(heard.join(''));
    };
    try {
      expect(await bookmarked(() => graph.read('RETURN 1'))).toBe(false);
      await graph.write((writer) => writer.run("CREATE (:Mine {name: 'before'})"));
      expect(await bookmarked(() => graph.read('MATCH (m:Mine) RETURN m.name'))).toBe(true);
      expect(await bookmarked(() => plain.read('RETURN 1'))).toBe(false);
    } finally {
      await graph.close();
      await wire.cut();
    }
  });
});
