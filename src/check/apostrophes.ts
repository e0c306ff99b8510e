/**
 * Uzbek has two signs that look like apostrophes: U+02BB makes letters of o and g, U+02BC stands in words such as maʼlum.
 * Keyboards and CLDR write others for both; programs then see different words, or two.
 */
import { keptPerContent } from '../build/keptResults.ts';
import type { ProjectFiles } from '../build/projectFiles.ts';
import { expected, type Problem } from '../ledger/problem.ts';
import { languageCodes } from '../i18n/language.ts';
import { isTyped, languageTexts } from './terms.ts';

const UZBEK = 'uz';
/** A word with a wrong sign. The ’s of an English name is none of Uzbek. */
const WRONG =
  /\p{L}*(?:(?<=\p{L})['‘’`´](?!s(?!\p{L}))(?=\p{L})|(?<=[og])ʼ(?=\p{L})|(?<=[^og\P{L}])ʻ(?=\p{L}))(?:['‘’`´]?\p{L})*/giu;

/** The same word with the signs of Uzbek. */
const right = (word: string): string =>
  word.replaceAll(/['‘’`´ʻʼ]/g, (_, at: number) => (/[og]/i.test(word[at - 1]!) ? 'ʻ' : 'ʼ'));

/** Every word of a text with another sign than Uzbek’s own. */
const wrongIn = keptPerContent('apostrophes', (file, text): Problem[] =>
  Array.from(text.matchAll(WRONG), ({ 0: word, index }) => {
    const start = text.lastIndexOf('\n', index) + 1;
    return { word, index, start };
  })
    .filter(({ index, start }) => !isTyped(file, text.slice(start, index)))
    .map(({ word, index, start }) => ({
      file,
      place: `${text.slice(0, start).split('\n').length}:${index - start + 1}`,
      message: expected(`“${right(word)}”, with U+02BB behind o and g and U+02BC elsewhere`, word),
    })),
);

/** Every word of the Uzbek texts with another sign than its own. */
export const checkApostrophes = (files: ProjectFiles): Problem[] =>
  !languageCodes(files).includes(UZBEK)
    ? []
    : languageTexts(UZBEK, files).flatMap(({ file, text }) => wrongIn(file, text));
