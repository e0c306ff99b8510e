/** Adds to lists in JSON files as an editor would by hand: nothing else of the file changes. */
import { isMap, isSeq, parseDocument } from 'yaml';

/** A value on one line: `{ "from": "tajikistan", "to": "russia" }`. */
export function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{ ${fields.map(([key, each]) => `${JSON.stringify(key)}: ${inline(each)}`).join(', ')} }`;
}

/** An entry with a field to a line, as the lists of `data/` have them. */
export function entryText(entry: object, indent: string): string {
  const fields = Object.entries(entry).filter(([, value]) => value !== undefined);
  return `{\n${fields.map(([key, value]) => `${indent}  ${JSON.stringify(key)}: ${inline(value)}`).join(',\n')}\n${indent}}`;
}

/**
 * Adds a value to a list of a JSON file’s text, written as its neighbours are. It goes to the end,
 * or, where the entries stand in the order of their ids, to its place among them.
 * @param path where the list is: `['facts']`, `['disagreements', 3, 'facts']`
 */
export function addToList(text: string, path: (string | number)[], value: unknown): string {
  const list = parseDocument(text).getIn(path, true);
  if (!isSeq(list) || list.items.length === 0) throw new Error(`expected a list with an entry at ${path.join('.')}`);
  const items = list.items.map((item) => {
    const [start, end] = (item as { range: [number, number, number] }).range;
    return { start, end, id: isMap(item) ? String(item.get('id')) : '' };
  });
  const last = items.at(-1)!;
  const lineStart = text.lastIndexOf('\n', last.start) + 1;
  const indent = text.slice(lineStart, last.start);
  const ownLines = indent.trim() === '';
  const severalLines = text.slice(last.start, last.end).includes('\n');
  const written = severalLines && typeof value === 'object' ? entryText(value!, indent) : inline(value);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const between = ownLines ? `,${eol}${indent}` : ', ';
  const added = written.replaceAll('\n', eol);
  const sorted = items.every(({ id }, i) => i === 0 || items[i - 1]!.id < id);
  const id = String((value as { id?: string }).id ?? '');
  const next = sorted && id !== '' ? items.find((item) => item.id > id) : undefined;
  return next
    ? text.slice(0, next.start) + added + between + text.slice(next.start)
    : text.slice(0, last.end) + between + added + text.slice(last.end);
}
