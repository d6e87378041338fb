/** Whether everything is to be tried that a run of all tests leaves out, to end in little more than a quarter of an hour on two cores. */
export const LONG = process.env.LONG_TESTS === 'true';

/** Says aloud what is left out, and how to run it. */
export function sayLeftOut(what: string, path: string): void {
  process.stderr.write(`\nSKIPPED: ${what}; LONG_TESTS=true npm test -- ${path} runs them.\n\n`);
}
