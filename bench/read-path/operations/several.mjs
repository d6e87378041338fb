/** Three root fields in one request. */
export const threeRoots = {
  name: 'three-roots',
  title: 'three root fields in one request: a claim, a speaker, the newest 10 assertions',
  inputs: 'pairs',
  ours: {
    query: `query ThreeRoots($claim: ID!, $speaker: ID!) { claim(id: $claim) { id text kind } person(by: { id: $speaker }) { id name }
      assertions(first: 10) { nodes { id act speaker { id name } } } }`,
    variables: ({ claim, speaker }) => ({ claim, speaker }),
    plain: ({ claim, person, assertions }) => ({ claim, person, assertions: assertions.nodes }),
  },
  rival: {
    note: 'a statement for each root field',
    query: `query ThreeRoots($claim: ID!, $speaker: ID!) { claims(where: { id: { eq: $claim } }) { id text kind }
      agents(where: { id: { eq: $speaker } }) { id name }
      assertions(sort: [{ day: DESC }, { id: DESC }], limit: 10) { id act speaker { id name } } }`,
    variables: ({ claim, speaker }) => ({ claim, speaker }),
    plain: ({ claims, agents, assertions }) => ({
      claim: claims[0],
      person: agents[0],
      assertions: assertions.map((each) => ({ ...each, speaker: each.speaker[0] })),
    }),
  },
  raw: {
    note: 'one statement for the three',
    statement: `MATCH (c:Claim {id: $claim})
MATCH (p:Agent {id: $speaker})
RETURN {claim: {id: c.id, text: c.text, kind: c.kind}, person: {id: p.id, name: p.name}, assertions: COLLECT {
  MATCH (a:Assertion) WHERE a.day IS NOT NULL AND a.id IS NOT NULL
  WITH a ORDER BY a.day DESC, a.id DESC LIMIT 10
  MATCH (a)<-[:MADE]-(speaker:Agent)
  RETURN {id: a.id, act: a.act, speaker: {id: speaker.id, name: speaker.name}}
}} AS answer`,
    parameters: ({ claim, speaker }) => ({ claim, speaker }),
  },
};

/** Search for two words of a claim. All use the same index and the Lucene query that ours makes of the words. */
export const search = {
  name: 'search',
  title: 'search: the best 20 claims for two words',
  inputs: 'words',
  // Ours ranks the best 1,000 records of all kinds
  ties: true,
  ours: {
    query: `query Search($text: String!) { search(text: $text, kinds: [CLAIM], first: 20) { nodes { ... on Claim { id text kind } } } }`,
    variables: ({ text }) => ({ text }),
    plain: ({ search: { nodes } }) => nodes,
  },
  rival: {
    note: '`@fulltext` on the same index, given the Lucene query that ours makes of the words; a search in all kinds is none of its',
    query: `query Search($phrase: String!) { searchClaims(phrase: $phrase, first: 20,
      sort: [{ score: DESC }, { node: { id: ASC } }]) { edges { node { id text kind } } } }`,
    variables: ({ lucene }) => ({ phrase: lucene }),
    plain: ({ searchClaims: { edges } }) => edges.map(({ node }) => node),
  },
  raw: {
    note: 'the same Lucene query',
    statement: `RETURN COLLECT {
  CALL db.index.fulltext.queryNodes('recordWords', $lucene, {limit: 1000}) YIELD node AS c, score
  WITH c, score WHERE c:Claim
  WITH c, score ORDER BY score DESC, c.id LIMIT 20
  RETURN {id: c.id, text: c.text, kind: c.kind}
} AS answer`,
    parameters: ({ lucene }) => ({ lucene }),
  },
};
