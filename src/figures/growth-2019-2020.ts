import { arrowPlot, type ArrowRow } from '../charts/arrowPlot.ts';
import { derive } from '../data/derived.ts';
import { formatFact } from '../data/format.ts';
import { findFact, loadLedger } from '../data/ledger.ts';
import { compare } from '../data/verdicts.ts';
import { defineFigure, numberOf } from '../figure/figure.ts';

const CODES = ['kz', 'kg', 'tj', 'uz'];

const end = (id: string) => {
  const fact = findFact(id);
  return { fact: id, value: numberOf(fact), said: formatFact(fact) };
};

/** The reference series’ value for the later year, where rounding does not explain the difference. */
function reference(id: string): ArrowRow['reference'] {
  const ledger = loadLedger();
  const check = ledger.checks.find(({ claim }) => claim === id);
  if (!check || compare(check, ledger).agrees) return undefined;
  const [fact] = check.against;
  return { ...end(fact!), said: `now ${end(fact!).said}` };
}

const rows = (): ArrowRow[] =>
  CODES.map((code) => {
    const [from, to] = [`economy/${code}-growth-2019`, `economy/${code}-growth-2020`];
    const change = derive('difference', [from, to], loadLedger());
    if (typeof change === 'string') throw new Error(change);
    const { place } = findFact(from);
    return { name: place.name, code: place.code!, from: end(from), to: end(to), change: change.text.replace('percentage ', ''), reference: reference(to) };
  });

export default defineFigure({
  title: 'In 2020 the economies of Kazakhstan and Kyrgyzstan shrank; those of Tajikistan and Uzbekistan slowed',
  subtitle: 'Growth of GDP in a year, 2019 and 2020, as The Diplomat gives it; the change in percentage points is computed here',
  alt:
    'Arrows from 2019 to 2020 on one axis with a strong zero. Kazakhstan from {economy/kz-growth-2019} to {economy/kz-growth-2020}, Kyrgyzstan from {economy/kg-growth-2019} to {economy/kg-growth-2020}, both below zero; Tajikistan from {economy/tj-growth-2019} to {economy/tj-growth-2020}, Uzbekistan from {economy/uz-growth-2019} to {economy/uz-growth-2020}, both still above. For Kyrgyzstan the World Bank’s series now says {world-bank-growth/kg-2020}.',
  caveats: [
    'The report names no source for growth. Diamonds: what the World Bank’s series says now, where it differs by more than rounding.',
    'The change in percentage points, under or beside the country’s name, is computed from both years by this site.',
  ],
  facts: CODES.flatMap((code) => [
    `economy/${code}-growth-2019`,
    `economy/${code}-growth-2020`,
    `world-bank-growth/${code}-2020`,
  ]),
  draw: (frame) =>
    arrowPlot(
      rows(),
      {
        domain: [-10, 8.6],
        ticks: [-8, -4, 0, 4, 8],
        formatTick: (tick) => `${tick < 0 ? '−' : ''}${Math.abs(tick)}%`,
        fromLabel: '2019',
        toLabel: '2020',
        below: 'shrank',
        above: 'grew',
      },
      frame,
    ),
});
