import type { StanceOnFragment } from '../generated/requests.js';
import { RecordLink } from './links.js';

/** On what a stance is taken. */
export function StanceOn({ target }: { readonly target: StanceOnFragment }) {
  const name = 'name' in target ? target.name : 'title' in target ? target.title : target.text;
  return <RecordLink id={target.id}>{name}</RecordLink>;
}
