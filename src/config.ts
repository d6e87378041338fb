import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { AppError } from './errors.js';
import { SETTINGS, token } from './settings.js';

/** How large the parts of a dataset may be (src/ingest/read/limits.ts says in what). */
export interface SeedLimits {
  readonly fileBytes: number;
  readonly fileTokens: number;
  readonly lineLength: number;
  readonly valueLength: number;
  readonly entries: number;
}

/** The settings of one process: read once, frozen, handed to whoever needs them. */
export interface Config {
  /** A server of the user's own; null = the embedded Neo4j. */
  readonly external: { readonly uri: string; readonly username: string; readonly password: string } | null;
  readonly database: string;
  /** Folder of the embedded database. */
  readonly home: string;
  /** Folder of the fetched Neo4j, shared by all projects of this user. */
  readonly cache: string;
  readonly javaHome: string | null;
  readonly systemJavaHome: string | null;
  readonly heap: string;
  readonly jvmFlags: readonly string[];
  /** Settings for neo4j.conf of the embedded database, over our own. */
  readonly neo4jConf: Readonly<Record<string, string>>;
  /** The whole environment, handed on to child processes and searched for PATH; holds secrets, never to be logged. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly host: string;
  readonly port: number;
  readonly browserPort: number;
  /** Port of the tools for assistants. */
  readonly mcpPort: number;
  /** Whether pages and examples are planned ahead. */
  readonly planAhead: boolean;
  readonly log: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  readonly introspection: boolean | null;
  readonly texts: string | null;
  /** How large the files of a dataset and their parts may be. */
  readonly seedLimits: SeedLimits;
  /** Most changes of an ingest that are one transaction. */
  readonly oneTransaction: number;
  /** Most records in one transaction of an ingest in steps. */
  readonly batchSize: number;
  /** A first load of more records goes through Neo4j's importer. */
  readonly bulkFrom: number;
  readonly limits: Limits;
  readonly access: Access;
  readonly http: HttpSettings;
  readonly thresholds: Thresholds;
}

/** The figures that rules of comparison use, as shares of one; named in every answer of theirs. */
export interface Thresholds {
  readonly approximate: number;
  readonly periodOverlap: number;
}

/** Who may ask the API from where. */
export interface Access {
  /** Each request must carry it; a secret, never to be logged. */
  readonly token: string | null;
  /** Whether the API may listen without a token where other machines reach it. */
  readonly withoutToken: boolean;
  /** Origins of web pages that may ask it besides its own. */
  readonly origins: readonly string[];
}

/** How patient the server is with clients. */
export interface HttpSettings {
  readonly headerSeconds: number;
  readonly requestSeconds: number;
  readonly connections: number;
  /** Smallest answer that is compressed, in bytes. */
  readonly compressFrom: number;
}

/** What one request may cost; every figure is a setting. */
export interface Limits {
  readonly bodyBytes: number;
  readonly tokens: number;
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly rootFields: number;
  readonly repeats: number;
  readonly comparisons: number;
  readonly fields: number;
  readonly nodes: number;
  /** Most places that reach other records, and most of them in a row. */
  readonly fragments: number;
  readonly levels: number;
  /** Most records from which one conclusion is drawn. */
  readonly rows: number;
  readonly querySeconds: number;
  readonly planSeconds: number;
  /** Most statements that the database is asked at the same time. */
  readonly atOnce: number;
  /** Most operations that wait for that. */
  readonly waiting: number;
  /** Most statements of a new shape that the database plans at the same time. */
  readonly planning: number;
  /** Most operations of new shapes that wait for that. */
  readonly planWaiting: number;
}

/** The settings of this process for a project folder. USAGE names each bad setting. */
export function loadConfig(project: string): Config {
  return readConfig(process.env, project);
}

/** Reads an environment (and nothing else does). `project` is the folder whose data this is. USAGE names each bad setting. */
export function readConfig(env: NodeJS.ProcessEnv, project: string): Config {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = SETTINGS.safeParse(present);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new AppError('USAGE', `The environment holds a setting that cannot be used.\n  ${faults.join('\n  ')}`);
  }
  const s = parsed.data;
  return Object.freeze({
    external: s.NEO4J_URI === undefined ? null : { uri: s.NEO4J_URI, username: s.NEO4J_USERNAME, password: s.NEO4J_PASSWORD },
    database: s.NEO4J_DATABASE,
    home: resolve(project, s.ONRECORD_HOME ?? '.onrecord'),
    cache: s.ONRECORD_CACHE ?? join(present.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'onrecord'),
    javaHome: s.ONRECORD_JAVA_HOME ?? null,
    systemJavaHome: present.JAVA_HOME ?? null,
    heap: s.ONRECORD_HEAP,
    jvmFlags: s.ONRECORD_JVM_FLAGS.split(' ').filter((part) => part !== ''),
    neo4jConf: Object.fromEntries([...s.ONRECORD_NEO4J_CONF.matchAll(/([\w.]+)=(\S*)/g)].map(([, key = '', value = '']) => [key, value])),
    environment: { ...env },
    host: s.ONRECORD_HOST,
    port: s.ONRECORD_PORT,
    browserPort: s.ONRECORD_BROWSER_PORT,
    mcpPort: s.ONRECORD_MCP_PORT,
    planAhead: s.ONRECORD_PLAN_AHEAD,
    log: s.ONRECORD_LOG,
    introspection: s.ONRECORD_INTROSPECTION ?? null,
    texts: s.ONRECORD_TEXTS ?? null,
    seedLimits: {
      fileBytes: s.ONRECORD_MAX_FILE,
      fileTokens: s.ONRECORD_MAX_FILE_TOKENS,
      lineLength: s.ONRECORD_MAX_LINE,
      valueLength: s.ONRECORD_MAX_VALUE,
      entries: s.ONRECORD_MAX_ENTRIES,
    },
    oneTransaction: s.ONRECORD_ONE_TRANSACTION,
    batchSize: s.ONRECORD_BATCH_SIZE,
    bulkFrom: s.ONRECORD_BULK_FROM,
    limits: {
      bodyBytes: s.ONRECORD_MAX_BODY,
      tokens: s.ONRECORD_MAX_TOKENS,
      depth: s.ONRECORD_MAX_DEPTH,
      aliases: s.ONRECORD_MAX_ALIASES,
      directives: s.ONRECORD_MAX_DIRECTIVES,
      rootFields: s.ONRECORD_MAX_ROOT_FIELDS,
      repeats: s.ONRECORD_MAX_REPEATS,
      comparisons: s.ONRECORD_MAX_COMPARISONS,
      fields: s.ONRECORD_MAX_FIELDS,
      nodes: s.ONRECORD_MAX_NODES,
      fragments: s.ONRECORD_MAX_FRAGMENTS,
      levels: s.ONRECORD_MAX_LEVELS,
      rows: s.ONRECORD_MAX_ROWS,
      querySeconds: s.ONRECORD_QUERY_SECONDS,
      planSeconds: s.ONRECORD_PLAN_SECONDS,
      atOnce: s.ONRECORD_MAX_AT_ONCE,
      waiting: s.ONRECORD_MAX_WAITING,
      planning: s.ONRECORD_MAX_PLANNING,
      planWaiting: s.ONRECORD_MAX_PLAN_WAITING,
    },
    thresholds: { approximate: s.ONRECORD_APPROXIMATE, periodOverlap: s.ONRECORD_PERIOD_OVERLAP },
    access: {
      token: tokenOf(s.ONRECORD_TOKEN, s.ONRECORD_TOKEN_FILE),
      withoutToken: s.ONRECORD_WITHOUT_TOKEN,
      origins: s.ONRECORD_ORIGINS ?? [],
    },
    http: {
      headerSeconds: s.ONRECORD_HEADER_SECONDS,
      requestSeconds: s.ONRECORD_REQUEST_SECONDS,
      connections: s.ONRECORD_MAX_CONNECTIONS,
      compressFrom: s.ONRECORD_COMPRESS_FROM,
    },
  });
}

/** The messages never show what stands in the file: it is meant to be a secret. */
function tokenOf(given: string | undefined, file: string | undefined): string | null {
  if (file === undefined) return given ?? null;
  if (given !== undefined) throw new AppError('USAGE', 'Set ONRECORD_TOKEN or ONRECORD_TOKEN_FILE, not both.');
  let text: string;
  try {
    text = readFileSync(file, 'utf8').trim();
  } catch (cause) {
    throw new AppError('USAGE', `ONRECORD_TOKEN_FILE is ${file}, which cannot be read.`, { cause });
  }
  if (!token.safeParse(text).success)
    throw new AppError('USAGE', `ONRECORD_TOKEN_FILE is ${file}, which holds no token: give at least 16 characters without spaces.`);
  return text;
}
