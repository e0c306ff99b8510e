/** What the tables of figures are made of. */
import type { Fact } from '../ledger/types.ts';

/** A cell is words, or a fact that is printed and linked, or a number that we computed, or a text with facts in it, or nothing. */
export type Cell = string | { fact: Fact; text: string } | { derived: string; text: string } | { note: string } | null;

export interface Table {
  /** Whether a row is a fact, or its cells are. */
  by: 'fact' | 'cell';
  head: string[];
  rows: Cell[][];
}
