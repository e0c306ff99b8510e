import { timeline, type Lane } from '../charts/timeline.ts';
import { formatFact } from '../ledger/format.ts';
import { findFact } from '../ledger/ledger.ts';
import { defineFigure } from '../figure/figure.ts';
import { timelineRow } from '../figure/timelineRow.ts';
import { translateInput } from '../figure/translateInput.ts';
import { translateLabel } from '../i18n/locale.ts';
import type { Ledger } from '../ledger/types.ts';

const lanes = (ledger: Ledger): Lane[] => [
  {
    name: 'Rules',
    rows: [
      timelineRow('war-and-recruitment/foreign-soldiers-law-2003', ledger, 'Foreigners may sign army contracts'),
      timelineRow(
        'war-and-recruitment/foreign-soldiers-decree-2015',
        ledger,
        'Decree: foreign soldiers may go into combat',
      ),
      timelineRow('policy-timeline/fast-track-citizenship-fighters', ledger, 'Decree: faster citizenship for fighters'),
    ],
  },
  {
    name: 'Wars',
    rows: [
      timelineRow('war-and-recruitment/georgia-war-2008', ledger, 'Invasion of Georgia'),
      timelineRow('policy-timeline/crimea-annexation-2014', ledger, 'Invasion and annexation of Crimea'),
      timelineRow('war-and-recruitment/eastern-ukraine-war-2014', ledger, 'Shadow war in eastern Ukraine', {
        precision: 'lasting',
      }),
      timelineRow('war-and-recruitment/syria-intervention-2015', ledger, 'Intervention in Syria'),
      timelineRow('war-and-recruitment/ukraine-invasion-2022', ledger, 'Full invasion of Ukraine'),
    ],
  },
  {
    name: 'Recruiting',
    rows: [
      timelineRow(
        'war-and-recruitment/foreign-soldiers-2008',
        ledger,
        translateLabel('Foreign professional soldiers: ', ledger.language) +
          formatFact(findFact('war-and-recruitment/foreign-soldiers-2008', ledger), ledger.language),
      ),
      timelineRow('war-and-recruitment/recruitment-tents-moscow', ledger, 'Army tents at metro stations in Moscow'),
      timelineRow('war-and-recruitment/wagner-prison-recruitment', ledger, 'From prisons: recruited against pardon'),
      timelineRow('war-and-recruitment/court-offer-2023', ledger, 'In court: war and a passport, or expulsion'),
      timelineRow('war-and-recruitment/fight-offer-2023-07', ledger, 'At a police station: war or deportation'),
      timelineRow('raids-and-detentions/raids-wave-august-2023', ledger, 'Raids for military registration'),
      timelineRow(
        'war-and-recruitment/forced-contracts-raids-2023',
        ledger,
        'After raids: pressed to sign, says a lawyer',
      ),
    ],
  },
];

export default defineFigure({
  title: 'Foreigners could sign for Russia’s army from 2003; reports of coercion date from 2023',
  subtitle: 'Rules, wars and recruiting, 2003 to 2023, as The Diplomat, IWPR and The Moscow Times tell them',
  alt: 'A time axis with lanes for rules, wars and recruiting. Foreigners may sign contracts since 2003; {war-and-recruitment/foreign-soldiers-2008} served as professional soldiers in 2008, the year of the war in Georgia; a decree of 2015 allows them in combat; after the invasion of Ukraine in February 2022 come recruitment tents in Moscow, a decree on faster citizenship, recruitment from prisons, offers in courts and police stations, and the raids of August 2023.',
  caveats: [
    'The offers in court rest on a rights defender; those at a police station, to {war-and-recruitment/offered-war-2023-07} workers without papers, IWPR tells without a witness. The forced and tricked signatures are the word of a lawyer and her clients. The foreign soldiers of 2008 were mostly, not only, Uzbeks and Tajiks; whether they fought in Georgia is not said.',
    'One thing after another is not one because of another. Dotted dates are inferred.',
  ],
  facts: (ledger) => [
    ...lanes(ledger).flatMap(({ rows }) => rows.map(({ fact }) => fact)),
    'war-and-recruitment/offered-war-2023-07',
  ],
  draw: (frame, ledger) =>
    timeline(
      translateInput(lanes(ledger), ledger),
      { translate: (words) => translateInput(words, ledger), years: [2002, 2024], ticks: [2005, 2010, 2015, 2020] },
      frame,
    ),
});
