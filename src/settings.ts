import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65535);
const count = z.coerce.number().int().positive();
const share = z.coerce.number().gt(0).max(1);
const flag = z.enum(['true', 'false', '1', '0']).transform((text) => text === 'true' || text === '1');
/** A token as ONRECORD_TOKEN or the file of ONRECORD_TOKEN_FILE holds it. */
export const token = z.string().regex(/^[\x21-\x7e]{16,}$/, 'give at least 16 characters without spaces');
const origins = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''))
  .refine((all) => all.every((origin) => URL.canParse(origin) && new URL(origin).origin === origin), {
    error: 'give origins such as https://tools.example.org, separated by commas',
  });

/** Most records that may be written at once. */
export const MOST_IN_BATCH = 20_000;

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
  ONRECORD_MCP_PORT: port.default(4002).describe('Port of the tools for assistants, `onrecord mcp --http`; 0 takes a free one.'),
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
  ONRECORD_MAX_FILE_TOKENS: count
    .default(200_000)
    .describe('Most tokens (words, marks, breaks) of a YAML file of a dataset; larger ones belong into NDJSON.'),
  ONRECORD_MAX_LINE: count.default(1_000_000).describe('Longest line of an NDJSON file of a dataset, in characters; a line is a record.'),
  ONRECORD_MAX_VALUE: count.default(20_000).describe('Longest single value in a YAML file of a dataset, in characters.'),
  ONRECORD_MAX_ENTRIES: count.default(50_000).describe('Most items of one list, and most keys of one mapping, in a file of a dataset.'),
  ONRECORD_ONE_TRANSACTION: z.coerce
    .number()
    .int()
    .min(0)
    .default(20_000)
    .describe(
      'Most changes of an ingest that are one transaction, so that readers see all of them or none; with more it goes in steps and answers say INGESTING. More needs a larger heap.',
    ),
  ONRECORD_BATCH_SIZE: z.coerce
    .number()
    .int()
    .min(1)
    .max(MOST_IN_BATCH)
    .default(1_000)
    .describe('Most records in one transaction of an ingest in steps, and in one statement of any. More needs a larger heap.'),
  ONRECORD_BULK_FROM: z.coerce
    .number()
    .int()
    .min(0)
    .default(50_000)
    .describe(
      "A dataset of more records than this is loaded by `onrecord ingest` with Neo4j's own importer where the embedded database is empty and nobody else uses it.",
    ),
  ONRECORD_MAX_BODY: count.default(100_000).describe('Largest request body, and largest message to `onrecord mcp`, in bytes.'),
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
  ONRECORD_PLAN_AHEAD: flag
    .default(true)
    .describe('Whether a server that has just started opens its pages and asks its examples once, so that nobody waits for their plans.'),
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
