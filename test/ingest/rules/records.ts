import { articleWith } from '../article.js';
import { errorsOf, type Files, placed, readFiles } from '../dataset-in.js';

/** A digest, and another one. */
export const SHA = 'a'.repeat(64);
export const OTHER = 'b'.repeat(64);

/** An assertion of Ann in the article `a`, as a record. */
export const assertion = (claim: string, more: object = {}): object => ({
  kind: 'assertion',
  id: `assertion:a/ann/${claim}`,
  speaker: 'person:ann',
  work: 'work:a',
  claim: `claim:${claim}`,
  evidence: [`evidence:a/${SHA.slice(0, 16)}-${SHA.slice(0, 16)}`],
  ...more,
});
/** The text of the article `a` and one piece of evidence in it, as records. */
export const TEXT: readonly object[] = [
  { kind: 'text-version', id: `text:a/${SHA.slice(0, 16)}`, work: 'work:a', sha256: SHA, normalization: 'nobom-lf-nfc', length: 100 },
  {
    kind: 'evidence',
    id: `evidence:a/${SHA.slice(0, 16)}-${SHA.slice(0, 16)}`,
    textVersion: `text:a/${SHA.slice(0, 16)}`,
    ranges: [{ start: 0, end: 10 }],
    exactSha256: SHA,
    contextSha256: SHA,
  },
];

/** Those and further records as an NDJSON file. */
export const records = (...lines: readonly object[]): Files => ({
  'bulk.ndjson': [...TEXT, ...lines].map((line) => JSON.stringify(line)).join('\n'),
});

/** Three claims. */
export const CLAIMS = 'claims: {c: A claim., d: Another., e: A third.}\n';

/** The errors of the article `a` with these files: their places with codes, and their messages. */
export async function errors(files: Files): Promise<readonly (readonly [string, string])[]> {
  return errorsOf(await readFiles(articleWith(CLAIMS, files))).map((problem) => [placed(problem), problem.message]);
}
