import type { Conclude } from './row-ref.js';

/** The conclusions that fragments of `cypher/read/` name, each from the facts of its rows. */
export const CONCLUSIONS: Readonly<Record<string, Conclude>> = {};
