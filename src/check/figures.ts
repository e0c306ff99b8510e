/** Checks what figures draw and say. */
import type { Fact, Ledger } from '../ledger/types.ts';
import { expected, ProblemError, type Problem } from '../ledger/problem.ts';
import { textProblems } from '../ledger/texts.ts';
import { overlap } from '../charts/labelBox.ts';
import type { Drawing, PlacedLabel } from '../charts/svg.ts';
import { labelPlace } from '../figure/figureFile.ts';
import { WIDTHS, type Figure } from '../figure/figure.ts';
import { isDefault } from '../i18n/locale.ts';

/** The area, in square units, that two labels may share: rims of letters, not letters. */
const TOUCHING = 2;

/** A figure’s texts, by where they stand in its file. */
export const textsOf = ({ title, subtitle, alt, caveats }: Figure): [place: string, text: string][] => [
  ['title', title],
  ['subtitle', subtitle],
  ['alt', alt],
  ...caveats.map((caveat, i): [string, string] => [`caveats.${i}`, caveat]),
];

export function checkFigure(figure: Figure, ledger: Ledger): Problem[] {
  const { file } = figure;
  const problems = checkTexts(file, textsOf(figure), ledger);
  if (figure.facts.length === 0) {
    // Those that it looks for may be among what could not be read.
    return ledger.whole
      ? [...problems, { file, place: 'facts', message: 'expected the facts that are drawn, received none' }]
      : problems;
  }
  try {
    const bodies = Object.values(WIDTHS).map((width) => figure.draw({ width, id: figure.id }).body);
    problems.push(...unlisted(file, 'facts', figure.facts, bodies.join('')), ...checkMapLabels(figure));
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    problems.push(...error.problems);
  }
  return problems;
}

/** Figures of a sequence that is not one: a figure that there is not, or that lists other figures. */
export function checkSteps(figures: Figure[], ids: string[]): Problem[] {
  const listed = new Map(figures.map(({ id, steps }) => [id, steps?.map((step) => step.id).join(' ')]));
  return figures.flatMap(({ id, file, steps = [] }) => {
    const wrong = (place: string, message: string): Problem => ({ file, place, message });
    if (steps.length > 0 && !steps.some((step) => step.id === id))
      return [wrong('steps', `expected this figure among its steps, received none of ${id}`)];
    return steps.flatMap((step, i) => {
      if (!ids.includes(step.id)) return [wrong(`steps.${i}.id`, expected('the id of a figure', step.id, ids))];
      // One that cannot be read has been reported.
      return !listed.has(step.id) || listed.get(step.id) === listed.get(id)
        ? []
        : [wrong('steps', `expected the same steps as in ${step.id}, received others`)];
    });
  });
}

/** Labels of a map that stand over one another, or reach out of the drawing. */
export const checkMapLabels = (figure: Figure): Problem[] =>
  (['wide', 'narrow'] as const).flatMap((size) =>
    checkLabels(figure, size, figure.draw({ width: WIDTHS[size], id: figure.id })),
  );

function checkLabels(
  { file, ledger }: Figure,
  size: keyof typeof WIDTHS,
  { labels = [], width, height }: Drawing,
): Problem[] {
  const where = `in the ${size} drawing${isDefault(ledger.language) ? '' : ` in ${ledger.language.code}`}`;
  const setting = file.endsWith('.json') ? `“label.${size}”` : `“offset.${size}”`;
  const problem = ({ of }: PlacedLabel, message: string): Problem => ({
    file,
    place: labelPlace(file, of, ledger) ?? 'draw',
    message: `${message} ${where}; move it by ${setting}`,
  });
  return labels.flatMap((label, i) => [
    ...labels
      .slice(i + 1)
      .filter(({ box }) => overlap(label.box, box) > TOUCHING)
      .map((other) => problem(other, `expected “${other.text}” beside “${label.text}”, received it over it`)),
    ...(label.box.top < 0 || label.box.bottom > height + 1 || label.box.left < -1 || label.box.right > width + 1
      ? [problem(label, `expected “${label.text}” within the map, received it reaching out of it`)]
      : []),
  ]);
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
