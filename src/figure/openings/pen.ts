/** What the pictures at the head of chapters share: a frame, and numbers with their words that open to their facts. */
import { measureText, wordsIn } from '../../charts/measureText.ts';
import { INK, QUIET } from '../../charts/paint.ts';
import { paragraph, type Paragraph } from '../../charts/paragraph.ts';
import {
  element,
  escape,
  FONT_SIZE,
  group,
  isNarrow,
  label,
  LINE_HEIGHT,
  TEXT,
  type Attributes,
  type Drawing,
} from '../../charts/svg.ts';
import { fill, formatDigits } from '../../i18n/format.ts';
import { path } from '../../i18n/paths.ts';
import { formatApart, formatFact } from '../../ledger/format.ts';
import { findFact } from '../../ledger/ledger.ts';
import { signOf, SIGNS, type Sign } from '../../ledger/sign.ts';
import type { Ledger } from '../../ledger/types.ts';
import { numberOf } from '../figure.ts';

/** Wide drawings are made larger where there is room, and their letters with them. */
export const OPENING_WIDTHS = { wide: 900, narrow: 360 };

interface NumberOptions {
  anchor?: 'start' | 'end';
  /** The colour of the number: a country’s, where it is the country’s. */
  paint?: string;
  size?: number;
  /** Without “about” and its like: the words say so, and the marks show it. */
  bare?: boolean;
}

export interface Pen {
  ledger: Ledger;
  width: number;
  narrow: boolean;
  /** A fact’s value. */
  value: (fact: string) => number;
  /** A fact’s number, set large, and below it what it counts; both open to the fact. `y` is their upper edge. */
  number: (fact: string, words: string, x: number, y: number, width: number, options?: NumberOptions) => Paragraph;
  /** What opens to a fact that has no number, or whose number stands in the words. */
  link: (fact: string, ...children: string[]) => string;
  /** Quiet words. */
  note: (words: string, x: number, y: number, width: number, attributes?: Attributes) => Paragraph;
  /** What one mark stands for: the reader’s unit of measure, no fact. */
  unit: (words: string, count: number, x: number, y: number, width: number) => Paragraph;
}

/** How many marks a number needs, each for so many. */
export const unitsOf = (value: number, each: number): number => Math.round(value / each);

export function penFor(ledger: Ledger, width: number): Pen {
  const { language } = ledger;
  const narrow = isNarrow({ width, id: '' });
  const link = (id: string, ...children: string[]): string =>
    element(
      'a',
      { href: path(findFact(id, ledger).page, language), 'data-fact': id },
      // Whoever has it read out hears lines apart.
      children.join('').replaceAll(/(?<=[^>])(?=<(?:\/text><text|tspan x))/g, ' '),
    );
  /** A sign is read out as in the text, by its name. */
  const said = (sign: Sign): Attributes => ({ role: 'img', 'aria-label': language.messages.key[sign].name });
  /** A language may have a word that is wider than there is room: its letters are then smaller. */
  const note: Pen['note'] = (words, x, y, across, attributes = {}) => {
    const widest = Math.max(across, ...wordsIn(words).map((word) => measureText(word)));
    const size = widest > across ? { 'font-size': (FONT_SIZE * across) / widest } : {};
    return paragraph(words, x, y, widest, { ...attributes, ...size });
  };
  return {
    ledger,
    width,
    narrow,
    value: (id) => numberOf(findFact(id, ledger)),
    link,
    note,
    number(id, words, x, y, across, { anchor, paint = INK, size = narrow ? 28 : 34, bare = false } = {}) {
      const fact = findFact(id, ledger);
      const sign = signOf(fact, ledger);
      const text = formatFact(fact, language, bare ? 'bare' : 'prose');
      const widthOf = (digits: string) => measureText(digits + (sign ? SIGNS[sign] : ''), size, 'semibold');
      // Where there is no room, “about” stands above its number, in small letters.
      const before = !bare && widthOf(text) > across ? formatApart(fact, language).before : '';
      const digits = before ? formatFact(fact, language, 'bare') : text;
      const fitted = Math.min(size, (size * across) / widthOf(digits));
      const top = y + (before ? LINE_HEIGHT + 3 : 0);
      const head = element(
        'text',
        { x, y: top + size * 0.76, 'font-size': fitted, 'font-weight': 600, fill: paint, 'text-anchor': anchor },
        escape(digits),
        sign ? element('tspan', { ...said(sign), 'font-size': fitted * 0.6, dy: -fitted * 0.3 }, SIGNS[sign]) : '',
      );
      const below = note(words, x, top + size, across, { 'text-anchor': anchor });
      const small = before ? label(x, y + 13, before, { fill: paint, 'text-anchor': anchor }) : '';
      return {
        svg: link(id, small, head, below.svg),
        height: top - y + size + below.height,
        width: across,
      };
    },
    unit: (words, count, x, y, across) =>
      note(fill(words, { count: formatDigits(count, language) }), x, y, across, {
        'data-exempt': 'what a mark of the drawing stands for',
      }),
  };
}

/** The drawing of what a pen has drawn; words are quiet but for numbers. */
export const drawingOf = (pen: Pen, height: number, ...body: string[]): Drawing => ({
  width: pen.width,
  height: Math.ceil(height),
  body: group({ ...TEXT, fill: QUIET }, ...body),
});

/** A small name of a place or a side, in spaced letters. */
export const sideName = (text: string, x: number, y: number, anchor?: string): string =>
  label(x, y, text, { 'letter-spacing': 3, 'text-anchor': anchor });
