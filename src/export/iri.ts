/** What an IRI may not hold, or only with care: delimiters, blanks, controls, marks of direction and other formatting, private and lone characters. */
const UNSAFE = /[<>"{}|\\^`%#?[\]\s\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;

/** The same of an address, whose delimiters stay. */
const UNFIT = /[<>"{}|\\^`\s\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;

/** The namespace of our records: names, which lead to no page. */
export const RECORDS = 'urn:onrecord:record:';
/** The namespace of our own words. */
export const VOCABULARY = 'urn:onrecord:vocabulary:';

/** An id as an IRI by the prefix `record:`; what an IRI may not hold is escaped. */
export function iri(id: string): string {
  return `record:${escaped(id)}`;
}

/** An id as an IRI written out. */
export function recordIri(id: string): string {
  return `${RECORDS}${escaped(id)}`;
}

/** An address as an IRI: what addresses are written with although no IRI may hold it is escaped. */
export function addressIri(url: string): string {
  return url.replace(UNFIT, encoded).replace(/%(?![0-9A-Fa-f]{2})/g, '%25');
}

/** A text as a part of an IRI. */
export function escaped(text: string): string {
  return text.replace(UNSAFE, encoded);
}

/** Half of a character is none, and becomes U+FFFD as it does in UTF-8. */
function encoded(character: string): string {
  return encodeURIComponent(/\p{Cs}/u.test(character) ? '\ufffd' : character);
}
