import neo4j from 'neo4j-driver';

/** Values that are not told by their first four bits: how many bytes of what. */
const FIXED = {
  192: () => null,
  193: (reader) => reader.take(8).readDoubleBE(),
  194: () => false,
  195: () => true,
  200: (reader) => neo4j.int(reader.take(1).readInt8()),
  201: (reader) => neo4j.int(reader.take(2).readInt16BE()),
  202: (reader) => neo4j.int(reader.take(4).readInt32BE()),
  203: (reader) => neo4j.int(reader.take(8).readBigInt64BE()),
};

/**
 * One value of Bolt's encoding, as the driver would be given it: integers stay integers. Structures come as { signature, fields }.
 * Throws on bytes that are none.
 */
export function readPackStream(bytes) {
  let at = 0;
  const reader = { take: (count) => bytes.subarray(at, (at += count)) };
  const size = (width) => reader.take(width).readUIntBE(0, width);
  const list = (count) => Array.from({ length: count }, value);
  const map = (count) => Object.fromEntries(Array.from({ length: count }, () => [value(), value()]));
  const string = (count) => reader.take(count).toString('utf8');

  function value() {
    const marker = size(1);
    if (marker < 0x80) return neo4j.int(marker);
    if (marker >= 0xf0) return neo4j.int(marker - 0x100);
    if (marker in FIXED) return FIXED[marker](reader);
    const low = marker & 0x0f;
    if (marker < 0x90) return string(low);
    if (marker < 0xa0) return list(low);
    if (marker < 0xb0) return map(low);
    if (marker < 0xc0) return { signature: size(1), fields: list(low) };
    const width = { 0: 1, 1: 2, 2: 4 }[low & 0x03];
    if (marker >= 0xd0 && marker <= 0xd2) return string(size(width));
    if (marker >= 0xd4 && marker <= 0xd6) return list(size(width));
    if (marker >= 0xd8 && marker <= 0xda) return map(size(width));
    throw new Error(`no value begins with ${marker.toString(16)}`);
  }
  return value();
}
