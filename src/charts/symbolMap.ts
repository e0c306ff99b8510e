import { scaleSqrt } from 'd3';
import { mapFrame, type MapOptions, type Offset, type Pair } from './mapFrame.ts';
import { mapLabel, wordsOf, type Piece } from './mapLabel.ts';
import { markStyle, type Certainty } from './mark.ts';
import { countryPaint } from './paint.ts';
import { placedLabels, placeLabels } from './placeLabels.ts';
import { checkCountries, checkRows, checkShares } from './rows.ts';
import { element, group, TEXT, type Drawing, type Frame } from './svg.ts';

export interface Symbol extends Certainty {
  fact: string;
  /** A share of at least 0, drawn as the area of a circle. */
  value: number;
}

export interface SymbolRow {
  name: string;
  code: string;
  /** Where the circles stand: longitude and latitude in degrees. */
  at: Pair;
  /** Largest first; each is a circle of its own around the same point. */
  symbols: Symbol[];
  /** The lines beneath the name, each in pieces: its values, or why there is none. */
  lines: Piece[][];
  offset?: Offset | undefined;
}

export interface SymbolMapOptions extends MapOptions {
  /** The largest value of the scale and its radius in the wide drawing. */
  max: { value: number; radius: number };
}

/** Circles by area on a map. `land` is the id of what `mapLand` drew. */
export function symbolMap(rows: SymbolRow[], land: string, options: SymbolMapOptions, frame: Frame): Drawing {
  const symbols = rows.flatMap((row) => row.symbols);
  checkRows(
    symbols,
    (symbol) => [['value', symbol.value]],
    (symbol) => symbol.fact,
  );
  checkShares(
    symbols,
    (symbol) => symbol.value,
    (symbol) => symbol.fact,
  );
  checkCountries(
    rows,
    (row) => row.code,
    (row) => row.symbols[0]?.fact ?? row.name,
  );

  const map = mapFrame(land, options, frame);
  const radius = scaleSqrt([0, options.max.value], [0, options.max.radius * (map.narrow ? 0.72 : 1)]);
  const spots = rows.map((row) => ({
    row,
    at: map.at(row.at, row.symbols[0]?.fact ?? row.name),
    reach: Math.max(0, ...row.symbols.map(({ value }) => radius(value))),
  }));
  const labels = spots.map(({ row, at, reach }) => ({
    of: row.symbols[0]?.fact ?? row.name,
    name: row.name,
    lines: wordsOf(row.lines),
    at,
    spot: row.offset?.[map.size],
    reach,
  }));
  const marks = spots.map(({ at: [x, y], reach }) => ({
    left: x - reach,
    top: y - reach,
    right: x + reach,
    bottom: y + reach,
  }));
  const chosen = placeLabels(labels, { ...map, marks, arrows: [] });
  const drawn = spots.map(({ row, at: [x, y] }, n) => {
    const paint = countryPaint(row.code);
    // Of several estimates the largest is a rim and the smallest a disc, so that each can be seen.
    const last = row.symbols.length - 1;
    const circles = row.symbols.map((symbol, i) =>
      element('circle', {
        cx: x,
        cy: y,
        r: radius(symbol.value),
        ...markStyle(symbol, paint),
        'data-fact': symbol.fact,
        'stroke-width': i < last ? 1.5 : 2,
        stroke: i === last && last > 0 ? 'none' : paint,
        fill: i === last ? paint : 'none',
        'fill-opacity': 0.45,
      }),
    );
    return group({}, ...circles, mapLabel(row.name, row.lines, [x, y], chosen[n]!, map, { fill: paint }));
  });
  return {
    width: frame.width,
    height: map.height,
    body: map.ground + group(TEXT, ...drawn),
    labels: placedLabels(labels, chosen, map.width),
  };
}
