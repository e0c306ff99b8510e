/**
 * How chapters begin: the road north, drawn as the chapter’s subject has it. An ornament of one
 * family, from Central Asia at the lower right to Moscow at the upper left, that counts nothing.
 */
import { element, group, type Drawing } from './svg.ts';

export type Opening = 'pull' | 'weight' | 'count' | 'rules' | 'service' | 'break' | 'watch' | 'branch';

const WIDTH = 720;
const HEIGHT = 120;
const RED = 'var(--tj,#a0342f)';
const INK = 'currentColor';

type Point = [x: number, y: number];

/** The road’s height at a place along it, from its end in the north (0) to its beginning (1). */
const at = (t: number): Point => [24 + t * 672, 22 + 76 * (0.5 - 0.5 * Math.cos(Math.PI * t ** 0.85))];
const fixed = (points: Point[]): string => `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
const steps = (from: number, to: number): number[] =>
  Array.from({ length: 33 }, (_, i) => from + ((to - from) * i) / 32);
const way = (from = 0, to = 1, shift: (t: number) => number = () => 0): string =>
  fixed(steps(from, to).map((t): Point => [at(t)[0], at(t)[1] + shift(t)]));

const line = (d: string, width = 2.5, more: Record<string, string | number> = {}): string =>
  element('path', { d, fill: 'none', stroke: RED, 'stroke-width': width, 'stroke-linecap': 'round', ...more });
const dot = ([x, y]: Point, r = 4.5): string =>
  element('circle', { cx: +x.toFixed(1), cy: +y.toFixed(1), r, fill: INK });
const ring = ([x, y]: Point, r: number): string =>
  element('circle', { cx: +x.toFixed(1), cy: +y.toFixed(1), r, fill: 'none', stroke: INK, 'stroke-width': 1.2 });
const post = (t: number, up: number, down = up): string => {
  const [x, y] = at(t);
  return element('path', {
    d: `M${x.toFixed(1)} ${(y - up).toFixed(1)}V${(y + down).toFixed(1)}`,
    stroke: INK,
    'stroke-width': 1.4,
  });
};
const north = dot(at(0));

const DRAW: Record<Opening, () => string> = {
  // Ways from several homes become one.
  pull: () => {
    const homes = [-52, -18, 14];
    return (
      homes
        .map(
          (home) =>
            line(way(0, 1, (t) => home * Math.max(0, t - 0.35) ** 1.6 * 2)) +
            dot([at(1)[0], at(1)[1] + home * 0.65 ** 1.6 * 2], 3.5),
        )
        .join('') + north
    );
  },
  // A thin way out, and what comes back along it.
  weight: () => {
    const ribbon = [
      ...steps(0.04, 0.98).map((t): Point => [at(t)[0], at(t)[1] + 7]),
      ...steps(0.98, 0.04).map((t): Point => [at(t)[0], at(t)[1] + 9 + 15 * Math.sin(Math.PI * t) ** 0.8]),
    ];
    return (
      element('path', { d: `${fixed(ribbon)}Z`, fill: RED, 'fill-opacity': 0.28 }) +
      line(way()) +
      north +
      dot(at(1), 3.5)
    );
  },
  // Strokes beside a road, in groups that do not match.
  count: () => {
    const groups: [number, number][] = [
      [0.12, 4],
      [0.27, 7],
      [0.45, 2],
      [0.56, 9],
      [0.79, 5],
    ];
    return (
      line(way(), 1.6) +
      groups.flatMap(([from, n]) => Array.from({ length: n }, (_, i) => post(from + i * 0.013, 10))).join('') +
      north +
      dot(at(1), 3.5)
    );
  },
  // Gates, more of them towards the end.
  rules: () =>
    line(way()) +
    [0.08, 0.14, 0.21, 0.3, 0.42, 0.58, 0.8].map((t, i) => post(t, 24 - i * 2, 15)).join('') +
    north +
    dot(at(1), 3.5),
  // The road goes on past the city.
  service: () => {
    const [x, y] = at(0.3);
    return (
      line(way(0.3)) +
      line(way(0, 0.3), 1.4) +
      line(
        `M${x.toFixed(1)} ${y.toFixed(1)}C${(x - 70).toFixed(1)} ${(y - 6).toFixed(1)} ${(x - 110).toFixed(1)} ${(y + 28).toFixed(1)} ${(x - 170).toFixed(1)} 106`,
      ) +
      dot(at(0), 3.5) +
      dot(at(1), 3.5) +
      ring([x - 178, 108], 4.5)
    );
  },
  // It breaks off.
  break: () =>
    line(way(0.62)) + line(way(0, 0.48), 1.4, { 'stroke-dasharray': '1 7' }) + post(0.62, 16) + north + dot(at(1), 3.5),
  // Places, each of them known.
  watch: () =>
    line(way(), 1, { 'stroke-opacity': 0.5 }) +
    Array.from({ length: 13 }, (_, i) => at(i / 12))
      .map((point, i) => dot(point, 2.6) + ring(point, 6 + (i % 3) * 3.5))
      .join(''),
  // It thins, and others leave from where it began.
  branch: () => {
    const [x, y] = at(0.8);
    const ends: Point[] = [
      [690, 14],
      [712, 58],
      [706, 112],
      [452, 114],
    ];
    return (
      line(way(0, 0.8), 1.3, { 'stroke-dasharray': '1 6' }) +
      ends
        .map(
          ([ex, ey]) =>
            line(`M${x.toFixed(1)} ${y.toFixed(1)}Q${((x + ex) / 2).toFixed(1)} ${y.toFixed(1)} ${ex} ${ey}`) +
            dot([ex, ey], 3),
        )
        .join('') +
      dot([x, y], 4.5) +
      dot(at(0), 3)
    );
  },
};

export const opening = (kind: Opening): Drawing => ({ width: WIDTH, height: HEIGHT, body: group({}, DRAW[kind]()) });
