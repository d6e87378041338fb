/** How the dot behind the last word of a stretch reads: never the end of a sentence, the end only before a word that starts one, or a full stop. */
export type Dot = 'INSIDE' | 'OPEN' | 'STOP';

/** Stand in front of a name or figure, so the sentence goes on: titles, and what belongs to a word that follows. */
const BEFORE_NAMES = words(
  'Mr Mrs Ms Mx Messrs Dr Prof Rev Fr Hon Gov Govs Lt Col Gen Maj Capt Cmdr Sgt Cpl Pvt Adm Sen Sens Rep Reps Pres Supt Atty Det Insp St Mt Ft e.g i.e vs cf v',
);
/** Go on with a figure: `No. 5`, `Jan. 7`. */
const BEFORE_FIGURES = words('No Nos Fig Art Sec Vol p pp Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec');
/** May end a sentence or not. States as news agencies abbreviate them; Inc., Corp. and their like are left to their full stop. */
const MAY_END = words(
  'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Vt Va Wash Wis Wyo Dept Univ Assn Bros Ave Blvd Rd Jr Sr etc approx est Ph.D',
);
/** Words of the closed classes that, in capitals, begin a sentence rather than a name. */
const STARTERS = words(
  'The A An This That These Those He She It They We I You There Here His Her Its Their Our My Your No Not None Some Many Most Several Few Both ' +
    'Each Every All Another Other Others In On At By For From With Without Within After Before During Under Over Since Until While When Where ' +
    'Why How What Who Which If As Because Although Though Despite But And Or Nor So Yet However Meanwhile Then Now Also Still Instead Moreover ' +
    'Later Earlier Yesterday Today Tomorrow According Among Once Only Even Just Such To Of Asked Neither Either',
);

/** Reads the dot at the end of a stretch of a sentence, `after` being what follows it. */
export function readDot(before: string, after: string): Dot {
  const word = /(?<![\p{L}.])[\p{L}.]+(?=\.$)/u.exec(before)?.[0] ?? '';
  if (BEFORE_NAMES.has(word)) return 'INSIDE';
  if (BEFORE_FIGURES.has(word)) return /^\p{Nd}/u.test(after) ? 'INSIDE' : 'STOP';
  const anotherInitial = /(?<![\p{L}\p{N}])\p{Lu}\.$/u.test(before) && /^\p{Lu}\.\s*\p{Lu}/u.test(after);
  return MAY_END.has(word) || isInitials(before) || anotherInitial ? 'OPEN' : 'STOP';
}

/** Whether what follows begins with a word that starts a sentence rather than a name; opening marks are passed over. */
export function startsSentence(after: string): boolean {
  return STARTERS.has(/^[“„«"‘'([]*(\p{L}+)/u.exec(after)?.[1] ?? '');
}

/** `U.S.`, `a.m.`, and a single letter behind a name: `Ann B.` */
function isInitials(before: string): boolean {
  return (
    /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}$/u.test(before) ||
    /(?:^|(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}'’-]*\s|\.\s?)[“"‘(]*\p{Lu}\.$/u.test(before)
  );
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
