import type { FormName } from '../ledger/figureSchema.ts';
import type { Figure } from './figure.ts';

/** What kinds of figures there are to somebody who looks for one. */
export const KINDS = ['map', 'time', 'chart', 'table'] as const;
export type Kind = (typeof KINDS)[number];

const OF_FORM: Record<FormName, Kind> = {
  'corridor-map': 'map',
  'place-map': 'map',
  'share-map': 'map',
  line: 'time',
  timeline: 'time',
  people: 'chart',
  bars: 'chart',
  dots: 'chart',
  arrows: 'chart',
  shares: 'chart',
  numbers: 'table',
  table: 'table',
};

/** Figures that are code are tables, each of a shape of its own. */
export const kindOf = ({ form }: Pick<Figure, 'form'>): Kind => (form ? OF_FORM[form] : 'table');
