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
const FACTS = 'labour-market/kg-2025-orchards labour-market/kg-2025-orchards-union';

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

/** What follows, in this order. */
export const STEPS: Step[] = [
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
      'The facts that are drawn': FACTS,
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
      'The facts that it begins with': FACTS,
      'What it finds': 'Pickers went south. Nobody agrees how many.',
      'The figure that stands for it': 'orchard-counts',
      'The day it is published': site.edition,
    },
  },
];
