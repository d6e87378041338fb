import { Fragment, type ReactNode } from 'react';
import type { AgentNameFragment } from '../generated/requests.js';
import type { Work } from '../pages/work-page.js';
import { AgentLink, OutsideLink } from './links.js';
import { Time } from './time.js';
import { languageName } from './words.js';

/** Whose work it is, when it came out, where it can be read and what is known of its rights. */
export function AboutWork({ work }: { readonly work: Work }) {
  const { publishedBy, issuedBy, writtenBy, distributedBy, published, modified, language, url, rights, inCorpus } = work;
  return (
    <dl className="facts">
      <Fact name="Outlet">{publishedBy && <AgentLink agent={publishedBy} />}</Fact>
      <Fact name="Issued by">{issuedBy && <AgentLink agent={issuedBy} />}</Fact>
      <Fact name="By">{names(writtenBy)}</Fact>
      <Fact name="Passed on by">{names(distributedBy)}</Fact>
      <Fact name="Day">{published === null ? 'unknown' : <Time when={published} />}</Fact>
      <Fact name="Changed">{modified && <Time when={modified} />}</Fact>
      <Fact name="Read it">{url === null ? 'No address of it is on record.' : <OutsideLink url={url} />}</Fact>
      <Fact name="Language">{language && languageName(language)}</Fact>
      <Fact name="Rights">
        {rights && (
          <>
            {rights.year} {rights.holder && <AgentLink agent={rights.holder} />} {rights.terms}
          </>
        )}
      </Fact>
      <Fact name="Text">{inCorpus ? null : 'Cited by others, not read for this dataset.'}</Fact>
    </dl>
  );
}

/** A fact in a row; nothing where it is not known. */
function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  if (children === null || children === undefined) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function names(agents: readonly AgentNameFragment[]): ReactNode {
  if (agents.length === 0) return null;
  return agents.map((agent, at) => (
    <Fragment key={agent.id}>
      {at === 0 ? '' : ', '}
      <AgentLink agent={agent} />
    </Fragment>
  ));
}
