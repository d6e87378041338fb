import type { Fallen } from './impact.js';

/** The assertions that an announced correction took back; none when it took back nothing by name. */
export interface Announcement {
  readonly withdrew: readonly string[];
}

/** Whether the publisher of a work that holds words which fall announced it: by taking back one of them, or nothing in particular. */
export function isAnnounced(corrections: readonly Announcement[], fallen: readonly Pick<Fallen, 'id'>[]): boolean {
  const ids = new Set(fallen.map(({ id }) => id));
  return corrections.some(({ withdrew }) => withdrew.length === 0 || withdrew.some((id) => ids.has(id)));
}
