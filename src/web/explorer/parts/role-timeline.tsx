import type { PersonPageQuery } from '../generated/requests.js';
import { RoleText, WorkLink } from './links.js';
import { Time } from './time.js';
import { type Scale, scaleOf, spansOf } from './time-scale.js';

/** One tenure as the page of a person asks for it. */
export type Role = NonNullable<PersonPageQuery['person']>['roles']['nodes'][number];

const STATUS: Readonly<Record<string, string>> = {
  ACTING: 'for the time being',
  INCOMING: 'not yet begun',
  FORMER: 'held before',
  DESCRIBED: 'a description, not an office',
};

/** Titles in time: a row for each, on one scale; below each the days and works that the drawing stands for, in words. */
export function RoleTimeline({ roles }: { readonly roles: readonly Role[] }) {
  const scale = scaleOf(roles);
  return (
    <>
      {scale === null ? null : <Axis scale={scale} />}
      <ul className="roles">
        {roles.map((role) => (
          <li key={role.id} id={role.id}>
            <p>
              <strong>
                <RoleText role={role} />
              </strong>
              {STATUS[role.status] === undefined ? null : <span className="aside"> ({STATUS[role.status]})</span>}
            </p>
            {scale === null ? null : <Strip role={role} scale={scale} />}
            <Dates role={role} />
          </li>
        ))}
      </ul>
      <p className="aside">
        A mark is a work that prints the title, as wide as its day is uncertain. A line is a stated tenure; where no end is stated it
        reaches to the last work that prints the title. A title that changes from one work to the next does not say when the office changed.
      </p>
    </>
  );
}

function Strip({ role, scale }: { readonly role: Role; readonly scale: Scale }) {
  const { tenure, printed } = spansOf(role);
  return (
    <svg className="timeline" width="100%" height="16" aria-hidden="true">
      {scale.years.map(({ year, at }) => (
        <line key={year} className="year" x1={`${at}%`} x2={`${at}%`} y1="0" y2="16" />
      ))}
      {tenure === null ? null : (
        <rect className="tenure" x={`${scale.at(tenure.from)}%`} width={`${scale.wide(tenure)}%`} y="5" height="6" />
      )}
      {printed.map((span) => (
        <rect
          key={`${span.from} ${span.to}`}
          className="printed"
          x={`${scale.at(span.from)}%`}
          width={`${scale.wide(span)}%`}
          y="1"
          height="14"
        />
      ))}
    </svg>
  );
}

function Axis({ scale }: { readonly scale: Scale }) {
  return (
    <svg className="timeline axis" width="100%" height="18" aria-hidden="true">
      {scale.years.map(({ year, at }) => (
        <text key={year} x={`${at}%`} y="13">
          {year}
        </text>
      ))}
    </svg>
  );
}

function Dates({ role: { from, to, attested } }: { readonly role: Role }) {
  return (
    <ul className="plain where">
      {from === null ? null : (
        <li>
          Begins: <Time when={from} />
        </li>
      )}
      {to === null ? null : (
        <li>
          Ends: <Time when={to} />
        </li>
      )}
      {attested.map(({ titleAsPrinted, work }) => (
        <li key={work.id}>
          Printed as “{titleAsPrinted}”: <WorkLink work={work} />
        </li>
      ))}
    </ul>
  );
}
