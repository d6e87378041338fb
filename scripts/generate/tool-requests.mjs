import { operationTypes } from '../house/operation-types.mjs';

/** TypeScript types of what the tools for assistants ask: the answer and the variables of each request of src/mcp/requests/. */
export async function generate(root) {
  return operationTypes(root, 'src/mcp/requests', 'src/mcp/generated/requests.ts');
}
