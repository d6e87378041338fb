/** One line of news while the embedded database is made ready; figures only where they are known. */
export interface Progress {
  readonly step: 'java' | 'licence' | 'fetch' | 'check' | 'wait' | 'start' | 'port' | 'stop' | 'archive' | 'ready';
  readonly message: string;
  /** Jars that have arrived, and how many there will be. */
  readonly jars?: number;
  readonly total?: number;
  readonly megabytes?: number;
  readonly seconds?: number;
}

/** Takes the news; prints it, shows it or drops it. Must not throw. */
export type Report = (progress: Progress) => void;
