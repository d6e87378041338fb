import type { Rec } from '../model/record.js';
import { tellApart } from './tell-apart.js';

/** Longest caption, in characters. */
export const CAPTION_LENGTH = 30;

/** A few words for pictures of the graph. Of an assertion it is only a beginning: deriving puts its speaker and claim there. */
export function caption(record: Rec): string {
  return record.kind === 'claim' ? tellApart(record.text, CAPTION_LENGTH) : shorten(words(record));
}

/** Cuts a text to 30 characters, at a space where one is near, and marks the cut. */
export function shorten(text: string): string {
  const characters = [...text];
  if (characters.length <= CAPTION_LENGTH) return text;
  const cut = characters.slice(0, CAPTION_LENGTH - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > CAPTION_LENGTH / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–-]+$/u, '')}…`;
}

function words(record: Exclude<Rec, { readonly kind: 'claim' }>): string {
  switch (record.kind) {
    case 'person':
    case 'organization':
    case 'group':
    case 'measure':
    case 'place':
    case 'topic':
      return record.name;
    case 'article':
    case 'document':
    case 'role':
      return record.title;
    case 'text-version':
      return `text ${record.sha256.slice(0, 12)}`;
    case 'evidence':
      return `${record.section.toLowerCase().replace('_', ' ')} ${record.ranges.map(({ start, end }) => `${start}–${end}`).join(' + ')}`;
    case 'observation':
      return (
        record.printed ?? `${record.value ?? [record.lower, record.upper].filter((bound) => bound !== undefined).join('–')} ${record.unit}`
      );
    case 'assertion':
      return record.inquiry ?? record.act.toLowerCase().replace('_', ' ');
    case 'response':
      return record.responseKind.toLowerCase().replace('_', ' ');
    case 'stance':
      return record.stanceKind.toLowerCase();
    case 'correction':
      return record.summary;
  }
}
