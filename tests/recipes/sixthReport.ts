/** An invented report as an editor takes it in by the studio’s forms. What is not answered is left as it is suggested. */
import { site } from '../../src/site.ts';

export const REPORT = 'tests/recipes/sixth-report.txt';

export interface Step {
  /** What is made. */
  kind: string;
  /** By the first words of each label. */
  answers: Record<string, string>;
  /** What is asked besides when these are known. */
  later?: Record<string, string>;
}

const OFFICE = 'A labour office, cited by Orchard Review';
const DEPARTURES = {
  'The dataset it goes into': 'labour-market',
  'The source that holds it': 'sixth-report',
  'The measure it speaks of': 'organised-departures',
  'Its unit': 'people',
  'The place it is about': 'kyrgyzstan',
  'When:': '2025',
};
const ADDRESSES = 'labour-market/kg-2025-orchards labour-market/kg-2025-orchards-union';

export const SOURCE: Step = {
  kind: 'source',
  answers: {
    'Its title': 'The Apple Road',
    'Its publisher': 'Orchard Review',
    'When it was published': '2026-10-01',
    'Its web address': 'https://orchard.example/apple-road',
    'What kind of source it is and how far': 'An invented report.',
    'Whether it can be a risk': 'no',
  },
};

/** Some of its facts, one after the other. */
export const FACT_STEPS: Step[] = [
  {
    kind: 'fact',
    answers: {
      ...DEPARTURES,
      'The paragraph it stands in': '4',
      'The words that hold it': 'counted 11,900 people from Kyrgyzstan',
      'How sure the source is': 'exact',
      'The value in full': '11900',
      'Who states it': OFFICE,
      'What a reader must know': 'Contracts are counted.',
      'Its id': 'kg-2025-orchards',
    },
  },
  {
    kind: 'fact',
    answers: {
      ...DEPARTURES,
      'The paragraph it stands in': '5',
      'The words that hold it': 'speaks of some 15,000 people in 2025',
      'How sure the source is': 'about',
      'The value in full': '15000',
      'Who states it': 'A union of pickers, cited by Orchard Review',
      'Its id': 'kg-2025-orchards-union',
    },
    later: {
      'It differs from': 'orchards-2025',
      'The question that the facts': 'How many left Kyrgyzstan for the orchards?',
      'Why they differ, in a word': 'definition',
      'Why they differ, in a sentence': 'The office counts contracts, the union people.',
      'What is printed in the chapters': 'Both.',
    },
  },
  {
    kind: 'fact',
    answers: {
      'The dataset it goes into': 'labour-market',
      'The source that holds it': 'sixth-report',
      'The paragraph it stands in': '12',
      'The words that hold it': 'Nobody asks for papers among the trees',
      'What kind of fact it is': 'event',
      'The measure it speaks of': 'document-check',
      'What it is, in a few words': 'In the orchards nobody asks pickers for papers',
      'How sure the source is': 'claimed',
      'Whether it happened': 'ongoing',
      'The place it is about': 'turkey',
      'When:': 'undated',
      'Who states it': 'A foreman, quoted by Orchard Review',
      'Its id': 'orchards-no-papers',
    },
  },
];

/** A fact of several: the words that hold it, and what of it is not found in the text. */
export interface FactOfSeveral {
  phrase: string;
  /** Whether the phrase is marked in the text: it holds no number by which it is found. */
  marked?: true;
  answers: Record<string, string>;
  /** What is asked besides when all are known. */
  later?: Record<string, string>;
}

const IN_TURKEY = { 'The place it is about': 'turkey' };
const EVENT = { 'What kind of fact it is': 'event', 'How sure the source is': 'claimed', ...IN_TURKEY };

/** What one of the facts speaks of, which is made first. */
export const MEASURE: Step = {
  kind: 'measure',
  answers: {
    'What is measured': 'Pay for a day',
    'Its subject': 'economy',
    'The units': 'us-dollars',
    'What it is, in a sentence': 'What a day of work earns.',
  },
};

/** Nine of its facts at once. */
export const FACTS: FactOfSeveral[] = [
  {
    phrase: 'office counted 11,900 people from Kyrgyzstan',
    answers: {
      'The measure it speaks of': 'organised-departures',
      'Its unit': 'people',
      'The place it is about': 'kyrgyzstan',
      'When:': '2025',
      'Who states it': OFFICE,
      'What a reader must know': 'Contracts are counted.',
      'Its id': 'kg-2025-orchards',
    },
  },
  {
    phrase: 'union speaks of some 15,000 people',
    answers: {
      'The measure it speaks of': 'organised-departures',
      'The place it is about': 'kyrgyzstan',
      'Who states it': 'A union of pickers, cited by Orchard Review',
      'Its id': 'kg-2025-orchards-union',
    },
    later: FACT_STEPS[1]!.later!,
  },
  {
    phrase: 'From Uzbekistan at least 4,200 pickers',
    answers: {
      'The measure it speaks of': 'organised-departures',
      'Its unit': 'people',
      'The place it is about': 'uzbekistan',
      'Who states it': OFFICE,
      'Its id': 'uz-2025-orchards',
    },
  },
  {
    phrase: 'lay between $12 and $18',
    answers: { 'The measure it speaks of': 'pay-for-a-day', 'When:': '2025', ...IN_TURKEY, 'Its id': 'orchards-pay' },
  },
  {
    phrase: 'Dozens went home',
    answers: {
      'The measure it speaks of': 'departures',
      'Its unit': 'people',
      'When:': 'undated',
      ...IN_TURKEY,
      'Its id': 'orchards-left-early',
    },
  },
  {
    phrase: 'the office opened a desk for complaints',
    marked: true,
    answers: {
      ...EVENT,
      'The measure it speaks of': 'migrant-legal-aid',
      'What it is, in a few words': 'A labour office opens a desk for complaints of pickers',
      'Whether it happened': 'done',
      'When:': '2026-05',
      'Its id': 'orchards-complaints-desk',
    },
  },
  {
    phrase: 'Nobody asks for papers among the trees',
    marked: true,
    answers: {
      ...EVENT,
      'The measure it speaks of': 'document-check',
      'What it is, in a few words': 'In the orchards nobody asks pickers for papers',
      'Whether it happened': 'ongoing',
      'When:': 'undated',
      'Who states it': 'A foreman, quoted by Orchard Review',
      'Its id': 'orchards-no-papers',
    },
  },
  {
    phrase: 'driven pickers to the orchards of Türkiye',
    marked: true,
    answers: {
      ...EVENT,
      'The measure it speaks of': 'destination-looked-to',
      'What it is, in a few words': 'A foreman drives pickers to orchards in Türkiye',
      'Whether it happened': 'ongoing',
      'When:': 'undated',
      'Its id': 'orchards-foreman',
    },
  },
  {
    phrase: 'cousins often travel on one contract',
    marked: true,
    answers: {
      ...EVENT,
      'The measure it speaks of': 'primary-destination',
      'What it is, in a few words': 'Cousins often travel to the orchards on one contract',
      'Whether it happened': 'ongoing',
      'When:': '2025',
      'Who states it': 'A union of pickers, cited by Orchard Review',
      'Its id': 'orchards-one-contract',
    },
  },
];

/** What follows, in this order. */
export const LATER_STEPS: Step[] = [
  {
    kind: 'correction',
    answers: {
      'The fact that is wrong': 'labour-market/kg-2025-orchards',
      'The field that is wrong': 'statedBy',
      'What it should say': 'The labour office, cited by Orchard Review',
      'Why it changes': 'There is only one.',
    },
  },
  {
    kind: 'figure',
    answers: {
      'The facts that are drawn': ADDRESSES,
      'Its form': 'bars',
      'The finding': 'The union counts more pickers than the office',
      'Its id': 'orchard-counts',
    },
  },
  {
    kind: 'figure',
    answers: {
      'The facts that are drawn': 'labour-market/kg-2025-orchards',
      'Its form': 'place-map',
      'The finding': 'Pickers left Kyrgyzstan for the orchards',
      'Its id': 'orchards-map',
    },
  },
  {
    kind: 'term',
    answers: { 'The term': 'Seasonal work', 'What it means': 'Work that is done in one part of the year.' },
  },
  {
    kind: 'article',
    answers: {
      'Its title': 'The apple road',
      'The facts that it begins with': ADDRESSES,
      'What it finds': 'Pickers went south. Nobody agrees how many.',
      'The figure that stands for it': 'orchard-counts',
      'The day it is published': site.edition,
    },
  },
  {
    kind: 'translation',
    answers: {
      'labour-market/kg-2025-orchards.caveat': 'Считаются договоры.',
      'glossary/seasonal-work.term': 'Сезонная работа',
      'glossary/seasonal-work.meaning': 'Работа, которая бывает в одно время года.',
      'figures/orchard-counts.title': 'Профсоюз насчитал больше сборщиков, чем ведомство',
    },
  },
];
