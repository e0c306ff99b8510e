import { parseTree, type Node } from 'jsonc-parser';
import type { ProjectFiles } from '../build/projectFiles.ts';
import type { Problem } from './problem.ts';
import { lineOf } from './readJson.ts';

/** What stands at a path in JSON, if anything does. */
function nodeAt(tree: Node | undefined, [step, ...rest]: string[]): Node | undefined {
  if (step === undefined || !tree) return tree;
  const child =
    tree.type === 'array'
      ? tree.children?.[Number(step)]
      : tree.children?.find(({ children }) => children?.[0]?.value === step)?.children?.[1];
  return nodeAt(child, rest);
}

/** The path of a place. An entry is named by its number in the list or by its id, a fact’s with or without its dataset. */
function pathOf(tree: Node | undefined, place: string): string[] {
  const [list = '', entry, ...rest] = place.split('.');
  if (entry === undefined) return [list];
  const id = entry.split('/').at(-1);
  const entries = /^\d+$/.test(entry) ? [] : (nodeAt(tree, [list])?.children ?? []);
  const index = entries.findIndex((each) => nodeAt(each, ['id'])?.value === id);
  return [list, index < 0 ? entry : String(index), ...rest];
}

/** Says for problems in JSON files which entry and which line they are about. */
export function locate(files: ProjectFiles, problems: Problem[]): Problem[] {
  const opened = new Map<string, { text: string; tree: Node | undefined }>();
  const open = (file: string) => {
    const known = opened.get(file);
    if (known) return known;
    const text = files.text(file);
    const entry = { text, tree: parseTree(text) };
    opened.set(file, entry);
    return entry;
  };
  return problems.map((problem) => {
    if (!problem.file.endsWith('.json') || !files.has(problem.file)) return problem;
    const [, row, column] = /^(\d+):(\d+)$/.exec(problem.place) ?? [];
    if (row) return { ...problem, line: Number(row), column: Number(column) };
    const { text, tree } = open(problem.file);
    const path = pathOf(tree, problem.place);
    // A field that is missing has no line: its entry’s is the nearest.
    const parent = nodeAt(tree, path.slice(0, 1));
    const node =
      nodeAt(tree, path) ?? nodeAt(tree, path.slice(0, 2)) ?? (parent?.type === 'object' ? parent : undefined);
    if (!node) return { ...problem, line: 1, column: 1 };
    const id: unknown = nodeAt(tree, [...path.slice(0, 2), 'id'])?.value;
    const [line, from] = lineOf(text, node.offset).split(':').map(Number) as [number, number];
    return { ...problem, line, column: from, where: [id, `line ${line}`].filter(Boolean).join(', ') };
  });
}
