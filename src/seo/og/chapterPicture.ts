import { plain } from '../../ledger/texts.ts';
import type { Figure } from '../../figure/figure.ts';
import { draw, fit, type Style } from './block.ts';
import { sans } from './face.ts';
import { largest, placeFigure } from './figurePicture.ts';
import { pagePicture, roomBeside, type Beside } from './pagePicture.ts';
import { QUIET } from './picture.ts';

/** Below this a drawing’s words cannot be read where links are shown. */
const LEGIBLE = 0.65;
const MEASURE: Style = { face: sans, sizes: [20, 18], lead: 1.3, fill: QUIET };

export interface Chapter {
  slug: string;
  chapter: number;
  title: string;
  standfirst: string;
}

/** The figure with its measure above it, or nothing where it would be too small. */
function besideFigure(figure: Figure): Beside | undefined {
  const room = roomBeside(410);
  const measure = fit(plain(figure.subtitle, figure.ledger), MEASURE, room.width, 80);
  if (!measure) return undefined;
  const head = measure.height + 14;
  const below = { ...room, y: room.y + head, height: room.height - head };
  const { drawing, scale } = largest(figure, below);
  return scale < LEGIBLE
    ? undefined
    : { room, drawn: draw(measure, room.x, room.y) + placeFigure(figure, drawing, below) };
}

/** A chapter: its number, title and standfirst beside its figure, or beside the road. */
export function chapterPicture({ slug, chapter, title, standfirst }: Chapter, figure: Figure): string {
  const ledger = figure.ledger;
  const head = { title: plain(title, ledger), description: plain(standfirst, ledger) };
  return pagePicture(
    `articles/${slug}/`,
    head,
    figure.ledger,
    `${figure.ledger.language.messages.chapter.name} ${chapter}`,
    besideFigure(figure),
  );
}
