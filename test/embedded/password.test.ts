import neo4j from 'neo4j-driver';
import { testConfig } from '../setup/database.js';

it('the password that Neo4j finds at its first start is the one in the file', async () => {
  const { external } = testConfig();
  const driver = neo4j.driver(external?.uri ?? '', neo4j.auth.basic('neo4j', external?.password ?? ''));
  const { records } = await driver.executeQuery('RETURN 1 AS one', {}, { database: 'neo4j' });
  expect(records.map((record) => record.get('one').toNumber())).toEqual([1]);
  const wrong = neo4j.driver(external?.uri ?? '', neo4j.auth.basic('neo4j', 'wrong'));
  await expect(wrong.verifyAuthentication()).resolves.toBe(false);
  await Promise.all([driver.close(), wrong.close()]);
});
