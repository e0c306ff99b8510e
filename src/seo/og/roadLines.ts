import { element } from '../../charts/svg.ts';
import { INK, MADDER, WIDTH } from './picture.ts';

/** The lines that come in from the right edge and end in a city: an ornament for pictures that are all text. */
export function roadLines(): string {
  const [x, y] = [1010, 92];
  const ends = [250, 372, 494];
  const paths = ends.map(
    (end) => `M${WIDTH + 8} ${end}C${WIDTH - 70} ${end - 80} ${x + 50} ${y + (end - y) * 0.42} ${x} ${y}`,
  );
  return (
    element('path', { d: paths.join(''), fill: 'none', stroke: MADDER, 'stroke-width': 5, 'stroke-linecap': 'round' }) +
    element('circle', { cx: x, cy: y, r: 11, fill: INK })
  );
}
