/** Checks what the steps of passages draw and say. */
import type { Ledger } from '../ledger/types.ts';
import { ProblemError, type Problem } from '../ledger/problem.ts';
import { WIDTHS } from '../figure/figure.ts';
import { scrollyFile, type Scrolly } from '../figure/scrolly.ts';
import { checkTexts, unlisted } from './figures.ts';

/** A passage’s texts, by where they stand in its file. */
export const scrollyTextsOf = ({ title, steps }: Scrolly): [place: string, text: string][] => [
  ['title', title],
  ...steps.flatMap(({ alt, caveats }, i) => [
    [`steps.${i}.alt`, alt] as [string, string],
    ...caveats.map((caveat, j): [string, string] => [`steps.${i}.caveats.${j}`, caveat]),
  ]),
];

export function checkScrolly(passage: Scrolly, ledger: Ledger): Problem[] {
  const file = scrollyFile(passage);
  const problems = checkTexts(file, scrollyTextsOf(passage), ledger);
  if (passage.steps.length < 2)
    problems.push({
      file,
      place: 'steps',
      message: `expected at least two steps, since one is a figure, received ${passage.steps.length}`,
    });
  const sizes = new Set<string>();
  passage.steps.forEach(({ facts, draw }, i) => {
    if (facts.length === 0)
      problems.push({ file, place: `steps.${i}.facts`, message: 'expected the facts that are drawn, received none' });
    try {
      const drawings = Object.values(WIDTHS).map((width) => draw({ width, id: passage.id }));
      sizes.add(drawings.map(({ width, height }) => `${width} × ${height}`).join(' and '));
      problems.push(...unlisted(file, `steps.${i}.facts`, facts, drawings.map(({ body }) => body).join('')));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      problems.push(...error.problems);
    }
  });
  // What changes its size is no longer one figure that changes, and the text beside it would jump.
  if (sizes.size > 1)
    problems.push({
      file,
      place: 'steps',
      message: `expected drawings of one size, received ${[...sizes].join('; ')}`,
    });
  return problems;
}
