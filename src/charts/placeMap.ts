import { mapFrame, type MapOptions, type Offset, type Pair } from './mapFrame.ts';
import { mapLabel, type Piece } from './mapLabel.ts';
import { countryPaint, INK, PAPER, QUIET } from './paint.ts';
import { paragraph } from './paragraph.ts';
import { checkRows, checkTexts } from './rows.ts';
import { element, group, line, TEXT, type Drawing, type Frame } from './svg.ts';

export interface MapPlace {
  /** The fact that stands there; a name that only helps to find the way has none. */
  fact?: string;
  /** Empty where a neighbour’s label names both. */
  name: string;
  /** Longitude and latitude in degrees. */
  at: Pair;
  /** Marks of the figure’s own meaning; a small one for a town that helps to find the way; or none, only words. */
  mark: 'dot' | 'ring' | 'square' | 'town' | 'none';
  /** ISO code of the country whose colour it has. */
  code?: string;
  /** Lines beneath the name, each in pieces. */
  said?: Piece[][];
  offset: Offset;
  /** A line to the point, where the label stands away from it. */
  leader?: boolean;
  wideOnly?: boolean;
  /** From another place: a thin line with a head, without a width. */
  from?: Pair;
  /** Broken, where somebody says so and the source does not. */
  claimed?: boolean;
}

export interface PlaceMapOptions extends MapOptions {
  /** What the map cannot show, in words beneath it. */
  beneath?: { title: string; entries: { fact: string; text: string }[] };
}

const [RADIUS, INDENT] = [5.5, 16];

/** Places on a map, and beneath it what has no place there. `land` is the id of what `mapLand` drew. */
export function placeMap(places: MapPlace[], land: string, options: PlaceMapOptions, frame: Frame): Drawing {
  checkTexts(places, (place) => (place.fact ? [] : [['name', place.name]]), () => 'a name on the map');
  checkRows(places, ({ at }) => [['longitude', at[0]], ['latitude', at[1]]], (place) => place.fact ?? place.name);
  const map = mapFrame(land, options, frame);
  const shown = places.filter((place) => !(map.narrow && place.wideOnly));

  const drawn = shown.map((place) => {
    const [x, y] = map.at(place.at, place.fact ?? place.name);
    const paint = place.code ? countryPaint(place.code) : INK;
    const mark = {
      dot: () => element('circle', { cx: x, cy: y, r: RADIUS, fill: paint, stroke: PAPER, 'stroke-width': 1.5 }),
      ring: () => element('circle', { cx: x, cy: y, r: RADIUS, fill: PAPER, stroke: paint, 'stroke-width': 2 }),
      square: () => element('rect', { x: x - 5, y: y - 5, width: 10, height: 10, fill: paint, stroke: PAPER, 'stroke-width': 1.5 }),
      town: () => element('circle', { cx: x, cy: y, r: 3.5, fill: QUIET }),
      none: () => '',
    }[place.mark]();
    const [dx, dy] = map.narrow ? place.offset.narrow : place.offset.wide;
    const leader = place.leader ? line(x, y, x + dx - Math.sign(dx) * 3, y + dy - 5, { stroke: QUIET }) : '';
    const words = mapLabel(place.name, place.said ?? [], [x, y], place.offset, map.narrow, { fill: place.code ? paint : place.fact ? null : QUIET, 'font-weight': place.fact ? 600 : null });
    return { way: place.from ? way(map.at(place.from, place.fact ?? place.name), [x, y], paint, place.claimed ?? false) : '', svg: group(place.fact ? { 'data-fact': place.fact } : {}, leader, mark, words) };
  });

  let y = map.height;
  let beneath = '';
  if (options.beneath) {
    const title = paragraph(options.beneath.title, 0, (y += 14), frame.width, { 'font-weight': 600 });
    y += title.height + 4;
    beneath = title.svg + options.beneath.entries.map(({ fact, text }) => {
      const words = paragraph(text, INDENT, y, frame.width - INDENT);
      const dash = line(0, y + 10, 9, y + 10, { stroke: QUIET });
      y += words.height + 5;
      return group({ 'data-fact': fact }, dash, words.svg);
    }).join('');
  }
  return { width: frame.width, height: Math.ceil(y), body: map.ground + group(TEXT, ...drawn.map(({ way: each }) => each), ...drawn.map(({ svg }) => svg), beneath) };
}

/** A thin bent line with a head: a direction, not an amount. */
function way([x1, y1]: Pair, [x2, y2]: Pair, paint: string, claimed: boolean): string {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const [cx, cy] = [(x1 + x2) / 2 + dy * 0.14, (y1 + y2) / 2 - dx * 0.14];
  const length = Math.hypot(x2 - cx, y2 - cy);
  const [ux, uy] = [(x2 - cx) / length, (y2 - cy) / length];
  // It ends before the mark that it leads to.
  const [ex, ey] = [x2 - ux * 9, y2 - uy * 9];
  const round = (...numbers: number[]) => numbers.map((n) => Math.round(n * 10) / 10).join(' ');
  const head = `M${round(ex - ux * 8 - uy * 5, ey - uy * 8 + ux * 5)}L${round(ex, ey)}L${round(ex - ux * 8 + uy * 5, ey - uy * 8 - ux * 5)}`;
  return (
    element('path', { d: `M${round(x1, y1)}Q${round(cx, cy)} ${round(ex, ey)}`, fill: 'none', stroke: paint, 'stroke-width': 1.5, 'stroke-dasharray': claimed ? '5 4' : null }) +
    element('path', { d: head, fill: 'none', stroke: paint, 'stroke-width': 1.5 })
  );
}
