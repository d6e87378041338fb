import { createHash } from 'node:crypto';
import { SLUG } from '../model/id.js';
import { dayBounds, type When } from '../model/when.js';

/**
 * The id of a record as FollowTheMoney takes ids, of letters, digits, dots and hyphens: `person.todd-lyons`; where an id is made of others, the
 * digest of it. No two ids become one.
 */
export function ftmId(id: string): string {
  const at = id.indexOf(':');
  const rest = id.slice(at + 1);
  return `${id.slice(0, at)}.${SLUG.test(rest) ? rest : `x.${digest(id)}`}`;
}

/** The id of a link, of what it is told apart by. */
export function ftmLinkId(...parts: readonly string[]): string {
  return `link.x.${digest(JSON.stringify(parts))}`;
}

function digest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 40);
}

/** A date as far as it is certain: the year, month or day that its earliest and latest day share. Null when they share none. */
export function ftmDate(when: When | undefined): string | null {
  if (when === undefined) return null;
  const bounds = dayBounds(when.edtf);
  if ('fault' in bounds || bounds.earliest === null || bounds.latest === null) return null;
  const latest = bounds.latest.split('-');
  const parts = bounds.earliest.split('-');
  const differs = parts.findIndex((part, at) => part !== latest[at]);
  const shared = (differs === -1 ? parts : parts.slice(0, differs)).join('-');
  return /^\d{4}(?:-\d\d){0,2}$/.test(shared) ? shared : null;
}

/** A language in three letters, as FollowTheMoney has it; null where the tag begins with another. */
export function ftmLanguage(tag: string | undefined): string | null {
  const [primary = ''] = (tag ?? '').split('-');
  return primary.length === 3 ? primary : (LANGUAGES[primary] ?? null);
}

/** ISO 639-1 to ISO 639-3, for the languages of most texts. */
const LANGUAGES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'af afr,ar ara,az aze,be bel,bg bul,bn ben,bs bos,ca cat,cs ces,cy cym,da dan,de deu,el ell,en eng,es spa,et est,fa fas,fi fin,fr fra,' +
    'ga gle,gl glg,gu guj,he heb,hi hin,hr hrv,hu hun,hy hye,id ind,is isl,it ita,ja jpn,ka kat,kk kaz,km khm,ko kor,ky kir,lo lao,lt lit,' +
    'lv lav,mk mkd,mn mon,ms msa,mt mlt,my mya,ne nep,nl nld,no nor,pl pol,pt por,ro ron,ru rus,si sin,sk slk,sl slv,sq sqi,sr srp,sv swe,' +
    'sw swa,ta tam,te tel,tg tgk,th tha,tk tuk,tl tgl,tr tur,uk ukr,ur urd,uz uzb,vi vie,zh zho'
  )
    .split(',')
    .map((pair) => pair.split(' ')),
);
