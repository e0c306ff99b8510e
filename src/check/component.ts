/** What editors write in tags: which components there are, what each takes, where it stands, and whether what it names exists. */
import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { derive } from '../ledger/derived.ts';
import { FORMS, type Form } from '../ledger/format.ts';
import { unknownFact } from '../ledger/ledger.ts';
import type { Ledger } from '../ledger/types.ts';
import { isDefault } from '../i18n/locale.ts';
import { expected } from '../ledger/problem.ts';
import { quotationProblem } from '../ledger/validate/quotation.ts';
import { plain, textProblems } from '../ledger/texts.ts';

export type Element = MdxJsxFlowElement | MdxJsxTextElement;
export type Report = (node: Nodes, message: string) => void;

/** What authors may use, and the attributes each takes; * marks those it needs. */
const COMPONENTS: Record<string, string[]> = {
  Fact: ['id*', 'form', 'cap'],
  Derived: ['by*', 'of*', 'form'],
  Exempt: ['reason*'],
  Figure: ['id*'],
  Scrolly: ['id*'],
  Step: [],
  Quote: ['by*', 'report*', 'paragraph*', 'original'],
  Term: ['id*'],
  Sidenote: [],
  Numbers: ['title*'],
  Number: ['id*', 'form'],
  Person: ['name*'],
};
/** What stands in one other component only. */
const PARENTS: Record<string, string> = { Step: 'Scrolly', Number: 'Numbers' };
/** What stands between paragraphs, in no other component. */
const BLOCKS = new Set(['Numbers', 'Person']);
/** As many as src/styles/sidenote.css has places for. */
export const MOST_SIDENOTES = 12;
/** Components whose words a reader follows where they stand, and which a remark would interrupt. */
const WITHOUT_SIDENOTES = ['Scrolly', 'Quote', 'Fact', 'Term', 'Sidenote', 'Numbers'];
/** Components that hold words of the text’s own, in which numbers are looked for; a fact may. */
const HOLD_WORDS = new Set(['Quote', 'Term', 'Scrolly', 'Step', 'Sidenote', 'Numbers', 'Number', 'Person']);

/** What texts may name besides facts, by id. */
export interface Names {
  figures: Set<string>;
  /** How many steps each passage has; undefined where it cannot be read. */
  passages: Map<string, number | undefined>;
  terms: Set<string>;
  /** Addresses of pages and files of the site, as texts link to them: "/method/". */
  addresses: Set<string>;
}

export const isElement = (node: Nodes): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
export const BLANK = '\u2007';
/** Whether a component holds words of the text’s own, in which numbers are looked for. */
const holdsWords = ({ name, children }: Element): boolean =>
  HOLD_WORDS.has(name ?? '') || (name === 'Fact' && children.length > 0);

/** The attributes of a component, with what is wrong with them. */
function attributesOf(node: Element, report: Report): Record<string, string> {
  const allowed = COMPONENTS[node.name!]!;
  const names = allowed.map((name) => name.replace('*', ''));
  const given: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || (attribute.value !== null && typeof attribute.value !== 'string')) {
      report(node, `expected ${node.name} to have attributes in quotes only, as id="…"`);
      continue;
    }
    if (!names.includes(attribute.name))
      report(node, `${expected(`one of the attributes ${names.join(', ')} of ${node.name}`, attribute.name, names)}`);
    given[attribute.name] = attribute.value ?? '';
  }
  for (const [name, value] of Object.entries(given))
    if (value.trim() === '' && name !== 'cap')
      report(node, `expected ${name} of ${node.name} to say something, received nothing`);
  for (const name of allowed.filter((each) => each.endsWith('*')).map((each) => each.slice(0, -1)))
    if (given[name] === undefined) report(node, `expected ${node.name} to have an attribute ${name}, received none`);
  return given;
}

/** A node’s components, however deep. */
export const elementsOf = (node: Nodes): Element[] => [
  ...(isElement(node) ? [node] : []),
  ...('children' in node ? node.children.flatMap((child) => elementsOf(child as Nodes)) : []),
];

/** The words of a node, with what is a number by right blanked out, and where each piece came from. */
export function pieces(node: Nodes): { text: string; node: Nodes }[] {
  if (isElement(node) && node.name !== null && node.name in COMPONENTS && !holdsWords(node))
    return [{ text: BLANK, node }];
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return [{ text: node.value, node }];
  if ('children' in node) return node.children.flatMap((child) => pieces(child as Nodes));
  return [];
}

export const plainText = (node: Nodes): string =>
  pieces(node)
    .map(({ text }) => text)
    .join('');

/** A component is one that there is, with what it needs, and what it names exists. */
export function checkElement(node: Element, ledger: Ledger, names: Names, report: Report): void {
  const name = node.name ?? '';
  if (!(name in COMPONENTS)) {
    report(node, expected(`one of ${Object.keys(COMPONENTS).join(', ')}`, name, Object.keys(COMPONENTS)));
    return;
  }
  const { id, by, of, report: source, paragraph, form, title, name: person, original } = attributesOf(node, report);
  if ((name === 'Fact' || name === 'Number') && id) {
    // A fact that could not be read has been reported.
    if (!ledger.facts.has(id) && !ledger.unread(id)) report(node, unknownFact(id, ledger));
    else if (ledger.facts.get(id)?.omit)
      report(
        node,
        `expected a fact that the site shows, received ${id}, which is left out: ${ledger.facts.get(id)!.omit}`,
      );
    else if (name === 'Number' && ledger.facts.get(id)?.unit === null)
      report(node, `expected a quantity in Number, received ${id}, which has no number`);
    else if (name === 'Fact' && node.children.length > 0 && ledger.facts.get(id)?.unit)
      report(node, `expected <Fact id="${id}" /> to print its number itself, received words between its tags`);
    if (form !== undefined && !FORMS.includes(form as Form))
      report(node, expected(`one of ${FORMS.join(', ')}`, form, FORMS));
  }
  if (name === 'Derived' && by !== undefined && of !== undefined) {
    const result = derive(by, of.trim().split(/\s+/), ledger);
    if (typeof result === 'string' && result !== '') report(node, result);
    if (form !== undefined && form !== 'size') report(node, expected('size, or no form', form, ['size']));
  }
  if (name === 'Figure' && id !== undefined && !names.figures.has(id))
    report(node, expected('the id of a figure', id, names.figures));
  if (name === 'Scrolly') checkScrolly(node, id, names, report);
  if (name === 'Term' && id !== undefined && !names.terms.has(id))
    report(node, expected('the id of a term of content/glossary', id, names.terms));
  if (name === 'Term' && !/\S/.test(plainText(node)))
    report(node, 'expected Term to hold the words that open, received none');
  if (name === 'Number' && !/\S/.test(plainText(node)))
    report(node, 'expected Number to hold words that say what it counts, received none');
  if ((name === 'Sidenote' || name === 'Person') && !/\S/.test(plainText(node)))
    report(node, `expected words in ${name}, received none`);
  if (name === 'Numbers') checkNumbersPanel(node, title, ledger, report);
  if (name === 'Person' && person) {
    const known = [...ledger.people.values()].map((each) => each.name);
    if (!known.includes(person)) report(node, expected('the name of a person of data/people.json', person, known));
  }
  if (name === 'Quote' && source !== undefined && paragraph !== undefined) {
    // In a translation the words of the report stand in an attribute.
    if (original !== undefined && isDefault(ledger.language))
      report(node, 'expected the report’s own words between the tags of Quote, and no original; a translation has one');
    const words = (original ?? plainText(node)).trim();
    if (!/^[1-9]\d*$/.test(paragraph)) return report(node, expected('the number of a paragraph', paragraph));
    const wrong = quotationProblem(words, source, Number(paragraph), ledger);
    if (wrong) report(node, wrong);
    else if (by !== undefined) checkSpeaker(by, source, Number(paragraph), ledger, (message) => report(node, message));
  }
}

/** A panel has a title and holds numbers, some and not many, and nothing else. */
function checkNumbersPanel(node: Element, title: string | undefined, ledger: Ledger, report: Report): void {
  if (title) for (const message of textProblems(title, ledger)) report(node, `title: ${message}`);
  // Between their lines the numbers stand in a paragraph.
  const children = (node.children as Nodes[]).flatMap((child): Nodes[] =>
    child.type === 'paragraph' ? child.children : [child],
  );
  const numbers = children.filter((child) => isElement(child) && child.name === 'Number');
  const stray = children.find(
    (child) =>
      !numbers.includes(child) &&
      child.type !== 'mdxFlowExpression' &&
      child.type !== 'mdxTextExpression' &&
      !(child.type === 'text' && /^\s*$/.test(child.value)),
  );
  if (stray) report(stray, 'expected nothing but <Number id="…">words</Number> in Numbers, received something else');
  else if (numbers.length < 2 || numbers.length > 6)
    report(node, `expected 2 to 6 numbers in Numbers, received ${numbers.length}`);
}

export const ALONE = 'expected Sidenote right behind the word that it is about, received it alone';

/** Each component stands where it can be set. */
export function checkPlace(node: Element, within: string[], report: Report): void {
  const name = node.name ?? '';
  const parent = PARENTS[name];
  if (parent && within.at(-1) !== parent) report(node, `expected ${name} to stand in ${parent}, received it alone`);
  if (BLOCKS.has(name) && (node.type === 'mdxJsxTextElement' || within.length > 0))
    report(
      node,
      `expected <${name}> and </${name}> on lines of their own between paragraphs, received them ${within.length > 0 ? `in ${within.at(-1)}` : 'in a line'}`,
    );
  const around = within.find((each) => WITHOUT_SIDENOTES.includes(each) || each === 'a heading');
  if (name === 'Sidenote' && node.type === 'mdxJsxFlowElement') report(node, ALONE);
  if (name === 'Sidenote' && around)
    report(node, `expected Sidenote in a paragraph of the text, received it in ${around}`);
}

/** A passage holds its steps and nothing else, as many as its figure has, each with words of its own. */
function checkScrolly(node: Element, id: string | undefined, { passages }: Names, report: Report): void {
  if (id !== undefined && !passages.has(id)) report(node, expected('the id of a passage', id, passages.keys()));
  const isStep = (child: Nodes): child is Element => isElement(child) && child.name === 'Step';
  const children = node.children as Nodes[];
  // On one line with others a step has no paragraphs.
  const strays = children.filter(
    (child) => (!isStep(child) || child.type === 'mdxJsxTextElement') && child.type !== 'mdxFlowExpression',
  );
  if (node.type === 'mdxJsxTextElement' || strays.length > 0)
    report(
      strays[0] ?? node,
      'expected <Scrolly>, <Step> and what closes them on lines of their own, and nothing but steps in Scrolly, received something else',
    );
  for (const step of children.filter(isStep))
    if (step.type === 'mdxJsxFlowElement' && !/\S/.test(plainText(step)))
      report(step, 'expected words in Step, received none');
  const [steps, drawn] = [children.filter(isStep).length, id === undefined ? undefined : passages.get(id)];
  if (strays.length === 0 && drawn !== undefined && steps !== drawn)
    report(node, `expected ${drawn} steps, as src/scrolly/${id}.ts draws, received ${steps}`);
}

/** Whether the ledger has the speaker say something in that paragraph: words are not put into another’s mouth. */
function checkSpeaker(
  by: string,
  source: string,
  paragraph: number,
  ledger: Ledger,
  refuse: (message: string) => void,
): void {
  const names = [...ledger.people.values()].map(({ name }) => name);
  if (!names.includes(by)) return refuse(expected('the name of a person of data/people.json', by, names));
  const speakers = [...ledger.facts.values()].filter(
    (fact) => fact.source.id === source && fact.paragraph === paragraph,
  );
  const speaks = speakers.some(({ person, statedBy }) => person?.name === by || plain(statedBy, ledger).includes(by));
  if (!speaks && !ledger.unreadIn(source, paragraph))
    refuse(
      `expected words of ${by} in ${source} ¶${paragraph}, where no fact is stated by or about them; record it first, or name another speaker`,
    );
}
