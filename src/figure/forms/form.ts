import type { FigureInput } from '../figure.ts';
import type { Ledger } from '../../ledger/types.ts';
import { plain } from '../../ledger/texts.ts';
import { translateLabel } from '../../i18n/locale.ts';

/** What a form makes of an editor’s choices. */
export interface Form extends Pick<FigureInput, 'draw' | 'shared' | 'table' | 'controls'> {
  /** The facts that are drawn, in the order in which they are. */
  facts: (ledger: Ledger) => string[];
}

/** A choice that cannot be drawn, at its place in the file. */
export class ChoiceError extends Error {
  readonly place: string;
  constructor(place: string, message: string) {
    super(message);
    this.place = place;
  }
}

/** Words of a drawing in the ledger’s language, with the values of facts that they name. */
export const drawnWords = (words: string, ledger: Ledger): string =>
  plain(translateLabel(words, ledger.language), ledger);
