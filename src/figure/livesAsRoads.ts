/** The picture of the home page: the lives that the reports tell as roads between home and Russia. */
import { lifelines, type Beside, type Life, type Moment, type Stay, type Weight } from '../charts/lifelines.ts';
import type { Drawing, Frame } from '../charts/svg.ts';
import { fill } from '../i18n/format.ts';
import { path } from '../i18n/paths.ts';
import { formatFact } from '../ledger/format.ts';
import { findFact } from '../ledger/ledger.ts';
import { formatPeriod, parsePeriod } from '../ledger/period.ts';
import type { Ledger } from '../ledger/types.ts';
import { numberOf } from './figure.ts';
import { spanOf } from './timelineRow.ts';

const YEARS: [number, number] = [1990, 2031];
const TICKS = [1990, 2000, 2010, 2020, 2030];
/** A little more than the largest share of the series, in percent. */
const MOST = 52;
/** Years before a departure of which nothing is told but where the person came from. */
const LEAD = 4;
/** The country whose remittances the curve shows: those that weighed most. */
const WEIGHED = 'tajikistan';

const beside = (dx: number, dy: number, anchor?: Beside['anchor']): Beside => ({ dx, dy, anchor });
const along = (dy: number): Beside => ({ dx: -7, dy, anchor: 'start', upwards: true });

/** @param frame a width below 500 gives the upright drawing */
export function livesAsRoads(ledger: Ledger, frame: Frame): Drawing {
  const { language } = ledger;
  const words = language.messages.lives;
  const when = (id: string): number => {
    const [start, end] = spanOf(findFact(id, ledger).period)!;
    return (start + end) / 2;
  };
  /** When the source of a fact appeared: the last that is known. */
  const publishedAt = (id: string): number => {
    const { published } = findFact(id, ledger).source;
    return spanOf(parsePeriod(typeof published === 'string' ? published : published.date))![1];
  };
  const span = (id: string): [from: number, to: number] => {
    const to = when(id);
    return [to - numberOf(findFact(id, ledger)), to];
  };
  const lines = (text: string, fact?: string): string[] =>
    fill(text, fact ? { value: formatFact(findFact(fact, ledger), language) } : {}).split('\n');
  const station = (
    fact: string,
    text: keyof typeof words.stations,
    year: number,
    side: Stay['side'],
    wide: Beside,
    narrow?: Beside,
    unsure = findFact(fact, ledger).period.inferred !== null,
  ) => ({ fact, year, side, unsure, lines: lines(words.stations[text], fact), wide, narrow });
  const person = (
    id: string,
    code: string,
    lanes: Life['lanes'],
    name: { year: number; side: Stay['side']; wide: Beside; narrow: Beside },
    stays: Stay[],
    stations: Life['stations'],
  ): Life => ({ id, code, lanes, name: { ...name, lines: [ledger.people.get(id)!.name] }, stays, stations });

  const [trip, taxi, back] = [
    when('lives/khudoyorov-first-trip'),
    when('lives/alym-age'),
    when('lives/alym-plans-return'),
  ];
  const [aid, aidUntil] = span('lives/sobirov-years-in-russia');
  const [builder, roundUp] = span('lives/rakhimov-years-in-russia');
  const [krasnodar, moscow] = [when('lives/shamsiddinov-first-job'), when('lives/shamsiddinov-moves-moscow')];
  // The report of March 2025 says “late last year”, and the fact the year: its last months.
  const termez = spanOf(findFact('lives/bek-returned-termez', ledger).period)![1];
  const [first, settled, fired] = [
    when('lives/almaz-first-departure'),
    when('lives/almaz-settles'),
    when('lives/almaz-fired'),
  ];
  const report = publishedAt('lives/almaz-citizen-without-steady-work');

  // Lanes are counted from the middle; who leaves early lies far out, so that few roads cross.
  const lives: Life[] = [
    person(
      'alisher-khudoyorov',
      'TJ',
      { home: 0, away: 0 },
      { year: YEARS[0], side: 'home', wide: beside(0, -11), narrow: beside(10, 40) },
      [
        { from: YEARS[0], to: trip, side: 'home' },
        { from: trip, to: report, side: 'away', unsure: true, yearly: true },
      ],
      [
        station('lives/khudoyorov-first-trip', 'firstTrip', trip, 'away', beside(2, -11), undefined, true),
        station('lives/khudoyorov-yearly-trips', 'untilWhen', report, 'home', beside(10, -2), undefined, true),
      ],
    ),
    person(
      'alym',
      'KG',
      { home: 1, away: 1 },
      { year: taxi, side: 'away', wide: beside(4, -11), narrow: beside(-10, 4, 'end') },
      [
        { from: taxi, to: back, side: 'away', unsure: true },
        { from: back, to: YEARS[1], side: 'home', unsure: true },
      ],
      [
        station('lives/alym-taxi-driver', 'taxi', taxi, 'away', beside(2, 20), beside(10, 4)),
        station('lives/alym-plans-return', 'homeByThen', back, 'home', beside(8, 23, 'end'), beside(10, 4), true),
      ],
    ),
    person(
      'muhammadjon-sobirov',
      'TJ',
      { home: 0, away: 3 },
      { year: aid, side: 'away', wide: beside(-40, -11), narrow: along(112) },
      [{ from: aid, to: aidUntil, side: 'away', unsure: true }],
      [station('lives/sobirov-years-in-russia', 'aid', aidUntil, 'away', beside(12, 0))],
    ),
    person(
      'dilshod-rakhimov',
      'TJ',
      { home: 0, away: 4 },
      { year: builder, side: 'away', wide: beside(0, -11), narrow: along(112) },
      [{ from: builder, to: roundUp, side: 'away', unsure: true }],
      [station('lives/rakhimov-years-in-russia', 'roundUp', roundUp, 'away', beside(12, 0))],
    ),
    person(
      'bek-shamsiddinov',
      'UZ',
      { home: 2, away: 2 },
      { year: moscow, side: 'away', wide: beside(0, -11), narrow: along(150) },
      [
        { from: krasnodar - LEAD, to: krasnodar, side: 'home', unsure: true },
        { from: krasnodar, to: termez, side: 'away' },
        { from: termez, to: report + 0.75, side: 'home' },
      ],
      [
        station('lives/shamsiddinov-first-job', 'krasnodar', krasnodar, 'away', beside(-12, -4, 'end')),
        station('lives/shamsiddinov-moves-moscow', 'moscow', moscow, 'away', beside(0, 21)),
        station('lives/bek-returned-termez', 'termez', termez, 'home', beside(-14, 5, 'end'), beside(6, 18)),
      ],
    ),
    person(
      'almaz',
      'KG',
      { home: 1, away: 5 },
      { year: first, side: 'away', wide: beside(-12, 5, 'end'), narrow: beside(-10, 20, 'end') },
      [
        { from: YEARS[0], to: first, side: 'home' },
        { from: first, to: settled, side: 'away', unsure: true },
        { from: settled, to: report, side: 'away' },
      ],
      [
        station('lives/almaz-first-departure', 'leaves', first, 'away', beside(2, 21), beside(-10, 36, 'end')),
        station('lives/almaz-settles', 'forGood', settled, 'away', beside(0, 21, 'middle'), beside(6, 4)),
        station('lives/almaz-fired', 'fired', fired, 'away', beside(-2, -10, 'end')),
        station('lives/almaz-citizen-without-steady-work', 'citizen', report, 'away', beside(12, 0)),
      ],
    ),
  ];

  const moments: Moment[] = [
    { fact: 'policy-timeline/crisis-2008', lines: lines(words.crisis), wide: beside(0, 0, 'middle') },
    {
      fact: 'war-and-recruitment/ukraine-invasion-2022',
      lines: lines(words.invasion),
      wide: beside(4, 0, 'end'),
      narrow: beside(4, -4),
    },
    { fact: 'policy-timeline/crocus-attack', lines: lines(words.attack), wide: beside(-2, 0), narrow: beside(4, -4) },
  ].map((moment) => ({ ...moment, year: when(moment.fact) }));

  const named: Record<string, [wide: Beside, narrow: Beside]> = {
    2002: [beside(-6, -8, 'end'), beside(6, -6)],
    2008: [beside(0, -8, 'middle'), beside(6, 5)],
    2016: [beside(0, -8, 'middle'), beside(6, 5)],
    2022: [beside(0, -8, 'middle'), beside(6, 5)],
    2024: [beside(8, 5), beside(6, 5)],
  };
  const weights: Weight[] = [...ledger.facts.values()]
    .filter(
      ({ dataset, measure, place }) =>
        dataset === 'world-bank-remittances' && measure.id === 'remittances-gdp-share' && place.id === WEIGHED,
    )
    .map((fact) => {
      const [wide, narrow] = named[fact.period.start!] ?? [];
      const printed = wide ? { lines: [formatFact(fact, language, 'bare')], wide, narrow } : {};
      return { fact: fact.id, year: when(fact.id), value: numberOf(fact), ...printed };
    })
    .sort((a, b) => a.year - b.year);

  const titles = [
    { side: 'away' as const, lines: lines(words.away), wide: beside(8, 28), narrow: beside(-8, -16, 'end') },
    { side: 'home' as const, lines: lines(words.home), wide: beside(8, -14), narrow: beside(4, -16) },
    { side: 'middle' as const, lines: lines(words.weight), wide: beside(8, -6) },
  ].map((title) => ({ ...title, year: YEARS[0] }));
  const linkOf = (fact: string, seen: string) => {
    const { label, period, page } = findFact(fact, ledger);
    const full = `${label}, ${formatPeriod(period, language)}`;
    return { href: path(page, language), 'aria-label': seen ? `${seen}: ${full}` : full };
  };
  return lifelines(lives, moments, weights, { years: YEARS, ticks: TICKS, most: MOST, titles, linkOf }, frame);
}
