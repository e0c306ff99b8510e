import type { Fact, Ledger } from '../ledger/types.ts';
import { plain } from '../ledger/texts.ts';
import { url } from '../i18n/paths.ts';
import { published } from './citation.ts';
import { sharedAddress } from './sharedAddress.ts';

/** A source as it is told beside data that rest on it, in plain words. */
export interface PublicSource {
  id: string;
  title: string;
  author: string | null;
  publisher: string;
  published: string;
  /** Where it stands, or our page of it where that is a risk to open. */
  address: string;
  /** Our page of it. */
  page: string;
  note: string;
  /** What to know before relying on it or opening it. */
  beware: string | null;
  licence: string | null;
}

/** The sources that facts rest on, in the order of the facts. */
export function publicSources(facts: Fact[], ledger: Ledger): PublicSource[] {
  return [...new Set(facts.map((fact) => fact.source))].map((source) => ({
    id: source.id,
    title: source.title,
    author: source.author ?? null,
    publisher: source.publisher,
    published: published(source, ledger.language),
    address: sharedAddress(source, ledger.language),
    page: url(`sources/${source.id}/`, ledger.language),
    note: plain(source.note, ledger),
    beware: source.beware ? plain(source.beware, ledger) : null,
    licence: source.licence ?? null,
  }));
}
