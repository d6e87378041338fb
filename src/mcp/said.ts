import { z } from 'zod';
import type { PassedOnFragment, SaidFragment, SourceFragment } from './generated/requests.js';
import { AGENT, CLAIM, EVIDENCE, few, namedDatasets, TIME, TITLE, tellAgent, tellEvidence, tellTitle, tellWork, WORK } from './records.js';

const LINK = z.object({ id: z.string(), how: z.string(), fidelity: z.string() });

/** An act of saying in an answer: who, in which role, what, when, where, with which evidence, and a citation to copy. */
export const SAID = z.object({
  id: z.string(),
  act: z.string(),
  manner: z.string().optional(),
  channel: z.string(),
  attribution: z.string(),
  hedge: z.string().optional(),
  speaker: AGENT,
  speakerAsPrinted: z.string().optional(),
  role: TITLE.optional(),
  roleAsPrinted: z.string().optional(),
  onBehalfOf: AGENT.optional(),
  reportedBy: AGENT.optional(),
  claim: CLAIM.optional(),
  inquiry: z.string().optional(),
  saidOn: TIME.optional(),
  foundIn: WORK,
  evidence: z.array(EVIDENCE).optional(),
  evidenceCount: z.number().int().optional(),
  relays: z.array(LINK).optional(),
  basedOn: z.array(LINK).optional(),
  citation: z.string(),
});

/** Tells an assertion. */
export function tellSaid(said: SaidFragment & Partial<PassedOnFragment>, datasets: readonly SourceFragment[]) {
  const { id, act, manner, channel, attribution, hedge, speaker, speakerAsPrinted, role, roleAsPrinted } = said;
  const { onBehalfOf, reportedBy, claim, inquiry, saidOn, foundIn, evidence, relays = [], basedOn = [] } = said;
  return {
    id,
    act,
    manner,
    channel,
    attribution,
    hedge,
    speaker: tellAgent(speaker),
    speakerAsPrinted,
    role: role && tellTitle(role),
    roleAsPrinted,
    onBehalfOf: onBehalfOf && tellAgent(onBehalfOf),
    reportedBy: reportedBy && tellAgent(reportedBy),
    claim,
    inquiry,
    saidOn,
    foundIn: tellWork(foundIn),
    ...tellEvidence(evidence),
    relays: few(relays).map(({ how, fidelity, assertion }) => ({ id: assertion.id, how, fidelity })),
    basedOn: few(basedOn).map(({ how, fidelity, work }) => ({ id: work.id, how, fidelity })),
    citation: citationOf(said, datasets),
  };
}

/** Speaker and title, work, publisher and day, place in the text, address, and which record of which version says so. */
export function citationOf(
  { id, speaker, role, roleAsPrinted, foundIn, evidence }: SaidFragment,
  datasets: readonly SourceFragment[],
): string {
  const title = role?.title ?? roleAsPrinted;
  const at = role?.organization?.name;
  const who = [speaker.name, title, at].filter((part) => part).join(', ');
  const { title: work, publisher, published, url } = tellWork(foundIn);
  const where = [`“${work}”`, publisher?.name, published].filter((part) => part).join(', ');
  const [first] = evidence;
  const spans = first?.ranges.map(({ start, end }) => `${start}–${end}`).join(', ');
  const place =
    first === undefined ? null : `${first.section.toLowerCase()}, code points ${spans} of text ${first.textVersion.sha256.slice(0, 12)}`;
  return `${[`${who}, in ${where}`, place, url].filter((part) => part).join('; ')}. onrecord ${id}; ${namedDatasets(datasets)}.`;
}
