import { escape } from '../charts/svg.ts';
import { dayPatterns } from '../i18n/forClient.ts';
import type { Language } from '../i18n/locale.ts';
import type { Messages } from '../i18n/messages.en.ts';

/** What the worker writes above a page, as HTML with `{day}` and `{page}`, and how a language writes days (dayPatterns). */
export type Above = { days: string[] } & Messages['keep']['above'];

const linked = (text: string): string => escape(text).replaceAll(/\[([^\]]*)\]\(([^)]*)\)/g, '<a href="$2">$1</a>');

/** In every language, by its code. */
export const aboveIn = (languages: Language[]): Record<string, Above> =>
  Object.fromEntries(
    languages.map((language) => {
      const { above } = language.messages.keep;
      const texts = { kept: linked(above.kept), slow: linked(above.slow), none: linked(above.none) };
      return [language.code, { days: dayPatterns(language), ...texts }];
    }),
  );
