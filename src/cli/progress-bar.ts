/** How far something is: what is done of it, from 0 to 1 or null where that is not known, and how many things that were. */
export type Tell = (part: number | null, things: number) => void;

/** Where progress is shown, and when. */
export interface ProgressPlace {
  readonly err?: (text: string) => void;
  /** Whether a line can be redrawn. */
  readonly animate?: boolean;
  readonly now?: () => number;
}

/** Progress that is shown; `end` takes a drawn bar away. */
export interface ProgressBar {
  readonly tell: (what: string, things: string) => Tell;
  readonly end: () => void;
}

/** Milliseconds between two drawings on a terminal, between two lines elsewhere, and before the first of either. */
const DRAW = 200;
const LINE = 10_000;
const SILENT = { terminal: 1_000, elsewhere: LINE };
const WIDTH = 24;

/**
 * Shows how far long work is, with its rate and the time that is left: a bar that is redrawn on a terminal, a line every ten seconds
 * elsewhere. What is done within a second shows nothing.
 */
export function progressBar(place: ProgressPlace = {}): ProgressBar {
  const {
    err = (text: string) => process.stderr.write(text),
    animate = process.stderr.isTTY === true,
    now = () => performance.now(),
  } = place;
  let drawn = false;
  let shownAt = Number.NEGATIVE_INFINITY;
  const clear = () => {
    if (drawn) err('\r\u001b[2K');
    drawn = false;
  };
  return {
    end: clear,
    tell: (what, things) => {
      const began = now();
      return (part, count) => {
        const at = now();
        if (at - began < (animate ? SILENT.terminal : SILENT.elsewhere) || at - shownAt < (animate ? DRAW : LINE)) return;
        shownAt = at;
        const words = figures(part, count, things, (at - began) / 1_000);
        if (!animate) {
          err(`${what}: ${words}\n`);
          return;
        }
        clear();
        err(`${what} ${part === null ? '' : `${bar(part)} `}${words}`);
        drawn = true;
      };
    },
  };
}

function bar(part: number): string {
  const full = Math.round(Math.min(1, Math.max(0, part)) * WIDTH);
  return `[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}]`;
}

/** `42 %, 1,200,000 records, 18,300/s, 1:20 left`. */
function figures(part: number | null, count: number, things: string, seconds: number): string {
  const whole = part === null ? '' : `${Math.floor(Math.min(1, part) * 100)} %, `;
  const rate = Math.round(count / seconds).toLocaleString('en-US');
  const left = part !== null && part > 0 ? `, ${clock((seconds * (1 - part)) / part)} left` : '';
  return `${whole}${count.toLocaleString('en-US')} ${things}, ${rate}/s${left}`;
}

function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const two = (value: number) => String(value).padStart(2, '0');
  const minutes = Math.floor(whole / 60);
  return minutes < 60 ? `${minutes}:${two(whole % 60)}` : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(whole % 60)}`;
}
