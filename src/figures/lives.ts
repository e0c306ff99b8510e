import { timeline, type Lane, type TimelineRow } from '../charts/timeline.ts';
import { formatFact } from '../ledger/format.ts';
import { findFact, loadLedger } from '../ledger/ledger.ts';
import { formatPeriod } from '../ledger/period.ts';
import { defineFigure, numberOf } from '../figure/figure.ts';
import { spanOf, timelineRow } from '../figure/timelineRow.ts';
import { translateInput } from '../figure/translateInput.ts';
import { translateLabel } from '../i18n/locale.ts';

/** Years up to a date: as long as the fact says, ending when its report says. */
function yearsUpTo(id: string, what: string): TimelineRow {
  const fact = findFact(id);
  const [, end] = spanOf(fact.period)!;
  return timelineRow(id, `${formatFact(fact)} ${translateLabel(what)}`, {
    when: translateLabel('up to ') + formatPeriod(fact.period),
    span: [end - numberOf(fact), end],
    precision: 'lasting',
  });
}

const rows = (): [person: string, rows: TimelineRow[]][] => [
  [
    'alisher-khudoyorov',
    [
      timelineRow('lives/khudoyorov-first-trip', 'First trip, about this year'),
      timelineRow('lives/khudoyorov-yearly-trips', 'Yearly trips for seasonal work'),
      timelineRow('lives/khudoyorov-sons-follow', 'His sons follow him'),
    ],
  ],
  [
    'almaz',
    [
      timelineRow('lives/almaz-uncle', 'An uncle moves to Russia'),
      timelineRow('lives/almaz-first-departure', 'First leaves for Russia'),
      timelineRow('lives/almaz-settles', 'Settles for good'),
      timelineRow('lives/almaz-fired', 'Loses his job after the attack'),
      timelineRow('lives/almaz-citizen-without-steady-work', 'A citizen, without steady work'),
    ],
  ],
  [
    'bek-shamsiddinov',
    [
      timelineRow('lives/shamsiddinov-first-job', 'First job, a restaurant in Krasnodar'),
      timelineRow('lives/shamsiddinov-moves-moscow', 'Moves to Moscow to start a catering business'),
      timelineRow('lives/shamsiddinov-cousins', 'Brings cousins to help'),
      timelineRow('lives/bek-returned-termez', 'Returns to Termez'),
      timelineRow('lives/bek-looks-abroad-not-russia', 'Seeks work abroad, not in Russia'),
    ],
  ],
  [
    'dilshod-rakhimov',
    [
      yearsUpTo('lives/rakhimov-years-in-russia', 'a labour migrant in Russia'),
      timelineRow('lives/rakhimov-no-trouble-before', 'Rounded up, with valid papers, he says'),
    ],
  ],
  ['muhammadjon-sobirov', [yearsUpTo('lives/sobirov-years-in-russia', 'with an aid group in Russia')]],
  ['alym', [timelineRow('lives/alym-plans-return', 'Means to be back in Kyrgyzstan by then')]],
];

const CODES: Record<string, string> = {
  'alisher-khudoyorov': 'TJ',
  almaz: 'KG',
  'bek-shamsiddinov': 'UZ',
  'dilshod-rakhimov': 'TJ',
  'muhammadjon-sobirov': 'TJ',
  alym: 'KG',
};

const lanes = (): Lane[] =>
  rows().map(([person, own]) => {
    const code = CODES[person]!;
    const country = [...loadLedger().places.values()].find((place) => place.code === code)!;
    return { name: `${loadLedger().people.get(person)!.name}, ${country.name}`, code, rows: own };
  });

export default defineFigure({
  title: 'First trip, own business, way back: lives between home and Russia',
  subtitle: 'Stations that the reports tell of people by name, 1990s to 2030',
  alt: 'A time axis with a lane for each person. Alisher Khudoyorov of Dushanbe first went about 2002, and his sons followed. Almaz of Kyrgyzstan first left in 2000, settled in 2010 and lost his job after the attack of March 2024. Bek Shamsiddinov of Termez came to Krasnodar in 2010, to Moscow in 2012, and went home late in 2024. Dilshod Rakhimov of Rasht had spent {lives/rakhimov-years-in-russia} in Russia when he was rounded up in July 2023. Muhammadjon Sobirov had worked {lives/sobirov-years-in-russia} with an aid group by then. Alym of Kyrgyzstan means to be home by 2030.',
  caveats: [
    'Only what these people told reporters, or reporters of them; they stand for nobody but themselves. Khudoyorov’s “{lives/khudoyorov-years}” of yearly trips, from about 2002, is a loose span, so its length is not drawn.',
    'Long bars of Rakhimov and Sobirov count back from July 2023; whether they were there without a break is not said. Alym’s return is a plan, hence hollow.',
  ],
  facts: [...rows().flatMap(([, own]) => own.map(({ fact }) => fact)), 'lives/khudoyorov-years'],
  draw: (frame) =>
    timeline(translateInput(lanes()), { years: [1990, 2031], ticks: [1990, 2000, 2010, 2020, 2030] }, frame),
});
