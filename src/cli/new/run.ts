/** What npm run new does with a line of arguments, in any project and on any terminal. */
import { parseArgs } from 'node:util';
import { checkDraft } from '../../check/checkDraft.ts';
import { untranslatedIn } from '../../check/untranslated.ts';
import { expected, formatProblems, ProblemError, type Problem } from '../../ledger/problem.ts';
import { Stopped } from './prompt.ts';
import type { Prompt } from '../../ledger/editor/prompt.ts';
import { write } from '../../generators/draft.ts';
import { argumentProblem, Refused, type Given } from '../../ledger/editor/form.ts';
import { GENERATORS } from '../../generators/generators.ts';
import type { Generator, Present } from '../../generators/generator.ts';
import { openProject } from '../../project/project.ts';

/** Arguments that answer nothing. */
const FLAGS = ['help', 'ask'];

const list = Object.entries(GENERATORS)
  .map(([name, { what, file }]) => `  ${`${name}${file ? ` ${file}` : ''}`.padEnd(26)}${what}`)
  .join('\n');
const USAGE = `npm run new               asks what to make
npm run new <what>        asks for what it needs to know
npm run new -- <what> --<field> "…"   takes it from the line; --help lists the fields, --ask asks although no terminal is seen

${list}`;

/** The fields of a noun, for whoever asks for help. */
function help(name: string, noun: Generator, present: Present): string {
  const lines = noun
    .fields(present)
    .map(
      ({ name: field, ask, optional, list: several, example }) =>
        `  --${`${field} `.padEnd(14)}${ask}${optional ? ', if any' : ''}${several ? '; may be given several times' : ''}; for example: ${example}`,
    );
  return `npm run new -- ${name}${noun.file ? ` ${noun.file}` : ''}: ${noun.what}\n\n${lines.join('\n')}`;
}

/** Arguments by field, and what is wrong with the line itself. */
function readArguments(
  args: string[],
  names: string[],
  takesFile: boolean,
): { given: Given; file: string | undefined; problems: Problem[] } {
  // Unknown ones are read like the rest: what stands behind them is their answer, and no file.
  const written = args.flatMap((each) => /^--([^=\s]+)/.exec(each)?.[1] ?? []).filter((name) => !FLAGS.includes(name));
  const options = Object.fromEntries([
    ...FLAGS.map((name) => [name, { type: 'boolean' as const }]),
    ...written.map((name) => [name, { type: 'string' as const, multiple: true }]),
  ]);
  const {
    tokens,
    positionals: [noun, ...words],
  } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });
  const given: Given = new Map();
  const problems: Problem[] = [];
  for (const token of tokens) {
    if (token.kind !== 'option' || FLAGS.includes(token.name)) continue;
    if (!names.includes(token.name)) problems.push(argumentProblem(token.name, expected('a field', token.name, names)));
    else if (token.value === undefined)
      problems.push(argumentProblem(token.name, 'expected an answer behind it, received nothing'));
    else given.set(token.name, [...(given.get(token.name) ?? []), token.value]);
  }
  const strays = takesFile ? words.slice(1) : words;
  const fits = `${takesFile ? 'one file' : 'nothing'} behind ${noun ?? ''} but --field "answer"`;
  for (const stray of strays) problems.push({ file: 'npm run new', place: '', message: expected(fits, stray) });
  return { given, file: takesFile ? words[0] : undefined, problems };
}

async function chosen(word: string | undefined, prompt: Prompt | undefined): Promise<string> {
  let name = word;
  if (prompt && name === undefined) prompt.say(`What is to be made?\n${list}`);
  while (name === undefined || !(name in GENERATORS)) {
    const message = expected(`one of ${Object.keys(GENERATORS).join(', ')}`, name, Object.keys(GENERATORS));
    if (!prompt || word !== undefined) throw new Refused([{ file: 'npm run new', place: '', message }], USAGE);
    if (name !== undefined) prompt.say(`  ${expected('one of these', name, Object.keys(GENERATORS))}`);
    name = await prompt.ask('Make: ');
  }
  return name;
}

/** npm keeps arguments for itself where “--” is missing, and hands them on in its environment. */
function swallowed(names: string[]): string {
  const lost = names.filter(
    (name) => process.env[`npm_config_${name.toLowerCase().replaceAll('-', '_')}`] !== undefined,
  );
  return lost.length === 0
    ? ''
    : `npm kept ${lost.map((name) => `--${name}`).join(', ')} for itself: write “--” before the arguments, as in npm run new -- fact …\n`;
}

/** Where a command prints, and whom it may ask. */
export interface Terminal {
  print: (text: string) => void;
  printError: (text: string) => void;
  /** Nobody, where there is none. */
  prompt: Prompt | undefined;
}

async function make(args: string[], root: string, { print, prompt }: Terminal): Promise<void> {
  // The words before the first argument: what to make, and a file.
  const first = args.findIndex((each) => each.startsWith('--'));
  const words = first < 0 ? args : args.slice(0, first);
  if (args.includes('--help') && words.length === 0) return print(USAGE);
  const name = await chosen(words[0], prompt);
  const noun = GENERATORS[name]!;
  // Without a whole ledger, answers would be checked against what could be read, and right ones refused.
  const project = openProject(root);
  const { files, ledger, figures } = project;
  const present: Present = {
    files,
    ledger,
    figures: await figures(),
    ...(noun.translates && { untranslated: await untranslatedIn(project) }),
  };
  if (args.includes('--help')) return print(help(name, noun, present));

  const names = noun.fields(present).map((field) => field.name);
  const { given, file, problems } = readArguments(args, names, noun.file !== undefined);
  const example = `npm run new -- ${name}`;
  const hint = `${swallowed(names)}${example} --help lists the fields.`;
  // Whoever is asked should not answer for nothing; otherwise all is told together.
  if (prompt && problems.length > 0) throw new Refused(problems, hint);
  try {
    const { draft, says, next } = await noun.make({ ...present, given, file, prompt, example });
    if (problems.length > 0) throw new Refused(problems, hint);
    const { found, brought } = await checkDraft(draft, files);
    if (brought.length > 0) throw new Refused(brought, '');
    write(draft, files.root);
    if (says) print(says);
    print(`Written: ${[...draft.keys()].join(', ')}`);
    print(next);
    if (found.length > 0) print(`The check found problems that were there before:\n${formatProblems(found)}`);
  } catch (error) {
    if (!(error instanceof ProblemError) || error.problems === problems) throw error;
    throw new Refused(
      [...problems, ...error.problems],
      error instanceof Refused ? `${swallowed(names)}${error.hint}` : '',
    );
  }
}

/**
 * Makes what the arguments say, valid and in its place. It asks for what is not given; where nobody can be asked it
 * refuses, with all that is missing.
 * @param root the project’s folder
 * @returns the command’s exit code: 0, or 1 where nothing was written
 */
export async function runNew(args: string[], root: string, terminal: Terminal): Promise<0 | 1> {
  const { printError } = terminal;
  try {
    await make(args, root, terminal);
    return 0;
  } catch (error) {
    if (error instanceof Stopped) printError('\nStopped; nothing was written.');
    else if (error instanceof ProblemError)
      printError(
        `${error.message}\n\nNothing was written.${error instanceof Refused && error.hint ? `\n${error.hint}` : ''}`,
      );
    else printError(`${(error as Error).message}\n\nNothing was written.`);
    return 1;
  } finally {
    terminal.prompt?.close();
  }
}
