import { readConfig } from '../../src/config.js';
import { confText } from '../../src/embedded/conf.js';

const linesOf = (setting: string): readonly string[] =>
  confText(7687, '512m', readConfig({ ONRECORD_NEO4J_CONF: setting }, '/tmp').neo4jConf).split('\n');

describe('the configuration of the embedded Neo4j', () => {
  it('takes settings of the user over its own, each key once', () => {
    const lines = linesOf(' db.transaction.timeout=60s  dbms.cypher.min_replan_interval=24h ');
    expect(lines).toEqual(expect.arrayContaining(['db.transaction.timeout=60s', 'dbms.cypher.min_replan_interval=24h']));
    expect(lines.filter((line) => line.startsWith('db.transaction.timeout='))).toHaveLength(1);
    expect(lines).toContain('server.bolt.listen_address=127.0.0.1:7687');
    expect(lines).toContain('internal.cypher.use_parameter_size=false');
  });

  it('is its own alone without them', () => {
    expect(linesOf('')).toEqual(confText(7687, '512m').split('\n'));
  });

  it.each([
    ['512m', '256m', '384m'],
    ['256m', '128m', '192m'],
    ['2g', '1024m', '1536m'],
  ])('lets a query have half of a heap of %s, and all of them three quarters', (heap, one, all) => {
    const lines = confText(7687, heap).split('\n');
    expect(lines).toContain(`db.memory.transaction.max=${one}`);
    expect(lines).toContain(`dbms.memory.transaction.total.max=${all}`);
  });

  it.each(['db.transaction.timeout', '=60s', 'a=b c', 'a=b\nc'])('refuses %j, which is no list of settings', (setting) => {
    expect(() => readConfig({ ONRECORD_NEO4J_CONF: setting }, '/tmp')).toThrow(/ONRECORD_NEO4J_CONF/);
  });
});
