import { measureText, wrapText } from '../charts/measureText.ts';
import { escape } from '../charts/svg.ts';
import { loadLedger } from '../data/ledger.ts';
import { plain } from '../data/texts.ts';
import { site, url } from '../site.ts';
import { WIDTHS, type Figure } from './figure.ts';
import { sourceLine } from './standalone.ts';

/** Frames for which the height is computed: phones, the widest that has the narrow drawing, pages. */
const FRAMES = [320, 360, 420, 456, 584, 720, 900];
const PADDING = 24;

/** The drawing’s height in a frame: src/styles/figure.css says which is shown and how wide. */
function drawingHeight(figure: Figure, inner: number): number {
  const size = inner < 560 ? 'narrow' : 'wide';
  const { width, height } = figure.draw({ width: WIDTHS[size], id: figure.id });
  return (height * (size === 'narrow' ? Math.min(inner, 432) : inner)) / width;
}

/** The height of a figure’s choices: each a button and its words, in lines. */
function controlsHeight(figure: Figure, inner: number): number {
  const rows = (figure.controls ?? []).map(({ label, options }) =>
    Math.ceil([label, ...options.map((option) => option.label)].reduce((sum, text) => sum + measureText(text) + 42, 0) / inner));
  return rows.reduce((sum, lines) => sum + lines * 34 + 8, rows.length > 0 ? 16 : 0);
}

/** How high an embed is in a frame, in CSS pixels, with a little to spare for wider letters. */
export function embedHeight(figure: Figure, frame: number): number {
  const ledger = loadLedger();
  const inner = Math.min(frame - PADDING, 768);
  const lines = (text: string, size: number, lead: number) => wrapText(text, Math.min(inner, 620), size).length * lead;
  const texts =
    lines(plain(figure.title, ledger), 23, 28) +
    lines(plain(figure.subtitle, ledger), 17, 23) +
    figure.caveats.reduce((sum, caveat) => sum + lines(plain(caveat, ledger), 16, 21) + 3, 0) +
    lines(sourceLine(figure), 16, 21) +
    lines(`${site.name}, CC BY 4.0: ${url(`figures/${figure.id}/`)}`, 17, 23);
  return Math.ceil(drawingHeight(figure, inner) + controlsHeight(figure, inner) + texts + 130);
}

/** The plain iframe that a page can paste: high enough for every frame from a phone’s to a page’s. */
export function iframe(figure: Figure): string {
  const title = escape(plain(figure.title, loadLedger()));
  const height = Math.max(...FRAMES.map((frame) => embedHeight(figure, frame)));
  return `<iframe src="${url(`embed/${figure.id}/`)}" title="${title}" width="100%" height="${height}" frameborder="0" loading="lazy"></iframe>`;
}
