import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { expected, type Problem } from './problem.ts';
import { factSchema } from './schema.ts';

type Issue = z.core.$ZodIssue;

const FIELDS = Object.keys(factSchema.shape);

/** What a schema calls types, as an editor would. */
const TYPES: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields in braces',
  record: 'fields in braces',
};

/** Says a schema’s complaint the way an editor reads it: expected …, received …. */
export function explain(issue: Issue, fields = FIELDS): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => expected('only fields of the schema', key, fields)).join('; ');
    case 'invalid_value':
      return expected(`one of ${issue.values.join(', ')}`, issue.input, issue.values.map(String));
    case 'invalid_type':
      return expected(TYPES[issue.expected] ?? `a value of type ${issue.expected}`, issue.input);
    case 'too_small':
      return issue.origin === 'array' || issue.origin === 'string'
        ? expected(issue.message, issue.input)
        : expected(`${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`, issue.input);
    case 'too_big':
      return expected(`at most ${issue.maximum}`, issue.input);
    case 'invalid_key':
      return expected(issue.issues[0]!.message, issue.path.at(-1));
    default:
      return expected(issue.message, issue.input);
  }
}

/** The fields that a schema has at a path; none if it has no fields there. */
function fieldsAt(schema: z.ZodType, path: PropertyKey[]): string[] {
  const inner = (each: unknown): unknown => (each instanceof z.ZodOptional ? inner(each.unwrap()) : each);
  let at = inner(schema);
  for (const step of path)
    at = inner(at instanceof z.ZodArray ? at.element : at instanceof z.ZodObject ? at.shape[String(step)] : undefined);
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

/** An issue as problems: of fields that there are not, one at each. */
function problemsOf(file: string, issue: Issue, schema: z.ZodType): Problem[] {
  if (issue.code !== 'unrecognized_keys') return [{ file, place: issue.path.join('.'), message: explain(issue) }];
  return issue.keys.map((key) => ({
    file,
    place: [...issue.path, key].join('.'),
    message: explain({ ...issue, keys: [key] }, fieldsAt(schema, issue.path)),
  }));
}

/** The line and column of an offset, both from 1. */
function lineOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${before.at(-1)!.length + 1}`;
}

/** Where a text stops being JSON, since the parser does not always say: behind the longest beginning that might go on well. */
function brokenAt(text: string): number {
  const mightGoOn = (end: number): boolean => {
    try {
      JSON.parse(text.slice(0, end));
      return true;
    } catch (error) {
      return new RegExp(`end of JSON input|^Unterminated|position ${end}\\b`).test((error as Error).message);
    }
  };
  let [good, bad] = [0, text.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (mightGoOn(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

/** What to say of text that is no JSON; the parser’s own words speak of positions. */
function syntaxMessage(text: string, offset: number, reason: string): string {
  const before = text.slice(0, offset).trimEnd();
  const rest = text.slice(offset).trimStart();
  const next = rest[0];
  const [word] = /^[\p{L}_]+/u.exec(rest) ?? [];
  if (next === undefined)
    return 'expected the end of JSON, with all its brackets and quotation marks closed, received the end of the file';
  if (/^(?:<{7}|={7}|>{7})/.test(rest))
    return 'expected one of two versions, received what git leaves where both were changed; keep one of them';
  if (/^Bad control/.test(reason))
    return `expected a text on one line, received a ${text[offset] === '\t' ? 'tab' : 'line break'} within it`;
  if (/^Expected ':'/.test(reason)) return `expected a colon between a field and its value, received ${next}`;
  if (word && /[{,]$/.test(before)) return `expected quotation marks around ${word}, received none`;
  if (word && /[:[]$/.test(before))
    return `expected a text in quotation marks, a number, true or false, received ${word}`;
  if (/[}\]"\d]$|(?:true|false|null)$/.test(before) && /["{[\d-]/.test(next))
    return 'expected a comma between two entries, received none';
  if (before.endsWith(',') && /[}\]]/.test(next)) return 'expected no comma behind the last entry, received one';
  if (/[“”‘’']/.test(next)) return `expected straight quotation marks ("), received ${next}`;
  if (next === '/' || next === '#') return `expected no remarks in JSON, received ${next}`;
  return `expected JSON, received something else: ${reason}`;
}

/** A file as far as it could be read. */
export interface Reading<T> {
  data?: T;
  problems: Problem[];
  /** What JSON holds, whatever its shape. */
  json?: unknown;
  text: string;
}

/**
 * Reads one JSON file and checks its shape.
 * @param root the project’s folder; `file` is relative to it, with forward slashes
 * @returns the data, or none and every problem of the file
 */
export function readJson<T extends z.ZodType>(root: string, file: string, schema: T): Reading<z.infer<T>> {
  let text = '';
  const refuse = (message: string, place = '') => ({ problems: [{ file, place, message }], text });
  if (!existsSync(join(root, file))) return refuse('expected a file, received none; put it back');
  const bytes = readFileSync(join(root, file));
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refuse('expected text in UTF-8, received another encoding; save the file as UTF-8');
  }
  if (text.startsWith('\uFEFF'))
    return refuse('expected no byte-order mark; save the file as UTF-8 without one', '1:1');
  if (text.trim() === '') return refuse('expected JSON, received an empty file');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const message = (error as Error).message;
    const offset = Math.min(brokenAt(text), text.trimEnd().length);
    return refuse(
      syntaxMessage(text, offset, message.replace(/ in JSON at.*$|"\.\.\.[\s\S]*$/, '')),
      lineOf(text, offset),
    );
  }
  // JSON.parse takes the last of two equal keys without a word.
  const twice = parseDocument(text).errors.find(({ code }) => code === 'DUPLICATE_KEY');
  if (twice) return refuse('expected each key once, received one a second time', lineOf(text, twice.pos[0]));
  const result = schema.safeParse(json, { reportInput: true });
  if (result.success) return { data: result.data, problems: [], json, text };
  const problems = result.error.issues.flatMap((issue) => problemsOf(file, issue, schema));
  return { problems, json, text };
}

/** The entries of a list that hold, each at its place in the file, and the ids of all, as far as they can be read. */
export function readEntries<T extends { id: string }>(
  { json, text }: Reading<unknown>,
  key: string,
  schema: z.ZodType<T>,
): { entries: T[]; ids: string[] } {
  const list = (json as Record<string, unknown> | undefined)?.[key];
  if (!Array.isArray(list))
    return { entries: [], ids: Array.from(text.matchAll(/"id":\s*"([^"]*)"/g), ([, id]) => id!) };
  // An entry that does not hold leaves a gap, which forEach and flatMap pass over: the others keep their places.
  const entries: T[] = [];
  list.forEach((entry, i) => {
    const { success, data } = schema.safeParse(entry);
    if (success) entries[i] = data;
  });
  return {
    entries,
    ids: list.flatMap((entry: { id?: unknown } | null) => (typeof entry?.id === 'string' ? [entry.id] : [])),
  };
}

/** Says for problems in JSON files which entry and which line they are about. */
export function locate(root: string, problems: Problem[]): Problem[] {
  const parse = (file: string) => {
    const counter = new LineCounter();
    const document = parseDocument(readFileSync(join(root, file), 'utf8'), { lineCounter: counter });
    return { counter, document, data: document.toJS() as Record<string, { id?: string }[]> | null };
  };
  const documents = new Map<string, ReturnType<typeof parse>>();
  const read = (file: string) => {
    const entry = documents.get(file) ?? parse(file);
    documents.set(file, entry);
    return entry;
  };
  return problems.map((problem) => {
    if (!problem.file.endsWith('.json') || !existsSync(join(root, problem.file))) return problem;
    const [, row, offset] = /^(\d+):(\d+)$/.exec(problem.place) ?? [];
    if (row) return { ...problem, line: Number(row), column: Number(offset) };
    const { counter, document, data } = read(problem.file);
    const [list, entry, ...rest] = problem.place.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    // An entry is named by its number in the list or by its id, a fact’s with or without its dataset.
    const ids = data?.[String(list)];
    const index =
      typeof entry === 'string' && Array.isArray(ids)
        ? ids.findIndex((each) => each?.id === entry.split('/').at(-1))
        : entry;
    const path = [list, ...(index === undefined ? [] : [index]), ...rest];
    const id: unknown = document.getIn([...path.slice(0, 2), 'id']);
    // A field that is missing has no line: its entry’s is the nearest.
    // Steps are told as texts, since in a list they are numbers and in a map that has such keys they are not.
    const steps = path.map(String);
    const node = (document.getIn(steps, true) ?? document.getIn(steps.slice(0, 2), true)) as
      { range?: [number, number, number] } | undefined;
    if (!node?.range) return { ...problem, line: 1, column: 1 };
    const { line, col: column } = counter.linePos(node.range[0]);
    return { ...problem, line, column, where: [id, `line ${line}`].filter(Boolean).join(', ') };
  });
}
