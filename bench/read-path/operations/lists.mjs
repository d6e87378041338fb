/** Records on a page of a list; the lists are those of all assertions, newest first. */
export const PAGE = 50;

const FIELDS = 'id act channel saidOn { edtf } speaker { id name } claim { id text }';
const RIVAL_FIELDS = 'id act channel saidOn speaker { id name } claim { id text }';
const RIVAL_SORT = 'sort: [{ day: DESC }, { id: DESC }]';
const RAW_ROW = `MATCH (a)<-[:MADE]-(speaker:Agent)
  RETURN {id: a.id, act: a.act, channel: a.channel, saidOn: a.saidOn, speaker: {id: speaker.id, name: speaker.name},
    claim: head(COLLECT { MATCH (a)-[:OF]->(c:Claim) RETURN {id: c.id, text: c.text} })}`;

const ofOurs = ({ nodes }) => nodes.map((each) => ({ ...each, saidOn: each.saidOn?.edtf ?? null }));
const ofRival = (rows) => rows.map((each) => ({ ...each, speaker: each.speaker[0], claim: each.claim[0] ?? null }));

/** The first page. */
export const orderedList = {
  name: 'ordered-list',
  title: 'ordered list: the newest 50 assertions with speaker and claim',
  inputs: 'once',
  ours: {
    query: `query OrderedList { assertions(first: ${PAGE}) { nodes { ${FIELDS} } pageInfo { endCursor } } }`,
    variables: () => ({}),
    plain: ({ assertions }) => ofOurs(assertions),
  },
  rival: {
    query: `query OrderedList { assertions(${RIVAL_SORT}, limit: ${PAGE}) { ${RIVAL_FIELDS} } }`,
    variables: () => ({}),
    plain: ({ assertions }) => ofRival(assertions),
  },
  raw: {
    statement: `RETURN COLLECT {
  MATCH (a:Assertion) WHERE a.day IS NOT NULL AND a.id IS NOT NULL
  WITH a ORDER BY a.day DESC, a.id DESC LIMIT ${PAGE}
  ${RAW_ROW}
} AS answer`,
    parameters: () => ({}),
  },
};

/** A page far down the same list. */
export const page500 = {
  name: 'page-500',
  title: 'page 500 of that list (the middle one where there are fewer)',
  inputs: 'pages',
  ours: {
    query: `query Page500($after: String!) { assertions(first: ${PAGE}, after: $after) { nodes { ${FIELDS} } pageInfo { endCursor } } }`,
    variables: ({ page }, { cursors }) => ({ after: cursors.get(page) }),
    plain: ({ assertions }) => ofOurs(assertions),
  },
  rival: {
    note: 'pages by offset; the cursor of its connections is an offset as well',
    query: `query Page500($offset: Int!) { assertions(${RIVAL_SORT}, limit: ${PAGE}, offset: $offset) { ${RIVAL_FIELDS} } }`,
    variables: ({ page }) => ({ offset: (page - 1) * PAGE }),
    plain: ({ assertions }) => ofRival(assertions),
  },
  raw: {
    note: 'pages by SKIP and LIMIT',
    statement: `RETURN COLLECT {
  MATCH (a:Assertion) WHERE a.day IS NOT NULL AND a.id IS NOT NULL
  WITH a ORDER BY a.day DESC, a.id DESC SKIP $offset LIMIT ${PAGE}
  ${RAW_ROW}
} AS answer`,
    parameters: ({ page }, int) => ({ offset: int((page - 1) * PAGE) }),
  },
};

/** What the busiest speakers said. */
export const busiestSpeaker = {
  name: 'busiest-speaker',
  title: 'the newest 20 assertions of the busiest speaker',
  inputs: 'busiest',
  ours: {
    query: `query BusiestSpeaker($id: ID!) { person(by: { id: $id }) { id name assertions(first: 20) { nodes { ${FIELDS} } } } }`,
    variables: ({ id }) => ({ id }),
    plain: ({ person: { id, name, assertions } }) => ({ id, name, assertions: ofOurs(assertions) }),
  },
  rival: {
    query: `query BusiestSpeaker($id: ID!) { agents(where: { id: { eq: $id } }) { id name
      assertions(${RIVAL_SORT}, limit: 20) { ${RIVAL_FIELDS} } } }`,
    variables: ({ id }) => ({ id }),
    plain: ({ agents: [{ id, name, assertions }] }) => ({ id, name, assertions: ofRival(assertions) }),
  },
  raw: {
    note: 'knows of `speakerId` and its index, as ours does',
    statement: `MATCH (p:Agent {id: $id})
RETURN {id: p.id, name: p.name, assertions: COLLECT {
  MATCH (a:Assertion {speakerId: p.id}) WHERE a.day IS NOT NULL AND a.id IS NOT NULL
  WITH a ORDER BY a.speakerId DESC, a.day DESC, a.id DESC LIMIT 20
  ${RAW_ROW}
}} AS answer`,
    parameters: ({ id }) => ({ id }),
  },
};
