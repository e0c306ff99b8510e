import { comparison, type ComparisonRow } from '../charts/comparison.ts';
import { plain } from '../ledger/texts.ts';
import { defineFigure } from '../figure/figure.ts';
import { translateInput } from '../figure/translateInput.ts';
import { translateLabel } from '../i18n/locale.ts';
import type { Ledger } from '../ledger/types.ts';

type Entry = [fact: string, text: string];

/** What the reports tell of each state: of people who leave, and of its answer to Russia’s turn. */
const STATES: Record<string, [leaving: Entry[], answer: Entry[]]> = {
  kazakhstan: [
    [
      ['policy-timeline/kz-outflow-reduction', 'Works to keep its workers at home'],
      ['policy-timeline/kz-oralman-return', 'Encourages ethnic Kazakhs abroad to return'],
      ['policy-timeline/kz-worker-quotas', 'Admits foreign workers to certain industries, by quota'],
      ['places/eaeu-member-kazakhstan', 'Member of the Eurasian Economic Union'],
    ],
    [
      ['policy-timeline/kazakhstan-reciprocity-statement', 'Does not rule out a like answer to Russia'],
      ['systems/kz-migrant-id-card', 'Announced: a card for migrants at the border'],
      ['policy-timeline/kz-platform-due', 'Due by November 2025: a platform to monitor migration'],
    ],
  ],
  kyrgyzstan: [
    [['places/eaeu-member-kyrgyzstan', 'Member of the Eurasian Economic Union']],
    [
      ['policy-timeline/kg-tj-assess-fallout', 'Still weighing the effects'],
      ['war-and-recruitment/kg-warning', 'Warned citizens not to join a foreign army'],
      [
        'raids-and-detentions/kg-embassy-request-2023',
        'In 2023 its embassy sent a rights defender to detained citizens, he says',
      ],
    ],
  ],
  tajikistan: [
    [
      [
        'policy-timeline/tj-migration-policy-1998',
        'Since 1998: a policy that encourages the unemployed to work abroad',
      ],
      ['places/eaeu-potential-tajikistan', 'Named as a potential member of the Eurasian Economic Union'],
    ],
    [
      ['policy-timeline/kg-tj-assess-fallout', 'Still weighing the effects'],
      ['policy-timeline/tj-strategy-2040', 'Announced: a strategy until 2040, not made public'],
      ['policy-timeline/tj-investigation-demand-2023', 'In 2023 asked Russia for a fair investigation of abuses'],
      ['war-and-recruitment/tj-warning', 'Warned citizens not to join a foreign army'],
    ],
  ],
  turkmenistan: [
    [
      ['policy-timeline/tm-outmigration-limits', 'Severely restricts leaving the country'],
      ['policy-timeline/tm-internal-mobility', 'Regulates moving inside it'],
      ['policy-timeline/tm-taken-off-flights', 'Takes citizens off flights, says the editor of Turkmen.News'],
      ['policy-timeline/tm-refuses-visa-offers', 'Declined easier visas for Russia, he says'],
    ],
    [],
  ],
  uzbekistan: [
    [
      ['policy-timeline/uz-exit-permits', 'Since 2016: abolished exit permits'],
      ['policy-timeline/uz-labour-agency', 'Since 2016: strengthened its agency for labour migration'],
      ['policy-timeline/uz-migrant-fund', 'Since 2016: set up a fund to protect migrants abroad'],
      ['policy-timeline/uz-ticket-loans', 'Since 2016: subsidises loans for plane tickets'],
      ['places/eaeu-observer-uzbekistan', 'Observer at the Eurasian Economic Union'],
    ],
    [
      ['policy-timeline/uz-negotiates-employment', 'Negotiates easier work in other countries'],
      ['policy-timeline/uzbekistan-redirects-to-europe', 'Seeks to steer its workers towards Europe'],
      [
        'policy-timeline/tashkent-resource-centre-opened',
        'In August 2025 opened a Migrant Resource Centre with the EU',
      ],
      ['war-and-recruitment/uz-warning', 'Warns citizens not to join a foreign army or police'],
    ],
  ],
};

const COLUMNS = ['On leaving for work and on unions', 'Since Russia’s turn; on its war'];

const rows = (ledger: Ledger): ComparisonRow[] =>
  Object.entries(STATES).map(([place, cells]) => {
    const { name, code } = ledger.places.get(place)!;
    return {
      name,
      code: code!,
      cells: cells.map((entries) =>
        entries.map(([fact, text]) => ({ fact, text: plain(translateLabel(text, ledger.language), ledger) })),
      ),
    };
  });

export default defineFigure({
  title:
    'From severe limits in Turkmenistan to encouragement in Tajikistan and Uzbekistan: how governments deal with leaving',
  subtitle:
    'Policies of {migrant-counts/central-asian-republics} states as the reports describe them, from 1998 to 2025 and undated',
  alt: 'A table of states and policies. Kazakhstan works to keep its workers and admits others by quota; Kyrgyzstan is a member of the Eurasian Economic Union and still weighs what to do; Tajikistan has encouraged work abroad since 1998; Turkmenistan restricts leaving; Uzbekistan has eased leaving since 2016, negotiates with other countries and looks to Europe.',
  caveats: [
    'Nothing said is not nothing done: it is what the reports are silent about. The Times of Central Asia sees in none of them a comprehensive migration strategy equipped for the change. What Turkmenistan does at airports and with visas is told by Ruslan Myatiev of Turkmen.News alone. That Kazakhstan’s card answers Russia is the report’s reading.',
    'Announced and due were so when the reports were written; whether they came is not said.',
  ],
  facts: [
    ...new Set([
      ...Object.values(STATES)
        .flat(2)
        .map(([fact]) => fact),
      'migrant-counts/central-asian-republics',
      'policy-timeline/no-comprehensive-strategies',
    ]),
  ],
  draw: (frame, ledger) =>
    comparison(
      rows(ledger),
      translateInput(COLUMNS, ledger),
      translateLabel('The reports say nothing.', ledger.language),
      frame,
    ),
});
