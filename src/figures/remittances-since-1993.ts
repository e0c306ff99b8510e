import { lineChart, type Claim, type Series } from '../charts/lineChart.ts';
import { isNarrow } from '../charts/svg.ts';
import { formatFact } from '../ledger/format.ts';
import { findFact } from '../ledger/ledger.ts';
import type { Fact } from '../ledger/types.ts';
import { defineFigure, numberOf, certainty } from '../figure/figure.ts';
import { translateInput } from '../figure/translateInput.ts';
import { formatPercent } from '../figure/axis.ts';
import type { Ledger } from '../ledger/types.ts';

const NAMES: Record<string, Series['nameAt']> = {
  kyrgyzstan: { wide: { year: 2016, dy: 52 }, narrow: { year: 2015, dy: 49 } },
  tajikistan: { wide: { year: 2008, dy: -12 }, narrow: { year: 2008, dy: -12 } },
  uzbekistan: { wide: { year: 2012, dy: 52 }, narrow: { year: 2013, dy: 48 } },
};

const CLAIMS: [fact: string, source: string][] = [
  ['remittance-shares/tj-2024-update', 'update of 2025'],
  ['remittance-shares/tj-2024-journey-ahead', 'World Bank study'],
  ['remittance-shares/tj-gdp-share', '(undated)'],
  ['remittance-shares/kg-gdp-share', '(undated)'],
  ['remittance-shares/kg-2024-journey-ahead', 'World Bank study'],
  ['remittance-shares/uz-2024-journey-ahead', 'World Bank study'],
];

/** The series of a country, year by year. */
function seriesOf(place: string, ledger: Ledger): Fact[] {
  return [...ledger.facts.values()]
    .filter(
      (fact) =>
        fact.dataset === 'world-bank-remittances' &&
        fact.measure.id === 'remittances-gdp-share' &&
        fact.place.id === place,
    )
    .sort((a, b) => a.period.start!.localeCompare(b.period.start!));
}

const series = (ledger: Ledger): Series[] =>
  Object.entries(NAMES).map(([id, nameAt]) => {
    const facts = seriesOf(id, ledger);
    return {
      name: facts[0]!.place.name,
      code: facts[0]!.place.code!,
      nameAt,
      points: facts.map((fact) => ({
        fact: fact.id,
        year: Number(fact.period.start),
        value: numberOf(fact),
        provisional: fact.qualifier.id === 'provisional',
      })),
    };
  });

const claims = (ledger: Ledger): Claim[] =>
  CLAIMS.map(([id, source]) => {
    const fact = findFact(id, ledger);
    return {
      fact: id,
      code: fact.place.code!,
      undated: fact.period.precision === 'undated',
      value: numberOf(fact),
      said: formatFact(fact, ledger.language, 'bare'),
      source,
      ...certainty(fact),
    };
  });

export default defineFigure({
  title:
    'From {world-bank-remittances/tj-2013-share} of GDP in 2013 to {world-bank-remittances/tj-2016-share} in 2016 and {world-bank-remittances/tj-2022-share} in 2022: Tajikistan’s remittances do not hold still',
  subtitle:
    'Personal remittances received, share of GDP, 1993–2024, World Bank series; the reports’ claims at the right',
  alt: 'Lines from the World Bank’s series. Tajikistan climbs to {world-bank-remittances/tj-2008-share} in 2008, drops to {world-bank-remittances/tj-2009-share} the year after, recovers to {world-bank-remittances/tj-2013-share} in 2013, falls to {world-bank-remittances/tj-2016-share} by 2016, reaches {world-bank-remittances/tj-2022-share} in 2022, drops to {world-bank-remittances/tj-2023-share} in 2023 and stands at {world-bank-remittances/tj-2024-share} in 2024. Kyrgyzstan dips in 2009 and 2015 ({world-bank-remittances/kg-2015-share}), rises to {world-bank-remittances/kg-2021-share} in 2021 and drops to {world-bank-remittances/kg-2024-share} in 2024. Uzbekistan stays lower and falls to {world-bank-remittances/uz-2015-share} in 2015 before reaching {world-bank-remittances/uz-2024-share} in 2024. At the right the reports’ claims: Tajikistan {remittance-shares/tj-2024-update} and {remittance-shares/tj-2024-journey-ahead} for 2024 and {remittance-shares/tj-gdp-share} undated; Kyrgyzstan {remittance-shares/kg-2024-journey-ahead} for 2024 and {remittance-shares/kg-gdp-share} undated; Uzbekistan {remittance-shares/uz-2024-journey-ahead} for 2024.',
  caveats: [
    'The broken end of Kyrgyzstan’s line is provisional: it rests on round dollar amounts, and a copy of the series of April 2026 leaves these years empty. Lines begin where the series does.',
    'Dots beside the axis are what the reports claim for 2024: the World Bank’s study ({remittance-shares/tj-2024-journey-ahead}, {remittance-shares/kg-2024-journey-ahead}, {remittance-shares/uz-2024-journey-ahead}) and a later update ({remittance-shares/tj-2024-update}). Dotted ones are The Diplomat’s and have no year. Remittances come from all countries.',
  ],
  facts: (ledger) => [
    ...Object.keys(NAMES).flatMap((place) => seriesOf(place, ledger).map((fact) => fact.id)),
    ...CLAIMS.map(([id]) => id),
  ],
  table: 'years',
  draw: (frame, ledger) =>
    lineChart(
      series(ledger),
      translateInput(claims(ledger), ledger),
      {
        years: [1993, 2024],
        max: 50,
        yearTicks: isNarrow(frame) ? [1995, 2005, 2015, 2024] : [1995, 2000, 2005, 2009, 2015, 2020, 2024],
        guides: isNarrow(frame) ? [2015] : [2009, 2015],
        ticks: [0, 10, 20, 30, 40, 50],
        formatTick: (tick) => formatPercent(tick, ledger),
        claimsTitle: translateInput(
          isNarrow(frame) ? ['Claimed in', 'the reports'] : ['Claimed in the reports'],
          ledger,
        ),
      },
      frame,
    ),
});
