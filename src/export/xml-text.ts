/**
 * A text as the content of an XML 1.0 element or attribute. What XML forbids (control characters, halves of a pair, U+FFFE and U+FFFF)
 * becomes U+FFFD, the sign for what could not be kept.
 */
export function xmlText(text: string): string {
  const allowed = text.replace(FORBIDDEN, '\ufffd');
  return allowed.replace(/[&<>"'\r]/g, (character: string) => ESCAPES[character] ?? character);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\r': '&#13;' };
const FORBIDDEN = /[\p{Cs}\ufffe\uffff]|[^\P{Cc}\t\n\r\u007f-\u009f]/gu;
