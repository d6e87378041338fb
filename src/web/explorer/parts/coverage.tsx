import { covered } from '../../../reason/voice/covered.js';
import type { WorkPageQuery, WorkVoiceQuery } from '../generated/requests.js';
import { Section } from './more.js';
import { inPercent } from './voice.js';
import { count } from './words.js';

type Text = NonNullable<WorkPageQuery['work']>['textVersions'][number];
type Placed = NonNullable<WorkVoiceQuery['work']>['first']['nodes'][number];

interface CoverageProps {
  readonly title: string;
  readonly texts: readonly Text[];
  readonly said: readonly Placed[];
  readonly total: number | null;
}

/**
 * How much of each text stands behind a statement on record, and where: every character counts once, however many statements stand in
 * it. `total` is how many statements the work has; with more than are given here it is a lower bound, and says so.
 */
export function Coverage({ title, texts, said, total }: CoverageProps) {
  const evidence = [...new Map(said.map((each) => [each.id, each.evidence])).values()].flat();
  const looked = new Set(said.map(({ id }) => id)).size;
  return (
    <Section id="coverage" title={title}>
      {texts.map(({ id, length, sha256, retrieved }) => {
        const ranges = evidence
          .filter(({ textVersion }) => textVersion.id === id)
          .flatMap((each) => each.ranges.map(({ start, end }) => [start, end] as const));
        const many = covered([{ text: id, ranges }]);
        return (
          <div key={id}>
            <p>
              {looked === total ? '' : 'At least '}
              <strong>{inPercent(length === 0 ? 0 : many / length)}</strong> of the text, {count(many)} of {count(length)} characters,
              stands behind some statement on record.
            </p>
            <svg
              className="strip"
              width="100%"
              height="18"
              role="img"
              aria-label="The text from its beginning to its end; what is on record is filled"
            >
              <rect className="rest" width="100%" height="18" />
              {ranges.map(([start, end]) => (
                <rect
                  key={`${start} ${end}`}
                  className="part"
                  x={`${((start / length) * 100).toFixed(2)}%`}
                  width={`${(((end - start) / length) * 100).toFixed(2)}%`}
                  height="18"
                />
              ))}
            </svg>
            <p className="digest">
              Text{retrieved === null ? '' : ` read on ${retrieved.edtf}`}: {count(length)} characters, SHA-256 <code>{sha256}</code>. The
              text itself is not held here.
            </p>
          </div>
        );
      })}
      <p className="aside">
        Each character counts once, however many statements stand in it. What is not filled was not recorded as anybody’s statement; nobody
        says that there is nothing in it.
        {looked === total ? '' : ` Looked at: ${count(looked)} of ${total === null ? 'more than 10,000' : count(total)} statements.`}
      </p>
    </Section>
  );
}
