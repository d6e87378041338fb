import type { BeforeFragment } from '../generated/requests.js';
import { Section } from './more.js';

/** What a record held before ingests changed it; nothing where none did. */
export function History({ revisions }: { readonly revisions: readonly BeforeFragment[] }) {
  if (revisions.length === 0) return null;
  return (
    <Section id="history" title="What this record held before">
      <ul className="plain">
        {revisions.map(({ recordedAt, before }) => (
          <li key={recordedAt}>
            Until <time dateTime={recordedAt}>{recordedAt.slice(0, 10)}</time>:{' '}
            {before.map(({ field, value }) => `${field} ${value ?? 'absent'}`).join('; ')}
          </li>
        ))}
      </ul>
    </Section>
  );
}
