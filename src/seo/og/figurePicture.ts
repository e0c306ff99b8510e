import type { Drawing } from '../../charts/svg.ts';
import { plain } from '../../ledger/texts.ts';
import { WIDTHS, type Figure } from '../../figure/figure.ts';
import { sharedId } from '../../figure/shared.ts';
import { sourceLine } from '../../exports/standalone.ts';
import { fill } from '../../i18n/format.ts';
import { draw, fit, fitSentences, mustFit, type Block, type Style } from './block.ts';
import { sans, serif } from './face.ts';
import { BOTTOM, INK, MARGIN, picture, place, QUIET, scaleOf, WIDTH, type Room } from './picture.ts';

const TITLE: Style = { face: serif, sizes: [46, 42, 38, 34, 31], lead: 1.18, fill: INK, balanced: true };
const MEASURE: Style = { face: sans, sizes: [24, 22, 20], lead: 1.3, fill: QUIET };
const SOURCE: Style = { face: sans, sizes: [19, 17], lead: 1.3, fill: QUIET };
const WHOLE = WIDTH - MARGIN * 2;

/** A figure at whichever of its widths is larger in a room. */
export function largest(figure: Figure, room: Room): { drawing: Drawing; scale: number } {
  return [WIDTHS.wide, WIDTHS.narrow]
    .map((width) => figure.draw({ width, id: `${figure.id}-share` }))
    .map((drawing) => ({ drawing, scale: scaleOf(drawing, room) }))
    .reduce((best, each) => (each.scale > best.scale ? each : best));
}

/** A figure’s drawing in a room, with what its widths share. */
export const placeFigure = (figure: Figure, drawing: Drawing, room: Room): string =>
  place(drawing, room, figure.shared?.(sharedId(figure.id)));

/** Where the facts come from: with paragraphs, or where that is too long, the sources alone. */
function source(figure: Figure, width: number, height: number): Block {
  const names = [...new Set(figure.sources.map(({ publisher }) => publisher))].join(', ');
  return (
    fit(sourceLine(figure, figure.ledger.language), SOURCE, width, height) ??
    mustFit(fill(figure.ledger.language.messages.share.sources, { names }), SOURCE, width, height)
  );
}

/** Texts in a column or across, and the room they leave for the drawing. */
function layOut(figure: Figure, beside: boolean) {
  const ledger = figure.ledger;
  const width = beside ? 430 : WHOLE;
  const title = mustFit(plain(figure.title, ledger), TITLE, width, beside ? 270 : 115);
  const origin = source(figure, width, beside ? 150 : 52);
  const top = MARGIN - 16;
  const measureAt = top + title.height + 8;
  const sourceAt = BOTTOM + 6 - origin.height;
  const measure = fitSentences(
    plain(figure.subtitle, ledger),
    MEASURE,
    width,
    beside ? Math.min(130, sourceAt - 12 - measureAt) : 64,
  );
  const texts = measureAt + (measure?.height ?? 0) + 16;
  const room: Room = beside
    ? { x: MARGIN + width + 44, y: top, width: WHOLE - width - 44, height: BOTTOM - top }
    : { x: MARGIN, y: texts, width: WHOLE, height: sourceAt - 12 - texts };
  const body =
    draw(title, MARGIN, top) + (measure ? draw(measure, MARGIN, measureAt) : '') + draw(origin, MARGIN, sourceAt);
  return { ...largest(figure, room), room, body };
}

/** A figure: its finding, measure, drawing and sources, across or in columns as the drawing is larger. */
export function figurePicture(figure: Figure): string {
  const [across, columns] = [layOut(figure, false), layOut(figure, true)];
  const { drawing, room, body } = across.scale >= columns.scale ? across : columns;
  return picture(figure.page, figure.ledger.language, placeFigure(figure, drawing, room), body);
}
