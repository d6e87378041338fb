import type { Config } from '../config.js';
import { AppError, type ErrorCode } from '../errors.js';
import { freePort } from './bolt.js';
import { boot } from './boot.js';
import { makeFolder } from './disk.js';
import { endJvm } from './end-jvm.js';
import { findJava, type Java } from './find-java.js';
import { jvmArguments, jvmEnvironment } from './jvm.js';
import { layoutOf } from './layout.js';
import { prepareHome } from './prepare-home.js';
import type { Report } from './progress.js';
import { type Provision, provision } from './provision.js';
import { type CommandResult, runCommand } from './run-command.js';

/** The name of the one database of Neo4j Community, and of its dump files. */
export const DATABASE = 'neo4j';

/** Neo4j's own tool for a database that does not run, bound to one home. */
export type AdminTool = (...args: readonly string[]) => Promise<CommandResult>;

/** Who hears what the tool prints and may end it, and flags for its JVM over those for a short run. */
export interface AdminToolOptions {
  readonly onText?: (text: string) => void;
  /** Kills the tool; the call then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  readonly flags?: readonly string[];
}

/**
 * Readies the tool. A store that was not shut down in good order (its JVM was killed) is recovered first, by a start and a stop:
 * the tool refuses it otherwise.
 */
export async function adminTool(
  home: string,
  config: Config,
  report: Report,
  { onText, signal, flags = [] }: AdminToolOptions = {},
): Promise<AdminTool> {
  const java = await findJava(config);
  const place = await provision(config, report);
  const run: AdminTool = async (...args) => {
    const layout = prepareHome(home, (await freePort(0)) ?? 0, config);
    // Seconds of work: compiling for the long run would cost more than it brings.
    const jvm = [...jvmArguments(place, config, layout.conf), '-XX:TieredStopAtLevel=1', ...flags];
    const environment = { ...jvmEnvironment(config), NEO4J_HOME: home, NEO4J_CONF: layout.conf };
    const heard = onText === undefined ? {} : { onText };
    const command = [...jvm, 'org.neo4j.cli.AdminTool', ...args];
    const result = await runCommand(java.program, command, { config, environment, folder: home, signal, ...heard });
    signal?.throwIfAborted();
    return result;
  };
  return async (...args) => {
    const result = await run(...args);
    if (result.status === 0 || !/recover|not (been )?(cleanly )?shut ?down/i.test(result.output)) return result;
    await recover(home, place, java, config);
    return run(...args);
  };
}

async function recover(home: string, place: Provision, java: Java, config: Config): Promise<void> {
  makeFolder(layoutOf(home).conf);
  const booted = await boot({ place, java, home, port: (await freePort(0)) ?? 0, tie: 'owner', extra: [] }, config);
  await endJvm(booted.identity);
}

/** Runs the tool for the sake of `file`. DISK_FULL, or `code` with the tool's reason, when it does not succeed. */
export async function mustSucceed(tool: AdminTool, code: ErrorCode, file: string, ...args: readonly string[]): Promise<void> {
  const { status, output } = await tool(...args);
  if (status === 0) return;
  if (/No space left on device/i.test(output)) throw new AppError('DISK_FULL', `No space is left on the disk that holds ${file}.`);
  throw new AppError(code, `${file}: ${toolCause(output)}`);
}

/** The line of the tool's output that says what went wrong. */
function toolCause(output: string): string {
  const lines = output
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(at |Run with '--verbose')/.test(line));
  return (lines.find((line) => /exception|error|fail|cannot/i.test(line)) ?? lines.at(-1) ?? 'it said nothing').slice(0, 400);
}
