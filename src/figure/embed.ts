import { wrapText } from '../charts/measureText.ts';
import { escape } from '../charts/svg.ts';
import { loadLedger } from '../data/ledger.ts';
import { plain } from '../data/texts.ts';
import { url } from '../site.ts';
import { WIDTHS, type Figure } from './figure.ts';
import { sourceLine } from './standalone.ts';

/** The widths of a frame between which an embed is shown: the wide drawing begins at 560. */
const FRAMES = { narrow: 320, wide: 720 };

/** How high an embed is in a frame of a phone’s or a page’s width, in CSS pixels, a little to spare. */
export function embedHeight(figure: Figure, size: 'narrow' | 'wide'): number {
  const ledger = loadLedger();
  const inner = FRAMES[size] - 24;
  const { height, width } = figure.draw({ width: WIDTHS[size], id: figure.id });
  const lines = (text: string, fontSize: number, lead: number) => wrapText(text, inner, fontSize).length * lead;
  const texts =
    lines(plain(figure.title, ledger), 22, 27) +
    lines(plain(figure.subtitle, ledger), 16, 23) +
    figure.caveats.reduce((sum, caveat) => sum + lines(plain(caveat, ledger), 15, 21) + 3, 0) +
    lines(sourceLine(figure), 15, 21) +
    lines(url(`figures/${figure.id}/`), 15, 21);
  return Math.ceil((height * inner) / width + texts + 140);
}

/** The plain iframe that a page can paste: high enough for a phone’s frame, where the texts are longest. */
export function iframe(figure: Figure): string {
  const title = escape(plain(figure.title, loadLedger()));
  const height = Math.max(embedHeight(figure, 'narrow'), embedHeight(figure, 'wide'));
  return `<iframe src="${url(`embed/${figure.id}/`)}" title="${title}" width="100%" height="${height}" frameborder="0" loading="lazy"></iframe>`;
}
