import { Command } from 'commander';
import type { CliContext } from '../../src/cli/context.js';
import { readConfig } from '../../src/config.js';
import { AppError } from '../../src/errors.js';

/** How a command ended that ran within the test; `failure` and `code` are those of what it refused with. */
export interface Ended {
  readonly out: string;
  readonly err: string;
  readonly failure: string | null;
  readonly code: string | null;
  readonly exit: number;
}

/** Runs commands within the test, as if in this folder, with these settings alone. */
export async function runIn(
  folder: string,
  registers: readonly ((program: Command, context: CliContext) => void)[],
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  let out = '';
  let err = '';
  const context = {
    config: () => readConfig(env, folder),
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
  };
  const program = new Command();
  for (const register of registers) register(program, context);
  try {
    await program.parseAsync(args, { from: 'user' });
    return { out, err, failure: null, code: null, exit: 0 };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { out, err, failure: error.message, code: error.code, exit: error.exit };
  }
}
