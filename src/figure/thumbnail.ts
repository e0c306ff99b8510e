/** How much of a figure’s narrow drawing a thumbnail shows: all that a frame can hold, else what is whole in itself. */
import { FONT_SIZE, type Drawing } from '../charts/svg.ts';

/** The height of the highest frame, for a drawing as wide as those for phones; what is higher is made smaller. */
const FRAME = 340;
/** A drawing that is no higher is seen whole: made to fit, its letters are still seen to be letters. */
const MOST = 480;
/** Of a higher one, about as much as of its neighbours. */
const FROM = 250;
const TO = 440;
/** What stands above a line of letters, from the line below. */
const AIR = 10;

const numberIn = (attributes: string, pattern: RegExp): number | undefined => {
  const [, value] = pattern.exec(attributes) ?? [];
  return value === undefined ? undefined : Number(value);
};

/** From where to where the lines of letters stand, from above. */
function linesIn(body: string): { top: number; bottom: number }[] {
  const offsets = [0];
  const lines: { top: number; bottom: number }[] = [];
  let [baseline, size] = [0, FONT_SIZE];
  for (const [tag, group, lettering, attributes = ''] of body.matchAll(/<g\b([^>]*)>|<\/g>|<(text|tspan)\b([^>]*)>/g)) {
    if (tag === '</g>') offsets.pop();
    else if (group !== undefined) offsets.push(offsets.at(-1)! + (numberIn(group, /translate\(\S+ ([-\d.]+)\)/) ?? 0));
    else {
      if (lettering === 'text') {
        baseline = offsets.at(-1)! + (numberIn(attributes, / y="([-\d.]+)"/) ?? 0);
        size = numberIn(attributes, / font-size="([\d.]+)"/) ?? FONT_SIZE;
      } else baseline += numberIn(attributes, / dy="([-\d.]+)"/) ?? 0;
      lines.push({ top: baseline - 0.8 * size, bottom: baseline + 0.25 * size });
    }
  }
  return lines.sort((a, b) => a.top - b.top);
}

/** The height at which a drawing can end: its own, or above the line of letters with most room before it. */
export function thumbnailHeight({ body, height }: Drawing): number {
  if (height <= MOST) return height;
  let bottom = 0;
  let best = { room: 0, end: TO };
  for (const line of linesIn(body)) {
    const room = line.top - bottom;
    const end = line.top - Math.min(AIR, room / 2);
    if (end >= FROM && end <= TO && room >= best.room) best = { room, end };
    bottom = Math.max(bottom, line.bottom);
  }
  return Math.round(best.end);
}

/** What of a drawing stands in its frame: made smaller, and in the middle, where it is higher than the frame. */
export function thumbnailBox(drawing: Drawing): string {
  const height = thumbnailHeight(drawing);
  const width = Math.max(drawing.width, Math.round((height * drawing.width) / FRAME));
  return `${(drawing.width - width) / 2} 0 ${width} ${height}`;
}
