import { exploreAway, type Opened, rawStatus, type ServedExplorer } from './served-explorer.js';

describe('the explorer while the database is away', () => {
  let explorer: ServedExplorer;
  let page: Opened;
  beforeAll(async () => {
    explorer = await exploreAway();
    page = await explorer.open('/record/claim:any');
  });
  afterAll(() => explorer.served.close());

  it('says so and asks again by itself', () => {
    const { status, headers, html, text } = page;
    expect(status).toBe(503);
    expect(headers.get('retry-after')).toBe('5');
    expect(html).toContain('http-equiv="refresh" content="5"');
    expect(text).toContain('The database cannot be reached at the moment.');
    expect(text).not.toMatch(/bolt|127\.0\.0\.1|ECONNREFUSED/);
  });

  it('answers data in the words of the API', async () => {
    const { status, html } = await explorer.open('/record/claim:any.json');
    expect([status, JSON.parse(html).errors[0].extensions.code]).toEqual([503, 'DATABASE_UNAVAILABLE']);
  });

  it('suggests nothing, and does not fail', async () => {
    const { status, html } = await explorer.open('/suggest?q=lyons');
    expect([status, JSON.parse(html)]).toEqual([200, []]);
  });

  it('lets a page load and send nothing beyond this server, and be framed by nobody', () => {
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });

  it('only reads', async () => {
    const response = await fetch(`http://127.0.0.1:${explorer.port}/record/claim:any`, { method: 'POST' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('keeps its script and style for ever, and nothing else of the disk', async () => {
    const [, style = ''] = /href="(\/explorer\/[^"]+\.css)"/.exec(page.html) ?? [];
    const sent = await explorer.open(style);
    expect([sent.status, sent.headers.get('content-type')]).toEqual([200, 'text/css; charset=utf-8']);
    expect(sent.headers.get('cache-control')).toContain('immutable');
    for (const path of [
      '//',
      '/explorer/',
      '/explorer/0123456789abcdef/main.js',
      '/explorer/../package.json',
      '/explorer/%2e%2e/%2e%2e/package.json',
    ])
      expect([path, await rawStatus(explorer.port, path)]).toEqual([path, 404]);
  });
});

describe('the explorer of a server with a token', () => {
  let explorer: ServedExplorer;
  beforeAll(async () => {
    explorer = await exploreAway({ ONRECORD_TOKEN: 'a-token-that-is-long-enough' });
  });
  afterAll(() => explorer.served.close());
  const basic = (password: string) => ({ authorization: `Basic ${Buffer.from(`anybody:${password}`).toString('base64')}` });

  it('asks for it as a password before it shows anything', async () => {
    const { status, headers } = await explorer.open('/record/claim:any');
    expect([status, headers.get('www-authenticate')]).toEqual([401, 'Basic realm="onrecord", charset="UTF-8"']);
    expect((await explorer.open('/suggest?q=lyons')).status).toBe(401);
    expect((await explorer.open('/record/claim:any', basic('another'))).status).toBe(401);
  });

  it('opens with it, as password or as bearer', async () => {
    expect((await explorer.open('/suggest?q=', basic('a-token-that-is-long-enough'))).status).toBe(200);
    expect((await explorer.open('/suggest?q=', { authorization: 'Bearer a-token-that-is-long-enough' })).status).toBe(200);
  });

  it('answers /graphql to a bearer alone: a password is sent along by browsers unasked', async () => {
    const { status } = await explorer.open('/graphql?query={__typename}', {
      ...basic('a-token-that-is-long-enough'),
      accept: 'application/json',
    });
    expect(status).toBe(401);
  });
});
