import { draw, fit, fitSentences, mustFit, type Style } from './block.ts';
import { sans, serif } from './face.ts';
import type { Head } from '../head.ts';
import { northRoad } from '../../figure/northRoad.ts';
import { BOTTOM, INK, KICKER, MARGIN, picture, place, QUIET, WIDTH, type Room } from './picture.ts';
import type { Ledger } from '../../ledger/types.ts';

const TITLE: Style = { face: serif, sizes: [68, 60, 54, 48, 42, 38, 34], lead: 1.18, fill: INK, balanced: true };
const TEXT: Style = { face: sans, sizes: [36, 34, 32, 30, 28, 26, 24], lead: 1.36, fill: QUIET };
const GAP = 44;

/** A drawing, and the room on the right that it is drawn in. */
export interface Beside {
  room: Room;
  drawn: string;
}

/** The room on the right of a column of text that is `width` wide. */
export const roomBeside = (width: number): Room => {
  const x = MARGIN + width + GAP;
  return { x, y: MARGIN, width: WIDTH - MARGIN - x, height: BOTTOM - MARGIN };
};

function besideRoad(ledger: Ledger): Beside {
  const room = roomBeside(582);
  return { room, drawn: place(northRoad(ledger), room) };
}

/**
 * Title and text on the left, a drawing or the road on the right.
 * @param page its path on the site: `timeline/`
 * @param kicker what stands above the title
 */
export function pagePicture(
  page: string,
  { title, description }: Head,
  ledger: Ledger,
  kicker = '',
  { room, drawn } = besideRoad(ledger),
): string {
  const width = room.x - GAP - MARGIN;
  const above = kicker ? mustFit(kicker, KICKER, width, 40) : null;
  const top = MARGIN - 8 + (above ? above.height + 6 : 0);
  const under = (height: number) => top + height + 18;
  const heads = TITLE.sizes.flatMap((size) => fit(title, { ...TITLE, sizes: [size] }, width, 330) ?? []);
  // The largest title that leaves room for all of the text, or else for its beginning.
  const head =
    heads.find(({ height }) => fit(description, TEXT, width, BOTTOM - under(height))) ??
    heads.find(({ height }) => fitSentences(description, TEXT, width, BOTTOM - under(height))) ??
    mustFit(title, TITLE, width, 330);
  const below = under(head.height);
  const text = fitSentences(description, TEXT, width, BOTTOM - below);
  return picture(
    page,
    ledger.language,
    drawn,
    above ? draw(above, MARGIN, MARGIN - 8) : '',
    draw(head, MARGIN, top),
    text ? draw(text, MARGIN, below) : '',
  );
}
