/** Fills in fields from arguments and, where somebody can be asked, from answers. */
import { ProblemError, type Problem } from '../problem.ts';
import type { Prompt } from './prompt.ts';
import type { Answers, Field } from './field.ts';

/** Arguments by name, each as often as it was given. */
export type Given = Map<string, string[]>;

/** What is wrong with an argument. */
export const argumentProblem = (name: string, message: string): Problem => ({ file: `--${name}`, place: '', message });

const FEW = 12;

/** Reads texts as a field’s value, or says what is wrong with them. */
export function take(field: Field, texts: string[], so: Answers): { value: unknown } | { wrong: string } {
  if (!field.list && texts.length > 1) return { wrong: `expected one answer, received ${texts.length}` };
  const parts = field.split ? texts.flatMap((text) => text.split(field.split!).filter(Boolean)) : texts;
  const values = parts.map((text) => (field.read ? field.read(text, so) : text));
  const wrong = values
    .map((value, i) => field.wrong?.(value, so, values.slice(0, i)))
    .find((message) => message !== undefined);
  return wrong === undefined ? { value: field.list ? values : values[0] } : { wrong };
}

function question(field: Field, so: Answers, offered: string | undefined): string {
  const choices = field.choices?.(so) ?? [];
  const hint =
    choices.length > 0
      ? choices.length <= FEW
        ? ` (${choices.join(', ')})`
        : ' (? lists them, ?word finds those with that word; back goes back)'
      : '';
  const none = field.optional ? ` (${offered === undefined ? 'Enter' : '-'} for none)` : '';
  return `${field.ask}${hint}${none}${offered === undefined ? '' : ` [${offered}]`}: `;
}

/** The choices that have a word in their id or meaning, a line each; without one, all ids. */
function found(field: Field, so: Answers, word: string): string {
  if (!field.choices) return `  for example: ${field.example}`;
  const choices = field.choices(so);
  if (word === '') return `  ${choices.join(', ')}`;
  const lines = choices
    .map((choice) => [choice, field.meaning?.(choice)].filter(Boolean).join(': '))
    .filter((line) => line.toLowerCase().includes(word.toLowerCase()));
  return lines.length > 0 ? lines.map((line) => `  ${line}`).join('\n') : '  none has that word';
}

/** Goes one question back. */
const BACK = Symbol('back');
const BACK_WORD = 'back';

async function ask(field: Field, so: Answers, prompt: Prompt): Promise<unknown> {
  const offered = field.suggest?.(so) ?? field.guess?.(so);
  const texts: string[] = [];
  for (;;) {
    const text = await prompt.ask(texts.length > 0 ? 'Another (Enter when done): ' : question(field, so, offered));
    if (text.startsWith('?')) {
      prompt.say(found(field, so, text.slice(1).trim()));
      continue;
    }
    if (text.toLowerCase() === BACK_WORD) return BACK;
    if (text === '-' && field.optional) return undefined;
    if (text === '' && texts.length > 0) return (take(field, texts, so) as { value: unknown }).value;
    const answer = text === '' ? offered : text;
    if (answer === undefined) {
      if (field.optional) return undefined;
      prompt.say(`  expected something, received nothing; for example: ${field.example}`);
      continue;
    }
    const taken = take(field, [...texts, answer], so);
    if ('wrong' in taken) prompt.say(`  ${taken.wrong}`);
    else if (!field.list) return taken.value;
    else texts.push(answer);
  }
}

/**
 * Fills in fields in their order.
 * @param prompt whoever can be asked; without one, everything missing or wrong is refused at once
 * @param example the command that an example line begins with
 */
export async function fill(
  fields: Field[],
  given: Given,
  prompt: Prompt | undefined,
  example: string,
): Promise<Answers> {
  const answers: Answers = {};
  const problems: Problem[] = [];
  const wrong = new Set<string>();
  /** The questions that were answered, by their places among the fields, for whoever goes back. */
  const asked: number[] = [];
  for (let at = 0; at < fields.length; at++) {
    const field = fields[at]!;
    const texts = given.get(field.name);
    if (field.when && !field.when(answers)) {
      if (texts) problems.push(argumentProblem(field.name, `expected no ${field.name} here: ${field.ask}`));
      continue;
    }
    if (field.instead !== undefined && !texts && (answers[field.instead] !== undefined || wrong.has(field.instead)))
      continue;
    const suggested = prompt && !field.silent ? undefined : field.suggest?.(answers);
    const known = texts ?? (suggested === undefined ? undefined : [suggested]);
    const taken = known && take(field, known, answers);
    if (taken && 'value' in taken) answers[field.name] = taken.value;
    else if (prompt && (!field.silent || taken)) {
      if (taken) prompt.say(`--${field.name}: ${taken.wrong}`);
      const answer = await ask(field, answers, prompt);
      if (answer !== BACK) {
        asked.push(at);
        answers[field.name] = answer;
        continue;
      }
      const before = asked.pop();
      if (before === undefined) prompt.say('  this is the first question');
      // What was answered after it may depend on it, and is asked again.
      for (const later of fields.slice(before ?? at)) delete answers[later.name];
      at = (before ?? at) - 1;
    } else if (taken) {
      problems.push(argumentProblem(field.name, taken.wrong));
      wrong.add(field.name);
    }
    // What is made of other answers is missing only because they are.
    else if (!field.optional && (!field.suggest || problems.length === 0))
      problems.push(
        argumentProblem(
          field.name,
          `expected something${field.instead === undefined ? '' : `, or a ${field.instead}`}, received nothing: ${lower(field.ask)}`,
        ),
      );
  }
  if (problems.length > 0) {
    const replaced = new Set(fields.map(({ instead }) => instead));
    const wanted = fields.filter(
      (field) =>
        (!field.optional || replaced.has(field.name)) &&
        field.instead === undefined &&
        !field.suggest &&
        (!field.when || field.when(answers)),
    );
    throw new Refused(
      problems,
      `For example:\n${example} ${wanted.map(({ name, example: each }) => `--${name} ${quoted(each)}`).join(' ')}`,
    );
  }
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined));
}

/** Problems with what was asked for, and a line that would have done. */
export class Refused extends ProblemError {
  readonly hint: string;
  constructor(problems: Problem[], hint: string) {
    super(problems);
    this.hint = hint;
  }
}

const lower = (text: string): string => (/^[A-Z](?![A-Z])/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text);
const quoted = (text: string): string => (/^[\w./:-]+$/.test(text) ? text : `"${text}"`);
