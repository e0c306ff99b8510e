/** The pictures at the head of chapters, by the names that chapters ask for them. */
import type { Drawing } from '../../charts/svg.ts';
import type { OpeningKind } from '../../ledger/contentSchemas.ts';
import type { Ledger } from '../../ledger/types.ts';
import { drawBranch } from './branch.ts';
import { drawBreak } from './break.ts';
import { drawCount } from './count.ts';
import { OPENING_WIDTHS, penFor, type Pen } from './pen.ts';
import { drawPull } from './pull.ts';
import { drawRules } from './rules.ts';
import { drawService } from './service.ts';
import { drawWatch } from './watch.ts';
import { drawWeight } from './weight.ts';

const DRAW: Record<OpeningKind, (pen: Pen) => Drawing> = {
  pull: drawPull,
  weight: drawWeight,
  count: drawCount,
  rules: drawRules,
  service: drawService,
  break: drawBreak,
  watch: drawWatch,
  branch: drawBranch,
};

/** A chapter’s picture at both widths, the upright one for phones. */
export const drawOpening = (
  kind: OpeningKind,
  ledger: Ledger,
): { size: keyof typeof OPENING_WIDTHS; drawing: Drawing }[] =>
  (['wide', 'narrow'] as const).map((size) => ({ size, drawing: DRAW[kind](penFor(ledger, OPENING_WIDTHS[size])) }));
