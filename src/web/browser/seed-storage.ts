/** What the server hands out for a link: where Neo4j is and how Browser gets in. */
export interface Grant {
  readonly host: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  /** With it the server lets this web browser in again for as long as it runs. */
  readonly access: string;
  /** What Browser runs first. */
  readonly initCommand: string;
  /** Saved queries: the id and whole text of each; the first comment line is the title. */
  readonly queries: readonly { readonly id: string; readonly content: string }[];
  /** Style rules by selector. */
  readonly style: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Reads one key of the browser's storage; null when it is not set. */
export type Read = (key: string) => string | null;

/** The key of what a link leaves here, with which the server lets this web browser in again for as long as it runs. */
export const ACCESS = 'onrecord.access';

const CONNECTION = '$$discovery';
// The command and the style that we set last; differing ones in Browser are the user's own and stay.
const MARK = 'onrecord.initCommand';
const STYLE_MARK = 'onrecord.grass';
// Of favourites, only this folder and what lies in it is ours.
const FOLDER = 'onrecord';
const BROWSERS_OWN = ':play start';

/**
 * The keys to set so that Neo4j Browser opens connected, with our style and saved queries. Other connections and all settings that somebody chose are kept;
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
      // Only what a saved query brings is drawn: all links between the nodes of an answer are too many to read.
      autoComplete: false,
      ...settings,
      ...(ours ? { initCmd: grant.initCommand, playImplicitInitCommands: true } : {}),
    }),
    ...(ours ? { [MARK]: grant.initCommand } : {}),
    [ACCESS]: grant.access,
    ...favourites(read, grant),
    ...styled(read, JSON.stringify(grant.style)),
  };
}

/** Favourites in a folder of ours; what else there is stays, and so does what somebody saved into our folder himself. */
function favourites(read: Read, { queries }: Grant): Readonly<Record<string, string>> {
  const ours = queries.map(({ id, content }) => ({ id: `${FOLDER}.${id}`, folder: FOLDER, content }));
  const isOurs = ({ id }: { readonly id?: unknown }) => typeof id === 'string' && (id === FOLDER || id.startsWith(`${FOLDER}.`));
  const folders = list(read('neo4j.folders')).filter((folder) => !isOurs(folder));
  const documents = list(read('neo4j.documents')).filter((document) => !isOurs(document));
  return {
    'neo4j.folders': JSON.stringify([...folders, { id: FOLDER, name: FOLDER, isStatic: false }]),
    'neo4j.documents': JSON.stringify([...documents, ...ours]),
  };
}

/** Our style, unless somebody has one of his own. */
function styled(read: Read, style: string): Readonly<Record<string, string>> {
  const current = read('neo4j.grass');
  const untouched = Object.keys(object(current)).length === 0 || current === read(STYLE_MARK);
  return untouched ? { 'neo4j.grass': style, [STYLE_MARK]: style } : {};
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

/** As `object`, for lists of objects. */
function list(text: string | null): readonly Record<string, unknown>[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? value.filter((each) => typeof each === 'object' && each !== null) : [];
  } catch {
    return [];
  }
}
