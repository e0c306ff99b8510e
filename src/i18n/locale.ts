/** A language that the site is written in. Whoever writes is given one: pages of several are rendered side by side. */
import { english, type Messages } from './messages.en.ts';

export interface Language {
  /** Two letters, ISO 639-1: the first part of its pages’ addresses and the value of `lang`. */
  code: string;
  /** The words of the interface. */
  messages: Messages;
  /**
   * A text of the data in the language, by its file and its address there; undefined where it is not translated yet, or
   * is withheld because it was made from another English than this one (src/i18n/translated.ts).
   */
  translation: (file: string, address: string, english?: string) => string | undefined;
  /** Whether a text of `content/`, by its folder and slug, is published in the language: "articles/watched". */
  hasText: (key: string) => boolean;
  /** Whether a page, by its path on the site, stands in the language. */
  hasPage: (page: string) => boolean;
  /** The places of words of the interface that are not translated yet. */
  untranslatedWords: readonly string[];
  /** Whether it does not have the ledger yet, and publishes single pages. */
  isBegun?: true;
  /** The language that is offered in its place where a page does not; none for English, which has every page. */
  otherwise?: Language;
}

/** English, in which everything is written first. */
export const DEFAULT: Language = {
  code: 'en',
  messages: english,
  untranslatedWords: [],
  translation: () => undefined,
  hasText: () => true,
  hasPage: () => true,
};

/** Whether the language is English. */
export const isDefault = ({ code }: Language): boolean => code === DEFAULT.code;

/** The language in which a page is offered to readers of this one: their own, where it has the page. */
export function editionOf(page: string, language: Language): Language {
  return language.otherwise && !language.hasPage(page) ? editionOf(page, language.otherwise) : language;
}

/** A word of a drawing as it stands in the code of its figure, in the language: `data/languages/<code>/drawn.json` has it. */
export const translateLabel = (text: string, { translation }: Language): string => translation('drawn', text) ?? text;
