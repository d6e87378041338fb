/** Letters for letters of an invented name, so that names in these scripts have a Latin form. */
const LETTERS = {
  CYRILLIC: 'aа bб dд eе fф gг hх iи kк lл mм nн oо pп rр sс tт uу vв zз',
  GREEK: 'aα bβ dδ eε fφ gγ hχ iι kκ lλ mμ nν oο pπ rρ sσ tτ uυ vξ zζ',
  GEORGIAN: 'aა bბ dდ eე fფ gგ hჰ iი kკ lლ mმ nნ oო pპ rრ sს tტ uუ vვ zზ',
  ARABIC: 'aا bب dد eێ fف gگ hه iي kك lل mم nن oۆ pپ rر sس tت uو vڤ zز',
} as const;

/** Accents that a language of its own might have. */
const ACCENTS = ['aá eé ií oó uú', 'aä oö uü', 'aå oø', 'sš zž rř', 'lł nń sś', 'aâ eê oô', 'aã oõ nñ', 'aa̱ uū oō'].map(tableOf);

/** Sixty characters; the last takes two UTF-16 units. */
const HAN = [...'砂雲竹灯波霧苔橋鐘笛岩泉鶴松柳蓮藤梅桐楓露霜雪虹嵐渚浜岬滝沼畑畔窓扉柱瓦琴鼓筆墨硯糸絹錦鏡鈴舟帆錨櫂笹葦菫萩椿杏栗桃丘𠮷'];

const TABLES: Readonly<Record<string, ReadonlyMap<string, string>>> = Object.fromEntries(
  Object.entries(LETTERS).map(([script, letters]) => [script, tableOf(letters)]),
);

/** The scripts of names that are not Latin. */
export const SCRIPTS = ['CYRILLIC', 'GREEK', 'GEORGIAN', 'ARABIC', 'HAN'] as const;

/** How many ways `accented` knows. */
export const ACCENT_STYLES = ACCENTS.length;

/** A Latin word letter by letter in another script, with a capital where the script has any; for HAN the characters of its number. */
export function inScript(word: string, number: number, script: (typeof SCRIPTS)[number]): string {
  if (script === 'HAN') return `${HAN[Math.floor(number / HAN.length) % HAN.length]}${HAN[number % HAN.length]}`;
  const written = spell(word.toLowerCase(), TABLES[script]);
  return script === 'CYRILLIC' || script === 'GREEK' ? written.charAt(0).toUpperCase() + written.slice(1) : written;
}

/** The word with the accents of one way of writing; unchanged when none of its letters takes one. */
export function accented(word: string, style: number): string {
  return spell(word, ACCENTS[style % ACCENTS.length]).normalize('NFC');
}

function spell(word: string, table: ReadonlyMap<string, string> | undefined): string {
  return [...word].map((letter) => table?.get(letter) ?? letter).join('');
}

function tableOf(letters: string): ReadonlyMap<string, string> {
  return new Map(letters.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]));
}
