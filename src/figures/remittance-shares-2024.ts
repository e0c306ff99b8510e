import { dotPlot, type DotGroup } from '../charts/dotPlot.ts';
import { isNarrow } from '../charts/svg.ts';
import { formatFact } from '../ledger/format.ts';
import { findFact } from '../ledger/ledger.ts';
import { defineFigure, numberOf, certainty } from '../figure/figure.ts';
import { translateInput } from '../figure/translateInput.ts';
import { formatPercent } from '../figure/axis.ts';
import type { Ledger } from '../ledger/types.ts';

const SERIES = 'World Bank series';
const STUDY = 'World Bank study';
const MAGAZINE = 'The Diplomat, undated';

/** A country’s estimates: those for 2024, then the undated. */
const GROUPS: Record<string, [label: string, fact: string][]> = {
  tajikistan: [
    [STUDY, 'remittance-shares/tj-2024-journey-ahead'],
    ['Update of 2025', 'remittance-shares/tj-2024-update'],
    [SERIES, 'world-bank-remittances/tj-2024-share'],
    [MAGAZINE, 'remittance-shares/tj-gdp-share'],
  ],
  kyrgyzstan: [
    [STUDY, 'remittance-shares/kg-2024-journey-ahead'],
    ['Series, provisional', 'world-bank-remittances/kg-2024-share'],
    [MAGAZINE, 'remittance-shares/kg-gdp-share'],
  ],
  uzbekistan: [
    [STUDY, 'remittance-shares/uz-2024-journey-ahead'],
    [SERIES, 'world-bank-remittances/uz-2024-share'],
  ],
};

const groups = (ledger: Ledger): DotGroup[] =>
  Object.values(GROUPS).map((rows) => {
    const { place } = findFact(rows[0]![1], ledger);
    return {
      name: place.name,
      code: place.code!,
      rows: rows.map(([label, id]) => {
        const fact = findFact(id, ledger);
        const reference = fact.source.kind === 'series';
        // The label of a provisional value says so already.
        const said = formatFact(fact, ledger.language, reference ? 'bare' : 'prose');
        return { fact: id, label, value: numberOf(fact), said, reference, ...certainty(fact) };
      }),
    };
  });

export default defineFigure({
  title:
    'Between {remittance-shares/tj-2024-journey-ahead} and {remittance-shares/tj-2024-update} of GDP: estimates of Tajikistan’s remittances in 2024 do not agree',
  subtitle:
    'Remittances as a share of GDP, 2024 and undated: every estimate in the reports, and the World Bank’s series',
  alt: 'Dots on one axis, none joined. Tajikistan: {remittance-shares/tj-2024-journey-ahead} in the World Bank’s study, {remittance-shares/tj-2024-update} in a later, unnamed update, {remittance-shares/tj-gdp-share} in The Diplomat without a year, {world-bank-remittances/tj-2024-share} in the World Bank’s series. Kyrgyzstan: {remittance-shares/kg-2024-journey-ahead}, {remittance-shares/kg-gdp-share} without a year, and {world-bank-remittances/kg-2024-share} in the series. Uzbekistan: {remittance-shares/uz-2024-journey-ahead} and {world-bank-remittances/uz-2024-share}.',
  caveats: [
    'Filled dot: stated for 2024. Dotted: no year given. Diamond: the World Bank’s series, which no report quotes.',
    'Remittances come from all countries, not from Russia alone. They are set against GDP and are no part of it.',
  ],
  facts: Object.values(GROUPS).flatMap((rows) => rows.map(([, id]) => id)),
  draw: (frame, ledger) =>
    dotPlot(
      translateInput(groups(ledger), ledger),
      {
        max: 50,
        ticks: isNarrow(frame) ? [0, 25, 50] : [0, 10, 20, 30, 40, 50],
        formatTick: (tick) => formatPercent(tick, ledger),
      },
      frame,
    ),
});
