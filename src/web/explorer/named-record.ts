import type { Ask } from './ask.js';
import { foundName } from './found.js';
import type { RecordKind } from './generated/requests.js';
import { askRequest } from './requests.js';

/** A record that may be meant. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** Whom or what a typed name means: one record, several to choose from, or none (an empty list). */
export type Meant = Choice | readonly Choice[];

/** The speaker or outlet that somebody typed: whoever has exactly that name or alias, else who has these words in his name. */
export async function agentMeant(ask: Ask, typed: string): Promise<Meant> {
  const { data } = await askRequest(ask, 'AgentNamed', { name: typed });
  const exact = data === null ? [] : [data.person, data.organization, data.group].flatMap((agent) => agent ?? []);
  return exact[0] !== undefined && exact.length === 1 ? exact[0] : found(ask, typed, ['PERSON', 'ORGANIZATION', 'GROUP']);
}

/** The topic that somebody typed, in the same way. */
export function topicMeant(ask: Ask, typed: string): Promise<Meant> {
  return found(ask, typed, ['TOPIC']);
}

async function found(ask: Ask, text: string, kinds: readonly RecordKind[]): Promise<Meant> {
  const { data } = await askRequest(ask, 'SearchPage', { text, kinds, first: 8 });
  const choices = (data?.search.nodes ?? []).map((each) => ({ id: each.id, name: foundName(each) }));
  const same = choices.filter(({ name }) => name.toLowerCase() === text.toLowerCase());
  if (same[0] !== undefined && same.length === 1) return same[0];
  return choices[0] !== undefined && choices.length === 1 ? choices[0] : choices;
}
