/** The recipes of docs/recipes, and how their worked examples are carried out on a copy of the project. */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Nodes, RootContent } from 'mdast';
import { filesIn } from '../../src/build/projectFiles.ts';
import { check } from '../../src/check/check.ts';
import { runNew } from '../../src/cli/new/run.ts';
import type { Problem } from '../../src/ledger/problem.ts';
import { addToList } from '../../src/ledger/editor/jsonList.ts';

const REPORT = 'tests/recipes/sixth-report.txt';

/** A block of an example: what goes into a file, or a command. */
export interface Piece {
  /** The file that the line above names; undefined for a command. */
  file: string | undefined;
  text: string;
}

export interface Recipe {
  /** The name of its file, without its ending. */
  name: string;
  title: string;
  steps: number;
  /** All that stands in backticks outside of examples. */
  named: string[];
  example: Piece[];
}

const named = (node: Nodes): string[] =>
  node.type === 'inlineCode' ? [node.value] : 'children' in node ? node.children.flatMap(named) : [];

function piece(node: RootContent, above: RootContent | undefined): Piece[] {
  if (node.type !== 'code' || node.lang === null) return [];
  const file = node.lang === 'sh' || !above ? undefined : named(above).at(-1);
  return [{ file, text: node.value }];
}

const FOLDER = 'docs/recipes';

/** In which order the worked examples are carried out: each builds on those before. */
export const ORDER = [
  'add-a-source',
  'add-a-fact',
  'correct-a-fact',
  'record-a-disagreement',
  'check-a-claim',
  'add-a-figure',
  'add-a-term',
  'add-an-article',
  'add-a-language',
];

function readRecipe(name: string): Recipe {
  const { children } = unified()
    .use(remarkParse)
    .parse(readFileSync(join(FOLDER, `${name}.md`), 'utf8'));
  const parts = children.filter((node) => node.type !== 'heading');
  const title = children.find((node) => node.type === 'heading');
  return {
    name,
    title: title!.children.map((child) => ('value' in child ? child.value : '')).join(''),
    steps: Math.max(0, ...parts.map((part) => (part.type === 'list' && part.ordered ? part.children.length : 0))),
    named: parts.flatMap(named),
    example: parts.flatMap((part, i) => piece(part, parts[i - 1])),
  };
}

/** Every recipe: first those with a worked example, in the order of the examples. */
export function readRecipes(): Recipe[] {
  const names = readdirSync(FOLDER).map((file) => file.replace(/\.md$/, ''));
  return [...ORDER, ...names.filter((name) => !ORDER.includes(name)).sort()].map(readRecipe);
}

/** The arguments of a command line: words, and texts in double quotes. */
const words = (line: string): string[] =>
  Array.from(line.matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, word]) => quoted ?? word!);

interface Entry {
  id?: string;
  phrase?: string;
  paragraph?: number;
  corrections?: { field: string; old: unknown }[];
}

/** Puts an entry into the list of a JSON file, or, where the list has one of that id or paragraph, its fields into that one. */
function enter(text: string, entry: Entry): string {
  const file = JSON.parse(text) as Record<string, Entry[]>;
  const list = Object.keys(file).find((key) => Array.isArray(file[key]) && typeof file[key][0] === 'object')!;
  const same = file[list]!.find(({ id, paragraph }) =>
    id ? id === entry.id : paragraph !== undefined && paragraph === entry.paragraph,
  );
  if (!same) return addToList(text, [list], entry);
  Object.assign(same, entry);
  return JSON.stringify(file, null, 2);
}

/** Carries out examples on a copy of the project: what goes into files by hand, and commands as they stand. */
export class RecipeRunner {
  readonly copy: string;
  /** The folder beside the project, which holds the reports’ texts: “../” in the recipes. */
  readonly beside = mkdtempSync(join(tmpdir(), 'northbound-beside-'));

  constructor(copy: string) {
    this.copy = copy;
    copyFileSync(REPORT, join(this.beside, 'sixth-report.txt'));
  }

  path(file: string): string {
    return file.startsWith('../') ? join(this.beside, file.slice(3)) : join(this.copy, file);
  }

  read(file: string): string {
    return readFileSync(this.path(file), 'utf8');
  }

  /**
   * Runs `npm run …` as the copy’s package.json says; `npm run new`, which checks all that it makes, in this process,
   * where most of it has been checked before. Throws, with all it said, where it fails.
   */
  async run(line: string): Promise<string> {
    const [, , script, ...args] = words(line) as [string, string, string, ...string[]];
    const given = args.filter((each) => each !== '--');
    // npm tells where it was called; beside that folder lies the text.
    const called = join(this.beside, 'project');
    if (script === 'new') return this.#make(line, given, called);
    const [, file] = (JSON.parse(this.read('package.json')) as { scripts: Record<string, string> }).scripts[
      script
    ]!.split(' ');
    const own = Object.entries(process.env).filter(([name]) => !name.startsWith('npm_config_'));
    const env = { ...Object.fromEntries(own), INIT_CWD: called };
    const { status, stdout, stderr } = spawnSync(process.execPath, [file!, ...given], {
      cwd: this.copy,
      env,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${line}\n${stdout}${stderr}`);
    return stdout;
  }

  async #make(line: string, args: string[], called: string): Promise<string> {
    const before = process.env.INIT_CWD;
    process.env.INIT_CWD = called;
    const output: string[] = [];
    const print = (text: string) => void output.push(`${text}\n`);
    try {
      const status = await runNew(args, this.copy, { print, printError: print, prompt: undefined });
      if (status !== 0) throw new Error(`${line}\n${output.join('')}`);
    } finally {
      if (before === undefined) delete process.env.INIT_CWD;
      else process.env.INIT_CWD = before;
    }
    return output.join('');
  }

  /** What goes into a file: an entry of a list, a new file, or a line in place of the one that begins like it. */
  put(file: string, text: string): void {
    const path = this.path(file);
    mkdirSync(dirname(path), { recursive: true });
    if (!existsSync(path)) return writeFileSync(path, `${text}\n`);
    const before = readFileSync(path, 'utf8');
    if (file.endsWith('.json')) return writeFileSync(path, enter(before, JSON.parse(text) as Entry));
    const key = text.slice(0, text.indexOf(':') + 1);
    if (before.split(key).length !== 2) throw new Error(`expected one “${key}” in ${file}`);
    writeFileSync(
      path,
      before
        .split('\n')
        .map((line) => (line.startsWith(key) ? text : line))
        .join('\n'),
    );
  }

  async apply({ example }: Pick<Recipe, 'example'>): Promise<void> {
    for (const { file, text } of example)
      if (file === undefined) for (const line of text.split('\n')) await this.run(line);
      else this.put(file, text);
  }

  clear(): void {
    rmSync(this.beside, { recursive: true });
  }
}

/** The errors of `npm run check` in a copy. */
export const errorsIn = async (copy: string): Promise<Problem[]> =>
  (await check(filesIn(copy))).filter(({ level }) => level === 'error');
