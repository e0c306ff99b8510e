import { timeline, type Lane } from '../charts/timeline.ts';
import { isNarrow } from '../charts/svg.ts';
import { defineFigure } from '../figure/figure.ts';
import { timelineRow } from '../figure/timelineRow.ts';
import { translateInput } from '../figure/translateInput.ts';
import { translateLabel } from '../i18n/locale.ts';
import type { Ledger } from '../ledger/types.ts';

type Entry = [fact: string, label: string, more?: 'disputed'];

/** Rules and steps by whose they are, in the order of their dates; what has none stands last. */
const LANES: { tag: string; place?: string; name?: string; entries: Entry[] }[] = [
  {
    tag: 'russia',
    place: 'russia',
    entries: [
      ['war-and-recruitment/foreign-soldiers-law-2003', 'Foreigners may sign army contracts'],
      ['policy-timeline/patent-replaces-quotas', 'Patents replace quotas'],
      ['policy-timeline/residence-tests-2014', 'Language and history tests'],
      ['policy-timeline/entry-ban-extended-2014', 'Longer bans on entry'],
      ['war-and-recruitment/foreign-soldiers-decree-2015', 'Decree: foreign soldiers in combat'],
      ['policy-timeline/covid-border-closures', 'Borders closed in the pandemic'],
      ['policy-timeline/amnesty-2021', 'Amnesty, says Lavrov'],
      ['policy-timeline/fast-track-citizenship-fighters', 'Faster citizenship for fighters'],
      ['policy-timeline/family-policy-globalpulse', 'Policy on migrants’ families', 'disputed'],
      ['policy-timeline/restrictive-turn-since-march-2024', 'A restrictive turn begins'],
      ['policy-timeline/hiring-restrictions-2024', 'Regions restrict hiring'],
      ['corroborations/sim-new-contracts-moscow-times-2025', 'SIM cards: biometrics for new contracts', 'disputed'],
      ['policy-timeline/sim-deactivation', 'SIM cards: existing ones cut off', 'disputed'],
      ['corroborations/family-policy-ground-news', 'Policy on migrants’ families', 'disputed'],
      ['policy-timeline/ruid-introduced', 'RuID before entry', 'disputed'],
      ['corroborations/sim-disconnection-moscow-times-2025', 'SIM cards: cut off in stages', 'disputed'],
      ['corroborations/amina-trial-start-24kg', 'Amina trial, Moscow and region'],
      ['corroborations/ruid-mandatory-gapim', 'RuID becomes compulsory', 'disputed'],
    ],
  },
  {
    tag: 'unions',
    name: 'Unions of states',
    entries: [
      ['policy-timeline/customs-union-1995', 'Customs Union Agreement'],
      ['policy-timeline/eaeu-founding-2014-iwpr', 'Eurasian union founded', 'disputed'],
      ['policy-timeline/eaeu-founding-2015', 'Eurasian union founded', 'disputed'],
    ],
  },
  {
    tag: 'kazakhstan',
    place: 'kazakhstan',
    entries: [
      ['policy-timeline/kazakhstan-reciprocity-statement', 'Does not rule out a like answer'],
      ['systems/kz-migrant-id-card', 'Card for migrants at the border'],
      ['policy-timeline/kz-platform-due', 'Platform to monitor migration'],
      ['policy-timeline/kz-worker-quotas', 'Quotas for foreign workers'],
    ],
  },
  {
    tag: 'kyrgyzstan',
    place: 'kyrgyzstan',
    entries: [['policy-timeline/kg-tj-assess-fallout', 'Weighs the effects, as Tajikistan does']],
  },
  {
    tag: 'tajikistan',
    place: 'tajikistan',
    entries: [
      ['policy-timeline/tj-migration-policy-1998', 'Policy encouraging work abroad'],
      ['policy-timeline/tj-eaeu-not-considered-2023-06-08', 'Not considering to join the union'],
      ['policy-timeline/tj-strategy-2040', 'Strategy until 2040'],
    ],
  },
  {
    tag: 'turkmenistan',
    place: 'turkmenistan',
    entries: [['policy-timeline/tm-outmigration-limits', 'Restricts leaving the country']],
  },
  {
    tag: 'uzbekistan',
    place: 'uzbekistan',
    entries: [
      ['policy-timeline/uz-exit-permits', 'Exit permits abolished'],
      ['policy-timeline/uz-labour-agency', 'Labour agency strengthened'],
      ['policy-timeline/uz-migrant-fund', 'Fund to protect migrants abroad'],
      ['policy-timeline/uz-ticket-loans', 'Subsidised loans for plane tickets'],
      ['policy-timeline/uz-negotiates-employment', 'Negotiates work in other countries'],
      ['policy-timeline/tashkent-resource-centre-opened', 'Migrant Resource Centre, Tashkent'],
    ],
  },
];

const lanes = (ledger: Ledger): Lane[] =>
  LANES.map(({ tag, place, name, entries }) => {
    const country = place ? ledger.places.get(place)! : null;
    return {
      name: country?.name ?? name!,
      tag,
      ...(country?.code ? { code: country.code } : {}),
      rows: entries.map(([fact, label, more]) => {
        const row = timelineRow(fact, ledger, label);
        return more ? { ...row, when: `${row.when}, ${translateLabel('disputed', ledger.language)}` } : row;
      }),
    };
  });

export default defineFigure({
  title: 'Rules on migration since 1995: in the reports, Russia’s multiply after 2013',
  subtitle:
    'Policies and agreements of Russia and the states of Central Asia, 1995 to 2026, with what was still announced or due',
  alt: 'A time axis with a lane for each state. In Russia the rules crowd together after 2013: patents, tests and longer bans, then, after the attack of March 2024, restrictions on hiring, on SIM cards, the RuID registration and the Amina trial. Tajikistan has a policy of 1998 that encourages work abroad, Uzbekistan several steps since 2016 that ease leaving, Kazakhstan announcements of 2025. The founding of the Eurasian Economic Union stands at 2014 and again at 2015, the policy on migrants’ families at 2023 and again at 2025.',
  caveats: [
    'Each mark is as long as its date is vague. Steps of Uzbekistan “since 2016” have no date of their own. What sources date or describe differently stands once for each, marked “disputed”; of the policy on families, 2023 is probably a slip; 2025 fits a decree of that October.',
    'Hollow marks were announced, due or demanded when the source wrote; whether it happened is not said. The reports mention these rules; there were others.',
  ],
  facts: LANES.flatMap(({ entries }) => entries.map(([fact]) => fact)),
  controls: [
    {
      name: 'lane',
      label: 'Whose',
      options: [
        { value: '', label: 'all' },
        { value: 'russia', label: 'Russia' },
        { value: 'unions', label: 'unions' },
        { value: 'kazakhstan', label: 'Kazakhstan' },
        { value: 'kyrgyzstan', label: 'Kyrgyzstan' },
        { value: 'tajikistan', label: 'Tajikistan' },
        { value: 'turkmenistan', label: 'Turkmenistan' },
        { value: 'uzbekistan', label: 'Uzbekistan' },
      ],
    },
    {
      name: 'state',
      label: 'Kind',
      options: [
        { value: '', label: 'all' },
        { value: 'done', label: 'done' },
        { value: 'planned', label: 'announced or due' },
      ],
    },
  ],
  draw: (frame, ledger) =>
    timeline(
      translateInput(lanes(ledger), ledger),
      {
        translate: (words) => translateInput(words, ledger),
        years: [1995, 2027],
        ticks: [1995, 2000, 2005, 2010, 2015, 2020, 2025].filter((_, i) => !isNarrow(frame) || i % 2 === 0),
      },
      frame,
    ),
});
