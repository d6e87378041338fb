import type { WorkNameFragment } from '../generated/requests.js';
import { WorkLink } from './links.js';

/** Works one below the other. */
export function WorkList({ works }: { readonly works: readonly WorkNameFragment[] }) {
  return (
    <ul className="plain">
      {works.map((work) => (
        <li key={work.id}>
          <WorkLink work={work} />
        </li>
      ))}
    </ul>
  );
}
