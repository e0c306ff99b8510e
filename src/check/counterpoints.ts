/** A hostile claim stands only beside what its report sets against it. */
import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { Fact, Ledger } from '../ledger/types.ts';
import type { Problem } from '../ledger/problem.ts';
import type { Figure } from '../figure/figure.ts';
import { scrollyFile, type Scrolly } from '../figure/scrolly.ts';
import { textsOf } from './figures.ts';
import { scrollyTextsOf } from './scrollies.ts';

const ADDRESS = /\b[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*/g;

const hostile = (ids: Iterable<string>, ledger: Ledger): Fact[] =>
  [...ids].flatMap((id) => ledger.facts.get(id) ?? []).filter(({ counterpoint }) => counterpoint.length > 0);
const alone = (fact: Fact, ids: Set<string>): boolean => !fact.counterpoint.some((id) => ids.has(id));
const message = ({ id, counterpoint }: Fact, where: string): string =>
  `expected beside the hostile claim ${id}, ${where}, what the report sets against it (${counterpoint.join(' or ')}), received none`;

/** The facts whose words a quotation is: what its speaker says in that paragraph. */
function quoted(node: MdxJsxFlowElement | MdxJsxTextElement, ledger: Ledger): string[] {
  const attribute = (name: string) =>
    node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name)?.value as string | undefined;
  const [by, report, paragraph] = [attribute('by'), attribute('report'), Number(attribute('paragraph'))];
  if (node.name !== 'Quote' || !by) return [];
  return [...ledger.facts.values()]
    .filter((fact) => fact.source.id === report && fact.paragraph === paragraph && fact.statedBy.includes(by))
    .map(({ id }) => id);
}

/** The facts that a part of a text names or quotes, and where it first does. */
function named(nodes: Nodes[], ledger: Ledger): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (node: Nodes): void => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
      const ids = node.attributes.flatMap(({ value }) =>
        typeof value === 'string' ? Array.from(value.matchAll(ADDRESS), ([id]) => id) : [],
      );
      for (const id of [...ids, ...quoted(node, ledger)]) if (!found.has(id)) found.set(id, `${line}:${column}`);
    }
    if ('children' in node) for (const child of node.children) visit(child);
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
  const head =
    first?.type === 'yaml' ? new Set(Array.from(first.value.matchAll(ADDRESS), ([id]) => id)) : new Set<string>();
  const headings = new Set(
    tree.children.filter(({ type }) => type === 'heading').flatMap((node) => [...named([node], ledger).keys()]),
  );
  return [
    ...hostile(new Set([...head, ...headings]), ledger).map(({ id }) => ({
      file,
      place: '1:1',
      message: `expected no hostile claim in a title, heading or standfirst, received ${id}`,
    })),
    ...sections.flatMap((section) => {
      const ids = named(section, ledger);
      return hostile(ids.keys(), ledger)
        .filter((fact) => alone(fact, new Set(ids.keys())))
        .map((fact) => ({ file, place: ids.get(fact.id)!, message: message(fact, 'in the same section') }));
    }),
  ];
}

/** Of what is drawn: its facts, and those that its texts name. */
function checkDrawn(
  file: string,
  facts: Fact[],
  texts: [place: string, text: string][],
  where: string,
  ledger: Ledger,
): Problem[] {
  const ids = new Set([
    ...facts.map(({ id }) => id),
    ...texts.flatMap(([, text]) => Array.from(text.matchAll(ADDRESS), ([id]) => id)),
  ]);
  return hostile(ids, ledger)
    .filter((fact) => alone(fact, ids))
    .map((fact) => ({ file, place: 'facts', message: message(fact, where) }));
}

export const checkFigureCounterpoints = (figure: Figure, ledger: Ledger): Problem[] =>
  checkDrawn(
    figure.file,
    figure.facts,
    textsOf(figure).filter(([place]) => place !== 'title'),
    'in the same figure',
    ledger,
  );

/** A still stands alone in print and for those who listen: each step has its counterpoint itself. */
export const checkScrollyCounterpoints = (passage: Scrolly, ledger: Ledger): Problem[] =>
  passage.steps.flatMap((step, i) =>
    checkDrawn(
      scrollyFile(passage),
      step.facts,
      scrollyTextsOf(passage).filter(([place]) => place.startsWith(`steps.${i}.`)),
      'in the same step',
      ledger,
    ),
  );
