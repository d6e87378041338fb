import neo4j from 'neo4j-driver';

/** A connection of the bench itself: `run` and `rows` run a statement, `profile` adds up the dbHits of several, `versions` tells the server's. */
export function openDatabase({ uri, user, password }) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const run = async (statement, parameters = {}) => {
    const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
    try {
      return await session.run(statement, parameters);
    } finally {
      await session.close();
    }
  };
  return {
    run,
    rows: async (statement, parameters) =>
      (await run(statement, parameters)).records.map((record) => record.keys.map((_, at) => record.get(at))),
    profile: async (statements) => {
      let hits = 0;
      for (const { statement, parameters } of statements) hits += hitsOf((await run(`PROFILE ${statement}`, parameters)).summary.profile);
      return hits;
    },
    close: () => driver.close(),
  };
}

/** The dbHits of a profile. */
export function hitsOf({ dbHits, children }) {
  return Number(dbHits) + children.reduce((sum, child) => sum + hitsOf(child), 0);
}
