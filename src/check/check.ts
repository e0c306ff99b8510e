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
      return problems;
    }
  }
  return [...problems, ...unlisted(figure)];
}

/** Facts that are drawn must be listed, so that the table and the sources hold all of them. */
function unlisted(figure: Figure): Problem[] {
  const listed = new Set(figure.facts.map(({ id }) => id));
  const drawn = new Set(Array.from(figure.draw({ width: WIDTHS.wide, id: figure.id }).body.matchAll(/data-fact="([^"]+)"/g), ([, id]) => id!));
  return [...drawn].filter((id) => !listed.has(id)).map((id) => ({ file: `src/figures/${figure.id}.ts`, place: 'facts', message: `expected every fact that is drawn, received no ${id}` }));
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
  const texts = readdirSync(join(root, CONTENT), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => `${CONTENT}/${name.replaceAll('\\', '/')}`)
    .sort();
  return [
    ...figures.flatMap((figure) => checkFigure(figure, ledger)),
    ...texts.flatMap((file) => checkText(root, file, ledger, ids)),
    ...sharedChapters(root, texts.filter((file) => file.startsWith(`${CONTENT}/articles/`))),
  ];
}

/** Chapters have a place each. */
function sharedChapters(root: string, files: string[]): Problem[] {
  const places = new Map<string, string>();
  return files.flatMap((file) => {
    const chapter = /^chapter:\s*(\d+)/m.exec(readFileSync(join(root, file), 'utf8'))?.[1];
    const first = chapter && places.get(chapter);
    if (chapter) places.set(chapter, first || file);
    return first ? [{ file, place: 'chapter', message: `expected a place of its own, received ${chapter}, which ${first} has` }] : [];
  });
}

function checkText(root: string, file: string, ledger: Ledger, figures: Set<string>): Problem[] {
  return checkProse(file, readFileSync(join(root, file), 'utf8'), ledger, figures).problems;
}
