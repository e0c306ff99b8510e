/** Counting people who cross: one border, and the crowd beyond it as large as each count makes it. */
import { INK } from '../../charts/paint.ts';
import { element, line } from '../../charts/svg.ts';
import { unitField } from '../../charts/unitField.ts';
import { drawingOf, unitsOf, type Pen } from './pen.ts';

/** From the smallest count to the largest; the last is a lower bound. */
const COUNTS = {
  entries: 'corroborations/entries-work-2022',
  arrivals: 'migrant-counts/arrivals-2022',
  onRecord: 'corroborations/foreigners-2024-09',
  registrations: 'corroborations/registrations-2022',
} as const;
const NAMES = Object.keys(COUNTS) as (keyof typeof COUNTS)[];
const TINTS = [1, 0.72, 0.5, 0.3];
const EACH = 100_000;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

export function drawCount(pen: Pen) {
  const words = pen.ledger.language.messages.openings.count;
  const { narrow, width } = pen;
  const [cx, cy, R] = narrow ? [180, 182, 172] : [410, 322, 310];
  const counts = NAMES.map((name) => unitsOf(pen.value(COUNTS[name]), EACH));
  const most = counts.at(-1)!;
  const radius = (count: number): number => R * Math.sqrt(count / most);
  /** Spread evenly over the half disc, from the middle outwards. */
  const dots = Array.from({ length: most }, (_, i): [number, number] => {
    const [r, angle] = [radius(i + 0.5) * 0.985, Math.PI * (0.02 + 0.96 * ((i * GOLDEN) % 1))];
    return [Math.round(cx + r * Math.cos(angle)), Math.round(cy - 8 - r * 0.975 * Math.sin(angle))];
  });
  const rings = counts.map((count, i) => {
    const r = radius(count);
    return element('path', {
      d: `M${cx - r} ${cy}A${r} ${r} 0 0 1 ${cx + r} ${cy}`,
      fill: 'none',
      stroke: INK,
      'stroke-width': 2,
      'stroke-dasharray': i === counts.length - 1 ? '8 6' : null,
    });
  });
  const fields = counts.map((count, i) =>
    unitField(
      dots.slice(counts[i - 1] ?? 0, count),
      { size: narrow ? 8 : 13, paint: INK },
      { 'stroke-opacity': TINTS[i] },
    ),
  );
  /** Where a ring meets the border: the smaller ones to the left and to the right by turns. */
  const feet = counts.map((count, i) => cx + (i % 2 === 0 ? -1 : 1) * radius(count));
  let y = cy + 10;
  const labels = NAMES.map((name, i) => {
    const [id, said] = [COUNTS[name], words[name]];
    const left = i % 2 === 0;
    const foot = feet[i]!;
    if (!narrow) {
      const beside = i === 0 || i === 3 ? foot + 8 : foot - 8;
      const across = i === 3 ? width - beside : i === 2 ? beside : 162;
      const anchor = beside > foot ? 'start' : 'end';
      const { svg, height } = pen.number(id, said, beside, cy + 12, across, { anchor, size: 28 });
      y = Math.max(y, cy + height);
      return line(foot, cy, foot, cy + 40, { stroke: INK, 'stroke-width': 1.5 }) + svg;
    }
    const across = left ? feet[1]! - foot - 16 : foot - feet[0]! - 16;
    const { svg, height } = pen.number(id, said, foot + (left ? 8 : -8), y, Math.min(across, 240), {
      anchor: left ? 'start' : 'end',
    });
    const leader = line(foot, cy, foot, y + 24, { stroke: INK, 'stroke-width': 1.5 });
    y += height + 12;
    return leader + svg;
  });
  const unit = pen.unit(words.unit, EACH, 0, narrow ? y : 0, narrow ? 360 : 190);
  return drawingOf(
    pen,
    y + (narrow ? unit.height + 6 : 16),
    ...fields,
    ...rings,
    line(0, cy, width, cy, { stroke: INK, 'stroke-width': 4 }),
    ...labels,
    unit.svg,
    narrow ? '' : pen.note(words.border, width, cy - 26, 120, { 'text-anchor': 'end' }).svg,
  );
}
