import { parse, YAMLParseError } from 'yaml';
import { keptPerContent } from '../build/keptResults.ts';

/** The fields of a head as far as it can be read; its lines count from the first line of dashes. */
export type Head = { fields: Record<string, unknown> } | { line: number; column: number; message: string };

/** A text without the quotation marks around it, or the double one that nothing closes; those of its own words stay. */
function unquoted(text: string): string {
  const [, mark, inside = ''] = /^(["'])(.*)\1$/.exec(text) ?? [];
  if (mark !== undefined) return mark === '"' && /(?<!\\)"/.test(inside) ? text : inside;
  return /^"[^"]*$/.test(text) ? text.slice(1) : text;
}

/** What is wrong with a line, in an editor’s words. @param code of the parser */
function messageOf(line: string, code: string | undefined): string {
  const [, key, text] = /^(\w+): +(.*\S)/.exec(line) ?? [];
  if (code === 'DUPLICATE_KEY') return `expected each field once, received ${key ?? line.trim()} a second time`;
  if (line.includes('\t')) return 'expected spaces in the lines between the dashes, received a tab';
  if (key === undefined || text === undefined)
    return `expected a field as “title: words” between the lines of dashes, received ${line.trim() || 'something else'}`;
  const inner = unquoted(text);
  return `expected quotation marks around a text that YAML reads otherwise, received ${text}; write ${key}: ${JSON.stringify(inner)}`;
}

function read(yaml: string): Head {
  try {
    return { fields: (parse(yaml) ?? {}) as Record<string, unknown> };
  } catch (error) {
    const { code, linePos } = error instanceof YAMLParseError ? error : {};
    const { line = 0, col = 1 } = linePos?.[0] ?? {};
    return { line: line + 1, column: col, message: messageOf(yaml.split('\n')[line - 1] ?? '', code) };
  }
}

/** Reads the head of a text, between its lines of dashes. */
export const parseHead = keptPerContent('yaml', (_, yaml) => read(yaml));

/** The fields of the head of a whole text; none where it has no head, or one that cannot be read. */
export function fieldsOf(file: string, text: string): Record<string, unknown> {
  const [, yaml = ''] = /^---\n([\s\S]*?)\n---/.exec(text) ?? [];
  const head = parseHead(file, yaml);
  return 'fields' in head ? head.fields : {};
}
