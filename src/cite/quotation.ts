import { formatFact, paragraphSign } from '../ledger/format.ts';
import { disagreementsOf } from '../ledger/disagreements.ts';
import type { Fact, Ledger } from '../ledger/types.ts';
import { formatPeriod, parsePeriod } from '../ledger/period.ts';
import { fill } from '../i18n/format.ts';
import { plain } from '../ledger/texts.ts';
import { site } from '../site.ts';
import { factUrl } from '../i18n/paths.ts';
import { published } from './citation.ts';
import { sharedAddress } from './sharedAddress.ts';
import { html, markdown, plainText, type Markup } from './markup.ts';
import type { Language } from '../i18n/locale.ts';

/** Words of a quotation, and the address they lead to. */
export interface Part {
  text: string;
  to?: string;
}

/** A fact as it can be quoted, sentence by sentence: every form of it is made of these. */
export interface Sentences {
  /** What, how much, of when. */
  what: Part[];
  /** Who says so. */
  who: Part[];
  /** What to beware of; none where the fact has no caveat. */
  note: Part[];
  /** Where it stands. */
  source: Part[];
  /** Who wrote it down, as of when, and the address that stays. */
  address: Part[];
}

/** "Remittances as a share of GDP, Tajikistan, 2024: 45% of GDP"; of an event and the like, its label and when. */
export function statement(fact: Fact, ledger: Ledger): string {
  const label = plain(fact.label, ledger);
  const when = formatPeriod(fact.period, ledger.language);
  if (fact.unit)
    return `${label}${label.includes(when) ? '' : `, ${when}`}: ${formatFact(fact, ledger.language, 'full')}`;
  return fill(ledger.language.messages.fact.statement, {
    label,
    when: [fact.status && ledger.language.messages.statuses[fact.status], when].filter(Boolean).join(', '),
  });
}

const end = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

/** "March 2025, ¶15" */
const place = ({ source, paragraph }: Fact, language: Language): string =>
  [published(source, language), paragraph && paragraphSign(paragraph, language)].filter(Boolean).join(', ');

export function sentences(fact: Fact, ledger: Ledger): Sentences {
  const { source } = fact;
  const messages = ledger.language.messages.fact;
  return {
    what: [{ text: end(statement(fact, ledger)) }],
    who: [{ text: fill(messages.saidBy, { who: end(plain(fact.statedBy, ledger)) }) }],
    note: fact.caveat ? [{ text: fill(messages.note, { text: end(plain(fact.caveat, ledger)) }) }] : [],
    source: [
      { text: messages.sourceWord },
      { text: source.title, to: sharedAddress(source, ledger.language) },
      { text: `, ${source.publisher}, ${end(place(fact, ledger.language))}` },
    ],
    address: [
      {
        text: fill(messages.asOf, { site: site.name, date: formatPeriod(parsePeriod(site.edition), ledger.language) }),
      },
      { text: factUrl(fact, ledger.language), to: factUrl(fact, ledger.language) },
    ],
  };
}

/** Sentences in a markup, one after another. */
export const write = (all: Part[][], { words: write, link }: Markup): string =>
  all
    .filter((sentence) => sentence.length > 0)
    .map((sentence) => sentence.map(({ text, to }) => (to ? link(text, to) : write(text))).join(''))
    .join(' ');

/** In full: what, who says so, what to beware of, where it stands, and the address that stays. */
export const quotation = (fact: Fact, ledger: Ledger): string =>
  write(Object.values(sentences(fact, ledger)), plainText);

/** The same as a paragraph of HTML, with links to the source and to us. */
export const quotationHtml = (fact: Fact, ledger: Ledger): string =>
  `<p>${write(Object.values(sentences(fact, ledger)), html)}</p>`;

/** The same in Markdown. */
export const quotationMarkdown = (fact: Fact, ledger: Ledger): string =>
  write(Object.values(sentences(fact, ledger)), markdown);

/** Who states a fact, and the source’s short name where that does not name it already. */
function whoInSource(
  { statedBy, source: { short, publisher } }: Fact,
  ledger: Ledger,
): { who: string; source: string[] } {
  const who = plain(statedBy, ledger);
  return { who, source: [short, publisher].some((name) => who.includes(name)) ? [] : [short] };
}

/** In one line, for whoever is in haste: what, who says so and when, whether other sources differ, and the address that stays. */
export function quotationShort(fact: Fact, ledger: Ledger): string {
  const messages = ledger.language.messages;
  const { who, source } = whoInSource(fact, ledger);
  const words = [
    `${statement(fact, ledger)} (${[who, ...source, published(fact.source, ledger.language)].join(', ')}).`,
    ...(disagreementsOf(fact.id, ledger).length > 0 ? [messages.share.disputed] : []),
    factUrl(fact, ledger.language),
  ];
  return words.join(' ');
}

/** A figure in one line: its finding, where it comes from, and the address that stays. @param source a sentence */
export const figureQuotation = (title: string, source: string, address: string): string =>
  `${end(title)} ${source} ${address}`;

/** With its caveat, for a caption or a text in haste: without the source’s title, which the address leads to. */
export function quotationLine(fact: Fact, ledger: Ledger): string {
  const { what, note } = sentences(fact, ledger);
  const { who, source: unnamed } = whoInSource(fact, ledger);
  const { sourceLine, sourceLineIn } = ledger.language.messages.fact;
  const source = fill(unnamed.length === 0 ? sourceLine : sourceLineIn, {
    who,
    source: fact.source.short,
    where: end(place(fact, ledger.language)),
  });
  return write([what, [{ text: source }], note, [{ text: factUrl(fact, ledger.language) }]], plainText);
}
