/** Checks what figures draw and say. */
import type { Fact, Ledger } from '../ledger/types.ts';
import { ProblemError, type Problem } from '../ledger/problem.ts';
import { textProblems } from '../ledger/texts.ts';
import { WIDTHS, type Figure } from '../figure/figure.ts';

/** A figure’s texts, by where they stand in its file. */
export const textsOf = ({ title, subtitle, alt, caveats }: Figure): [place: string, text: string][] => [
  ['title', title],
  ['subtitle', subtitle],
  ['alt', alt],
  ...caveats.map((caveat, i): [string, string] => [`caveats.${i}`, caveat]),
];

export const fileOf = ({ id }: { id: string }): string => `src/figures/${id}.ts`;

export function checkFigure(figure: Figure, ledger: Ledger): Problem[] {
  const file = fileOf(figure);
  const problems = checkTexts(file, textsOf(figure), ledger);
  if (figure.facts.length === 0) {
    // Those that it looks for may be among what could not be read.
    return ledger.whole
      ? [...problems, { file, place: 'facts', message: 'expected the facts that are drawn, received none' }]
      : problems;
  }
  try {
    const bodies = Object.values(WIDTHS).map((width) => figure.draw({ width, id: figure.id }).body);
    problems.push(...unlisted(file, 'facts', figure.facts, bodies.join('')));
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    problems.push(...error.problems);
  }
  return problems;
}

/** Texts that are empty, and what is wrong with their numbers. */
export function checkTexts(file: string, texts: [place: string, text: string][], ledger: Ledger): Problem[] {
  return texts.flatMap(([place, text]): Problem[] => {
    if (!/\S/.test(text)) return [{ file, place, message: 'expected a text, received nothing' }];
    return textProblems(text, ledger).map((message) => ({ file, place, message }));
  });
}

/** Facts that are drawn must be listed, so that the table and the sources hold all of them. */
export function unlisted(file: string, place: string, facts: Fact[], drawn: string): Problem[] {
  const listed = new Set(facts.map(({ id }) => id));
  const marks = new Set(Array.from(drawn.matchAll(/data-fact="([^"]+)"/g), ([, id]) => id!));
  return [...marks]
    .filter((id) => !listed.has(id))
    .map((id) => ({ file, place, message: `expected every fact that is drawn, received no ${id}` }));
}
