import type { StepFragment } from '../generated/requests.js';
import { AnswerLines } from './brief-answer.js';
import { RecordLink } from './links.js';
import { Section } from './more.js';

/** Disputes in a row, both ways: what is answered and what that answers in turn, and what answers this. */
export function Chains({
  answers,
  answeredBy,
}: {
  readonly answers: readonly StepFragment[];
  readonly answeredBy: readonly StepFragment[];
}) {
  return (
    <>
      <Chain id="chain-to" title="The chain of disputes that leads from here" steps={answers} />
      <Chain id="chain-from" title="The chain of disputes that leads here" steps={answeredBy} />
    </>
  );
}

function Chain({ id, title, steps }: { readonly id: string; readonly title: string; readonly steps: readonly StepFragment[] }) {
  // Each is of a few lines, and whoever needs more than forty follows the chain from its end
  const few = steps.slice(0, 40);
  return (
    <Section id={id} title={title} list={{ nodes: few, totalCount: steps.length }}>
      <ol className="records chain">
        {few.map(({ depth, closesRing, response }) => (
          <li key={response.id} className="answer" data-record={response.id}>
            <AnswerLines response={response} />
            <p className="aside">
              Step {depth}
              {closesRing ? '; from here the chain leads round in a ring' : ''} ·{' '}
              <RecordLink id={response.id}>about this answer</RecordLink>
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
