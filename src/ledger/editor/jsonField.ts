/** Changes a field of an entry in a JSON file as an editor would by hand: nothing else of the file changes. */
import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import { inline } from './jsonList.ts';

const nameOf = (property: Node): string => String(property.children?.[0]?.value);

/**
 * Gives a field another value, or adds it behind those that stand before it.
 * @param path where the entry is: `['facts', 3]`
 * @param order the names of all fields, in the order in which they stand
 */
export function setField(
  text: string,
  path: (string | number)[],
  key: string,
  value: unknown,
  order: string[],
): string {
  const entry = findNodeAtLocation(parseTree(text)!, path);
  const properties = entry?.children ?? [];
  const own = properties.find((property) => nameOf(property) === key)?.children?.[1];
  if (own) return text.slice(0, own.offset) + inline(value) + text.slice(own.offset + own.length);
  const before = properties.findLast((property) => order.indexOf(nameOf(property)) < order.indexOf(key));
  if (!before) throw new Error(`expected an entry with a field before ${key} at ${path.join('.')}`);
  const end = before.offset + before.length;
  // As its neighbour is: on a line of its own, or behind it.
  const space = /\s*$/.exec(text.slice(0, before.offset))![0];
  const between = space.includes('\n') ? space.slice(space.lastIndexOf('\n')) : ' ';
  return `${text.slice(0, end)},${between}${JSON.stringify(key)}: ${inline(value)}${text.slice(end)}`;
}
