/** Checks what figures draw and say. */
import type { Ledger } from '../data/ledger.ts';
import { ProblemError, type Problem } from '../data/problem.ts';
import { textProblems } from '../data/texts.ts';
import { WIDTHS, type Figure } from '../figure/figure.ts';

/** A figure’s texts, by where they stand in its file. */
export const textsOf = ({ title, subtitle, alt, caveats }: Figure): [place: string, text: string][] => [
  ['title', title], ['subtitle', subtitle], ['alt', alt],
  ...caveats.map((caveat, i): [string, string] => [`caveats.${i}`, caveat]),
];

export const fileOf = ({ id }: { id: string }): string => `src/figures/${id}.ts`;

export function checkFigure(figure: Figure, ledger: Ledger): Problem[] {
  const file = fileOf(figure);
  const problems = textsOf(figure).flatMap(([place, text]): Problem[] => {
    if (!/\S/.test(text)) return [{ file, place, message: 'expected a text, received nothing' }];
    return textProblems(text, ledger).map((message) => ({ file, place, message }));
  });
  if (figure.facts.length === 0) {
    // Those that it looks for may be among what could not be read.
    return ledger.whole ? [...problems, { file, place: 'facts', message: 'expected the facts that are drawn, received none' }] : problems;
  }
  try {
    const bodies = Object.values(WIDTHS).map((width) => figure.draw({ width, id: figure.id }).body);
    problems.push(...unlisted(figure, bodies.join('')));
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    problems.push(...error.problems);
  }
  return problems;
}

/** Facts that are drawn must be listed, so that the table and the sources hold all of them. */
function unlisted(figure: Figure, drawn: string): Problem[] {
  const listed = new Set(figure.facts.map(({ id }) => id));
  const marks = new Set(Array.from(drawn.matchAll(/data-fact="([^"]+)"/g), ([, id]) => id!));
  return [...marks].filter((id) => !listed.has(id)).map((id) => ({ file: fileOf(figure), place: 'facts', message: `expected every fact that is drawn, received no ${id}` }));
}
