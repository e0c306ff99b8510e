/** Everything that `npm run new` and the studio can make, by its noun. */
import { article } from './article.ts';
import { correction } from './correction.ts';
import { disagreement } from './disagreement.ts';
import { measure, person, place, unit } from './entry.ts';
import { fact } from './fact.ts';
import { facts } from './facts.ts';
import { figure } from './figure.ts';
import type { Generator } from './generator.ts';
import { proposal } from './proposal.ts';
import { series } from './series.ts';
import { source } from './source.ts';
import { system } from './system.ts';
import { term } from './term.ts';
import { translation } from './translation.ts';
import { view } from './view.ts';

export const GENERATORS: Record<string, Generator> = {
  source,
  facts,
  fact,
  correction,
  proposal,
  disagreement,
  series,
  article,
  figure,
  view,
  term,
  translation,
  system,
  measure,
  unit,
  place,
  person,
};
