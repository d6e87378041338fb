import type { Tool } from './tool.js';
import { claimTool } from './tools/claim.js';
import { compareFiguresTool } from './tools/compare-figures.js';
import { datasetInfoTool } from './tools/dataset-info.js';
import { disputesTool } from './tools/disputes.js';
import { originsTool } from './tools/origins.js';
import { searchTool } from './tools/search.js';
import { whatChangedTool } from './tools/what-changed.js';
import { whoSaidTool } from './tools/who-said.js';

/** Every tool, in the order in which they are listed. */
export const TOOLS: readonly Tool[] = [
  searchTool,
  claimTool,
  whoSaidTool,
  disputesTool,
  compareFiguresTool,
  originsTool,
  whatChangedTool,
  datasetInfoTool,
];
