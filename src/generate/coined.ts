/** The beginnings, vowels and ends of which invented words consist. An end begins with a consonant, so two numbers never give one word. */
interface Syllables {
  readonly onsets: readonly string[];
  readonly vowels: readonly string[];
  readonly ends: readonly string[];
}

const given: Syllables = {
  onsets: 'Br D Dr F Gr K L M N Pl R S T V Z'.split(' '),
  vowels: 'a e i o'.split(' '),
  ends: 'lvek lzan mdur mpelo ndeth nkos nshu rbiz rdek rgul rlom rnath rsko rtez rvun skel stoz vrik zdan zmir'.split(' '),
};

const surname: Syllables = {
  onsets: 'Bl Br D Dr F G Gr H K Kl L M N P Pr R S Sk T V'.split(' '),
  vowels: 'a e i o u'.split(' '),
  ends: (
    'ldin lfass lgreth lkonu lmirez lpask lthon mbrel mdrak msolen ndrosh ngvil nkarel npeth nskov ntulo nvosk rbenth ' +
    'rdalo rfuno rgosk rhavel rkimat rlundo rmesk rnopel rpazu rskade rthuin rvendo sbrik skaldu spereth stromil tgarn zvelk'
  ).split(' '),
};

const place: Syllables = {
  onsets: surname.onsets,
  vowels: surname.vowels,
  ends: (
    'ldmouth lford lham lmstad lvik mbridge mford mholm mstead ndale ndorf nfield ngate nholt nmere nport nsund ntal nvale nhope ' +
    'rbeck rcombe rdell rfell rhaven rmoor rness rpool rstrand rtorp'
  ).split(' '),
};

const LISTS = { given, surname, place } as const;

/** How many words of each sort there are. */
export const COINED = { given: sizeOf(given), surname: sizeOf(surname), place: sizeOf(place) } as const;

/** The invented word with this number: `Brazmir`, `Skondrosh`, `Trelmford`. Numbers from 0 to `COINED[sort]` - 1. */
export function coined(sort: keyof typeof LISTS, number: number): string {
  const { onsets, vowels, ends } = LISTS[sort];
  const onset = onsets[number % onsets.length] ?? '';
  const rest = Math.floor(number / onsets.length);
  return `${onset}${vowels[rest % vowels.length]}${ends[Math.floor(rest / vowels.length) % ends.length]}`;
}

function sizeOf({ onsets, vowels, ends }: Syllables): number {
  return onsets.length * vowels.length * ends.length;
}
