/** A hostile claim stands only beside what its report sets against it. */
import type { Nodes, Root } from 'mdast';
import type { Fact, Ledger } from '../data/ledger.ts';
import type { Problem } from '../data/problem.ts';
import type { Figure } from '../figure/figure.ts';
import { fileOf } from './figures.ts';

const ADDRESS = /\b[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*/g;

const hostile = (ids: Iterable<string>, ledger: Ledger): Fact[] => [...ids].flatMap((id) => ledger.facts.get(id) ?? []).filter(({ counterpoint }) => counterpoint.length > 0);
const alone = (fact: Fact, ids: Set<string>): boolean => !fact.counterpoint.some((id) => ids.has(id));
const message = ({ id, counterpoint }: Fact, where: string): string => `expected beside the hostile claim ${id}, ${where}, what the report sets against it (${counterpoint.join(' or ')}), received none`;

/** The facts that a part of a text names, and where it first names each. */
function named(nodes: Nodes[]): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (node: Nodes): void => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement')
      for (const { value } of node.attributes)
        if (typeof value === 'string') for (const [id] of value.matchAll(ADDRESS)) if (!found.has(id)) found.set(id, `${line}:${column}`);
    if ('children' in node) for (const child of node.children) visit(child as Nodes);
  };
  nodes.forEach(visit);
  return found;
}

/** Of a text: each section, from one heading to the next, and its head, where hostile claims have no place. */
export function checkCounterpoints(file: string, tree: Root, ledger: Ledger): Problem[] {
  const sections: Nodes[][] = [[]];
  for (const node of tree.children) {
    if (node.type === 'heading') sections.push([]);
    sections.at(-1)!.push(node);
  }
  const [first] = tree.children;
  const head = first?.type === 'yaml' ? new Set(Array.from(first.value.matchAll(ADDRESS), ([id]) => id)) : new Set<string>();
  const headings = new Set(tree.children.filter(({ type }) => type === 'heading').flatMap((node) => [...named([node]).keys()]));
  return [
    ...hostile(new Set([...head, ...headings]), ledger).map(({ id }) => ({ file, place: '1:1', message: `expected no hostile claim in a title, heading or standfirst, received ${id}` })),
    ...sections.flatMap((section) => {
      const ids = named(section);
      return hostile(ids.keys(), ledger).filter((fact) => alone(fact, new Set(ids.keys()))).map((fact) => ({ file, place: ids.get(fact.id)!, message: message(fact, 'in the same section') }));
    }),
  ];
}

export const checkFigureCounterpoints = (figure: Figure, ledger: Ledger): Problem[] => {
  const ids = new Set([...figure.facts.map(({ id }) => id), ...Array.from([figure.subtitle, figure.alt, ...figure.caveats].join(' ').matchAll(ADDRESS), ([id]) => id)]);
  return hostile(ids, ledger).filter((fact) => alone(fact, ids)).map((fact) => ({ file: fileOf(figure), place: 'facts', message: message(fact, 'in the same figure') }));
};
