/**
 * What the CLDR of our packages does not have of Tajik: its plural forms and its order of letters. Not yet confirmed by a
 * native speaker.
 *
 * - Plural forms: the rule that CLDR has taken over since, that of Persian: “one: i = 0 or n = 1”, by which a verb is in
 *   the singular (CLDR-19513, https://github.com/unicode-org/cldr/pull/5765, 2026). A noun is in the singular behind any
 *   numeral: http://talktajiktoday.com/word-a-day/tag/number/page/2/, “thirty”. John R. Perry, A Tajik Persian Reference
 *   Grammar (Brill, 2005) describes both; on which page we do not know.
 * - Order: the alphabet of 1998, whose letters with a macron or a descender follow those without.
 */

/** The form for a number: 0, 1 and fractions between them are “one”. */
export const tajikPlural = (n: number): 'one' | 'other' => (Math.trunc(Math.abs(n)) === 0 || n === 1 ? 'one' : 'other');
export const TAJIK_FORMS = ['one', 'other'] as const;

export const TAJIK_ALPHABET = 'абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя';
