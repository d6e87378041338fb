import { CommanderError } from 'commander';
import { AppError, ERROR_CODES } from '../errors.js';
import { visible } from './print.js';

/** How a command ended: its exit status, and what to tell on stderr ('' when it was told already). */
export interface Ending {
  readonly exit: number;
  readonly text: string;
}

/** What became of a command that threw. Failures that onrecord knows say what is wrong, where, and what to do next; bugs show their stack. */
export function reportFailure(error: unknown): Ending {
  // commander has printed its message; help and version are no failures
  if (error instanceof CommanderError) return { exit: error.exitCode === 0 ? 0 : ERROR_CODES.USAGE.exit, text: '' };
  if (error instanceof AppError)
    return { exit: error.exit, text: visible(`onrecord: ${error.message}${gap(error.message)}${error.help} [${error.code}]\n`) };
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { exit: ERROR_CODES.UNEXPECTED.exit, text: visible(`onrecord: ${stack}\n  ${ERROR_CODES.UNEXPECTED.help} [UNEXPECTED]\n`) };
}

/** One line where one is enough; below a longer message the advice stands alone. */
function gap(message: string): string {
  return message.includes('\n') ? '\n  ' : ' ';
}
