import type { FetchAnswer } from './check-options.js';
import { OnrecordError } from './onrecord-error.js';

/** The text of an answer's body. ANSWER_TOO_LARGE as soon as more than `maxBytes` came; the rest is not fetched. */
export async function readBody({ body, status }: FetchAnswer, maxBytes: number): Promise<string> {
  if (body === null) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  const pieces: string[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      reader.cancel().catch(() => undefined);
      throw new OnrecordError('ANSWER_TOO_LARGE', `The answer has more than ${maxBytes} bytes.`, { status });
    }
    pieces.push(decoder.decode(value, { stream: true }));
  }
  return pieces.join('') + decoder.decode();
}
