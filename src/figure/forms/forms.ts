/** What draws each form of data/figures. */
import type { Choices, FormName } from '../../ledger/figureSchema.ts';
import { arrows } from './arrows.ts';
import { bars } from './bars.ts';
import { corridorMap } from './corridorMap.ts';
import { dots } from './dots.ts';
import type { Form } from './form.ts';
import { line } from './line.ts';
import { numbers } from './numbers.ts';
import { people } from './people.ts';
import { placeMap } from './placeMap.ts';
import { shareMap } from './shareMap.ts';
import { shares } from './shares.ts';
import { table } from './table.ts';
import { timeline } from './timeline.ts';

export const FORMS: { [F in FormName]: (choices: Choices<F>) => Form } = {
  bars,
  dots,
  arrows,
  line,
  timeline,
  numbers,
  table,
  shares,
  people,
  'corridor-map': corridorMap,
  'place-map': placeMap,
  'share-map': shareMap,
};
