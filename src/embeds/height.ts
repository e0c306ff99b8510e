/** How high embeds are in frames, as near as can be said before a browser has laid them out. */
import { measureText, wrapText } from '../charts/measureText.ts';
import type { Drawing } from '../charts/svg.ts';
import { sourceLine } from '../exports/standalone.ts';
import { WIDTHS, type Figure } from '../figure/figure.ts';
import { plain } from '../ledger/texts.ts';
import { site } from '../site.ts';
import { url } from '../i18n/paths.ts';

/** Frames for which the height is computed: phones, the widest that has the narrow drawing, pages. */
const FRAMES = [320, 360, 420, 456, 584, 720, 900];
const PADDING = 24;

/** The height of a text set in lines, in CSS pixels. */
const lines = (text: string, width: number, size: number, lead: number): number =>
  wrapText(text, Math.min(width, 620), size).length * lead;

/** What stands in an embed around a drawing, as plain text. */
export interface FramedTexts {
  title: string;
  subtitle: string;
  caveats: string[];
  source: string;
  /** The address of its page. */
  page: string;
}

/** The height of a drawing in a frame and of the texts around it: src/styles/figure.css says which is shown and how wide. */
export function framedHeight(
  { title, subtitle, caveats, source, page }: FramedTexts,
  drawn: (size: keyof typeof WIDTHS) => Pick<Drawing, 'width' | 'height'>,
  frame: number,
): number {
  const inner = Math.min(frame - PADDING, 768);
  const size = inner < 560 ? 'narrow' : 'wide';
  const { width, height } = drawn(size);
  const texts =
    lines(title, inner, 23, 28) +
    lines(subtitle, inner, 17, 23) +
    caveats.reduce((sum, caveat) => sum + lines(caveat, inner, 16, 21) + 3, 0) +
    lines(source, inner, 16, 21) +
    lines(`${site.name}, CC BY 4.0: ${page}`, inner, 17, 23);
  return (height * (size === 'narrow' ? Math.min(inner, 432) : inner)) / width + texts + 130;
}

/** The height of a figure’s choices: each a button and its words, in lines. */
function controlsHeight(figure: Figure, inner: number): number {
  const rows = (figure.controls ?? []).map(({ label, options }) =>
    Math.ceil(
      [label, ...options.map((option) => option.label)].reduce((sum, text) => sum + measureText(text) + 42, 0) / inner,
    ),
  );
  return rows.reduce((sum, count) => sum + count * 34 + 8, rows.length > 0 ? 16 : 0);
}

/** The height of a figure’s embed in a frame, in CSS pixels, with a little to spare for wider letters. */
export function figureHeight(figure: Figure, frame: number): number {
  const { ledger } = figure;
  const texts = {
    title: plain(figure.title, ledger),
    subtitle: plain(figure.subtitle, ledger),
    caveats: figure.caveats.map((caveat) => plain(caveat, ledger)),
    source: sourceLine(figure, ledger.language),
    page: url(`figures/${figure.id}/`, ledger.language),
  };
  const drawn = (size: keyof typeof WIDTHS) => figure.draw({ width: WIDTHS[size], id: figure.id });
  return Math.ceil(framedHeight(texts, drawn, frame) + controlsHeight(figure, Math.min(frame - PADDING, 768)));
}

/** The height of a card of texts in a frame, likewise: `lead` is the height of a line. */
export function cardHeight(texts: { text: string; size: number; lead: number }[], frame: number): number {
  const inner = Math.min(frame - PADDING, 560);
  // A long address is broken where a line ends.
  const linesIn = (line: string, size: number) => Math.max(1, Math.ceil(measureText(line, size) / inner));
  const heights = texts.map(
    ({ text, size, lead }) =>
      wrapText(text, inner, size).reduce((count, line) => count + linesIn(line, size), 0) * lead + 8,
  );
  return Math.ceil(heights.reduce((sum, height) => sum + height, PADDING + 16));
}

/** The height that is enough in every frame from a phone’s to a page’s. */
export const enough = (height: (frame: number) => number): number => Math.max(...FRAMES.map(height));
