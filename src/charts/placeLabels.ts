/**
 * Finds a place for each label of a map: none over another, a mark, an arrow or a border that matters where there is
 * room elsewhere, and as near to its point as can be. The same labels always get the same places.
 */
import type { Pair, Spot } from './mapFrame.ts';
import { labelBox, overlap, type LabelText } from './labelBox.ts';
import { LINE_HEIGHT, type Box, type PlacedLabel } from './svg.ts';

/** A label that is to be placed, of a fact or of what is named; one whose spot an editor chose stays there. */
export interface LabelRequest extends LabelText {
  of: string;
  spot?: Spot | undefined;
  /** How far its mark reaches from its point; 0 without one. */
  reach?: number;
  /** Whether it names an area, in the middle of which it may stand, and not a mark. */
  isArea?: boolean;
}

/** What labels keep off. */
export interface Obstacles {
  width: number;
  height: number;
  marks: Box[];
  /** Points along arrows. */
  arrows: Pair[];
  /** Points along borders that matter; asked for only where a label is to be placed. */
  borders: () => Pair[];
}

/** How bad it is to cover a unit of area or a point, to stand a unit away, or nearer to another label’s point than to one’s own. */
const COST = { label: 40, outside: 200, mark: 20, arrow: 60, border: 5, distance: 2, mistaken: 400 };
/** Room between labels. */
const [BESIDE, BETWEEN] = [4, 1];
/** Rounds in which each label may move again, now that the others stand. */
const ROUNDS = 6;
const DISTANCES = [5, 12, 20, 30, 42, 58, 80, 110];

/** Every spot that a label may stand at, the best first where nothing is in its way. */
function spotsOf({ name, lines, isArea, reach = 0 }: LabelRequest): Spot[] {
  const rows = lines.length + (name ? 1 : 0);
  const block = (rows - 1) * LINE_HEIGHT;
  const [middle, above, below] = [5 - block / 2, -block - 4, 12];
  const around = DISTANCES.map((distance) => distance + reach).flatMap((d): Spot[] => [
    [d, middle, 'start'],
    [-d, middle, 'end'],
    [0, above - d, 'middle'],
    [0, below + d, 'middle'],
    [d * 0.7, above - d * 0.7, 'start'],
    [d * 0.7, below + d * 0.7, 'start'],
    [-d * 0.7, above - d * 0.7, 'end'],
    [-d * 0.7, below + d * 0.7, 'end'],
  ]);
  return isArea ? [[0, middle, 'middle'], ...around] : around;
}

const within = ([x, y]: Pair, { left, top, right, bottom }: Box): boolean =>
  x >= left - 2 && x <= right + 2 && y >= top - 2 && y <= bottom + 2;

/** How far a point lies from a rectangle. */
const distance = ([x, y]: Pair, { left, top, right, bottom }: Box): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

const padded = ({ left, top, right, bottom }: Box): Box => ({
  left: left - BESIDE,
  top: top - BETWEEN,
  right: right + BESIDE,
  bottom: bottom + BETWEEN,
});

const area = ({ left, top, right, bottom }: Box): number => (right - left) * (bottom - top);

/** A spot for each label, in their order. */
export function placeLabels(labels: LabelRequest[], obstacles: Obstacles): Spot[] {
  const { width, height, marks, arrows } = obstacles;
  if (labels.every(({ spot }) => spot)) return labels.map(({ spot }) => spot!);
  const borders = obstacles.borders();
  const drawing = { left: 1, top: 1, right: width - 1, bottom: height - 1 };
  const pointed = labels.filter(({ isArea }) => !isArea);
  const fixed = (label: LabelRequest, spot: Spot): number => {
    const box = labelBox(label, spot, width);
    return (
      COST.outside * (area(box) - overlap(box, drawing)) +
      COST.mark * marks.reduce((sum, mark) => sum + overlap(box, mark), 0) +
      COST.arrow * arrows.filter((point) => within(point, box)).length +
      COST.border * borders.filter((point) => within(point, box)).length +
      COST.distance * distance(label.at, box) +
      COST.mistaken *
        (pointed.some((other) => other !== label && distance(other.at, box) < distance(label.at, box)) ? 1 : 0)
    );
  };
  const choices = labels.map((label, i) => ({
    i,
    spots: (label.spot ? [label.spot] : spotsOf(label)).map((spot) => ({
      spot,
      box: padded(labelBox(label, spot, width)),
      cost: label.spot ? 0 : fixed(label, spot),
    })),
  }));
  const chosen = new Map<number, (typeof choices)[number]['spots'][number]>();
  const choose = ({ i, spots }: (typeof choices)[number]): void => {
    const others = [...chosen].filter(([other]) => other !== i).map(([, { box }]) => box);
    const costs = spots.map(({ box, cost }) => cost + COST.label * others.reduce((sum, o) => sum + overlap(box, o), 0));
    chosen.set(i, spots[costs.indexOf(Math.min(...costs))]!);
  };
  // Those that an editor placed first, then those with the least room.
  const room = ({ spots }: (typeof choices)[number]) =>
    spots.length > 1 ? -Math.min(...spots.map(({ cost }) => cost)) : -Infinity;
  const order = choices.toSorted((a, b) => room(a) - room(b) || a.i - b.i);
  for (let round = 0; round < ROUNDS; round += 1) for (const each of order) choose(each);
  return labels.map((_, i) => chosen.get(i)!.spot);
}

/** Where a label stands: within the drawing, unless it was set wholly beside it, which is a mistake. */
function placedBox(label: LabelRequest, spot: Spot, width: number): Box {
  const box = labelBox(label, spot, width);
  const own = box.right - box.left;
  const left = label.at[0] + spot[0] - { start: 0, middle: own / 2, end: own }[spot[2]];
  return left >= width || left + own <= 0 ? { ...box, left, right: left + own } : box;
}

/** Labels with their spots, as they stand in a drawing of a width. Those without words stand nowhere. */
export const placedLabels = (labels: LabelRequest[], spots: Spot[], width: number): PlacedLabel[] =>
  labels.flatMap((label, i) => {
    const text = [label.name, ...label.lines].filter(Boolean).join(', ');
    return text ? [{ of: label.of, text, box: placedBox(label, spots[i]!, width) }] : [];
  });
