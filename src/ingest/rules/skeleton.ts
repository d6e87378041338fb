/**
 * Letters of other scripts that print like a Latin one (a part of the table of Unicode Technical Standard 39 that names can meet),
 * each followed by the Latin letter.
 */
const LOOK_ALIKE =
  'аaеeоoрpсcхxуyіiјjѕsԁdһhԛqԝwАAВBЕEКKМMНHОOРPСCТTУYХXЅSІIЈJԌGԚQԜWαaοoνvρpυuιiκkτtΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXıiոnսuօoɑaɡgⅼlⅰiⅹxⅴv';

const TABLE: ReadonlyMap<string, string> = new Map(
  [...LOOK_ALIKE].flatMap((letter, i, all) => (i % 2 === 0 ? [[letter, all[i + 1] ?? letter] as const] : [])),
);

/** What a name looks like: equal for names that print alike. For comparison only, never stored. */
export function skeleton(name: string): string {
  const plain = name.normalize('NFKD').replace(/[\p{Default_Ignorable_Code_Point}\u200b]/gu, '');
  return [...plain]
    .map((letter) => TABLE.get(letter) ?? letter)
    .join('')
    .replace(/[\s\u00a0]+/gu, ' ')
    .replace(/[‘’ʼ]/gu, "'")
    .trim()
    .normalize('NFC');
}
