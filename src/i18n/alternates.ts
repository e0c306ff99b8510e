import { defaultPath } from '../site.ts';
import { DEFAULT, type Language } from './locale.ts';

/** A page in a language. */
export interface Alternate {
  /** The code of the language; `x-default` for whoever asks for none that there is. */
  code: string;
  /** The language’s own name. */
  name: string;
  /** Its path on the host. */
  to: string;
}

/** The languages that a page stands in, English first, and the default; none where there is only English. */
export function alternatesOf(page: string, languages: Language[]): Alternate[] {
  const others = languages.filter((language) => language !== DEFAULT && language.hasPage(page));
  if (others.length === 0) return [];
  const first = defaultPath(page);
  const { name } = DEFAULT.messages;
  return [
    { code: DEFAULT.code, name, to: first },
    ...others.map((language) => ({
      code: language.code,
      name: language.messages.name,
      to: defaultPath(`${language.code}/${page}`),
    })),
    { code: 'x-default', name, to: first },
  ];
}
