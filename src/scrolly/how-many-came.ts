import { yearAtBorder, type Count, type Counted, type YearWords } from '../charts/yearAtBorder.ts';
import { isCountry } from '../charts/paint.ts';
import { formatApart } from '../ledger/format.ts';
import { findFact } from '../ledger/ledger.ts';
import { certainty } from '../figure/figure.ts';
import { translateInput } from '../figure/translateInput.ts';
import { defineScrolly, type StepInput } from '../figure/scrolly.ts';
import type { Ledger } from '../ledger/types.ts';

const WORDS: YearWords = {
  there: 'in Russia',
  here: 'at home',
  away: 'a wedding',
  day: 'one day',
  made: 'a made-up year',
  key: 'Filled: counted. Hollow: not settled.',
};

/** A way to count, the facts that came of it, and where each of several holds. */
const COUNTS: (Omit<Count, 'numbers'> & { facts: [fact: string, of: string][]; alt: string; caveats: string[] })[] = [
  {
    takes: 'first arrivals',
    facts: [['migrant-counts/arrivals-2022', '']],
    label: 'migrants who came to Russia to work',
    notes: ['From everywhere, 2022', 'By government statistics, in The Moscow Times'],
    alt: 'A made-up year of a few people at a border. Marked is each time somebody comes; a second coming of the same person is hollow, since the words do not settle whether it counts. Beneath: {migrant-counts/arrivals-2022} migrants who came to Russia to work in 2022, from everywhere, by government statistics, says The Moscow Times.',
    caveats: [],
  },
  {
    takes: 'arrivals',
    facts: [
      ['migrant-counts/tj-2022-crossings', 'Tajikistan, 2022'],
      ['migrant-counts/uz-2022-crossings', 'Uzbekistan, 2022'],
    ],
    label: 'border crossings to work, not people',
    notes: ['Into Russia, each country for itself', 'By whom The Diplomat does not say'],
    alt: 'The same made-up year. Marked is every coming, also the second of one person. Beneath: {migrant-counts/tj-2022-crossings} border crossings to work from Tajikistan and {migrant-counts/uz-2022-crossings} from Uzbekistan in 2022, as The Diplomat gives them.',
    caveats: [
      'Probably registrations rather than crossings, which no source says. Whether the ways home are in the count from Uzbekistan as well, the report does not say.',
    ],
  },
  {
    takes: 'people',
    facts: [['migrant-counts/kg-2022-went-to-work', 'Kyrgyzstan, 2022']],
    label: 'worded as people who went to work',
    notes: ['To Russia; probably registrations', 'By whom The Diplomat does not say'],
    alt: 'The same made-up year. Marked is each person who came, once, however often; hollow, since it is not settled that people were counted. Beneath: {migrant-counts/kg-2022-went-to-work} from Kyrgyzstan in 2022, worded as people who went to Russia to work by The Diplomat, and probably registrations.',
    caveats: [],
  },
  {
    takes: 'the present',
    facts: [['migrant-counts/foreign-nationals-russia-globalpulse', '']],
    label: 'foreign nationals in Russia',
    notes: ['Undated; all of them, not workers alone', 'By an estimate in Global Pulse'],
    alt: 'The same made-up year, cut by a line on one day. Marked is whoever is in Russia on it, also the person who never crossed. Beneath: {migrant-counts/foreign-nationals-russia-globalpulse} foreign nationals in Russia, undated, by an estimate in Global Pulse.',
    caveats: [],
  },
  {
    takes: 'the listed',
    facts: [
      ['migrant-counts/ru-2014-official-labour-migrants', 'in 2014'],
      ['migrant-counts/ru-2015-official-labour-migrants', 'in 2015, inferred'],
    ],
    label: 'labour migrants in Russia, officially',
    notes: ['Probably permits', 'By whom The Diplomat does not say'],
    alt: 'The same made-up year, cut by the same line. All marks on it are hollow: who is on an official list, the words do not settle. Beneath: {migrant-counts/ru-2014-official-labour-migrants} labour migrants in 2014 and {migrant-counts/ru-2015-official-labour-migrants} in 2015, which The Diplomat calls official.',
    caveats: [
      'Probably permits of workers from outside the union, by a study of the Federal Migration Service’s data; no source says that its numbers are the same.',
    ],
  },
  {
    takes: 'departures',
    facts: [['migrant-counts/covid-departures', '']],
    label: 'workers who left in the pandemic',
    notes: ['From where is not said; 2020 by inference', 'By whom The Moscow Times does not say'],
    alt: 'The same made-up year. Marked is each time somebody leaves; it is hollow for the one who comes back, since the words do not settle whether that counts. Beneath: {migrant-counts/covid-departures} workers who left Russia in the pandemic, in 2020 by inference, as The Moscow Times gives it.',
    caveats: [],
  },
];

function counted([id, of]: [string, string], ledger: Ledger): Counted {
  const fact = findFact(id, ledger);
  const { code } = fact.place;
  // Russia’s counts are of people from everywhere.
  const country = code && code !== 'RU' && isCountry(code) ? { code } : {};
  return {
    fact: id,
    ...country,
    ...formatApart(fact, ledger.language),
    of,
    ...certainty(fact),
  };
}
const counts = (ledger: Ledger): Count[] =>
  COUNTS.map(({ facts, ...count }) => ({ ...count, numbers: facts.map((each) => counted(each, ledger)) }));

export default defineScrolly({
  title: 'How many came? {exempt Six | counts the counts of this passage} counts, and what each of them counts',
  steps: COUNTS.map(({ facts, alt, caveats }, at): StepInput => ({
    facts: facts.map(([fact]) => fact),
    alt,
    caveats,
    draw: (frame, ledger) =>
      yearAtBorder(translateInput(counts(ledger), ledger), translateInput(WORDS, ledger), at, frame),
  })),
});
