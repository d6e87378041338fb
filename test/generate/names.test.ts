import { COINED, coined } from '../../src/generate/coined.js';
import { ACCENT_STYLES, accented, inScript, SCRIPTS } from '../../src/generate/scripts.js';
import { fold } from '../../src/model/fold.js';
import { isSlug } from '../../src/model/id.js';

describe('coined words', () => {
  it.each(['given', 'surname', 'place'] as const)('of the sort %s are all different and make slugs', (sort) => {
    const words = Array.from({ length: COINED[sort] }, (_, n) => coined(sort, n));
    expect(new Set(words).size).toBe(COINED[sort]);
    expect(words.every((word) => /^[A-Z]/.test(word) && isSlug(word.toLowerCase()))).toBe(true);
  });
});

describe('names in other writing', () => {
  it.each(SCRIPTS)('in %s differ wherever the Latin ones do, and hold no Latin letter', (script) => {
    const names = Array.from({ length: COINED.surname }, (_, n) => inScript(coined('surname', n), n, script));
    expect(new Set(names).size).toBe(COINED.surname);
    expect(names.filter((name) => /[a-z]/i.test(name))).toEqual([]);
    expect(names.every((name) => name === name.normalize('NFC'))).toBe(true);
  });

  it('with accents are NFC, and all but a few letters fold to the plain ones', () => {
    const written = Array.from({ length: ACCENT_STYLES }, (_, style) => accented('Dolvarsen', style));
    expect(written.every((name) => name === name.normalize('NFC'))).toBe(true);
    expect(written.filter((name) => fold(name) === 'dolvarsen').length).toBeGreaterThanOrEqual(5);
    expect(new Set(written).size).toBe(ACCENT_STYLES);
  });
});
