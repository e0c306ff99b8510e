/**
 * What the scripts of pages need of a language to say a count or a day. Browsers know languages differently, and some
 * not at all, so the build writes it and no script asks its browser.
 */
import { oncePer } from '../build/oncePer.ts';
import { formatDate } from './format.ts';
import type { Language } from './locale.ts';
import { pluralForm } from './plural.ts';

/** The forms of plurals, each as the letter that stands for it in a table. */
const LETTERS: Record<Intl.LDMLPluralRule, string> = { zero: 'z', one: 'o', two: 't', few: 'f', many: 'm', other: 'x' };

/** The form of each count from 0 to 199 as a letter: what follows repeats the second hundred. */
export const pluralTable = oncePer(({ messages }: Language): string =>
  Array.from({ length: 200 }, (_, n) => LETTERS[pluralForm(n, messages.locale)]).join(''),
);

/** How a day is written in each of the twelve months, with `{day}` and `{year}`. */
export const dayPatterns = oncePer((language: Language): string[] =>
  Array.from({ length: 12 }, (_, month) =>
    formatDate(`2222-${String(month + 1).padStart(2, '0')}-11`, language)
      .replace('2222', '{year}')
      .replace('11', '{day}'),
  ),
);
