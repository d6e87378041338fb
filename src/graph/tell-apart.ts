/**
 * Shortens a sentence to so many characters so that it can be told from others that begin alike: it keeps words of both its ends, and where the
 * first number of the sentence (a year is none) stands between them, that one leads: `15: Boston police…in 2024`.
 */
export function tellApart(sentence: string, room: number): string {
  const short = ends(sentence, room);
  const number = firstNumber(sentence);
  if (number === null || length(number) > room / 3 || numbers(short).includes(number)) return short;
  return `${number}: ${ends(sentence, room - length(number) - 2)}`;
}

/** As many whole words of the beginning and of the end as there is room for, in turn. */
function ends(sentence: string, room: number): string {
  if (length(sentence) <= room) return sentence;
  const words = sentence.replace(/\.$/, '').split(/\s+/);
  let [head, tail] = ['', ''];
  for (let [from, to] = [0, words.length - 1]; from <= to; ) {
    const longerHead = `${head} ${words[from]}`.trim();
    const longerTail = `${words[to]} ${tail}`.trim();
    const fits = { head: length(longerHead) + length(tail) < room, tail: length(head) + length(longerTail) < room };
    if (fits.head && (length(head) <= length(tail) || !fits.tail)) {
      head = longerHead;
      from += 1;
    } else if (fits.tail) {
      tail = longerTail;
      to -= 1;
    } else break;
  }
  // Words longer than the room, or a writing without spaces
  if (head === '') return `${[...sentence].slice(0, room - 1).join('')}…`;
  return `${head.replace(/[,;:–-]+$/u, '')}…${tail}`;
}

/** The first number that is no year, as it stands there. */
function firstNumber(sentence: string): string | null {
  return numbers(sentence).find((number) => !/^(1[5-9]|20)\d\d$/.test(number)) ?? null;
}

function numbers(text: string): readonly string[] {
  return [...text.matchAll(/[$€£]?\d(?:[\d.,]*\d)?%?/gu)].map(([number]) => number);
}

function length(text: string): number {
  return [...text].length;
}
