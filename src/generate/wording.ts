import type { Range, Ranges } from '../evidence/ranges.js';
import type { RecordOf } from '../model/record.js';
import { type Page, span } from './page.js';
import { CUES, FILLERS, HEDGES } from './phrases.js';
import type { Random } from './random.js';

/** How a speaker is named in a work. */
export interface Printed {
  readonly name: string;
  readonly title: string | null;
  readonly organization: string | null;
}

/** A saying as it stands on the page. */
export interface Worded {
  /** Passages that say it: most often one; one of several ranges when the words are cut. */
  readonly passages: readonly Ranges[];
  readonly manner: NonNullable<RecordOf<'assertion'>['manner']>;
  readonly cue?: string;
  readonly hedge?: string;
  /** Where the title of each speaker is printed. */
  readonly titles: readonly (Range | null)[];
}

/** Writes the sentence in which somebody, or several at once, make a claim; no speakers means the work's own voice. */
export function wordSaying(page: Page, speakers: readonly Printed[], claim: string, random: Random): Worded {
  separate(page, random);
  if (speakers.length === 0) return { passages: [[page.add(claim)]], manner: 'VOICE', titles: [] };
  const words = claim.replace(/\.$/, '');
  const worded = wordAttributed(page, speakers, words, random.pick(CUES), random);
  if (!random.chance(0.05)) return worded;
  page.add(' Later came the same again: “');
  const again = page.add(words);
  page.add('.”');
  return { ...worded, passages: [...worded.passages, [again]] };
}

function wordAttributed(page: Page, speakers: readonly Printed[], words: string, cue: string, random: Random): Worded {
  const form = random.int(20);
  if (form < 9) {
    page.add('“');
    const spoken = page.add(words);
    page.add(`,” ${cue} `);
    const { titles } = name(page, speakers);
    page.add('.');
    return { passages: [[spoken]], manner: 'DIRECT', cue, titles };
  }
  const { begin, titles } = name(page, speakers);
  const inside = words.replace(/^(?:The|Nobody|Inspectors|Cuts|It)(?= )/, (word) => word.toLowerCase());
  const hedge = random.chance(0.12) ? random.pick(HEDGES) : null;
  const shared = { cue, titles, ...(hedge === null ? {} : { hedge }) };
  page.add(`${commaOf(speakers)} ${cue} that${hedge === null ? '' : `, ${hedge},`} `);
  if (form < 17) {
    const whole = span(begin, page.add(inside));
    page.add('.');
    return { passages: [[whole]], manner: 'INDIRECT', ...shared };
  }
  const cut = inside.indexOf(' ', Math.floor(inside.length / 2));
  const told = page.add(inside.slice(0, cut));
  page.add(' “');
  const spoken = page.add(inside.slice(cut + 1));
  page.add('.”');
  return { passages: [[told, spoken]], manner: 'MIXED', ...shared };
}

/** Writes that somebody did not answer a question. */
export function wordSilence(page: Page, speaker: Printed, act: RecordOf<'assertion'>['act'], inquiry: string, random: Random): Worded {
  separate(page, random);
  const { begin, titles } = name(page, [speaker]);
  const how =
    act === 'DECLINED' ? 'would not say' : act === 'NO_RESPONSE' ? 'sent no answer to the question' : 'could not be reached to say';
  return { passages: [[span(begin, page.add(`${commaOf([speaker])} ${how}: ${inquiry}`))]], manner: 'INDIRECT', titles };
}

/** Names the speakers, each with title and organization; says where the first begins, and where each title is. */
function name(page: Page, speakers: readonly Printed[]): { readonly begin: Range; readonly titles: readonly (Range | null)[] } {
  const printed = speakers.map(({ name: who, title, organization }, i) => {
    if (i > 0) page.add(' and ');
    const begin = page.add(who);
    if (title === null) return { begin, title };
    page.add(', ');
    const range = page.add(title);
    if (organization !== null) page.add(` at ${organization}`);
    return { begin, title: range };
  });
  return { begin: printed[0]?.begin ?? page.add('Somebody'), titles: printed.map(({ title }) => title) };
}

/** What closes a title behind the name of the last speaker. */
function commaOf(speakers: readonly Printed[]): string {
  return speakers.at(-1)?.title == null ? '' : ',';
}

function separate(page: Page, random: Random): void {
  if (random.chance(0.25)) page.add(` ${random.pick(FILLERS)}`);
  page.add(random.chance(0.35) ? '\n\n' : ' ');
}
