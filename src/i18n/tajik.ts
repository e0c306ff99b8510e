/**
 * What CLDR does not have of Tajik: its plural forms and its order of letters. Not yet confirmed by a native speaker.
 * After John R. Perry, A Tajik Persian Reference Grammar (Brill, 2005): a noun has two numbers, and is in the singular
 * behind a numeral; and the alphabet of 1998, whose letters with a macron or a descender follow those without.
 */

/** The form for a number: where no noun follows it, one and many differ as in the singular and the plural of a verb. */
export const tajikPlural = (n: number): 'one' | 'other' => (n === 1 ? 'one' : 'other');
export const TAJIK_FORMS = ['one', 'other'] as const;

export const TAJIK_ALPHABET = 'абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя';
