/** Checks what editors write in MDX: every number a fact, every reference alive, every quotation true. */
import { existsSync } from 'node:fs';
import type { Image, Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { parse as parseYaml, YAMLParseError } from 'yaml';
import { contentSchemas, translationSchema, type Collection } from '../data/contentSchemas.ts';
import { explain } from '../data/readJson.ts';
import { derive } from '../data/derived.ts';
import { findNumbers, sentenceAt } from '../data/digits.ts';
import { FORMS, type Form } from '../data/format.ts';
import type { Ledger } from '../data/ledger.ts';
import { unknownFact } from '../data/ledger.ts';
import { expected, type Problem } from '../data/problem.ts';
import { quotationProblem } from '../data/quotation.ts';
import { plain, textProblems } from '../data/texts.ts';
import type { Mdx } from './mdx.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;
type Report = (node: Nodes, message: string) => void;

/** What authors may use, and the attributes each takes; * marks those it needs. */
const COMPONENTS: Record<string, string[]> = {
  Fact: ['id*', 'form', 'cap'],
  Derived: ['by*', 'of*', 'form'],
  Exempt: ['reason*'],
  Figure: ['id*'],
  Told: ['id*'],
  Step: [],
  Quote: ['by*', 'report*', 'paragraph*'],
  Term: ['id*'],
  Sidenote: [],
  Numbers: ['title*'],
  Number: ['id*', 'form'],
  Person: ['name*'],
};
/** What stands in one other component only. */
const PARENTS: Record<string, string> = { Step: 'Told', Number: 'Numbers' };
/** What stands between paragraphs, in no other component. */
const BLOCKS = new Set(['Numbers', 'Person']);
/** As many as src/styles/sidenote.css has places for. */
export const MOST_SIDENOTES = 12;
/** Components whose words a reader follows where they stand, and which a remark would interrupt. */
const WITHOUT_SIDENOTES = ['Told', 'Quote', 'Fact', 'Term', 'Sidenote', 'Numbers'];
/** Components that hold words of the text’s own, in which numbers are looked for; a fact may. */
const HOLD_WORDS = new Set(['Quote', 'Term', 'Told', 'Step', 'Sidenote', 'Numbers', 'Number', 'Person']);

/** What texts may name besides facts, by id. */
export interface Names {
  figures: Set<string>;
  /** How many steps each passage has; undefined where it cannot be read. */
  passages: Map<string, number | undefined>;
  terms: Set<string>;
  /** Addresses of pages and files of the site, as texts link to them: "/method/". */
  addresses: Set<string>;
}

const isElement = (node: Nodes): node is Element => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
const BLANK = '\u2007';
/** Whether a component holds words of the text’s own, in which numbers are looked for. */
const holdsWords = ({ name, children }: Element): boolean => HOLD_WORDS.has(name ?? '') || (name === 'Fact' && children.length > 0);

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
    if (!names.includes(attribute.name)) report(node, `${expected(`one of the attributes ${names.join(', ')} of ${node.name}`, attribute.name, names)}`);
    given[attribute.name] = attribute.value ?? '';
  }
  for (const [name, value] of Object.entries(given)) if (value.trim() === '' && name !== 'cap') report(node, `expected ${name} of ${node.name} to say something, received nothing`);
  for (const name of allowed.filter((each) => each.endsWith('*')).map((each) => each.slice(0, -1)))
    if (given[name] === undefined) report(node, `expected ${node.name} to have an attribute ${name}, received none`);
  return given;
}

/** A node’s components, however deep. */
const elementsOf = (node: Nodes): Element[] =>
  [...(isElement(node) ? [node] : []), ...('children' in node ? node.children.flatMap((child) => elementsOf(child as Nodes)) : [])];

/** The words of a node, with what is a number by right blanked out, and where each piece came from. */
function pieces(node: Nodes): { text: string; node: Nodes }[] {
  if (isElement(node) && node.name !== null && node.name in COMPONENTS && !holdsWords(node)) return [{ text: BLANK, node }];
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return [{ text: node.value, node }];
  if ('children' in node) return node.children.flatMap((child) => pieces(child as Nodes));
  return [];
}

const plainText = (node: Nodes): string => pieces(node).map(({ text }) => text).join('');

/** A node whose text runs over several lines, at the line that `before` ends in. */
function lineOf(node: Nodes, before: string[]): Nodes {
  if (before.length === 1 || !node.position) return node;
  const start = { line: node.position.start.line + before.length - 1, column: before.at(-1)!.length + 1 };
  return { ...node, position: { ...node.position, start } };
}

function checkNumbers(node: Nodes, report: Report): void {
  const parts = pieces(node);
  const text = parts.map((part) => part.text).join('');
  for (const { index, text: number } of findNumbers(text)) {
    let end = 0;
    const part = parts.find((each) => (end += each.text.length) > index)!;
    const before = part.text.slice(0, index - end + part.text.length).split('\n');
    report(lineOf(part.node, before), `expected a fact, received the number “${number}” in “${sentenceAt(text, index).replaceAll(BLANK, '…')}”; write <Fact id="dataset/fact" />, or <Exempt reason="…">${number}</Exempt>`);
  }
}

function checkElement(node: Element, ledger: Ledger, names: Names, report: Report): void {
  const name = node.name ?? '';
  if (!(name in COMPONENTS)) {
    report(node, expected(`one of ${Object.keys(COMPONENTS).join(', ')}`, name, Object.keys(COMPONENTS)));
    return;
  }
  const { id, by, of, report: source, paragraph, form, title, name: person } = attributesOf(node, report);
  if ((name === 'Fact' || name === 'Number') && id) {
    // A fact that could not be read has been reported.
    if (!ledger.facts.has(id) && !ledger.unread(id)) report(node, unknownFact(id, ledger));
    else if (ledger.facts.get(id)?.omit) report(node, `expected a fact that the site shows, received ${id}, which is left out: ${ledger.facts.get(id)!.omit}`);
    else if (name === 'Number' && ledger.facts.get(id)?.unit === null) report(node, `expected a quantity in Number, received ${id}, which has no number`);
    else if (name === 'Fact' && node.children.length > 0 && ledger.facts.get(id)?.unit) report(node, `expected <Fact id="${id}" /> to print its number itself, received words between its tags`);
    if (form !== undefined && !FORMS.includes(form as Form)) report(node, expected(`one of ${FORMS.join(', ')}`, form, FORMS));
  }
  if (name === 'Derived' && by !== undefined && of !== undefined) {
    const result = derive(by, of.trim().split(/\s+/), ledger);
    if (typeof result === 'string' && result !== '') report(node, result);
    if (form !== undefined && form !== 'size') report(node, expected('size, or no form', form, ['size']));
  }
  if (name === 'Figure' && id !== undefined && !names.figures.has(id)) report(node, expected('the id of a figure', id, names.figures));
  if (name === 'Told') checkTold(node, id, names, report);
  if (name === 'Term' && id !== undefined && !names.terms.has(id)) report(node, expected('the id of a term of content/glossary', id, names.terms));
  if (name === 'Term' && !/\S/.test(plainText(node))) report(node, 'expected Term to hold the words that open, received none');
  if (name === 'Number' && !/\S/.test(plainText(node))) report(node, 'expected Number to hold words that say what it counts, received none');
  if ((name === 'Sidenote' || name === 'Person') && !/\S/.test(plainText(node))) report(node, `expected words in ${name}, received none`);
  if (name === 'Numbers') checkNumbersPanel(node, title, ledger, report);
  if (name === 'Person' && person) {
    const known = [...ledger.people.values()].map((each) => each.name);
    if (!known.includes(person)) report(node, expected('the name of a person of data/people.json', person, known));
  }
  if (name === 'Quote' && source !== undefined && paragraph !== undefined) {
    const words = plainText(node).trim();
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
  const children = (node.children as Nodes[]).flatMap((child): Nodes[] => (child.type === 'paragraph' ? child.children : [child]));
  const numbers = children.filter((child) => isElement(child) && child.name === 'Number');
  const stray = children.find((child) => !numbers.includes(child) && child.type !== 'mdxFlowExpression' && child.type !== 'mdxTextExpression' && !(child.type === 'text' && /^\s*$/.test(child.value)));
  if (stray) report(stray, 'expected nothing but <Number id="…">words</Number> in Numbers, received something else');
  else if (numbers.length < 2 || numbers.length > 6) report(node, `expected 2 to 6 numbers in Numbers, received ${numbers.length}`);
}

const ALONE = 'expected Sidenote right behind the word that it is about, received it alone';

/** Each component stands where it can be set. */
function checkPlace(node: Element, within: string[], report: Report): void {
  const name = node.name ?? '';
  const parent = PARENTS[name];
  if (parent && within.at(-1) !== parent) report(node, `expected ${name} to stand in ${parent}, received it alone`);
  if (BLOCKS.has(name) && (node.type === 'mdxJsxTextElement' || within.length > 0)) report(node, `expected <${name}> and </${name}> on lines of their own between paragraphs, received them ${within.length > 0 ? `in ${within.at(-1)}` : 'in a line'}`);
  const around = within.find((each) => WITHOUT_SIDENOTES.includes(each) || each === 'a heading');
  if (name === 'Sidenote' && node.type === 'mdxJsxFlowElement') report(node, ALONE);
  if (name === 'Sidenote' && around) report(node, `expected Sidenote in a paragraph of the text, received it in ${around}`);
}

/** A passage holds its steps and nothing else, as many as its figure has, each with words of its own. */
function checkTold(node: Element, id: string | undefined, { passages }: Names, report: Report): void {
  if (id !== undefined && !passages.has(id)) report(node, expected('the id of a passage', id, passages.keys()));
  const isStep = (child: Nodes): child is Element => isElement(child) && child.name === 'Step';
  const children = node.children as Nodes[];
  // On one line with others a step has no paragraphs.
  const strays = children.filter((child) => (!isStep(child) || child.type === 'mdxJsxTextElement') && child.type !== 'mdxFlowExpression');
  if (node.type === 'mdxJsxTextElement' || strays.length > 0) report(strays[0] ?? node, 'expected <Told>, <Step> and what closes them on lines of their own, and nothing but steps in Told, received something else');
  for (const step of children.filter(isStep)) if (step.type === 'mdxJsxFlowElement' && !/\S/.test(plainText(step))) report(step, 'expected words in Step, received none');
  const [steps, drawn] = [children.filter(isStep).length, id === undefined ? undefined : passages.get(id)];
  if (strays.length === 0 && drawn !== undefined && steps !== drawn) report(node, `expected ${drawn} steps, as src/told/${id}.ts draws, received ${steps}`);
}

/** Whether the ledger has the speaker say something in that paragraph: words are not put into another’s mouth. */
function checkSpeaker(by: string, source: string, paragraph: number, ledger: Ledger, refuse: (message: string) => void): void {
  const names = [...ledger.people.values()].map(({ name }) => name);
  if (!names.includes(by)) return refuse(expected('the name of a person of data/people.json', by, names));
  const speakers = [...ledger.facts.values()].filter((fact) => fact.source.id === source && fact.paragraph === paragraph);
  const speaks = speakers.some(({ person, statedBy }) => person?.name === by || plain(statedBy, ledger).includes(by));
  if (!speaks && !ledger.unreadIn(source, paragraph)) refuse(`expected words of ${by} in ${source} ¶${paragraph}, where no fact is stated by or about them; record it first, or name another speaker`);
}

/** A picture is one of ours, and says what it shows. */
function checkImage({ url, alt }: Image, refuse: (message: string) => void): void {
  if (!alt || !/\S/.test(alt)) refuse('expected a text that says what the picture shows, ![text](address), received none');
  for (const { text } of findNumbers(alt ?? '')) refuse(`expected a picture’s text without numbers, received “${text}”`);
  if (/^(?:https?:)?\/\//.test(url)) refuse(`expected a picture of ours, received one of another host: ${url}`);
  else if (!url.startsWith('/') || !existsSync(`public${decodeURI(url)}`)) refuse(expected('a picture of public/, from its first slash', url));
}

function checkLink(url: string, { addresses }: Names, refuse: (message: string) => void): void {
  if (/^(?:https:|mailto:|#)/.test(url)) return;
  if (/^http:/.test(url)) return refuse(`expected an address that begins with https:, received “${url}”`);
  if (!url.startsWith('/')) return refuse(`expected an address of ours from its first slash, as /method/, or one with https:, received “${url}”`);
  const [page = ''] = url.split(/[?#]/);
  const known = url.includes('#') && [...addresses].some((address) => address.startsWith(`${page}#`)) ? url : page;
  if (!addresses.has(known)) refuse(expected('the address of a page of ours', url, addresses));
}

/** In MDX braces open an expression. A comment is one that is harmless; a fact’s address was meant for a component. */
function checkBraces(inside: string, node: Nodes, report: Report): void {
  if (/^\s*\/\*[\s\S]*\*\/\s*$/.test(inside)) return;
  const fact = /^[a-z0-9-]+\/[a-z0-9-]+$/.test(inside.trim());
  report(node, `expected no braces in prose; write ${fact ? `<Fact id="${inside.trim()}" />` : '\\{ for the sign itself'}`);
}

/** Paragraphs, headings, cells: nodes whose children are words and not further blocks. */
const HOLDS_WORDS = new Set(['paragraph', 'heading', 'tableCell', 'code']);

/** @param within what the node stands in, from the outermost: names of components, and headings */
function walk(node: Nodes, ledger: Ledger, names: Names, report: Report, within: string[] = []): void {
  if (node.type === 'mdxjsEsm') report(node, 'expected no import or export: components are there already');
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') checkBraces(node.value, node, report);
  if (node.type === 'image') checkImage(node, (message) => report(node, message));
  if (node.type === 'link' || node.type === 'definition') checkLink(node.url, names, (message) => report(node, message));
  if (node.type === 'heading' && node.depth === 1) report(node, 'expected headings from “##” on, since the title is the first, received “#”');
  if (node.type === 'heading' && plainText(node).trim() === '') report(node, 'expected a heading with words, received none');
  if (node.type === 'paragraph' && node.children.every((child) => isElement(child) && child.name === 'Sidenote')) report(node, ALONE);
  if (isElement(node)) checkElement(node, ledger, names, report);
  if (isElement(node)) checkPlace(node, within, report);
  const inside = isElement(node) && node.name ? [...within, node.name] : node.type === 'heading' ? [...within, 'a heading'] : within;
  // Numbers in a quotation are the speaker’s words, which are checked against the report.
  if (HOLDS_WORDS.has(node.type) && !inside.includes('Quote')) checkNumbers(node, report);
  if ('children' in node) for (const child of node.children) walk(child as Nodes, ledger, names, report, inside);
}

/** Fields of frontmatter that are names and dates, not words. */
export const NAMES = new Set(['figure', 'opening', 'published', 'updated', 'sources', 'group']);

/** Whether a file is a chapter in another language, whose head says less. */
const isTranslation = (file: string): boolean => /^content\/[a-z]{2}\/articles\//.test(file);

/** The folder of `content/` that a file lies in, if it is one whose texts we know. */
const collectionOf = (file: string): Collection | undefined =>
  isTranslation(file) ? 'articles' : (Object.keys(contentSchemas) as Collection[]).find((folder) => file.startsWith(`content/${folder}/`));

function checkFrontmatter(file: string, yaml: string, ledger: Ledger, names: Names, problems: Problem[]): void {
  const lineOf = (key: string) => String(2 + yaml.split('\n').findIndex((line) => line.startsWith(`${key}:`)));
  const refuse = (key: string, message: string) => problems.push({ file, place: `${lineOf(key)}: ${key}`, message });
  let data: Record<string, unknown>;
  try {
    data = (parseYaml(yaml) ?? {}) as Record<string, unknown>;
  } catch (error) {
    // Its lines count from the first line of dashes.
    const { line = 0, col = 1 } = (error instanceof YAMLParseError && error.linePos?.[0]) || {};
    const said = (error as Error).message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '');
    problems.push({ file, place: `${line + 1}:${col}`, message: `expected YAML between the lines of dashes, received something else: ${said}` });
    return;
  }
  const collection = collectionOf(file);
  if (!collection) {
    problems.push({ file, place: '', message: expected('a file in a folder of content/', file, Object.keys(contentSchemas).map((folder) => `content/${folder}/`)) });
    return;
  }
  const schema = isTranslation(file) ? translationSchema : contentSchemas[collection];
  const { shape } = schema;
  const result = schema.safeParse(data, { reportInput: true });
  for (const issue of result.error?.issues ?? [])
    for (const each of issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ ...issue, keys: [key] })) : [issue])
      refuse(each.code === 'unrecognized_keys' ? each.keys[0]! : String(each.path[0] ?? ''), explain(each, Object.keys(shape)));
  for (const [key, value] of Object.entries(data).filter(([name]) => !NAMES.has(name)))
    for (const text of [value].flat()) if (typeof text === 'string') for (const message of textProblems(text, ledger)) refuse(key, message);
  const { figure, published, updated } = data;
  if (typeof figure === 'string' && !names.figures.has(figure)) refuse('figure', expected('the id of a figure', figure, names.figures));
  for (const source of [data.sources ?? []].flat()) if (ledger.ids.sources.size > 0 && !ledger.ids.sources.has(String(source))) refuse('sources', expected('the id of a source', source, ledger.ids.sources));
  if (typeof published === 'string' && typeof updated === 'string' && updated < published)
    refuse('updated', expected(`a day on or after ${published}`, updated));
}

/**
 * Checks one text of `content/`.
 * @param file its path, by whose folder its head is checked
 * @param names the ids of all figures and terms, and the addresses of all pages
 */
export function checkProse(file: string, { tree, problems: found }: Mdx, ledger: Ledger, names: Names): Problem[] {
  const problems = [...found];
  const report: Report = (node, message) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    problems.push({ file, place: `${line}:${column}`, message });
  };
  const [first] = tree.children;
  if (first?.type === 'yaml') checkFrontmatter(file, first.value, ledger, names, problems);
  else problems.push({ file, place: '1:1', message: 'expected frontmatter between two lines of three dashes, received none' });
  if (tree.children.filter(({ type }) => type !== 'yaml').length === 0 && collectionOf(file) !== 'glossary') problems.push({ file, place: '', message: 'expected a text below the lines of dashes, received none' });
  walk(tree, ledger, names, report);
  // Its steps have addresses in the page, which must differ.
  const told = tree.children.filter((node): node is MdxJsxFlowElement => isElement(node) && node.name === 'Told');
  const idOf = ({ attributes }: Element) => attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'id')?.value;
  const sidenotes = elementsOf(tree).filter(({ name }) => name === 'Sidenote');
  if (sidenotes.length > MOST_SIDENOTES) report(sidenotes[MOST_SIDENOTES]!, `expected at most ${MOST_SIDENOTES} sidenotes in a text, received ${sidenotes.length}`);
  told.forEach((node, i) => {
    if (told.slice(0, i).some((other) => idOf(other) === idOf(node))) report(node, `expected each passage once in a text, received ${JSON.stringify(idOf(node))} again`);
  });
  return problems;
}
