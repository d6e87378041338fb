import { dirname } from 'node:path';
import type { Config } from '../config.js';
import { adminTool, DATABASE } from './admin-tool.js';
import { offline } from './offline.js';
import type { Report } from './progress.js';

/** What a look at every record of the store came to. */
export interface CheckResult {
  readonly sound: boolean;
  /** What the tool said, whole. */
  readonly output: string;
}

/** Checks the store for damage, offline. NOT_EMBEDDED, LOCKED. */
export async function checkDatabase(config: Config, report: Report): Promise<CheckResult> {
  return offline(config, report, 'the check', async (layout) => {
    const tool = await adminTool(layout.home, config, report);
    const { status, output } = await tool('database', 'check', DATABASE, `--report-path=${dirname(layout.console)}`);
    return { sound: status === 0, output };
  });
}
