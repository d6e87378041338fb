import { distance } from 'fastest-levenshtein';

/** The nearest of some words, if near enough to be what was meant: at most a third of the letters differ. */
export function suggest(word: string, words: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of words) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const far = distance(word, candidate);
    if (far < least || (far === least - 1 && best !== null && candidate < best)) {
      best = candidate;
      least = far;
    }
  }
  return best;
}
