/** The windows onto the earth that several maps share. Sizes are of the wide drawing. */
import { geoAzimuthalEqualArea, geoConicEqualArea, type GeoProjection } from 'd3';
import { countries } from '../charts/land.ts';
import type { MapOptions, Pair } from '../charts/mapFrame.ts';

type Base = Pick<MapOptions, 'projection' | 'size' | 'narrowWindow'>;

/** Keeps the land’s outlines within the drawing: what lies beyond need not be sent. */
const clipped = (projection: GeoProjection, [width, height]: Pair): GeoProjection =>
  projection.clipExtent([
    [-2, -2],
    [width + 2, height + 2],
  ]);

/** From Kyiv and Moscow to the Pamirs. */
export function corridor(): Base {
  const size: Pair = [720, 560];
  const projection = geoConicEqualArea().rotate([-62, 0]).parallels([38, 60]).scale(886).translate([388.9, 514.4]);
  return { projection: clipped(projection, size), size, narrowWindow: [60, 40, 540, 520] };
}

const CENTRAL_ASIA = ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'];

/** Fitted to the outlines of five states, which takes a while. */
let states: Base | undefined;

/** The five states. */
export const centralAsia = (): Base => (states ??= fittedToStates());

function fittedToStates(): Base {
  const size: Pair = [720, 500];
  const projection = geoConicEqualArea()
    .rotate([-67, 0])
    .parallels([38, 52])
    .fitExtent(
      [
        [10, 10],
        [size[0] - 10, size[1] - 30],
      ],
      countries(CENTRAL_ASIA),
    );
  return { projection: clipped(projection, size), size, narrowWindow: [0, 0, 720, 500] };
}

/** From Britain to Korea. */
export function continent(): Base {
  const size: Pair = [720, 440];
  return {
    projection: clipped(geoAzimuthalEqualArea().rotate([-68, -50]).scale(448).translate([334.2, 224.8]), size),
    size,
    narrowWindow: [0, 0, 720, 440],
  };
}

/** A conic map that holds all the points given, with a margin. */
export function around(
  points: Pair[],
  centre: number,
  parallels: Pair,
  size: Pair,
  margin: [left: number, top: number, right: number, bottom: number],
): Base {
  const projection = geoConicEqualArea()
    .rotate([-centre, 0])
    .parallels(parallels)
    .fitExtent(
      [
        [margin[0], margin[1]],
        [size[0] - margin[2], size[1] - margin[3]],
      ],
      { type: 'MultiPoint', coordinates: points },
    );
  return { projection: clipped(projection, size), size, narrowWindow: [0, 0, ...size] };
}
