import { z } from 'zod';
import { oncePer } from '../build/oncePer.ts';
import { oncePerContent } from '../build/oncePerContent.ts';
import type { ProjectFiles } from '../build/projectFiles.ts';
import { parseJson } from './parseJson.ts';
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
  tuple: 'a list',
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
      if (issue.origin === 'array') return expected(issue.message, issue.input);
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
export function lineOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${before.at(-1)!.length + 1}`;
}

/** A file as far as it could be read. */
export interface Reading<T> {
  data?: T;
  problems: readonly Problem[];
  /** What JSON holds, whatever its shape. */
  json?: unknown;
  text: string;
}

/** Reads what a file of this shape holds. */
const readerOf = oncePer((schema: z.ZodType) =>
  oncePerContent((file, text): Reading<unknown> => {
    const refuse = (message: string, place = '') => ({ problems: [{ file, place, message }], text });
    if (text.startsWith('\uFEFF'))
      return refuse('expected no byte-order mark; save the file as UTF-8 without one', '1:1');
    if (text.trim() === '') return refuse('expected JSON, received an empty file');
    const parsed = parseJson(text);
    if ('error' in parsed) return refuse(parsed.error.message, lineOf(text, parsed.error.offset));
    const { json } = parsed;
    const result = schema.safeParse(json, { reportInput: true });
    if (result.success) return { data: result.data, problems: [], json, text };
    const problems = result.error.issues.flatMap((issue) => problemsOf(file, issue, schema));
    return { problems, json, text };
  }),
);

/**
 * Reads one JSON file and checks its shape.
 * @returns the data, or none and every problem of the file; they are shared with whoever reads the same again
 */
export function readJson<T extends z.ZodType>(files: ProjectFiles, file: string, schema: T): Reading<z.infer<T>> {
  const refuse = (message: string) => ({ problems: [{ file, place: '', message }], text: '' });
  if (!files.has(file)) return refuse('expected a file, received none; put it back');
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(files.bytes(file));
    return readerOf(schema)(file, text) as Reading<z.infer<T>>;
  } catch {
    return refuse('expected text in UTF-8, received another encoding; save the file as UTF-8');
  }
}

/** A valid entry of a list, with its place in the file: the invalid ones beside it have places too. */
export interface Placed<T> {
  at: number;
  entry: T;
}

/** The valid entries of a list, and the ids of all, as far as they can be read. */
export function readEntries<T extends { id: string }>(
  { json, text }: Reading<unknown>,
  key: string,
  schema: z.ZodType<T>,
): { entries: Placed<T>[]; ids: string[] } {
  const list = (json as Record<string, unknown> | undefined)?.[key];
  if (!Array.isArray(list))
    return { entries: [], ids: Array.from(text.matchAll(/"id":\s*"([^"]*)"/g), ([, id]) => id!) };
  return {
    entries: list.flatMap((each, at) => {
      const { success, data } = schema.safeParse(each);
      return success ? [{ at, entry: data }] : [];
    }),
    ids: list.flatMap((entry: { id?: unknown } | null) => (typeof entry?.id === 'string' ? [entry.id] : [])),
  };
}
