import { timeline, type Lane, type TimelineRow } from '../charts/timeline.ts';
import { formatFact } from '../ledger/format.ts';
import { findFact } from '../ledger/ledger.ts';
import { formatPeriod } from '../ledger/period.ts';
import { defineFigure, numberOf } from '../figure/figure.ts';
import { spanOf, timelineRow } from '../figure/timelineRow.ts';
import { translateInput } from '../figure/translateInput.ts';
import { translateLabel } from '../i18n/locale.ts';
import type { Ledger } from '../ledger/types.ts';

/** Years up to a date: as long as the fact says, ending when its report says. */
function yearsUpTo(id: string, what: string, ledger: Ledger): TimelineRow {
  const fact = findFact(id, ledger);
  const [, end] = spanOf(fact.period)!;
  return timelineRow(id, ledger, `${formatFact(fact, ledger.language)} ${translateLabel(what, ledger.language)}`, {
    when: translateLabel('up to ', ledger.language) + formatPeriod(fact.period, ledger.language),
    span: [end - numberOf(fact), end],
    precision: 'lasting',
  });
}

const rows = (ledger: Ledger): [person: string, rows: TimelineRow[]][] => [
  [
    'alisher-khudoyorov',
    [
      timelineRow('lives/khudoyorov-first-trip', ledger, 'First trip, about this year'),
      timelineRow('lives/khudoyorov-yearly-trips', ledger, 'Yearly trips for seasonal work'),
      timelineRow('lives/khudoyorov-sons-follow', ledger, 'His sons follow him'),
    ],
  ],
  [
    'almaz',
    [
      timelineRow('lives/almaz-uncle', ledger, 'An uncle moves to Russia'),
      timelineRow('lives/almaz-first-departure', ledger, 'First leaves for Russia'),
      timelineRow('lives/almaz-settles', ledger, 'Settles for good'),
      timelineRow('lives/almaz-fired', ledger, 'Loses his job after the attack'),
      timelineRow('lives/almaz-citizen-without-steady-work', ledger, 'A citizen, without steady work'),
    ],
  ],
  [
    'bek-shamsiddinov',
    [
      timelineRow('lives/shamsiddinov-first-job', ledger, 'First job, a restaurant in Krasnodar'),
      timelineRow('lives/shamsiddinov-moves-moscow', ledger, 'Moves to Moscow to start a catering business'),
      timelineRow('lives/shamsiddinov-cousins', ledger, 'Brings cousins to help'),
      timelineRow('lives/bek-returned-termez', ledger, 'Returns to Termez'),
      timelineRow('lives/bek-looks-abroad-not-russia', ledger, 'Seeks work abroad, not in Russia'),
    ],
  ],
  [
    'dilshod-rakhimov',
    [
      yearsUpTo('lives/rakhimov-years-in-russia', 'a labour migrant in Russia', ledger),
      timelineRow('lives/rakhimov-no-trouble-before', ledger, 'Rounded up, with valid papers, he says'),
    ],
  ],
  ['muhammadjon-sobirov', [yearsUpTo('lives/sobirov-years-in-russia', 'with an aid group in Russia', ledger)]],
  ['alym', [timelineRow('lives/alym-plans-return', ledger, 'Means to be back in Kyrgyzstan by then')]],
];

const CODES: Record<string, string> = {
  'alisher-khudoyorov': 'TJ',
  almaz: 'KG',
  'bek-shamsiddinov': 'UZ',
  'dilshod-rakhimov': 'TJ',
  'muhammadjon-sobirov': 'TJ',
  alym: 'KG',
};

const lanes = (ledger: Ledger): Lane[] =>
  rows(ledger).map(([person, own]) => {
    const code = CODES[person]!;
    const country = [...ledger.places.values()].find((place) => place.code === code)!;
    return { name: `${ledger.people.get(person)!.name}, ${country.name}`, code, rows: own };
  });

export default defineFigure({
  title: 'First trip, own business, way back: lives between home and Russia',
  subtitle: 'Stations that the reports tell of people by name, 1990s to 2030',
  alt: 'A time axis with a lane for each person. Alisher Khudoyorov of Dushanbe first went about 2002, and his sons followed. Almaz of Kyrgyzstan first left in 2000, settled in 2010 and lost his job after the attack of March 2024. Bek Shamsiddinov of Termez came to Krasnodar in 2010, to Moscow in 2012, and went home late in 2024. Dilshod Rakhimov of Rasht had spent {lives/rakhimov-years-in-russia} in Russia when he was rounded up in July 2023. Muhammadjon Sobirov had worked {lives/sobirov-years-in-russia} with an aid group by then. Alym of Kyrgyzstan means to be home by 2030.',
  caveats: [
    'Only what these people told reporters, or reporters of them; they stand for nobody but themselves. Khudoyorov’s “{lives/khudoyorov-years}” of yearly trips, from about 2002, is a loose span, so its length is not drawn.',
    'Long bars of Rakhimov and Sobirov count back from July 2023; whether they were there without a break is not said. Alym’s return is a plan, hence hollow.',
  ],
  facts: (ledger) => [...rows(ledger).flatMap(([, own]) => own.map(({ fact }) => fact)), 'lives/khudoyorov-years'],
  draw: (frame, ledger) =>
    timeline(
      translateInput(lanes(ledger), ledger),
      {
        translate: (words) => translateInput(words, ledger),
        years: [1990, 2031],
        ticks: [1990, 2000, 2010, 2020, 2030],
      },
      frame,
    ),
});
