import { OnrecordError } from './onrecord-error.js';

/**
 * The address of the API. A server's own address (`http://localhost:4000`) means its `/graphql`; any other path is taken as it stands.
 * WRONG_ADDRESS when it is no http or https address, or holds a user and password, which browsers and Node refuse to send.
 */
export function addressOf(url: string | URL): string {
  const address = parsed(String(url));
  if (address.protocol !== 'http:' && address.protocol !== 'https:')
    throw new OnrecordError('WRONG_ADDRESS', `The address must begin with http:// or https://, not with ${address.protocol}.`);
  if (address.username !== '' || address.password !== '')
    throw new OnrecordError('WRONG_ADDRESS', 'The address holds a user or a password. Give the token as `token`.');
  if (address.pathname === '/') address.pathname = '/graphql';
  address.hash = '';
  return address.href;
}

function parsed(url: string): URL {
  try {
    return new URL(url);
  } catch {
    throw new OnrecordError('WRONG_ADDRESS', 'The address cannot be read as a URL.');
  }
}
