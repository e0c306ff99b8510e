import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../data/problem.ts';

/** The line and column of an offset, both from 1. */
function at(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${before.at(-1)!.length + 1}`;
}

/** Where a path such as facts.3.phrase stands in JSON; a field that is missing has the place of its entry. */
function inJson(text: string, place: string): string | undefined {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  const path = place.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
    if (!node?.range) continue;
    const { line, col } = lineCounter.linePos(node.range[0]);
    return `${line}:${col}`;
  }
  return undefined;
}

/**
 * Where an editor’s cursor has to go: "12:5", "12", or "" where a file as a whole is wrong.
 * @param root the project’s folder
 */
export function position(root: string, { file, place, where }: Problem): string {
  const given = /^\d+(?::\d+)?/.exec(place)?.[0] ?? /line (\d+(?::\d+)?)/.exec(where ?? '')?.[1];
  // Fields of frontmatter begin their line.
  if (given && file.endsWith('.mdx')) return given.includes(':') ? given : `${given}:1`;
  const path = join(root, file);
  if (/^\d+:\d/.test(given ?? '') || !existsSync(path) || !/\.(?:json|ts)$/.test(file)) return given ?? '';
  const text = readFileSync(path, 'utf8');
  if (file.endsWith('.json')) return (place && inJson(text, place)) || (given ?? '');
  // A figure’s title, alt or caveats.
  const field = given ? -1 : text.search(new RegExp(`^\\s*${place.split('.')[0]}:`, 'm'));
  return field < 0 || !place ? (given ?? '') : at(text, field + /\S/.exec(text.slice(field))!.index);
}
