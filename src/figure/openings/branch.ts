/** What home can do: roads that leave in other directions, each as broad as the people who are known to have taken it. */
import { countryPaint, QUIET } from '../../charts/paint.ts';
import { element, label } from '../../charts/svg.ts';
import { drawingOf, sideName, type Pen } from './pen.ts';

const [UZ_TO_KZ, KG_TO_KZ, TJ_TO_KZ] = ['uz', 'kg', 'tj'].map(
  (code) => `migrant-counts/${code}-to-kz-after-pandemic`,
) as [string, string, string];
const RICHER = 'migrant-counts/uz-70000-developed-countries';
const KOREA = 'corroborations/tj-korea-2024';

/** A place on the drawing, and which way a road leaves or reaches it. */
interface End {
  x: number;
  y: number;
  way: 'up' | 'side';
}

type Spot = [x: number, y: number, across: number];

export function drawBranch(pen: Pen) {
  const { narrow, ledger } = pen;
  const words = ledger.language.messages.openings.branch;
  /** People for each unit of breadth. */
  const each = narrow ? 2500 : 1500;
  const breadth = (id: string): number => Math.max(1.5, pen.value(id) / each);
  const nameOf = (place: string): string => ledger.places.get(place)!.name;
  /** A road as broad as its people. Dotted: no source dates it for certain. */
  const road = (id: string, from: End, to: End, paint: string): string => {
    const half = breadth(id) / 2;
    const edge = (side: 1 | -1) => {
      const [x1, x2] = [from.x + side * half, to.way === 'up' ? to.x + side * half : to.x];
      // A road that turns off to the left has its left edge below.
      const y2 = to.way === 'up' ? to.y : to.y + side * half * (to.x < from.x ? -1 : 1);
      const bend = (from.y + y2) / 2;
      return {
        start: [x1, from.y],
        first: [x1, bend],
        second: to.way === 'up' ? [x2, bend] : [(x1 + x2) / 2, y2],
        end: [x2, y2],
      };
    };
    const [left, right] = [edge(-1), edge(1)];
    const d =
      `M${left.start.join(' ')}C${left.first.join(' ')} ${left.second.join(' ')} ${left.end.join(' ')}` +
      `L${right.end.join(' ')}C${right.second.join(' ')} ${right.first.join(' ')} ${right.start.join(' ')}z`;
    const inferred = ledger.facts.get(id)!.period.inferred !== null;
    return element('path', {
      d: d.replaceAll(/\d+\.\d+/g, (n) => String(Math.round(Number(n) * 10) / 10)),
      fill: paint,
      'fill-opacity': inferred ? 0.45 : null,
      stroke: paint,
      'stroke-width': 1.5,
      'stroke-dasharray': inferred ? '1.5 3' : null,
    });
  };
  const size = narrow ? 24 : 30;
  const number = (name: 'uzbeks' | 'kyrgyz' | 'tajiks' | 'richer' | 'korea', id: string, code: string, spot: Spot) =>
    pen.number(id, words[name], ...spot, { paint: countryPaint(code), size });
  const uzbeks = number('uzbeks', UZ_TO_KZ, 'UZ', narrow ? [106, 26, 122] : [384, 28, 140]);
  const kyrgyz = number('kyrgyz', KG_TO_KZ, 'KG', narrow ? [232, 26, 128] : [536, 28, 112]);
  const below = 34 + kyrgyz.height;
  const tajiksAt = (y: number) => number('tajiks', TJ_TO_KZ, 'TJ', narrow ? [232, y, 128] : [660, y, 120]);
  // Beside the others its words end with theirs, since no word stands above its number.
  const tajiks = tajiksAt(narrow ? below : 28 + Math.max(0, kyrgyz.height - tajiksAt(0).height));
  const under = below + tajiks.height + 16;
  const korea = number('korea', KOREA, 'TJ', narrow ? [262, under, 98] : [726, 186, 174]);
  const richer = number('richer', RICHER, 'UZ', narrow ? [32, 172, 92] : [0, 172, 166]);
  const [richerEnd, koreaEnd] = narrow ? [180 + richer.height, under + korea.height + 8] : [212, 212];

  /** Where roads begin, from the left, and how high. */
  const at = narrow
    ? { home: Math.max(richerEnd, koreaEnd) + 84, richer: 60, uz: 164, kg: 228, tj: 262 }
    : { home: 382, richer: 306, uz: 440, kg: 546, tj: 606 };
  const up = (x: number, y: number): End => ({ x, y, way: 'up' });
  /** Those from three countries arrive in Kazakhstan beside each other. */
  const [top, gap] = [narrow ? Math.max(uzbeks.height + 34, below + tajiks.height + 6) : uzbeks.height + 38, 3];
  const uzEnd = narrow ? 172 : 450;
  const kgEnd = uzEnd + (breadth(UZ_TO_KZ) + breadth(KG_TO_KZ)) / 2 + gap;
  const tjEnd = kgEnd + (breadth(KG_TO_KZ) + breadth(TJ_TO_KZ)) / 2 + gap;
  const toKorea = at.tj + breadth(TJ_TO_KZ) / 2 + 6;
  const roads = [
    element('path', {
      d: narrow ? `M14 ${at.home}C14 300 8 160 14 28` : `M348 ${at.home}C348 220 320 100 84 62`,
      fill: 'none',
      stroke: QUIET,
      'stroke-width': 4,
      'stroke-linecap': 'round',
      'stroke-dasharray': '0 10',
    }),
    road(UZ_TO_KZ, up(at.uz, at.home), up(uzEnd, top), countryPaint('UZ')),
    road(KG_TO_KZ, up(at.kg, at.home), up(kgEnd, top), countryPaint('KG')),
    road(TJ_TO_KZ, up(at.tj, at.home), up(tjEnd, top), countryPaint('TJ')),
    road(
      RICHER,
      up(at.richer, at.home),
      narrow ? up(52, richerEnd) : { x: 176, y: richerEnd, way: 'side' },
      countryPaint('UZ'),
    ),
    road(
      KOREA,
      up(toKorea, at.home),
      narrow ? up(322, koreaEnd) : { x: 716, y: koreaEnd, way: 'side' },
      countryPaint('TJ'),
    ),
  ];
  const homes = (
    [
      ['uzbekistan', 'UZ', narrow ? 118 : 400],
      ['kyrgyzstan', 'KG', at.kg],
      ['tajikistan', 'TJ', at.tj],
    ] as const
  ).map(([place, code, x], i) =>
    label(x, at.home + 20 + (i % 2) * 20, nameOf(place), {
      'font-weight': 600,
      fill: countryPaint(code),
      'text-anchor': 'middle',
    }),
  );
  return drawingOf(
    pen,
    at.home + 48,
    ...roads,
    ...homes,
    sideName(words.russia, 0, narrow ? 16 : 52),
    sideName(nameOf('kazakhstan').toUpperCase(), narrow ? 106 : 384, 16),
    ...[uzbeks, kyrgyz, tajiks, richer, korea].map(({ svg }) => svg),
  );
}
