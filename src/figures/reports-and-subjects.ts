import { matrix, type MatrixRow } from '../charts/matrix.ts';
import { count } from '../ledger/derivations.ts';
import { loadLedger, type Fact } from '../ledger/ledger.ts';
import { shownFacts } from '../ledger/publicFact.ts';
import { defineFigure } from '../figure/figure.ts';
import type { Table } from '../figure/table.ts';
import { translateInput } from '../figure/translateInput.ts';
import { translateLabel } from '../i18n/locale.ts';

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

const facts = () => shownFacts(loadLedger()).filter((fact) => fact.source.kind === 'report');
/** A report of which nothing is in the ledger yet has no column. */
const reports = () => {
  const told = new Set(facts().map(({ source }) => source));
  return [...loadLedger().sources.values()].filter((source) => told.has(source));
};

/** What a report says about a subject. */
const ofBoth = (all: Fact[], datasets: string[], report: string): Fact[] =>
  all.filter((fact) => datasets.includes(fact.dataset) && fact.source.id === report);

const rows = (): MatrixRow[] => {
  const all = facts();
  return SUBJECTS.map(([name, datasets]) => ({
    name,
    counts: reports().map(({ id }) => count(ofBoth(all, datasets, id))),
  }));
};

const table = (all: Fact[]): Table => ({
  by: 'cell',
  head: [translateLabel('Subject'), ...reports().map(({ short }) => short)],
  rows: SUBJECTS.map(([name, datasets]) => [
    translateLabel(name),
    ...reports().map(({ id }) => {
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
  facts: facts().map(({ id }) => id),
  table,
  draw: (frame) =>
    matrix(
      translateInput(rows()),
      reports().map(({ short }) => short),
      frame,
    ),
});
