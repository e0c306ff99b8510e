/** The cover of the EPUB: name, what it is about, the road, the day. */
import { diskCache } from '../../build/diskCache.ts';
import { element } from '../../charts/svg.ts';
import type { Language } from '../../i18n/locale.ts';
import { formatPeriod, parsePeriod } from '../../ledger/period.ts';
import { northRoad } from '../../figure/northRoad.ts';
import { draw, mustFit } from '../../seo/og/block.ts';
import { sans, serif } from '../../seo/og/face.ts';
import { INK, PAPER, place, QUIET } from '../../seo/og/picture.ts';
import { palettePng } from '../../seo/og/palettePng.ts';
import { fontFiles, rasterize } from '../../seo/og/rasterize.ts';
import { site } from '../../site.ts';
import type { Ledger } from '../../ledger/types.ts';

const WIDTH = 1200;
const HEIGHT = 1800;
const MARGIN = 110;
const ROOM = WIDTH - 2 * MARGIN;

const CODE = ['rasterize', 'palettePng', 'indexedPng'].map((name) => `src/seo/og/${name}.ts`);
const covers = diskCache('cover', 'png', ['@resvg/resvg-js'], [...fontFiles, ...CODE]);

/** What the cover shows, for those who do not see it. */
export const coverAlt = ({ messages }: Language): string =>
  `${site.name}. ${messages.site.tagline}. ${messages.home.road}.`;

/** The cover as the bytes of a PNG file of 1200 × 1800. */
export function cover(ledger: Ledger): Uint8Array<ArrayBuffer> {
  const name = mustFit(site.name, { face: serif, sizes: [150, 120, 90], lead: 1.15, fill: INK }, ROOM, 200);
  const about = mustFit(
    ledger.language.messages.site.tagline,
    { face: sans, sizes: [52, 46], lead: 1.3, fill: QUIET, balanced: true },
    ROOM,
    300,
  );
  const day = mustFit(
    formatPeriod(parsePeriod(site.edition), ledger.language),
    { face: sans, sizes: [36], lead: 1.3, fill: QUIET },
    ROOM,
    60,
  );
  const below = MARGIN + name.height + 20;
  const road = northRoad(ledger);
  const height = (WIDTH / road.width) * road.height;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">` +
    element('rect', { width: WIDTH, height: HEIGHT, fill: PAPER }) +
    draw(name, MARGIN, MARGIN) +
    draw(about, MARGIN, below) +
    draw(day, MARGIN, below + about.height + 30) +
    // Over the whole width, to the lower edge.
    place(road, { x: 0, y: HEIGHT - height, width: WIDTH, height }) +
    '</svg>';
  return covers.get(svg) ?? covers.set(palettePng(rasterize(svg), WIDTH, HEIGHT), svg);
}
