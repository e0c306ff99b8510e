import { arrowPlot, type ArrowRow } from '../charts/arrowPlot.ts';
import { formatFact, formatNumber } from '../ledger/format.ts';
import { findFact } from '../ledger/ledger.ts';
import { compare } from '../ledger/verdicts.ts';
import { compute } from '../figure/compute.ts';
import { defineFigure, numberOf } from '../figure/figure.ts';
import { formatPercent } from '../figure/axis.ts';
import { translateLabel } from '../i18n/locale.ts';
import { counted } from '../i18n/format.ts';
import type { Ledger } from '../ledger/types.ts';

const CODES = ['kz', 'kg', 'tj', 'uz'];

const end = (id: string, ledger: Ledger) => {
  const fact = findFact(id, ledger);
  return { fact: id, value: numberOf(fact), said: formatFact(fact, ledger.language) };
};

/** What the reference series says of a claim, where rounding does not explain the difference. */
function references(id: string, ledger: Ledger): NonNullable<ArrowRow['references']> {
  const check = ledger.checks.find(({ claim }) => claim === id);
  if (!check || compare(check, ledger).agrees) return [];
  const { fact, value, said } = end(check.against[0]!, ledger);
  const otherYear = findFact(fact, ledger).period.start === '2019';
  return [
    {
      fact,
      value,
      said: translateLabel(otherYear ? 'series for 2019: ' : 'series: ', ledger.language) + said,
      short: otherYear ? `2019: ${said}` : said,
    },
  ];
}

const rows = (ledger: Ledger): ArrowRow[] =>
  CODES.map((code) => {
    const [from, to] = [`economy/${code}-growth-2019`, `economy/${code}-growth-2020`];
    const change = compute('difference', [from, to], ledger);
    const { place } = findFact(from, ledger);
    return {
      name: place.name,
      code: place.code!,
      from: end(from, ledger),
      to: end(to, ledger),
      change: counted(ledger.language.messages.number.points, Math.abs(change.value), ledger.language, {
        n: formatNumber(change.value, { ...change.unit, inline: false }, ledger.language),
      }),
      references: [...references(from, ledger), ...references(to, ledger)],
    };
  });

export default defineFigure({
  title: 'In 2020 the economies of Kazakhstan and Kyrgyzstan shrank; those of Tajikistan and Uzbekistan slowed',
  subtitle: 'Growth of GDP in a year, 2019 and 2020, as The Diplomat gives it',
  alt: 'Arrows from 2019 to 2020 on one axis with a zero line. Kazakhstan from {economy/kz-growth-2019} to {economy/kz-growth-2020}, Kyrgyzstan from {economy/kg-growth-2019} to {economy/kg-growth-2020}, both below zero; Tajikistan from {economy/tj-growth-2019} to {economy/tj-growth-2020}, Uzbekistan from {economy/uz-growth-2019} to {economy/uz-growth-2020}, both still above. The World Bank’s series differs for Kazakhstan in 2020 ({world-bank-growth/kz-2020}), Kyrgyzstan in 2020 ({world-bank-growth/kg-2020}), Tajikistan in 2020 ({world-bank-growth/tj-2020}) and Uzbekistan in 2019 ({world-bank-growth/uz-2019}).',
  caveats: [
    'The report names no source for growth. Diamonds: the World Bank’s series, for 2020 unless another year is given, where it differs by more than rounding.',
    'The change in percentage points is computed by this site from The Diplomat’s figures; by the series it would differ.',
  ],
  facts: CODES.flatMap((code) => [
    `economy/${code}-growth-2019`,
    `economy/${code}-growth-2020`,
    `world-bank-growth/${code}-2019`,
    `world-bank-growth/${code}-2020`,
  ]),
  draw: (frame, ledger) =>
    arrowPlot(
      rows(ledger),
      {
        domain: [-10, 8.6],
        ticks: [-8, -4, 0, 4, 8],
        formatTick: (tick) => formatPercent(tick, ledger),
        fromLabel: '2019',
        toLabel: '2020',
        below: translateLabel('shrank', ledger.language),
        above: translateLabel('grew', ledger.language),
      },
      frame,
    ),
});
