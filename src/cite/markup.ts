/** Ways to write words and links so that nothing in the words is taken for markup. */
import { escape } from '../charts/svg.ts';

export interface Markup {
  words: (text: string) => string;
  /** Words that lead to an address; where they are the address itself, that alone is written. */
  link: (text: string, to: string) => string;
}

/** What ends an address or marks it up in one of the languages below, as percent signs say it. */
const address = (to: string): string =>
  to.replace(/[\s"'()<>[\\\]^`{|}]/g, (sign) =>
    /[!-~]/.test(sign) ? `%${sign.charCodeAt(0).toString(16).toUpperCase()}` : encodeURIComponent(sign),
  );

const entity = (sign: string): string => `&#${sign.charCodeAt(0)};`;

export const plainText: Markup = { words: (text) => text, link: (text) => text };

export const html: Markup = {
  words: escape,
  link: (text, to) => `<a href="${escape(address(to))}">${escape(text)}</a>`,
};

/** CommonMark, and the dollar sign, between two of which some programs set mathematics. */
const markdownWords = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>|~&$]/g, '\\$&')
    .replace(/^([#+-]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));

export const markdown: Markup = {
  words: markdownWords,
  link: (text, to) => (text === to ? `<${address(to)}>` : `[${markdownWords(text)}](${address(to)})`),
};

/** MediaWiki’s language, also within a template, whose parameters “|” and “=” part. */
const wikiWords = (text: string): string =>
  text
    .replace(/[&<>[\]{}~]/g, entity)
    .replaceAll("''", '&#39;&#39;')
    .replaceAll('__', '&#95;&#95;')
    .replace(/^[*#:; -]/, entity)
    .replaceAll('|', '{{!}}')
    .replaceAll('=', '{{=}}');

export const wikitext: Markup = {
  words: wikiWords,
  link: (text, to) => (text === to ? address(to) : `[${address(to)} ${wikiWords(text)}]`),
};
