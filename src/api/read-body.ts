import type { IncomingMessage } from 'node:http';
import { refusal } from './refusal.js';

/** The media types that a web page may send anywhere without asking; GraphQL never comes in them. */
const SIMPLE = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'];

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** Reads the JSON body of a POST. 400 for the media types of forms and for broken JSON, 415 for others, 413 above `limit` bytes. */
export async function readBody(request: IncomingMessage, limit: number): Promise<unknown> {
  checkMediaType(request.headers['content-type'], request.headers['content-encoding']);
  const declared = Number(request.headers['content-length'] ?? 0);
  if (declared > limit) throw tooLarge(limit, declared);
  return parseJson(await collect(request, limit));
}

/** Not by `for await`: leaving such a loop early tears the connection down before the refusal is sent. */
function collect(request: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else reject(tooLarge(limit));
    });
    request.once('end', () => resolve(Buffer.concat(chunks)));
    request.once('error', () => reject(refusal('BAD_USER_INPUT', 'The request broke off.')));
  });
}

function checkMediaType(header: string | undefined, encoding: string | undefined): void {
  const [type = '', ...parameters] = (header ?? '').split(';').map((part) => part.trim().toLowerCase());
  if (type === '' || SIMPLE.includes(type)) {
    throw refusal('BAD_USER_INPUT', 'Send the request as JSON with the header `content-type: application/json`.');
  }
  const charset = parameters
    .find((parameter) => parameter.startsWith('charset='))
    ?.slice('charset='.length)
    .replaceAll('"', '');
  if (type !== 'application/json' || (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8')) {
    throw refusal('BAD_USER_INPUT', 'Only `application/json` in UTF-8 is read here.', { status: 415 });
  }
  if (encoding !== undefined && encoding !== 'identity') {
    throw refusal('BAD_USER_INPUT', 'Compressed requests are not read here.', { status: 415 });
  }
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(UTF8.decode(bytes));
  } catch {
    throw refusal('BAD_USER_INPUT', 'The body is not JSON in UTF-8.');
  }
}

function tooLarge(limit: number, found?: number) {
  return refusal('QUERY_TOO_COMPLEX', `The request is larger than ${limit} bytes.`, {
    status: 413,
    limit: { name: 'bodyBytes', allowed: limit, ...(found === undefined ? {} : { found }) },
  });
}
