import type { Progress, Report } from '../embedded/progress.js';

/** Seconds between two lines about fetching where no line can be redrawn. */
const QUIET_SECONDS = 10;

/** Shows the database's progress through `err`: one line redrawn on a terminal (`animate`), a line now and then elsewhere. */
export function progressLine(
  err: (text: string) => void = (text) => process.stderr.write(text),
  animate: boolean = process.stderr.isTTY === true,
): Report {
  let drawn = false;
  let toldAt = Number.NEGATIVE_INFINITY;
  return (progress) => {
    const line = lineOf(progress);
    if (progress.step === 'fetch' && animate) {
      err(`\r\u001b[2K${line}`);
      drawn = true;
      return;
    }
    if (progress.step === 'fetch') {
      const seconds = progress.seconds ?? 0;
      if (progress.jars !== progress.total && seconds - toldAt < QUIET_SECONDS) return;
      toldAt = seconds;
    }
    err(`${drawn ? '\n' : ''}${line}\n`);
    drawn = false;
  };
}

/** One line of news with its figures. */
export function lineOf({ message, jars, total, megabytes, seconds }: Progress): string {
  return jars === undefined ? message : `${message}: ${jars} of ${total} jars, ${megabytes} MB, ${seconds} s`;
}
