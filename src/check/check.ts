/** Everything that can be checked without building the site, in one pass. */
import { readdirSync, readFileSync } from 'node:fs';
import { loadLedger, type Ledger } from '../data/ledger.ts';
import { ProblemError, type Problem } from '../data/problem.ts';
import { textProblems } from '../data/texts.ts';
import { WIDTHS, type Figure } from '../figure/figure.ts';
import { loadFigures } from '../figure/registry.ts';
import { checkPublished } from '../published/check.ts';
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
  return [...marks].filter((id) => !listed.has(id)).map((id) => ({ file: `src/figures/${figure.id}.ts`, place: 'facts', message: `expected every fact that is drawn, received no ${id}` }));
}

/** Checks the ledger, and if it holds, figures and prose. */
export async function check(): Promise<Problem[]> {
  let ledger: Ledger;
  let figures: Figure[];
  try {
    ledger = loadLedger();
    figures = await loadFigures();
  } catch (error) {
    if (error instanceof ProblemError) return error.problems;
    throw error;
  }
  const texts = readdirSync(CONTENT, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => `${CONTENT}/${name.replaceAll('\\', '/')}`)
    .sort();
  const slugs = (folder: string) => texts.flatMap((file) => new RegExp(`^${CONTENT}/${folder}/(.+)\\.mdx$`).exec(file)?.[1] ?? []);
  const names = { figures: new Set(figures.map(({ id }) => id)), terms: new Set(slugs('glossary')) };
  return [
    ...figures.flatMap((figure) => checkFigure(figure, ledger)),
    ...texts.flatMap((file) => checkProse(file, readFileSync(file, 'utf8'), ledger, names)),
    ...sharedFields(texts),
    ...checkPublished(ledger, figures),
  ];
}

/** What is one of a kind in a folder: chapters and systems have a place each, terms a name. */
const UNIQUE: [folder: string, fields: string[]][] = [
  ['articles', ['chapter']],
  ['systems', ['group', 'order']],
  ['glossary', ['term']],
];

function sharedFields(texts: string[]): Problem[] {
  return UNIQUE.flatMap(([folder, fields]) => {
    const seen = new Map<string, string>();
    return texts.filter((file) => file.startsWith(`${CONTENT}/${folder}/`)).flatMap((file) => {
      const source = readFileSync(file, 'utf8');
      const own = fields.map((field) => new RegExp(`^${field}:\\s*(.+)$`, 'm').exec(source)?.[1]?.trim()).join(', ');
      const first = seen.get(own.toLowerCase());
      seen.set(own.toLowerCase(), first ?? file);
      return first ? [{ file, place: fields.join(', '), message: `expected a ${fields.at(-1)} of its own, received ${own}, which ${first} has` }] : [];
    });
  });
}
