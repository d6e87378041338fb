import { operationTypes } from '../house/operation-types.mjs';

/** TypeScript types of what the explorer's pages ask: the answer and the variables of each request of src/web/explorer/requests/. */
export async function generate(root) {
  return operationTypes(root, 'src/web/explorer/requests', 'src/web/explorer/generated/requests.ts');
}
