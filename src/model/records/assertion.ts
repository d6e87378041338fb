import { z } from 'zod';
import { ACTS, ASPECTS, ATTRIBUTIONS, BASES, CHANNELS, MANNERS, RESPONSE_KINDS, STANCE_KINDS } from '../vocabulary.js';
import { when } from '../when.js';
import { basedOn, line, ref, relay } from './parts.js';

/** One attribution: somebody said (or declined to say) something in a work. */
export const assertion = z.strictObject({
  kind: z.literal('assertion'),
  id: z.string(),
  speaker: ref('agent').describe('Who said it.'),
  work: ref('work').describe('Where it stands.'),
  claim: ref('claim').optional().describe('What was said; exactly when the act is STATED.'),
  act: z.enum(ACTS).default('STATED').describe('STATED, or a way of not answering.'),
  manner: z.enum(MANNERS).optional().describe("DIRECT inside quotation marks, INDIRECT, MIXED, or the work's own VOICE."),
  channel: z.enum(CHANNELS).default('UNKNOWN').describe('How it reached the work.'),
  cue: line.optional().describe('The attributing word: said, claimed.'),
  hedge: line.optional().describe('A word of doubt: about, reportedly.'),
  saidOn: when.optional().describe('The day it was said.'),
  speakerAsPrinted: line.optional().describe('The speaker as printed, when it differs from the name.'),
  roleAsPrinted: line.optional().describe('The title as printed, without the organization.'),
  role: ref('role').optional().describe('In which role.'),
  attribution: z.enum(ATTRIBUTIONS).default('CLEAR').describe('Whether it is plain who is speaking.'),
  inquiry: line.optional().describe('What was asked, in our words; for acts other than STATED.'),
  statementId: line.optional().describe('The same for every speaker of a joint statement.'),
  reviewed: z.strictObject({ by: line, on: z.string() }).optional().describe('Who reviewed it, and on which day.'),
  reportedBy: ref('agent').optional().describe('Who ascribes it, when it is not the work itself.'),
  onBehalfOf: ref('agent').optional().describe('For whom the speaker spoke.'),
  saidTo: z.array(ref('agent')).default([]).describe('To whom.'),
  evidence: z.array(ref('evidence')).default([]).describe('Where it stands, passage by passage.'),
  relays: z.array(relay).default([]).describe('Assertions that it passes on.'),
  basedOn: z.array(basedOn).default([]).describe('Works that it rests on.'),
});

/** One assertion answering another, or a claim. */
export const response = z.strictObject({
  kind: z.literal('response'),
  id: z.string(),
  responseKind: z.enum(Object.values(RESPONSE_KINDS).flat()).describe('How it answers.'),
  aspect: z.enum(ASPECTS).default('WHOLE').describe('What of the target it reaches.'),
  basis: z.enum(BASES).default('STATED').describe('STATED by the speaker, or CURATED: seen by us.'),
  note: line.optional().describe('Why, in our words.'),
  assertion: ref('assertion').describe('The answering assertion.'),
  target: ref('assertion', 'claim').describe('What it answers.'),
  evidence: z.array(ref('evidence')).default([]).describe('Where the answering stands; required when STATED.'),
});

/** What a speaker wants of an act, law, plan or vow. */
export const stance = z.strictObject({
  kind: z.literal('stance'),
  id: z.string(),
  stanceKind: z.enum(STANCE_KINDS).describe('FAVOURS or OPPOSES.'),
  basis: z.enum(BASES).default('STATED').describe('STATED by the speaker, or CURATED: seen by us.'),
  assertion: ref('assertion').describe('The assertion that takes it.'),
  target: ref('topic', 'work', 'claim').describe('What it is on.'),
});
