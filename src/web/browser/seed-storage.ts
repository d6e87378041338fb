/** What the server hands out for a link: where Neo4j is and how Browser gets in. */
export interface Grant {
  readonly host: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  /** What Browser runs first. */
  readonly initCommand: string;
}

/** Reads one key of the browser's storage; null when it is not set. */
export type Read = (key: string) => string | null;

const CONNECTION = '$$discovery';
// The command that we set last; a differing one in Browser's settings is the user's own and stays.
const MARK = 'onrecord.initCommand';
const BROWSERS_OWN = ':play start';

/**
 * The keys to set so that Neo4j Browser opens connected. Other connections and all settings that somebody chose are kept;
 * the telemetry that the page's policy blocks anyhow is switched off unless somebody switched it on.
 */
export function seedStorage(read: Read, grant: Grant): Readonly<Record<string, string>> {
  const connections = object(read('neo4j.connections'));
  const settings = object(read('neo4j.settings'));
  const ids = Array.isArray(connections.allConnectionIds) ? connections.allConnectionIds : [];
  const initCmd = settings.initCmd;
  const ours = initCmd === undefined || initCmd === BROWSERS_OWN || initCmd === read(MARK);
  return {
    'neo4j.connections': JSON.stringify({
      ...connections,
      allConnectionIds: [...new Set([...ids, CONNECTION])],
      connectionsById: { ...(connections.connectionsById as object | undefined), [CONNECTION]: connection(grant) },
      // Browser sets this to null when somebody disconnects, and `restoreConnection` has to tell that from a page that was left early.
      activeConnection: CONNECTION,
    }),
    'neo4j.settings': JSON.stringify({
      allowCrashReports: false,
      allowUserStats: false,
      ...settings,
      ...(ours ? { initCmd: grant.initCommand, playImplicitInitCommands: true } : {}),
    }),
    ...(ours ? { [MARK]: grant.initCommand } : {}),
  };
}

/** Whether this browser keeps a connection from an earlier visit. */
export function keepsConnection(read: Read): boolean {
  const password = kept(object(read('neo4j.connections')))?.password;
  return typeof password === 'string' && password !== '';
}

/**
 * The keys to set so that Neo4j Browser opens connected although its page was left while it started. From its start until it has
 * read the server's settings it stores the connection without the password; `copy` is what `connectionCopy` gave this tab. None where the
 * password is there, where somebody disconnected or was refused, or where the connection is another.
 */
export function restoreConnection(read: Read, copy: string | null): Readonly<Record<string, string>> {
  const connections = object(read('neo4j.connections'));
  const connection = kept(connections);
  const { host, username, password } = object(copy);
  if (connection?.password !== '' || connections.activeConnection !== CONNECTION) return {};
  if (connection.host !== host || connection.username !== username) return {};
  return {
    'neo4j.connections': JSON.stringify({
      ...connections,
      connectionsById: { ...(connections.connectionsById as object), [CONNECTION]: { ...connection, password } },
    }),
  };
}

/** What `restoreConnection` needs of a grant. */
export function connectionCopy({ host, username, password }: Grant): string {
  return JSON.stringify({ host, username, password });
}

function kept(connections: Readonly<Record<string, unknown>>): Partial<Grant> | undefined {
  return (connections.connectionsById as Readonly<Record<string, Partial<Grant> | undefined>> | undefined)?.[CONNECTION];
}

function connection(grant: Grant): object {
  return {
    id: CONNECTION,
    name: CONNECTION,
    type: 'bolt',
    host: grant.host,
    username: grant.username,
    password: grant.password,
    requestedUseDb: grant.database,
    db: grant.database,
    authenticationMethod: 'NATIVE',
    supportsMultiDb: true,
  };
}

/** Storage belongs to the user: whatever is not an object counts as empty. */
function object(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
