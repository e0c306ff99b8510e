/** Reads numbers back from a drawing, so that tests see what a reader sees. */

export interface Element {
  name: string;
  attributes: Record<string, string>;
}

/** All elements of a drawing, in order. */
export function elements(svg: string): Element[] {
  return Array.from(svg.matchAll(/<([a-zA-Z]+)((?: [\w-]+="[^"]*")*)/g), ([, name, attributes]) => ({
    name: name!,
    attributes: Object.fromEntries(
      Array.from(attributes!.matchAll(/ ([\w-]+)="([^"]*)"/g), ([, key, value]) => [key!, value!]),
    ),
  }));
}

/** The markup of the group that draws a fact. */
export function groupOf(svg: string, fact: string): string {
  const start = svg.indexOf(`data-fact="${fact}"`);
  if (start < 0) throw new Error(`no mark for ${fact}`);
  let depth = 0;
  for (const match of svg.slice(start).matchAll(/<g(?=[ >])[^>]*(?<!\/)>|<\/g>/g)) {
    depth += match[0] === '</g>' ? -1 : 1;
    if (depth < 0) return svg.slice(start, start + match.index);
  }
  return svg.slice(start);
}

/** The horizontal middle of a fact’s mark: a circle’s or a diamond’s. */
export function markAt(svg: string, fact: string): number {
  const group = groupOf(svg, fact);
  const circle = /<circle cx="([\d.]+)"/.exec(group);
  if (circle) return Number(circle[1]);
  const diamond = /<path d="M([\d.]+) [\d.]+l6 6/.exec(group);
  if (!diamond) throw new Error(`no mark for ${fact}`);
  return Number(diamond[1]);
}

/** The points of a path that goes on by steps: `M10 20l5-5 5 0`. */
export function pointsOf(d: string): [x: number, y: number][] {
  const [first, ...steps] = Array.from(d.matchAll(/(-?[\d.]+) ?(-?[\d.]+)/g), ([, x, y]) => [Number(x), Number(y)]);
  const points: [number, number][] = [[first![0]!, first![1]!]];
  for (const [x, y] of steps) points.push([points.at(-1)![0] + x!, points.at(-1)![1] + y!]);
  return points;
}
