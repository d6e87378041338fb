import type { Config } from '../config.js';

/** What every command gets: the settings, asked only when a command runs, and where to print. Data goes to `out`, talk to `err`; neither adds a line end. */
export interface CliContext {
  readonly config: () => Config;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}
