/**
 * Draws a picture for links. Its own texts and lines, which is all that most pictures have, are drawn on a canvas with
 * native fonts; a drawing that is set into it uses more of SVG, and resvg draws it below them.
 */
import { createCanvas, GlobalFonts, ImageData, Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import { palettePng } from './palettePng.ts';
import { HEIGHT, PAPER, WIDTH } from './size.ts';
import { fontFiles, rasterize } from './rasterize.ts';
import { tonePng } from './tonePng.ts';

for (const file of fontFiles) GlobalFonts.registerFromPath(file);

const canvas = createCanvas(WIDTH, HEIGHT);
const context = canvas.getContext('2d');
// Otherwise letters are set by the machine’s language: a Turkish one keeps “fi” from becoming one sign.
context.lang = 'en';

/** A drawing that is set in, with what it refers to before it. */
const SET_IN = /(?:<defs>[^]*?<\/defs>)?<svg x="[^]*<\/svg>(?=.*<\/svg>$)/s;

/** A picture of 1200 × 630, as `picture` writes it, as a PNG file. */
export function render(svg: string): Buffer {
  const [setIn] = SET_IN.exec(svg) ?? [];
  context.fillStyle = PAPER;
  context.fillRect(0, 0, WIDTH, HEIGHT);
  if (setIn) drawBelow(setIn);
  drawElements(context, setIn ? svg.replace(setIn, '') : svg);
  const pixels = context.getImageData(0, 0, WIDTH, HEIGHT).data;
  if (!setIn) return tonePng(pixels, WIDTH, HEIGHT);
  // A drawing has colours of its own.
  return palettePng(pixels, WIDTH, HEIGHT);
}

/** The last drawing that was set in and its pixels: most pages have the same one, the road. */
let last = { setIn: '', pixels: new ImageData(1, 1) };

function drawBelow(setIn: string): void {
  if (setIn !== last.setIn) {
    const pixels = rasterize(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER}"/>${setIn}</svg>`,
    );
    last = { setIn, pixels: new ImageData(pixels, WIDTH, HEIGHT) };
  }
  context.putImageData(last.pixels, 0, 0);
}

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/** Draws the elements that `draw`, `underline` and `roadLines` write. */
function drawElements(to: SKRSContext2D, svg: string): void {
  for (const [, name, written, text] of svg.matchAll(/<(path|circle|text)((?: [\w-]+="[^"]*")*)(?:\/>|>([^<]*))/g)) {
    const attributes = Object.fromEntries(
      Array.from(written!.matchAll(/ ([\w-]+)="([^"]*)"/g), ([, key, value]) => [key!, value!]),
    );
    const number = (key: string, otherwise = 0) => Number(attributes[key] ?? otherwise);
    to.fillStyle = attributes.fill ?? '#000';
    if (name === 'text') {
      to.font = `${attributes['font-weight'] ?? 400} ${attributes['font-size']}px "${attributes['font-family']}"`;
      to.fillText(
        text!.replaceAll(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity]!),
        number('x'),
        number('y'),
      );
    } else {
      const path = new Path2D(attributes.d);
      if (name === 'circle') path.arc(number('cx'), number('cy'), number('r'), 0, 2 * Math.PI);
      if (attributes.fill !== 'none') to.fill(path);
      if (!attributes.stroke) continue;
      to.strokeStyle = attributes.stroke;
      to.lineWidth = number('stroke-width', 1);
      to.lineCap = attributes['stroke-linecap'] === 'round' ? 'round' : 'butt';
      to.setLineDash((attributes['stroke-dasharray'] ?? '').split(' ').filter(Boolean).map(Number));
      to.stroke(path);
    }
  }
}
