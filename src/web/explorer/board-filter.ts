import type { Aspect, ResponseFilter, ResponseKind, ResponseType } from './generated/requests.js';
import { ASPECTS, RESPONSE_KINDS, RESPONSE_TYPES } from './parts/response-words.js';

/** The fields of the board's form, by the names that they have in addresses. */
export const BOARD_FIELDS = ['type', 'kind', 'side', 'by', 'of', 'topic', 'outlet', 'from', 'to'] as const;
export type BoardField = (typeof BOARD_FIELDS)[number];
/** What somebody chose or typed; '' where nothing. */
export type Asked = Readonly<Record<BoardField, string>>;

/** What an address asks of the board. */
export function askedOf(questions: URLSearchParams): Asked {
  return Object.fromEntries(BOARD_FIELDS.map((field) => [field, (questions.get(field) ?? '').trim()])) as Asked;
}

/** A constant of the contract as it stands in addresses: `DOES_NOT_ANSWER` is `does-not-answer`. */
export function inAddress(constant: string): string {
  return constant.toLowerCase().replaceAll('_', '-');
}

/** The constant of a table that an address means, in whatever case; undefined when it means none. */
function constantOf<T extends string>(table: Readonly<Record<T, unknown>>, written: string): T | undefined {
  const constant = written.toUpperCase().replaceAll('-', '_');
  return Object.hasOwn(table, constant) ? (constant as T) : undefined;
}

/** The type of answers that is asked for: disputes unless another is, null for all. A kind says its type by itself. */
export function typeAsked({ type, kind }: Asked): ResponseType | null {
  if (constantOf(RESPONSE_KINDS, kind) !== undefined || type === 'all') return null;
  return constantOf(RESPONSE_TYPES, type) ?? 'DISPUTES';
}

/** The kind that is asked for; null for all. */
export function kindAsked({ kind }: Asked): ResponseKind | null {
  return constantOf(RESPONSE_KINDS, kind) ?? null;
}

/** The side that is asked for; null for all. */
export function sideAsked({ side }: Asked): Aspect | null {
  return constantOf(ASPECTS, side) ?? null;
}

/** The filter of the request behind the board. */
export function boardFilter(asked: Asked): ResponseFilter {
  const [type, kind, aspect] = [typeAsked(asked), kindAsked(asked), sideAsked(asked)];
  const id = (eq: string) => ({ id: { eq } });
  const day = { ...(asked.from ? { from: asked.from } : {}), ...(asked.to ? { to: asked.to } : {}) };
  return {
    ...(type === null ? {} : { type }),
    ...(kind === null ? {} : { kind }),
    ...(aspect === null ? {} : { aspect }),
    ...(asked.by ? { disputant: id(asked.by) } : {}),
    ...(asked.of ? { targetSpeaker: id(asked.of) } : {}),
    ...(asked.topic ? { topic: { eq: asked.topic } } : {}),
    ...(asked.outlet ? { publishedBy: id(asked.outlet) } : {}),
    ...(Object.keys(day).length === 0 ? {} : { day }),
  };
}

/** In words what cannot be answered of what is asked, by field. */
export function boardFaults(asked: Asked): ReadonlyMap<BoardField, string> {
  const faults = new Map<BoardField, string>();
  const { type, kind, side, from, to } = asked;
  if (type !== '' && type !== 'all' && !constantOf(RESPONSE_TYPES, type)) faults.set('type', `“${cut(type)}” is no sort of answer.`);
  if (kind !== '' && !kindAsked(asked)) faults.set('kind', `“${cut(kind)}” is no way to answer.`);
  if (side !== '' && !sideAsked(asked)) faults.set('side', `“${cut(side)}” is no side of what is said.`);
  for (const [field, day] of [['from', from] as const, ['to', to] as const])
    if (day !== '' && !isDay(day)) faults.set(field, `“${cut(day)}” is no day. Days are written as 2025-01-31.`);
  if (faults.size === 0 && from !== '' && to !== '' && from > to) faults.set('to', 'The last day is before the first.');
  return faults;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function cut(text: string): string {
  return text.slice(0, 100);
}
