import type { Config } from '../config.js';

/** What every command gets: the settings, asked only when a command runs, and where to print. Data goes to `out`, talk to `err`; neither adds a line end. */
export interface CliContext {
  readonly config: () => Config;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** What commands that serve get besides: the settings of another project folder, and how to end the process with a status. */
export interface ServerContext extends CliContext {
  readonly configOf: (project: string) => Config;
  readonly exit: (status: number) => void;
}
