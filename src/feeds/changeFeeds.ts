/** All changes as feeds to subscribe to. */
import type { Feed } from 'feed';
import { escape } from '../charts/svg.ts';
import type { Ledger } from '../ledger/types.ts';
import { plain } from '../ledger/texts.ts';
import { site } from '../site.ts';
import { factUrl, url } from '../i18n/paths.ts';
import { ATOM, changeId, changeUrl, JSON_FEED, PAGE, type Change } from '../ledger/changes.ts';
import { midnight, startFeed, toAtom, toJsonFeed } from './channel.ts';
import type { Language } from '../i18n/locale.ts';

/** A text, figure or page that prints a fact. Its title may hold marks; its paths are the site’s. */
export interface Touched {
  /** What it is, in the language: "Chapter". */
  kind: string;
  title: string;
  to: string;
  embed?: string;
  /** Whether its title stands in the language. */
  translated: boolean;
}

export interface Entry {
  change: Change;
  touched: Touched[];
}

const DESCRIPTION = 'Corrections of facts: what each said, what it says now, why, and where it is used.';

/** An entry whole, so that nobody has to come here to read it. */
function content({ change, touched }: Entry, ledger: Ledger): string {
  const { fact, field, why } = change;
  const link = (text: string, to: string) => `<a href="${escape(to)}">${escape(text)}</a>`;
  const places = touched.map(
    ({ kind, title, to, embed }) =>
      `<li>${kind}: ${link(plain(title, ledger), url(to, ledger.language))}${embed ? ` (${link('embed', url(embed, ledger.language))})` : ''}</li>`,
  );
  return [
    `<p>${link(plain(fact.label, ledger), factUrl(fact, ledger.language))}: its ${escape(field)} was corrected.</p>`,
    `<dl><dt>Before</dt><dd><del>${escape(change.old)}</del></dd><dt>After</dt><dd><ins>${escape(change.new)}</ins></dd></dl>`,
    `<p>${escape(why)}</p>`,
    ...(places.length > 0 ? [`<p>Used in:</p><ul>${places.join('')}</ul>`] : []),
  ].join('');
}

/** What programs read of a change: the contents of the field as the ledger’s files have them. */
const forPrograms = ({ change: { fact, correction, why }, touched }: Entry, language: Language) => ({
  fact: fact.id,
  field: correction.field,
  old: correction.old,
  new: correction.new,
  why,
  date: correction.date,
  touched: touched.flatMap(({ to, embed }) => [to, ...(embed ? [embed] : [])]).map((to) => url(to, language)),
});

/** @param write how a title is written: Atom’s are HTML, those of JSON Feed plain text */
function feedOf(entries: Entry[], ledger: Ledger, write: (title: string) => string): Feed {
  const feed = startFeed(
    {
      title: 'what changed',
      description: DESCRIPTION,
      page: PAGE,
      atom: ATOM,
      json: JSON_FEED,
      updated:
        entries
          .map(({ change }) => change.correction.date)
          .sort()
          .at(-1) ?? site.edition,
    },
    ledger.language,
  );
  for (const entry of entries) {
    const { change } = entry;
    const day = midnight(change.correction.date);
    feed.addItem({
      id: changeId(change, ledger.language),
      link: changeUrl(change, ledger.language),
      title: write(`${plain(change.fact.label, ledger)}: ${change.field} corrected`),
      description: write(`Before: ${change.old}. After: ${change.new}.`),
      content: content(entry, ledger),
      date: day,
      published: day,
      extensions: [{ name: '_northbound', objects: forPrograms(entry, ledger.language) }],
    });
  }
  return feed;
}

/** @param entries newest first */
export const writeAtom = (entries: Entry[], ledger: Ledger): string =>
  toAtom(feedOf(entries, ledger, escape), ledger.language);

/** @param entries newest first */
export const writeJsonFeed = (entries: Entry[], ledger: Ledger): string =>
  toJsonFeed(
    feedOf(entries, ledger, (title) => title),
    ledger.language,
  );
