import { checklist, type ChecklistGroup, type ChecklistRow } from '../charts/checklist.ts';
import { formatFact, formatNumber } from '../ledger/format.ts';
import { formatPeriod } from '../ledger/period.ts';
import { findFact } from '../ledger/ledger.ts';
import type { Check } from '../ledger/schema.ts';
import { compare } from '../ledger/verdicts.ts';
import { defineFigure } from '../figure/figure.ts';
import { translateInput } from '../figure/translateInput.ts';
import { fill } from '../i18n/format.ts';
import type { Ledger } from '../ledger/types.ts';

const VERDICTS: [verdict: Check['verdict'], title: string, sign: ChecklistGroup['sign']][] = [
  ['agrees', 'Agree, within rounding', 'same'],
  ['contradicted', 'Differ by more than rounding', 'different'],
  ['revised since', 'Revised since', 'moved'],
  ['not comparable', 'Not comparable', 'apart'],
];

function row(check: Check, ledger: Ledger): ChecklistRow {
  const claim = findFact(check.claim, ledger);
  const { reference } = compare(check, ledger);
  const [first] = check.against;
  return {
    fact: claim.id,
    label: `${claim.measure.label}, ${claim.place.name}`,
    by: claim.period.start
      ? fill(ledger.language.messages.figure.forYear, {
          source: claim.source.short,
          year: formatPeriod(claim.period, ledger.language),
        })
      : `${claim.source.short}, ${formatPeriod(claim.period, ledger.language)}`,
    claim: formatFact(claim, ledger.language),
    reference:
      check.compute === 'value'
        ? formatFact(findFact(first!, ledger), ledger.language, 'bare')
        : (check.compute === 'change' && reference > 0 ? '+' : '') +
          formatNumber(reference, claim.unit!, ledger.language),
    mark: check.compute === 'value' ? { 'data-fact': first! } : { 'data-derived': check.compute },
  };
}

const checks = (ledger: Ledger) => ledger.checks;
const groups = (ledger: Ledger): ChecklistGroup[] =>
  VERDICTS.map(([verdict, title, sign]) => ({
    verdict: title,
    sign,
    rows: checks(ledger)
      .filter((check) => check.verdict === verdict)
      .map((check) => row(check, ledger)),
  }));

export default defineFigure({
  title: 'The reports’ claims beside the World Bank’s series: more cannot be compared than agree',
  subtitle:
    'Claims of The Diplomat and The Times of Central Asia on growth, remittances and the rouble; the series in our copy; our verdict',
  alt: 'A list in groups. Growth of Russia in 1999 and 2000 and most growth of 2019 agree within rounding. Growth in 2020 of Kazakhstan, Kyrgyzstan and Tajikistan and in 2019 of Uzbekistan differs. The study’s {remittance-shares/tj-2024-journey-ahead} for Tajikistan was revised since. The falls of 2015, the rouble of 2014, the sum of 2013 and shares without a year, or from an update or a provisional series, cannot be compared with certainty.',
  caveats: [
    '“Differ” may be very little, and does not say who is right: most reports name no source, and the series are revised. Ours is a copy with data up to 2024. Sums, shares and changes of the series are computed by this site.',
    'The rouble’s series counts roubles for a dollar, so it rises where the rouble falls. Kyrgyzstan’s series is provisional at its end. Why each verdict is as it is stands on the page of its fact.',
  ],
  facts: (ledger) => [...new Set(checks(ledger).flatMap((check) => [check.claim, ...check.against]))],
  draw: (frame, ledger) =>
    checklist(translateInput(groups(ledger), ledger), translateInput(['claimed', 'series'], ledger), frame),
});
