/** What pages say of themselves in their head, in search results and on their pictures: said once. */
import { cite, published } from '../cite/citation.ts';
import { formatFact } from '../data/format.ts';
import type { Dataset, Fact, Ledger } from '../data/ledger.ts';
import type { Place, Source } from '../data/schema.ts';
import { plain } from '../data/texts.ts';
import { site } from '../site.ts';

export interface Head {
  title: string;
  description: string;
}

/** Pages that are neither a text of `content/` nor an entry of the ledger, by their path on the site. */
export const standing: Record<string, Head> = {
  '': { title: site.name, description: site.tagline },
  'facts/': {
    title: 'The ledger',
    description: 'Every fact of the site with its source, date, certainty and caveat, to be found by report, country, kind, year, certainty and words.',
  },
  'figures/': { title: 'Figures', description: 'Every chart and map of the site, each with its facts, its embed and its files.' },
  'timeline/': { title: 'Timeline', description: 'Every event and policy of the ledger, by year, with disputed and inferred dates marked.' },
  'countries/': { title: 'Countries', description: 'What the ledger holds of Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan, Uzbekistan and Russia.' },
  'systems/': {
    title: 'Systems explained',
    description: 'Patents, registers, apps, army contracts, unions and agencies: what is known of each, what is not, since when, and whom it concerns.',
  },
  'disagreements/': {
    title: 'Where the sources disagree',
    description: 'Every question that our sources answer differently, with all answers, why they differ and what we print; and every claim checked against a reference series.',
  },
  'sources/': {
    title: 'Sources',
    description: 'The reports, reference series and other public sources that the site rests on, with what is known of each and how it fared.',
  },
  'corrections/': { title: 'What changed', description: 'Every correction of a fact: what it said, what it says now, why, and where it is used.' },
  'all/': { title: 'All on one page', description: 'The whole explainer on one page, to keep, print and pass on: chapters, figures, method, glossary, notes and sources.' },
  'search/': { title: 'Search', description: 'Finds chapters, facts, figures, terms, sources and disagreements by words, with each fact’s value and source.' },
  'keep/': { title: 'Offline and privacy', description: 'How to keep the explainer on your device and read it without a connection, how to erase it again, and what can be known of a reader.' },
  'glossary/': { title: 'Glossary', description: 'The words of the subject and of this site, each in a few sentences: patent, remittances, register, floor, inferred and others.' },
};

export function factHead(fact: Fact, ledger: Ledger): Head {
  const label = plain(fact.label, ledger);
  const full = fact.unit && formatFact(fact, 'full');
  const said = full && full[0]!.toUpperCase() + full.slice(1);
  return { title: said ? `${said}: ${label}` : label, description: `${label}: ${said ?? fact.kind}. ${cite(fact)}.` };
}

export const datasetHead = ({ title, description }: Dataset): Head => ({ title, description });

export const sourceHead = (source: Source): Head => ({ title: source.title, description: `${source.publisher}, ${published(source)}: ${source.note}` });

export const countryHead = ({ name }: Place): Head => ({
  title: name,
  description: `What the ledger holds of ${name}: facts by subject, figures, chapters and disagreements.`,
});
