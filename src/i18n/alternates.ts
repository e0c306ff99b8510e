import { firstPath } from '../site.ts';
import { FIRST, words, writing } from './locale.ts';
import { otherLanguages } from './language.ts';

/** A page in a language. */
export interface Edition {
  /** The code of the language; `x-default` for whoever asks for none that there is. */
  code: string;
  /** The language’s own name. */
  name: string;
  /** Its path on the host. */
  to: string;
}

/** The languages that a page stands in, English first, and the default; none where there is only English. */
export function editionsOf(page: string): Edition[] {
  const others = otherLanguages().filter(({ has }) => has(page));
  if (others.length === 0) return [];
  const first = firstPath(page);
  const { name } = writing(FIRST, words);
  return [
    { code: FIRST.code, name, to: first },
    ...others.map((language) => ({ code: language.code, name: language.words.name, to: firstPath(`${language.code}/${page}`) })),
    { code: 'x-default', name, to: first },
  ];
}
