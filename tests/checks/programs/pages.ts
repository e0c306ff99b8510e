/** Texts: whether programs that take a page or the book apart keep what must not be parted from a number. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Element, Nodes, Root } from 'hast';
import { elementsIn, findAll, parseHtml, replace, textOf } from '../../../src/build/hast.ts';
import { isPart } from '../../../src/build/part.ts';
import { libreOffice, missing, run, versionOf, type Outcome } from './program.ts';

/** Sentences as a reader meets them, with the numbers, terms and signs that open: nothing may run into a number. */
const markedParagraphs = (page: Root): string[] =>
  findAll(page, ({ tagName, children }) => tagName === 'p' && children.some(opens)).map(textOf);
const opens = (node: Nodes): boolean => node.type === 'element' && node.properties.dataNote !== undefined;

/** The words of speakers, each with who said them. */
const attributions = (page: Root): string[] =>
  findAll(page, ({ children }) => children.some((node) => node.type === 'element' && node.tagName === 'blockquote'))
    .filter(({ tagName }) => tagName === 'div')
    .map(textOf);

/** The words of an opening around its drawing, and the steps of a way. */
const openingsAndSteps = (page: Root): string[] =>
  findAll(page, (node) => hasClass(node, 'opening'))
    .flatMap((node) => elementsIn(node).filter(({ tagName }) => tagName === 'figcaption' || tagName === 'p'))
    .concat(findAll(page, (node) => hasClass(node, 'steps')).flatMap((node) => elementsIn(node).filter(isItem)))
    .map(textOf);
const hasClass = ({ properties }: Element, name: string): boolean => [properties.className].flat().includes(name);
const isItem = ({ tagName }: Element): boolean => tagName === 'li';

/**
 * What a page says that no program may lose: titles, caveats and sources of its figures, its paragraphs with what opens
 * in them, its quotations with who said them, the words of its opening, its steps, its sources.
 * @param withNotes whether cards of numbers and sidenotes count too
 */
export function wanted(file: string, withNotes = true): string[] {
  const page = parseHtml(readFileSync(file, 'utf8'));
  if (!withNotes) replace(page, (node) => (isPart(node, 'notes') || isPart(node, 'sidenotes') ? [] : [node]));
  const within = (part: 'title' | 'caveats' | 'source', of: ReturnType<typeof findAll>) =>
    of.flatMap((node) =>
      findAll(node, (each) => isPart(each, part)).flatMap((each) =>
        part === 'caveats' ? elementsIn(each).filter(({ tagName }) => tagName === 'li') : [each],
      ),
    );
  const figures = findAll(page, (node) => isPart(node, 'figure'));
  const sources = findAll(page, (node) => isPart(node, 'sources'));
  return [
    ...within('title', figures).map(textOf),
    ...within('caveats', figures).map(textOf),
    ...within('source', figures).map(textOf),
    ...sources.flatMap((node) =>
      findAll(node, ({ properties }) => properties.dataExempt === 'title of a source').map(textOf),
    ),
    ...markedParagraphs(page),
    ...attributions(page),
    ...openingsAndSteps(page),
    ...findAll(page, ({ tagName, properties }) => tagName === 'data' && properties.dataFact !== undefined).map(textOf),
  ].filter((text, i, all) => text.trim() !== '' && all.indexOf(text) === i);
}

const outcome = (
  program: string,
  version: string | null,
  kind: string,
  sentences: string[],
  read: () => string,
): Outcome => ({
  program,
  version,
  kind,
  tried: version === null ? 0 : sentences.length,
  lost: version === null ? [] : missing(sentences, read()).map((each) => `“${each.slice(0, 100)}”`),
});

/** Packages that readers’ modes of browsers are made of. */
export const PACKAGES = ['@mozilla/readability@0.6.0', 'linkedom@0.18.12'];

/** @param kind what the file is @param file a built page, or what is made of it @param page the page itself */
export function tryPage(kind: string, file: string, work: string, page = file): Outcome[] {
  const sentences = wanted(page);
  const script = join(work, 'readability.mjs');
  writeFileSync(
    script,
    `import { readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
const { document } = parseHTML(readFileSync(process.argv[2], 'utf8'));
console.log(new Readability(document).parse().textContent);
`,
  );
  const [name, version] = PACKAGES[0]!.split(/(?<=.)@/) as [string, string];
  return [
    outcome('Lynx', versionOf('lynx', '-version'), kind, sentences, () =>
      run('lynx', '-dump', '-width=400', '-display_charset=utf-8', '-assume_charset=utf-8', '-nolist', file),
    ),
    outcome('w3m', versionOf('w3m', '-version'), kind, sentences, () =>
      run('w3m', '-dump', '-cols', '2000', '-O', 'UTF-8', '-I', 'UTF-8', file),
    ),
    outcome('ELinks', versionOf('elinks', '-version'), kind, sentences, () =>
      run('elinks', '-dump', '-dump-width', '400', '-no-numbering', '-no-references', file),
    ),
    outcome('LibreOffice Writer', versionOf('soffice', '--version'), kind, sentences, () => {
      libreOffice(work, work, 'txt:Text (encoded):UTF8', [file], '--infilter=HTML (StarWriter)');
      return readFileSync(join(work, `${basename(file, '.html')}.txt`), 'utf8');
    }),
    outcome(name, version, kind, sentences, () => run(process.execPath, script, file)),
    outcome('pandoc', versionOf('pandoc', '--version'), kind, sentences, () =>
      run('pandoc', '-f', 'html', '-t', 'plain', '--wrap=none', file),
    ),
  ];
}

/** @param file the EPUB @param page the page that it is made of */
export function tryBook(file: string, page: string, work: string): Outcome[] {
  const sentences = wanted(page);
  const text = join(work, 'book.txt');
  return [
    // Its notes it knows within one document only, and drops those that another refers to.
    outcome('pandoc', versionOf('pandoc', '--version'), 'EPUB without notes', wanted(page, false), () =>
      run('pandoc', '-f', 'epub', '-t', 'plain', '--wrap=none', file),
    ),
    outcome('calibre', versionOf('ebook-convert', '--version'), 'EPUB', sentences, () => {
      run('ebook-convert', file, text);
      return readFileSync(text, 'utf8');
    }),
    outcome('MuPDF', versionOf('mutool', '-v'), 'EPUB', sentences, () =>
      run('mutool', 'draw', '-F', 'text', '-W', '1600', '-H', '2000', file),
    ),
  ];
}
