import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { AppError } from './errors.js';

const port = z.coerce.number().int().min(0).max(65535);
const count = z.coerce.number().int().positive();
const share = z.coerce.number().gt(0).max(1);
const flag = z.enum(['true', 'false', '1', '0']).transform((text) => text === 'true' || text === '1');
const token = z.string().regex(/^[\x21-\x7e]{16,}$/, 'give at least 16 characters without spaces');
const origins = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''))
  .refine((all) => all.every((origin) => URL.canParse(origin) && new URL(origin).origin === origin), {
    error: 'give origins such as https://tools.example.org, separated by commas',
  });

/** Every setting that onrecord reads from the environment, with what it means. */
export const SETTINGS = z.object({
  NEO4J_URI: z
    .string()
    .min(1)
    .optional()
    .describe('Address of a Neo4j of your own (bolt://, neo4j://, neo4j+s://). Unset: the embedded one.'),
  NEO4J_USERNAME: z.string().default('neo4j').describe('User of that server.'),
  NEO4J_PASSWORD: z.string().default('').describe('Password of that user.'),
  NEO4J_DATABASE: z.string().default('neo4j').describe('Name of the database; always sent, never guessed.'),
  ONRECORD_HOME: z.string().optional().describe('Folder of the embedded database. Default: `.onrecord` in the project folder.'),
  ONRECORD_JAVA_HOME: z.string().optional().describe('Java installation to use before JAVA_HOME and PATH.'),
  ONRECORD_CACHE: z.string().optional().describe('Folder for the fetched Neo4j. Default: `onrecord` in XDG_CACHE_HOME or ~/.cache.'),
  ONRECORD_HEAP: z
    .string()
    .regex(/^\d+[mg]$/, 'give a size such as 512m or 2g')
    .default('512m')
    .describe('Largest heap of the embedded Neo4j.'),
  ONRECORD_JVM_FLAGS: z
    .string()
    .default('')
    .describe('Further flags for the JVM of the embedded Neo4j, separated by spaces; the last of two wins.'),
  ONRECORD_NEO4J_CONF: z
    .string()
    .regex(/^\s*(?:[\w.]+=\S*(?:\s+|$))*$/, 'give settings such as `db.transaction.timeout=60s`, separated by spaces')
    .default('')
    .describe('Further settings of the embedded Neo4j as in neo4j.conf, `key=value` separated by spaces; they win over those of onrecord.'),
  ONRECORD_HOST: z
    .string()
    .default('localhost')
    .describe('Address that the API listens on. One that other machines reach needs ONRECORD_TOKEN or ONRECORD_WITHOUT_TOKEN.'),
  ONRECORD_PORT: port.default(4000).describe('Port of the API and playground; 0 takes a free one.'),
  ONRECORD_BROWSER_PORT: port.default(4001).describe('Port of Neo4j Browser; its own origin, since it keeps the password.'),
  ONRECORD_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn').describe('How much the API logs to stderr.'),
  ONRECORD_INTROSPECTION: flag.optional().describe('Whether the API answers introspection. Default: only when it listens on loopback.'),
  ONRECORD_TOKEN: token.optional().describe('Secret that each request must carry as `authorization: Bearer …`; at least 16 characters.'),
  ONRECORD_TOKEN_FILE: z.string().optional().describe('File that holds the token, instead of ONRECORD_TOKEN.'),
  ONRECORD_WITHOUT_TOKEN: flag
    .default(false)
    .describe('Whether the API may listen on an address that other machines reach without a token.'),
  ONRECORD_ORIGINS: origins
    .optional()
    .describe(
      'Origins of web pages that may ask the API (CORS), separated by commas: `https://tools.example.org`. Unset: none but its own.',
    ),
  ONRECORD_TEXTS: z
    .string()
    .optional()
    .describe('Folder with the texts of the articles, for `verify`, `coverage`, `seal` and the tests that need them.'),
  ONRECORD_MAX_FILE: count.default(10_000_000).describe('Largest YAML file of a dataset, in bytes.'),
  ONRECORD_MAX_BODY: count.default(100_000).describe('Largest request body, in bytes.'),
  ONRECORD_MAX_TOKENS: count.default(2_000).describe('Most tokens in a GraphQL document.'),
  ONRECORD_MAX_DEPTH: count.default(18).describe('Deepest nesting of fields.'),
  ONRECORD_MAX_ALIASES: count.default(30).describe('Most aliases in an operation.'),
  ONRECORD_MAX_DIRECTIVES: count.default(10).describe('Most directives in an operation.'),
  ONRECORD_MAX_ROOT_FIELDS: count.default(20).describe('Most root fields in an operation.'),
  ONRECORD_MAX_REPEATS: count.default(100).describe('Most repeats of one field in one selection set.'),
  ONRECORD_MAX_COMPARISONS: count
    .default(2_000)
    .describe('Most pairs of fields of the same name, with fields of their own, that GraphQL has to compare in an operation.'),
  ONRECORD_MAX_FIELDS: count.default(2_000).describe('Most fields of an operation, its fragments spread.'),
  ONRECORD_MAX_NODES: count
    .default(10_000)
    .describe('Most nodes that an operation may ask for (page sizes multiplied down the tree, summed).'),
  ONRECORD_MAX_FRAGMENTS: count
    .default(60)
    .describe('Most places of an operation that reach other records; each makes the plan of its statement larger.'),
  ONRECORD_MAX_LEVELS: count
    .default(12)
    .describe('Most steps from record to record in a row; beyond 12, each further one doubles the time that the database plans.'),
  ONRECORD_MAX_ROWS: count
    .default(20_000)
    .describe('Most records from which one conclusion is drawn, such as the origins of a claim; where there are more, the answer says so.'),
  ONRECORD_QUERY_SECONDS: count.default(10).describe('Longest run of one query, in seconds.'),
  ONRECORD_PLAN_SECONDS: count
    .default(30)
    .describe('What a query of a new shape gets on top of that, in seconds, since the database plans it first.'),
  ONRECORD_MAX_AT_ONCE: count.max(90).default(50).describe('Most queries that the database is asked at the same time.'),
  ONRECORD_MAX_WAITING: count.default(200).describe('Most queries that wait for their turn; further ones are refused as OVERLOADED.'),
  ONRECORD_MAX_PLANNING: count.default(2).describe('Most queries of a new shape that the database plans at the same time.'),
  ONRECORD_MAX_PLAN_WAITING: count
    .default(20)
    .describe('Most queries of new shapes that wait for that; further ones are refused as OVERLOADED.'),
  ONRECORD_MAX_CONNECTIONS: count.default(5_000).describe('Most open connections; further ones are closed at once.'),
  ONRECORD_HEADER_SECONDS: count.default(5).describe('How long a client may take to send the headers of a request, in seconds.'),
  ONRECORD_REQUEST_SECONDS: count.default(10).describe('How long a client may take to send a whole request, in seconds.'),
  ONRECORD_APPROXIMATE: share
    .default(0.05)
    .describe('How far "about" reaches to both sides when figures are compared, as a share of the figure.'),
  ONRECORD_PERIOD_OVERLAP: share
    .default(0.9)
    .describe('How much of both times two figures must have in common to be compared, as a share.'),
  ONRECORD_COMPRESS_FROM: count.default(8_192).describe('Smallest answer that is compressed for clients that ask for it, in bytes.'),
});

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
  readonly log: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  readonly introspection: boolean | null;
  readonly texts: string | null;
  /** Largest YAML file of a dataset, in bytes. */
  readonly maxFileBytes: number;
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
    log: s.ONRECORD_LOG,
    introspection: s.ONRECORD_INTROSPECTION ?? null,
    texts: s.ONRECORD_TEXTS ?? null,
    maxFileBytes: s.ONRECORD_MAX_FILE,
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
