/** A claim with its first 20 assertions, newest first, and what hangs on them. */
export const claimPage = {
  name: 'claim-page',
  title: 'claim page: 20 assertions with speakers, roles, works, outlets and responses',
  inputs: 'claims',
  ours: {
    query: `query ClaimPage($id: ID!) { claim(id: $id) { id text kind assertions(first: 20) { nodes {
      id act channel saidOn { edtf } speaker { id name } role { title } roleAsPrinted foundIn { id title publishedBy { id name } }
      responses(first: 5) { nodes { id type kind assertion { speaker { id name } } } } } } } }`,
    variables: ({ id }) => ({ id }),
    plain: ({ claim: { id, text, kind, assertions } }) => ({
      id,
      text,
      kind,
      assertions: assertions.nodes.map((each) => ({
        ...saying(each),
        saidOn: each.saidOn?.edtf ?? null,
        speaker: each.speaker,
        role: each.role?.title ?? each.roleAsPrinted,
        foundIn: { ...each.foundIn, publishedBy: each.foundIn.publishedBy ?? null },
        responses: each.responses.nodes.map(({ assertion, ...response }) => ({ ...response, speaker: assertion.speaker })),
      })),
    }),
  },
  rival: {
    query: `query ClaimPage($id: ID!) { claims(where: { id: { eq: $id } }) { id text kind
      assertions(sort: [{ day: DESC }, { id: DESC }], limit: 20) {
        id act channel saidOn speaker { id name } role { title } roleAsPrinted foundIn { id title publishedBy { id name } }
        responses(sort: [{ day: DESC }, { id: DESC }], limit: 5) { id type kind assertion { speaker { id name } } } } } }`,
    variables: ({ id }) => ({ id }),
    plain: ({ claims: [{ id, text, kind, assertions }] }) => ({
      id,
      text,
      kind,
      assertions: assertions.map((each) => ({
        ...saying(each),
        saidOn: each.saidOn,
        speaker: each.speaker[0],
        role: each.role[0]?.title ?? each.roleAsPrinted,
        foundIn: { ...each.foundIn[0], publishedBy: each.foundIn[0].publishedBy[0] ?? null },
        responses: each.responses.map(({ assertion, ...response }) => ({ ...response, speaker: assertion[0].speaker[0] })),
      })),
    }),
  },
  raw: {
    statement: `MATCH (c:Claim {id: $id})
RETURN {id: c.id, text: c.text, kind: c.kind, assertions: COLLECT {
  MATCH (a:Assertion {claimKey: c.claimKey}) WHERE a.day IS NOT NULL AND a.id IS NOT NULL
  WITH a ORDER BY a.claimKey DESC, a.day DESC, a.id DESC LIMIT 20
  MATCH (a)<-[:MADE]-(speaker:Agent)
  MATCH (a)-[:FOUND_IN]->(work:Work)
  RETURN {id: a.id, act: a.act, channel: a.channel, saidOn: a.saidOn, speaker: {id: speaker.id, name: speaker.name},
    role: coalesce(head(COLLECT { MATCH (a)-[:IN_ROLE]->(role:Role) RETURN role.title }), a.roleAsPrinted),
    foundIn: {id: work.id, title: work.title,
      publishedBy: head(COLLECT { MATCH (work)-[:PUBLISHED_BY]->(outlet:Agent) RETURN {id: outlet.id, name: outlet.name} })},
    responses: COLLECT {
      MATCH (a)<-[:TO]-(response:Response)
      WITH response ORDER BY response.day DESC, response.id DESC LIMIT 5
      MATCH (response)<-[:RESPONDS]-(:Assertion)<-[:MADE]-(disputant:Agent)
      RETURN {id: response.id, type: response.type, kind: response.kind, speaker: {id: disputant.id, name: disputant.name}}
    }}
}} AS answer`,
    parameters: ({ id }) => ({ id }),
  },
};

function saying({ id, act, channel }) {
  return { id, act, channel };
}
