import { shareOfVoice, type Voiced } from '../../../reason/voice/share-of-voice.js';
import { type Conclude, recordAt } from '../row-ref.js';
import { MOST_INPUTS, tooMany } from './too-many.js';

/** A row for each speaker, organization or stance, and a last one with all that was stated: their shares. */
export const voiceOf: Conclude = (rows) => {
  const groups = rows.slice(0, -1) as unknown as readonly Group[];
  const stated = (rows.at(-1)?.[4] ?? []) as readonly Stated[];
  if (new Set(stated.map(([, , , [assertion]]) => assertion)).size > MOST_INPUTS)
    return tooMany('assertions', MOST_INPUTS, 'Ask about a single work, or about an outlet or a topic with fewer.');
  const voiced = stated.map(
    ([agent, kind, on, [, statement, places]]): Voiced => ({ group: groupOf(agent, kind, on), statement, passages: places.map(passageOf) }),
  );
  const rowOf = new Map(groups.map(([agent, kind, on], at) => [groupOf(agent, kind, on), at]));
  return shareOfVoice(voiced).map(({ group, assertions, codePoints, share }) => {
    const at = rowOf.get(group) ?? 0;
    const [agent, kind, on, topic] = groups[at] as Group;
    const record = (id: string | null) => (id === null ? null : recordAt(at));
    return { agent: record(agent), stance: kind, on: record(on), topic: record(topic), assertions, codePoints, share };
  });
};

type Place = readonly [text: string, starts: readonly number[], ends: readonly number[]];
type Stated = readonly [
  agent: string | null,
  kind: string | null,
  on: string | null,
  readonly [assertion: string, statement: string, readonly Place[]],
];
type Group = readonly [agent: string | null, kind: string | null, on: string | null, topic: string | null];

function groupOf(agent: string | null, kind: string | null, on: string | null): string {
  return agent ?? `${on ?? ''} ${kind ?? ''}`;
}

function passageOf([text, starts, ends]: Place): Voiced['passages'][number] {
  return { text, ranges: starts.map((start, at) => [start, ends[at] ?? start] as const) };
}
