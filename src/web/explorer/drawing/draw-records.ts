import type { SaidFragment, WorkNameFragment } from '../generated/requests.js';
import { actInWords } from '../parts/said.js';
import { dateInWords } from '../parts/time.js';
import { shorten } from '../parts/words.js';
import { agentKind, type Sketch } from './sketch.js';

/** What must be known of a statement to draw it. */
export type DrawnStatement = Pick<SaidFragment, 'id' | 'speaker' | 'foundIn'>;

/** Draws a statement on its day, with its speaker, its work and whose that is; answers its id. */
export function drawStatement(drawn: Sketch, said: DrawnStatement & Partial<Pick<SaidFragment, 'act' | 'manner'>>): string {
  const { id, speaker, foundIn, act, manner } = said;
  const day = foundIn.published === null ? '' : dateInWords(foundIn.published.edtf);
  const how = act === undefined ? '' : actInWords({ act, manner: manner ?? null });
  const about = [`${speaker.name} in “${foundIn.title}”`, how].filter(Boolean).join(', ');
  drawn.node({ id, kind: 'assertion', lane: 'assertion', label: day, about });
  drawn.edge(id, drawWork(drawn, foundIn), 'IN');
  drawn.edge(drawSpeaker(drawn, speaker), id, 'MADE');
  return id;
}

/** Draws a statement told by what it says, with its speaker; answers its id. Where it stands is drawn by whoever calls. */
export function drawWords(drawn: Sketch, said: DrawnWords): string {
  const label = shorten(said.claim?.text ?? said.inquiry ?? 'No answer', 64);
  drawn.node({ id: said.id, kind: 'words', lane: 'assertion', label, about: `Said by ${said.speaker.name}` });
  drawn.edge(drawSpeaker(drawn, said.speaker), said.id, 'MADE');
  return said.id;
}

/** What must be known of a statement to draw what it says. */
export type DrawnWords = Pick<SaidFragment, 'id' | 'speaker' | 'claim'> & Partial<Pick<SaidFragment, 'inquiry'>>;

function drawSpeaker(drawn: Sketch, { id, name, __typename }: SaidFragment['speaker']): string {
  return drawn.node({ id, kind: agentKind(__typename), lane: 'speaker', label: name, about: 'Speaker' });
}

/** Draws a work with whoever published or issued it; answers its id. */
export function drawWork(drawn: Sketch, work: WorkNameFragment): string {
  drawn.node({
    id: work.id,
    kind: work.inCorpus ? 'work' : 'cited',
    lane: 'work',
    label: work.title,
    about: work.inCorpus ? 'Work' : 'Work that is cited, not read',
  });
  const by = work.publishedBy ?? work.issuedBy;
  if (by !== null) {
    const house = { id: `${by.id} as outlet`, kind: 'organization', lane: 'outlet', label: by.name, about: 'Publisher or issuer' } as const;
    drawn.edge(work.id, drawn.node(house), 'IN');
  }
  return work.id;
}
