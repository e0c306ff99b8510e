import { parse, YAMLParseError } from 'yaml';
import { kept } from '../build/keptResults.ts';
import { oncePerContent } from '../build/oncePerContent.ts';

/** The fields of a head as far as it can be read; its lines count from the first line of dashes. */
export type Head = { fields: Record<string, unknown> } | { line: number; column: number; reason: string };

function read(yaml: string): Head {
  try {
    return { fields: (parse(yaml) ?? {}) as Record<string, unknown> };
  } catch (error) {
    const { line = 0, col = 1 } = (error instanceof YAMLParseError && error.linePos?.[0]) || {};
    const reason = (error as Error).message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '');
    return { line: line + 1, column: col, reason };
  }
}

/** Reads the head of a text, between its lines of dashes. */
export const parseHead = oncePerContent((_, yaml) => kept('yaml', yaml, () => read(yaml)));

/** The fields of the head of a whole text; none where it has no head, or one that cannot be read. */
export function fieldsOf(file: string, text: string): Record<string, unknown> {
  const [, yaml = ''] = /^---\n([\s\S]*?)\n---/.exec(text) ?? [];
  const head = parseHead(file, yaml);
  return 'fields' in head ? head.fields : {};
}
