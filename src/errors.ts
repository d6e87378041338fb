/** Every failure of the environment or of a request that onrecord names: its exit status and what to do about it. */
export const ERROR_CODES = {
  UNEXPECTED: { exit: 1, help: 'This is a bug in onrecord. Please report it with the log line that carries the request id.' },
  PORT_TAKEN: { exit: 1, help: 'Choose another port with --port, or end the program that listens on this one.' },
  DISK_FULL: { exit: 1, help: 'Free some space on the disk that holds the named path and run the command again.' },
  NOT_WRITABLE: { exit: 1, help: 'Give this user the right to write to the named path, or choose another with ONRECORD_HOME.' },
  USAGE: { exit: 2, help: 'See `onrecord --help` for the commands and their options.' },
  NOT_EMBEDDED: {
    exit: 2,
    help: 'This command only works on the embedded database. Unset NEO4J_URI, or use the tools of your own server.',
  },
  PUBLIC_WITHOUT_TOKEN: {
    exit: 2,
    help: 'Set ONRECORD_TOKEN_FILE (or ONRECORD_TOKEN), or ONRECORD_WITHOUT_TOKEN=true if everybody may ask, or listen on localhost.',
  },
  TOKEN_MISSING: {
    exit: 2,
    help: 'Set ONRECORD_TOKEN_FILE (or ONRECORD_TOKEN), or ONRECORD_WITHOUT_TOKEN=true if everybody who reaches the port may ask.',
  },
  DATA_INVALID: { exit: 3, help: 'Mend each place that is named and run the command again. Nothing was written.' },
  DATASET_SHRINKS: {
    exit: 3,
    help: 'Nothing was written. See with `onrecord plan` what would go; if it is meant, run `onrecord ingest --allow-shrink`. Renamed ids belong into rekey.yaml.',
  },
  SEEDS_CHANGED: { exit: 3, help: 'Wait until whatever writes the seed files is done and run the command again.' },
  OPERATION_INVALID: {
    exit: 3,
    help: 'Mend the operation, or give its variables with --variables; schema.graphql says what can be asked.',
  },
  OPERATION_TOO_COSTLY: {
    exit: 3,
    help: 'Ask for smaller pages, or in several requests; a server of your own may allow more (docs/reference/settings.md).',
  },
  EVIDENCE_UNVERIFIED: {
    exit: 3,
    help: 'Some evidence does not match the given texts. Seal it again or supply the right version of the text.',
  },
  COVERAGE_OPEN: {
    exit: 3,
    help: 'Cite each open sentence as evidence, or mark it below `not-a-statement:` with a reason; mend the places that are named.',
  },
  JAVA_MISSING: {
    exit: 4,
    help: 'Install Java 17 or 21 (Debian: apt install openjdk-17-jre-headless · macOS: brew install openjdk@21 · Windows: winget install EclipseAdoptium.Temurin.21.JRE), or run `docker compose up`, or set NEO4J_URI.',
  },
  MAVEN_MISSING: {
    exit: 4,
    help: 'Install Maven (Debian: apt install maven · macOS: brew install maven · Windows: scoop install maven), or run `docker compose up`, or set NEO4J_URI.',
  },
  PROVISION_FAILED: {
    exit: 4,
    help: 'The first start fetches Neo4j through Maven and needs the network once. Check the connection, or use `docker compose up`, or set NEO4J_URI.',
  },
  DATABASE_UNREACHABLE: {
    exit: 4,
    help: 'Check that the server at NEO4J_URI runs and can be reached, or unset NEO4J_URI for the embedded one.',
  },
  DATABASE_AUTH: { exit: 4, help: 'Check NEO4J_USERNAME and NEO4J_PASSWORD.' },
  DATABASE_NAME: { exit: 4, help: 'Check NEO4J_DATABASE: the server has no database of that name.' },
  DATABASE_TOO_OLD: { exit: 4, help: 'onrecord needs Neo4j 5.21 or newer.' },
  DATABASE_FAILED: { exit: 4, help: 'The database did not start. Its log is named above; `onrecord db check` looks for damage.' },
  DUMP_UNREADABLE: { exit: 3, help: 'Give a whole file that `onrecord db dump` wrote. The database is as it was.' },
  IMPORT_FAILED: { exit: 3, help: 'The database is as it was. Run `onrecord ingest --no-bulk`, and please report this with the message.' },
  DATABASE_STOPPED: { exit: 4, help: 'Start it with `onrecord start`.' },
  DATABASE_DAMAGED: {
    exit: 3,
    help: 'Load a dump from before the damage with `onrecord db load`, or begin anew with `onrecord db reset` and `onrecord ingest`.',
  },
  GRAPH_DAMAGED: {
    exit: 3,
    help: '`onrecord doctor` names each damaged record and says what to do about it.',
  },
  SCHEMA_DAMAGED: { exit: 4, help: 'Run `onrecord ingest` to create what is missing in the schema of the graph.' },
  TIMEOUT: { exit: 1, help: 'Ask for less at once, or allow more time with ONRECORD_QUERY_SECONDS.' },
  DATABASE_CANNOT_WRITE: {
    exit: 4,
    help: 'Look whether the disk under the database is full, and into its log. Make room, start it again and run the command again: what was committed stands.',
  },
  DATABASE_OVERLOADED: { exit: 1, help: 'Ask for less at once, or give the database more memory (ONRECORD_HEAP).' },
  GRAPH_TOO_NEW: {
    exit: 4,
    help: 'Update onrecord: an older version must not write into a graph of a newer one. Where it can read it, `onrecord serve` and `onrecord start --no-ingest` do.',
  },
  GRAPH_TOO_OLD: { exit: 4, help: 'Run `onrecord migrate`, or `onrecord ingest`, which does it first.' },
  INGEST_UNFINISHED: { exit: 5, help: 'Run `onrecord ingest` on that dataset first: it goes on where it was cut off.' },
  LOCKED: { exit: 5, help: 'Wait until the other process ends, or end it.' },
} as const satisfies Record<string, { readonly exit: number; readonly help: string }>;

/** The name of a failure; stable, so that scripts can rely on it. */
export type ErrorCode = keyof typeof ERROR_CODES;

/** A failure that onrecord knows: `message` says what is wrong and where, `help` what to do next. */
export class AppError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = 'AppError';
    this.code = code;
  }

  /** The process exit status that belongs to this failure. */
  get exit(): number {
    return ERROR_CODES[this.code].exit;
  }

  /** One sentence on what to do next. */
  get help(): string {
    return ERROR_CODES[this.code].help;
  }
}
