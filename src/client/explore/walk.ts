/** Lets a reader walk the values of a drawing by pointer and keyboard, and opens the fact of each. */
import type { ValueSpot } from '../../charts/yearLines.ts';
import type { ExploreData } from './data.ts';
import type { Selection, ShownClaim, ShownPoint } from './selection.ts';

interface Met {
  at: ShownPoint | ShownClaim;
  lines: string[];
}

/** How far from a value a finger may come down, in CSS pixels. */
const REACH = 28;
/** Of a value’s ring, in drawing units. */
const RADIUS = 7;

/** The text of each value, in the order of the table. */
function metIn({ lines, claims }: Selection, { caveats, words }: ExploreData): Map<string, Met> {
  const met = new Map<string, Met>();
  const years = [...new Set(lines.flatMap(({ points }) => points.map(({ year }) => year)))].sort((a, b) => a - b);
  for (const each of years)
    for (const { name, points } of lines)
      for (const point of points.filter(({ year }) => year === each)) {
        const { fact, text, year, doubt, disputed, caveat } = point;
        const notes = [doubt && words[`${doubt}Mark`], disputed && `≠ ${words.disputedMark}`, caveats[caveat]];
        met.set(fact, {
          at: point,
          lines: [text, `${name}, ${year}`, ...notes.filter((note) => typeof note === 'string')],
        });
      }
  for (const claim of claims) {
    const name = lines.find(({ code }) => code === claim.code)!.name;
    met.set(claim.fact, { at: claim, lines: [claim.text, name, claim.source] });
  }
  return met;
}

/** @returns what is to be called with each new selection */
export function walk(
  drawing: HTMLElement,
  open: string | null,
): (selection: Selection, data: ExploreData, spots: ValueSpot[]) => void {
  let met = new Map<string, Met>();
  let spots: ValueSpot[] = [];
  let current: string | undefined;
  const card = document.createElement('div');
  card.className = 'walker';
  card.setAttribute('role', 'status');
  drawing.tabIndex = 0;

  /** The box of a value in the window: around its spot, or that of its mark. */
  function boxOf(fact: string): DOMRect | undefined {
    const spot = spots.find((each) => each.fact === fact);
    if (!spot)
      return Array.from(drawing.querySelectorAll(`[data-fact="${CSS.escape(fact)}"]`), (mark) =>
        mark.getBoundingClientRect(),
      ).find(({ width }) => width > 0);
    const svg = drawing.querySelector('svg')!;
    const { x, y, width } = svg.getBoundingClientRect();
    const scale = width / svg.viewBox.baseVal.width;
    return new DOMRect(
      x + (spot.x - RADIUS) * scale,
      y + (spot.y - RADIUS) * scale,
      2 * RADIUS * scale,
      2 * RADIUS * scale,
    );
  }

  /** A ring around the value that is read. */
  function encircle(fact: string | undefined) {
    drawing.querySelector('.ring')?.remove();
    const spot = spots.find((each) => each.fact === fact);
    if (!spot) return;
    const ring = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
    const { x, y } = spot;
    for (const [name, value] of Object.entries({
      class: 'ring',
      cx: x,
      cy: y,
      r: RADIUS,
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': 2,
    }))
      ring.setAttribute(name, String(value));
    drawing.querySelector('svg')!.append(ring);
  }

  /** Shows what is known of a value beside its mark; of none, hides the card. */
  function show(fact?: string, isHeld = false) {
    current = fact;
    const known = fact === undefined ? undefined : met.get(fact);
    const box = known && boxOf(fact!);
    encircle(known && fact);
    const parts: HTMLElement[] = (known?.lines ?? []).map((text) =>
      Object.assign(document.createElement('p'), { textContent: text }),
    );
    if (known && isHeld && open !== null) {
      const link = Object.assign(document.createElement('a'), { href: known.at.to, textContent: open });
      parts.push(document.createElement('p'));
      parts.at(-1)!.append(link);
    }
    card.replaceChildren(...parts);
    card.classList.toggle('held', isHeld);
    if (!box) return;
    const frame = drawing.getBoundingClientRect();
    const below = box.bottom + 8;
    const y = below + card.offsetHeight < innerHeight ? below : Math.max(frame.top, box.top - card.offsetHeight - 8);
    card.style.top = `${y - frame.top}px`;
    card.style.left = `${Math.max(0, Math.min(box.left - frame.left, frame.width - card.offsetWidth))}px`;
  }

  /** The value at a point of the window, or the nearest within reach. */
  function factAt(event: PointerEvent | MouseEvent): string | undefined {
    const mark = (event.target as Element).closest<HTMLElement>('[data-fact]');
    if (mark) return mark.dataset.fact;
    let nearest: string | undefined;
    let least = REACH;
    for (const fact of met.keys()) {
      const box = boxOf(fact);
      if (!box) continue;
      const distance = Math.hypot(box.x + box.width / 2 - event.clientX, box.y + box.height / 2 - event.clientY);
      if (distance < least) [nearest, least] = [fact, distance];
    }
    return nearest;
  }

  drawing.addEventListener('pointermove', (event) => {
    if (event.pointerType !== 'mouse' || card.matches('.held')) return;
    const fact = factAt(event);
    if (fact !== current) show(fact);
  });
  drawing.addEventListener('pointerleave', () => !card.matches('.held') && show());
  drawing.addEventListener('click', (event) => {
    if ((event.target as Element).closest('a')) return;
    show(factAt(event), true);
  });
  drawing.addEventListener('focusout', ({ relatedTarget }) => {
    if (!drawing.contains(relatedTarget as Node | null)) show();
  });
  drawing.addEventListener('keydown', (event) => {
    if ((event.target as Element).closest('a') && event.key !== 'Escape') return;
    const order = Array.from(met.keys());
    const at = order.indexOf(current!);
    const to = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at < 0 ? -1 : at - 1,
      ArrowUp: at < 0 ? -1 : at - 1,
      Home: 0,
      End: -1,
    }[event.key];
    if (event.key === 'Escape') show();
    if (event.key === 'Enter' && at >= 0 && open !== null) location.assign(met.get(current!)!.at.to);
    if (to === undefined || order.length === 0) return;
    show(order.at(to % order.length));
    event.preventDefault();
  });

  return (selection, data, drawn) => {
    spots = drawn;
    met = metIn(selection, data);
    drawing.append(card);
    show();
  };
}
