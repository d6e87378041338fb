import { browserLink, tokenGate } from '../../src/web/browser-link.js';

const tokenOf = (link: string): string => new URL(link).hash.slice(1);
const link = (password: string, now?: number): string => tokenOf(browserLink(4001, password, now));

describe('a link to Neo4j Browser', () => {
  it('carries its token in the fragment, which is never sent to a server', () => {
    const url = new URL(browserLink(4001, 'secret'));
    expect(url.origin + url.pathname + url.search).toBe('http://localhost:4001/');
    expect(url.href).not.toContain('secret');
  });

  it('is good once', () => {
    const judge = tokenGate('secret');
    const token = link('secret');
    expect([judge(token), judge(token)]).toEqual(['good', 'used']);
  });

  it('does not use up another link', () => {
    const judge = tokenGate('secret');
    const [one, two] = [link('secret'), link('secret')];
    expect([judge(one), judge(two)]).toEqual(['good', 'good']);
  });

  it('is refused by a server that started later, since that one cannot know whether it was used', () => {
    expect(tokenGate('secret', 2000)(link('secret', 1999))).toBe('used');
    expect(tokenGate('secret', 2000)(link('secret', 2000))).toBe('good');
  });

  it('is refused when it was signed with another password', () => {
    expect(tokenGate('secret')(link('other'))).toBe('unknown');
  });

  it.each([
    ['nothing', () => ''],
    ['dots alone', () => '..'],
    ['a word', () => 'password'],
    ['a later time', (token: string) => `z${token}`],
    ['another nonce', (token: string) => token.replace(/\..\w/, '.__')],
    ['a cut signature', (token: string) => token.slice(0, -1)],
    ['something appended', (token: string) => `${token}.x`],
  ])('is refused when it is %s', (_case, change) => {
    expect(tokenGate('secret')(change(link('secret')))).toBe('unknown');
  });
});
