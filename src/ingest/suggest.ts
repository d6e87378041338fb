import { distance } from 'fastest-levenshtein';

/** The nearest of some words, if near enough to be what was meant: about two fifths of the letters differ at most. */
export function suggest(word: string, words: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.floor(word.length * 0.4) + 2;
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
