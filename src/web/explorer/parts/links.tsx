import type { ReactNode } from 'react';
import { recordPath } from '../addresses.js';
import type { AgentNameFragment, RoleNameFragment, WorkNameFragment } from '../generated/requests.js';
import { Time } from './time.js';

/** A link to the page of a record. */
export function RecordLink({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return <a href={recordPath(id)}>{children}</a>;
}

/** The name of a speaker, outlet or issuer, leading to his page. */
export function AgentLink({ agent }: { readonly agent: Pick<AgentNameFragment, 'id' | 'name'> }) {
  return <RecordLink id={agent.id}>{agent.name}</RecordLink>;
}

/** A work with whoever published or issued it, and when. */
export function WorkLink({ work }: { readonly work: WorkNameFragment }) {
  const by = work.publishedBy ?? work.issuedBy;
  return (
    <>
      <RecordLink id={work.id}>
        <cite>{work.title}</cite>
      </RecordLink>
      {by ? (
        <>
          , <AgentLink agent={by} />
        </>
      ) : null}
      {work.published ? (
        <>
          , <Time when={work.published} />
        </>
      ) : null}
      {work.inCorpus ? null : <span className="aside"> (cited, not read)</span>}
    </>
  );
}

/** A title with its organization: "acting director, ICE". */
export function RoleText({ role }: { readonly role: RoleNameFragment }) {
  return (
    <>
      {role.title}
      {role.organization ? (
        <>
          , <AgentLink agent={role.organization} />
        </>
      ) : null}
    </>
  );
}

/** A link that leaves this server: it tells the other nothing of where it was clicked. Addresses of other kinds than the web's are text. */
export function OutsideLink({ url }: { readonly url: string }) {
  if (!/^https?:\/\//i.test(url)) return <>{url}</>;
  return (
    <a href={url} rel="noreferrer noopener external">
      {url}
    </a>
  );
}
