import { mapFrame, type MapOptions, type Offset, type Pair } from './mapFrame.ts';
import { measureText } from './measureText.ts';
import { mapLabel, wordsOf, type Piece } from './mapLabel.ts';
import { countryPaint, INK, PAPER, QUIET } from './paint.ts';
import { paragraph } from './paragraph.ts';
import { placedLabels, placeLabels } from './placeLabels.ts';
import { checkRows, checkTexts } from './rows.ts';
import { element, group, line, numbers, TEXT, type Attributes, type Drawing, type Frame } from './svg.ts';

/** What kind of place it is, by the figure’s own key; a town that helps to find the way; or no mark, only words. */
export type PlaceMark = 'dot' | 'square' | 'triangle' | 'diamond' | 'ring' | 'town' | 'none';

export interface MapPlace {
  /** The fact that stands there; a name that only helps to find the way has none. */
  fact?: string;
  /** Empty where a neighbour’s label names both. */
  name: string;
  /** Longitude and latitude in degrees. */
  at: Pair;
  mark: PlaceMark;
  /** Without a date, or with an inferred one. */
  dotted?: boolean;
  /** ISO code of the country whose colour it has. */
  code?: string;
  /** Lines beneath the name, each in pieces. */
  lines?: Piece[][];
  offset?: Offset | undefined;
  /** A line to the point, where the label stands away from it. */
  leader?: boolean;
  wideOnly?: boolean;
}

export interface PlaceMapOptions extends MapOptions {
  /** What the marks mean, in words beneath the map. */
  key?: { mark: PlaceMark; text: string }[];
  /** What the map cannot show, in words beneath it. */
  beneath?: { title: string; entries: { fact: string; text: string }[] };
}

const [SIZE, INDENT] = [5.5, 18];
/** How far a mark reaches from its point. */
const REACH = 7;

/** A mark around a point; a tint with a dotted outline where the date is not sure. */
function placeMark(mark: PlaceMark, [x, y]: Pair, paint: string, dotted = false): string {
  const style: Attributes = dotted
    ? { fill: paint, 'fill-opacity': 0.35, stroke: paint, 'stroke-width': 1.75, 'stroke-dasharray': '1.5 2' }
    : { fill: paint, stroke: PAPER, 'stroke-width': 1.5 };
  switch (mark) {
    case 'dot':
      return element('circle', { cx: x, cy: y, r: SIZE, ...style });
    case 'square':
      return element('rect', { x: x - 5, y: y - 5, width: 10, height: 10, ...style });
    case 'triangle':
      return element('path', { d: `M${numbers(x, y - 7)}l7 12h-14z`, ...style });
    case 'diamond':
      return element('path', { d: `M${numbers(x, y - 7)}l7 7l-7 7l-7 -7z`, ...style });
    case 'ring':
      return element('circle', { cx: x, cy: y, r: SIZE, fill: PAPER, stroke: paint, 'stroke-width': 2 });
    case 'town':
      return element('circle', { cx: x, cy: y, r: 3.5, fill: QUIET });
    case 'none':
      return '';
  }
}

/** Places on a map, and beneath it what their marks mean and what has no place there. `land` is the id of what `mapLand` drew. */
export function placeMap(places: MapPlace[], land: string, options: PlaceMapOptions, frame: Frame): Drawing {
  checkTexts(
    places,
    (place) => (place.fact ? [] : [['name', place.name]]),
    () => 'a name on the map',
  );
  checkRows(
    places,
    ({ at }) => [
      ['longitude', at[0]],
      ['latitude', at[1]],
    ],
    (place) => place.fact ?? place.name,
  );

  const map = mapFrame(land, options, frame);
  const labelled = places
    .filter((place) => !(map.narrow && place.wideOnly))
    .map((place) => ({ place, at: map.at(place.at, place.fact ?? place.name) }));
  const labels = labelled.map(({ place, at }) => ({
    of: place.fact ?? place.name,
    name: place.name,
    lines: wordsOf(place.lines ?? []),
    at,
    spot: place.offset?.[map.size],
    isArea: place.mark === 'none',
    reach: place.mark === 'none' ? 0 : REACH,
  }));
  const marks = labelled
    .filter(({ place }) => place.mark !== 'none')
    .map(({ at: [x, y] }) => ({ left: x - REACH, top: y - REACH, right: x + REACH, bottom: y + REACH }));
  const spots = placeLabels(labels, { ...map, marks, arrows: [] });
  const drawn = labelled.map(({ place, at: [x, y] }, i) => {
    const paint = place.code ? countryPaint(place.code) : INK;
    const [dx, dy, anchor] = spots[i]!;
    // A label that had to go far has one too.
    const hasLeader = place.leader || (!place.offset?.[map.size] && place.mark !== 'none');
    // To where the label is nearest; one that stands close needs none.
    const width = measureText(place.name, undefined, 'semibold', 1);
    const from = x + dx - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
    const near = Math.max(from - 4, Math.min(from + width + 4, x));
    const leader =
      hasLeader && Math.hypot(near - x, dy) > 20
        ? line(x, y, near, y + dy + (near !== x ? -5 : dy < 0 ? 5 : -14), { stroke: QUIET })
        : '';
    const words = mapLabel(place.name, place.lines ?? [], [x, y], spots[i]!, map, {
      fill: place.code ? paint : place.fact ? null : QUIET,
      'font-weight': place.fact ? 600 : null,
    });
    return group(
      place.fact ? { 'data-fact': place.fact } : {},
      leader,
      placeMark(place.mark, [x, y], paint, place.dotted),
      words,
    );
  });

  let y = map.height + 12;
  const list = <Entry extends { text: string }>(
    entries: Entry[],
    draw: (entry: Entry, words: string, y: number) => string,
  ) =>
    entries.map((entry) => {
      const words = paragraph(entry.text, INDENT, y, frame.width - INDENT);
      const svg = draw(entry, words.svg, y + 10);
      y += words.height + 5;
      return svg;
    });
  const key = list(options.key ?? [], ({ mark }, words, at) => placeMark(mark, [7, at], INK) + words);
  const beneath: string[] = [];
  if (options.beneath) {
    y += key.length > 0 ? 8 : 2;
    const title = paragraph(options.beneath.title, 0, y, frame.width, { 'font-weight': 600 });
    y += title.height + 4;
    beneath.push(
      title.svg,
      ...list(options.beneath.entries, ({ fact }, words, at) =>
        group({ 'data-fact': fact }, line(0, at, 9, at, { stroke: QUIET }), words),
      ),
    );
  }
  const height = key.length + beneath.length > 0 ? y : map.height;
  return {
    width: frame.width,
    height: Math.ceil(height),
    body: map.ground + group(TEXT, ...drawn, ...key, ...beneath),
    labels: placedLabels(labels, spots, map.width),
  };
}
