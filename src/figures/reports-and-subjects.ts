import { matrix, type MatrixRow } from '../charts/matrix.ts';
import { count } from '../ledger/derivations.ts';
import type { Fact } from '../ledger/types.ts';
import { shownFacts } from '../ledger/publicFact.ts';
import { defineFigure } from '../figure/figure.ts';
import type { Table } from '../figure/cell.ts';
import { translateInput } from '../figure/translateInput.ts';
import { translateLabel } from '../i18n/locale.ts';
import type { Ledger } from '../ledger/types.ts';

/** The subjects, each a few datasets. */
const SUBJECTS: [name: string, datasets: string[]][] = [
  ['Remittances', ['remittance-shares', 'remittance-flows']],
  ['Economies', ['economy']],
  ['Work and workers', ['labour-market']],
  ['How many migrants', ['migrant-counts']],
  ['Policies and events', ['policy-timeline']],
  ['Papers, apps, registers', ['systems']],
  ['Raids and detentions', ['raids-and-detentions']],
  ['War and recruitment', ['war-and-recruitment']],
  ['Crime and rhetoric', ['crime-and-rhetoric']],
  ['Lives', ['lives']],
  ['Places', ['places']],
];

const facts = (ledger: Ledger) => shownFacts(ledger).filter((fact) => fact.source.kind === 'report');
/** A report of which nothing is in the ledger yet has no column. */
const reports = (ledger: Ledger) => {
  const cited = new Set(facts(ledger).map(({ source }) => source));
  return [...ledger.sources.values()].filter((source) => cited.has(source));
};

/** What a report says about a subject. */
const ofBoth = (all: Fact[], datasets: string[], report: string): Fact[] =>
  all.filter((fact) => datasets.includes(fact.dataset) && fact.source.id === report);

const rows = (ledger: Ledger): MatrixRow[] => {
  const all = facts(ledger);
  return SUBJECTS.map(([name, datasets]) => ({
    name,
    counts: reports(ledger).map(({ id }) => count(ofBoth(all, datasets, id))),
  }));
};

const table = (all: Fact[], ledger: Ledger): Table => ({
  by: 'cell',
  head: [translateLabel('Subject', ledger.language), ...reports(ledger).map(({ short }) => short)],
  rows: SUBJECTS.map(([name, datasets]) => [
    translateLabel(name, ledger.language),
    ...reports(ledger).map(({ id }) => {
      const own = ofBoth(all, datasets, id);
      return own.length === 0 ? null : { derived: 'count' as const, text: String(count(own)) };
    }),
  ]),
});

export default defineFigure({
  title: 'Of the reports, The Diplomat supplies most facts, and nearly all on economies',
  subtitle: 'Facts of the ledger by subject and report, counted by this site',
  alt: 'A grid of circles, subjects down, reports across. The Diplomat has the most facts in nearly every row, and nearly all on economies; IWPR leads on raids and detentions; The Moscow Times adds to war and rhetoric; The Times of Central Asia to policies; Global Pulse to papers and apps.',
  caveats: [
    'What is counted is our own reading, fact by fact; a long sentence may hold several. Many facts do not make a report right: most figures of The Diplomat name no source.',
    'Facts from reference series and corroborations are not in it, nor those we leave out on purpose, such as the age of a child.',
  ],
  facts: (ledger) => facts(ledger).map(({ id }) => id),
  table,
  draw: (frame, ledger) =>
    matrix(
      translateInput(rows(ledger), ledger),
      reports(ledger).map(({ short }) => short),
      frame,
    ),
});
