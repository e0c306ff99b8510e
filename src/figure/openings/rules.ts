/** The rules: a year on the road is twelve gates for some, each as high as its price, and none for others. */
import { countryPaint, INK, QUIET } from '../../charts/paint.ts';
import { element, line } from '../../charts/svg.ts';
import { formatPeriod } from '../../ledger/period.ts';
import { findFact } from '../../ledger/ledger.ts';
import { fill } from '../../i18n/format.ts';
import { drawingOf, type Pen } from './pen.ts';

const PRICES = {
  first: 'corroborations/patent-moscow-2015',
  second: 'corroborations/patent-moscow-2025',
  third: 'corroborations/patent-moscow-2026',
};
const FREE = 'corroborations/kg-no-patent-2015';
const MONTHS = 12;

export function drawRules(pen: Pen) {
  const { ledger, narrow, width } = pen;
  const words = ledger.language.messages.openings.rules;
  const dearest = Math.max(...Object.values(PRICES).map(pen.value));
  const [step, high, bar] = narrow ? [30, 92, 11] : [21, 190, 8];
  const free = findFact(FREE, ledger);
  const since = fill(words.free, { since: formatPeriod(free.period, ledger.language) });
  const options = { size: narrow ? 26 : 30 };
  let below = 0;
  const heads = Object.entries(PRICES).map(
    ([name, id]) => pen.number(id, words[name as keyof typeof PRICES], 0, 0, narrow ? width : 270, options).height,
  );
  const years = Object.entries(PRICES).map(([name, id], i) => {
    const height = Math.round((pen.value(id) / dearest) * high);
    const [left, across] = narrow ? [bar / 2, width] : [22 + i * 306, 270];
    const said = words[name as keyof typeof PRICES];
    const head = heads[i]! + 10;
    const ground = narrow ? below + head + height : Math.max(...heads) + 10 + high;
    below = ground + (narrow ? 24 : 0);
    const bars = Array.from({ length: MONTHS }, (_, j) => `M${left + j * step} ${ground}v${-height}`);
    return (
      pen.number(id, said, left - bar / 2, ground - height - head, across, options).svg +
      element('path', { d: bars.join(''), fill: 'none', stroke: INK, 'stroke-width': bar }) +
      (narrow || i === 0 ? line(0, ground + 3, width, ground + 3, { stroke: QUIET, 'stroke-width': 6 }) : '')
    );
  });
  const buy = pen.note(words.buy, 0, below + (narrow ? -10 : 12), width, { 'font-weight': 600, fill: INK });
  const open = below + buy.height + (narrow ? 22 : 48);
  const none = pen.note(since, 0, open + 9, width, { 'font-weight': 600, fill: countryPaint('KG') });
  return drawingOf(
    pen,
    open + none.height + 16,
    ...years,
    buy.svg,
    line(0, open, width, open, { stroke: countryPaint('KG'), 'stroke-width': 6 }),
    pen.link(FREE, none.svg),
  );
}
