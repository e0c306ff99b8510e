/** Everything that can be checked without building the site, in one pass. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLedger, type Ledger } from '../data/ledger.ts';
import { ProblemError, type Problem } from '../data/problem.ts';
import { textProblems } from '../data/texts.ts';
import { WIDTHS, type Figure } from '../figure/figure.ts';
import { loadFigures } from '../figure/registry.ts';
import { checkProse } from './prose.ts';

const CONTENT = 'content';

function checkFigure(figure: Figure, ledger: Ledger): Problem[] {
  const file = `src/figures/${figure.id}.ts`;
  const texts: [place: string, text: string][] = [
    ['title', figure.title],
    ['subtitle', figure.subtitle],
    ['alt', figure.alt],
    ...figure.caveats.map((caveat, i): [string, string] => [`caveats.${i}`, caveat]),
  ];
  const problems = texts.flatMap(([place, text]): Problem[] => {
    if (!/\S/.test(text)) return [{ file, place, message: 'expected a text, received nothing' }];
    return textProblems(text, ledger).map((message) => ({ file, place, message }));
  });
  for (const width of Object.values(WIDTHS)) {
    try {
      figure.draw({ width, id: figure.id });
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      problems.push(...error.problems);
      break;
    }
  }
  return problems;
}

/** Checks the ledger, and if it holds, figures and prose. */
export async function check(root = process.cwd()): Promise<Problem[]> {
  const { ledger, problems } = parseLedger(root);
  if (!ledger) return problems;
  let figures: Figure[];
  try {
    figures = await loadFigures();
  } catch (error) {
    if (error instanceof ProblemError) return error.problems;
    throw error;
  }
  const ids = new Set(figures.map(({ id }) => id));
  const texts = readdirSync(join(root, CONTENT), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.mdx')).sort();
  return [
    ...figures.flatMap((figure) => checkFigure(figure, ledger)),
    ...texts.flatMap((name) => checkText(root, `${CONTENT}/${name.replaceAll('\\', '/')}`, ledger, ids)),
  ];
}

function checkText(root: string, file: string, ledger: Ledger, figures: Set<string>): Problem[] {
  return checkProse(file, readFileSync(join(root, file), 'utf8'), ledger, figures).problems;
}
