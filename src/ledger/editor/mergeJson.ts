/** Joins two versions of a JSON file that come from one, field by field and entry by entry; entries are known by their ids. */
import { parseTree, type Node } from 'jsonc-parser';

/** A place at which both versions say something else: "facts.kg-2019.value". */
export interface Clash {
  place: string;
  ours: string;
  theirs: string;
}

/** A version of a part of a file: where it stands in its text. */
interface Part {
  text: string;
  node: Node;
}

/** Says what holds where both versions have changed something; undefined where nobody can say but a person. */
export type Rule = (place: string, ours: string, theirs: string) => string | undefined;

const written = (part: Part | undefined): string | undefined =>
  part?.text.slice(part.node.offset, part.node.offset + part.node.length);
/** What a part says, however it is spaced. */
const said = (part: Part | undefined): string | undefined => {
  const text = written(part);
  return text === undefined ? undefined : JSON.stringify(JSON.parse(text));
};

const idOf = (node: Node): string | undefined => {
  const field = node.children?.find(({ children }) => children?.[0]?.value === 'id');
  return node.type === 'object' && field ? String(field.children![1]!.value) : undefined;
};

/**
 * The parts of a list or of an object by what they are known by; undefined for values that have no parts. Entries that
 * have no id are known by all that they say.
 */
function partsOf({ text, node }: Part): Map<string, Part> | undefined {
  const { type, children = [] } = node;
  if (type === 'object')
    return new Map(children.map(({ children: pair }) => [String(pair![0]!.value), { text, node: pair![1]! }]));
  const isList = type === 'array' && children.every((child) => ['object', 'string'].includes(child.type));
  const entries = children.map((child) => ({ text, node: child }));
  return isList ? new Map(entries.map((entry) => [idOf(entry.node) ?? said(entry)!, entry])) : undefined;
}

/** Whether entries that are known only by what they say are all still there: one that was changed would be a new one. */
const keepsAll = (were: Map<string, Part>, now: Map<string, Part>): boolean =>
  Array.from(were).every(([key, { node }]) => idOf(node) !== undefined || now.has(key));

/** Writes a list or an object with other parts, spaced as those that it has. */
function rewritten({ text, node }: Part, parts: Map<string, string>): string {
  const { offset, length, children = [] } = node;
  const [first, last] = [children[0]!, children.at(-1)!];
  const start = text.slice(offset, first.offset);
  const between = `,${start.slice(1)}`;
  const end = text.slice(last.offset + last.length, offset + length);
  // What stands between a field and its value.
  const [key, value] = first.children ?? [];
  const colon = node.type === 'object' ? text.slice(key!.offset + key!.length, value!.offset) : '';
  const items = Array.from(parts, ([name, item]) => (colon ? JSON.stringify(name) + colon + item : item));
  return start + items.join(between) + end;
}

const isSorted = (keys: string[]): boolean => keys.every((key, i) => i === 0 || keys[i - 1]! < key);

/**
 * Joins two versions.
 * @param base what both were made from; undefined where there was nothing
 * @param rule for places that both have changed
 * @returns the joined text, and where the two cannot be joined: there it has ours
 */
export function mergeJson(
  base: string | undefined,
  ours: string,
  theirs: string,
  rule: Rule = () => undefined,
): { text: string; clashes: Clash[] } {
  const clashes: Clash[] = [];
  const rootOf = (text: string): Part => ({ text, node: parseTree(text)! });

  /** A part that is left out of the joined text is undefined. */
  function joined(place: string, was: Part | undefined, own: Part | undefined, other: Part | undefined) {
    const [before, mine, yours] = [said(was), said(own), said(other)];
    if (mine === yours || yours === before) return written(own);
    if (mine === before) return written(other);
    if (own && other) {
      const [owns, others] = [partsOf(own), partsOf(other)];
      const were = (was && partsOf(was)) ?? new Map<string, Part>();
      const isList = own.node.type === 'array';
      if (owns && others && own.node.type === other.node.type)
        if (!isList || (keepsAll(were, owns) && keepsAll(were, others)))
          return rewritten(owns.size > 0 ? own : other, joinedParts(place, were, owns, others));
    }
    const ruled = own && other && rule(place, written(own)!, written(other)!);
    if (ruled !== undefined) return ruled;
    clashes.push({ place, ours: mine ?? 'nothing', theirs: yours ?? 'nothing' });
    return written(own);
  }

  function joinedParts(
    place: string,
    were: Map<string, Part>,
    owns: Map<string, Part>,
    others: Map<string, Part>,
  ): Map<string, string> {
    const keys = [...new Set([...owns.keys(), ...others.keys()])];
    // New entries go to the end, but for lists in the order of their ids.
    if (isSorted([...owns.keys()]) && isSorted([...others.keys()])) keys.sort();
    return new Map(
      keys.flatMap((key) => {
        const text = joined(place ? `${place}.${key}` : key, were.get(key), owns.get(key), others.get(key));
        return text === undefined ? [] : [[key, text] as const];
      }),
    );
  }

  const [own, other] = [rootOf(ours), rootOf(theirs)];
  const root = joined('', base === undefined ? undefined : rootOf(base), own, other);
  const { offset, length } = own.node;
  return { text: ours.slice(0, offset) + root! + ours.slice(offset + length), clashes };
}
