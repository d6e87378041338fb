/**
 * Words that attribute. Where the list comes from: the reporting verbs of Krestel, Bergler and Witte, "Minding the Source: Automatic Tagging
 * of Reported Speech in Newspaper Articles" (LREC 2008), which later tools took over, with what news also uses to praise, blame, promise
 * and refuse. Left out although they may attribute: `charge`, `order` and `suspect`, in reports of crimes and courts nearly always something
 * else; of `state`, `object`, `voice`, `question`, `counter` and `threaten` the forms that mostly do not. A word too many costs a look, one
 * too few a statement.
 */
const REGULAR = list(
  'accuse acknowledge add advise affirm agree allege announce answer applaud argue ask assert assure attest attribute bash believe blame blast ' +
    'boast call castigate caution chide cite claim clarify comment complain concede conclude condemn confirm contend criticise criticize decline ' +
    'decry denounce deny describe disagree disclose dispute doubt emphasise emphasize estimate exclaim expect explain express fear hint hope ' +
    'imply indicate inform insist joke lament maintain mention note observe pledge praise predict proclaim promise propose quote reaffirm ' +
    'reassure rebuke recall recommend refute reiterate reject remark remind reply report respond reveal speculate stress suggest testify ' +
    'tout tweet underscore urge vow warn wish wonder worry',
);
const DOUBLING = list('admit rebut slam quip');
const IRREGULAR = list(
  'say says said saying tell tells told telling write writes wrote written writing think thinks thought thinking speak speaks spoke spoken ' +
    'speaking swear swears swore sworn swearing stated stating objected objecting voiced voicing questioned questioning countered countering threatened',
);
const NOUNS = list('statement statements testimony allegation allegations spokesman spokeswoman spokesperson spokesmen spokespeople');

const FORMS: ReadonlySet<string> = new Set([...REGULAR.flatMap(formsOf), ...DOUBLING.flatMap(doubled), ...IRREGULAR, ...NOUNS]);

/** What attributes only together with its neighbour. `per` does unless it makes a rate: per cent, per capita, per year. */
const PHRASES =
  /(?<![\p{L}\p{N}])(?:according to|in the words of|ma[dk]e[s]? (?:it )?clear|puts? it|point(?:s|ed|ing)? out|(?:finds?|found|shows?|showed|shown|(?<!the |united )states|holds?|held|rules?|ruled) that|(?:press|news) releases?|per(?! (?:cent|capita|se|hour|day|night|week|month|year|annum|person|head|mile)\b)(?= [\p{L}“"‘]))(?![\p{L}\p{N}])/giu;

/** Every cue of a text in UTF-16 offsets, in order. */
export function cues(value: string): readonly { readonly start: number; readonly end: number }[] {
  const found = [...value.matchAll(PHRASES)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  for (const match of value.matchAll(/(?<!\bso-)\p{L}+/gu)) {
    if (FORMS.has(match[0].toLowerCase())) found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** accuse accuses accused accusing, deny denies denied denying, express expresses expressed expressing. */
function formsOf(verb: string): readonly string[] {
  const stem = verb.replace(/e$/, '');
  if (/[^aeiou]y$/.test(verb)) return [verb, verb.replace(/y$/, 'ies'), verb.replace(/y$/, 'ied'), `${verb}ing`];
  const plural = /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, plural, `${stem}ed`, `${stem}ing`];
}

function doubled(verb: string): readonly string[] {
  const stem = verb + verb.slice(-1);
  return [verb, `${verb}s`, `${stem}ed`, `${stem}ing`];
}

function list(words: string): readonly string[] {
  return words.split(' ');
}
