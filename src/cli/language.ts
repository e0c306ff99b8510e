/**
 * npm run language <code> [folder] [-- --still <key>] [-- --pages]
 * Begins a language: writes its words of the interface in English, to be translated there. Writes down of which English
 * each translation was made (src/i18n/translated.ts); --still says of one, by its key, that it holds although its English
 * changed. Says how much of the language is not translated yet, and what keeps home and the profiles from being published.
 * With a folder it writes what is not translated into it, in the files in which the translation goes to data/languages;
 * with --pages only what those pages need.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { allEnglishTexts } from '../check/englishTexts.ts';
import { untranslated } from '../check/untranslated.ts';
import { expected, formatProblems, type Problem } from '../ledger/problem.ts';
import { english } from '../i18n/messages.en.ts';
import { INTERFACE, LANGUAGES, translatedIn } from '../i18n/language.ts';
import { withForms } from '../i18n/wordTree.ts';
import { TRANSLATED } from '../i18n/translated.ts';
import { recordsOf, translationsOf } from '../check/stale.ts';
import { hasOrder } from '../i18n/order.ts';
import { formsOf } from '../i18n/plural.ts';
import { openProject } from '../project/project.ts';
import { lackingPages } from '../project/publishedPages.ts';
import { cldrFormats } from './cldrFormats.ts';

function refuse(problem: Problem): never {
  console.error(formatProblems([problem]));
  process.exit(1);
}

const write = (file: string, content: unknown): void => writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);

function options(): { code: string; folder?: string; still: string[]; pages: boolean } {
  try {
    const { positionals, values } = parseArgs({
      options: { still: { type: 'string', multiple: true }, pages: { type: 'boolean' } },
      allowPositionals: true,
    });
    return {
      code: positionals[0] ?? '',
      folder: positionals[1],
      still: values.still ?? [],
      pages: values.pages ?? false,
    };
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}

const { code, folder, still, pages } = options();
const forms = /^[a-z]{2}$/.test(code) && code !== 'en' ? formsOf(code) : [];
if (forms.length === 0 || !hasOrder(code))
  refuse({
    file: 'npm run language',
    place: '',
    message: expected('two letters, the code of a language besides English in ISO 639-1', code || undefined),
  });

/** The language’s own name, as a word that begins a line. */
function nameOf(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language)!;
  return name[0]!.toLocaleUpperCase(language) + name.slice(1).replaceAll(/[‘’]/g, 'ʻ');
}

const own = `${LANGUAGES}/${code}`;
if (!existsSync(`${own}/${INTERFACE}`)) {
  const name = nameOf(code);
  const { region } = new Intl.Locale(code).maximize();
  mkdirSync(own, { recursive: true });
  write(`${own}/${INTERFACE}`, {
    ...(withForms({ ...english, ...cldrFormats(code, forms) }, forms) as object),
    locale: code,
    // Of a language of no country CLDR says “the world”, by a number.
    region: /^[A-Z]/.test(region ?? '') ? `${code}_${region}` : code,
    name,
  });
  console.log(`${own}/${INTERFACE}: write its words in ${name}`);
}
const project = openProject('.');
const { files, ledger } = project;
const texts = await allEnglishTexts(project);
const pairs = translationsOf(code, files, texts);
const unknown = still.find((key) => !pairs.has(key));
if (unknown !== undefined)
  refuse({ file: 'npm run language', place: '--still', message: expected('a translation', unknown, pairs.keys()) });
const records = recordsOf(pairs, translatedIn(files, code), new Set(still));
const inOrder = Object.entries(records).sort(([a], [b]) => (a < b ? -1 : 1));
write(`${own}/${TRANSLATED}`, Object.fromEntries(inOrder));

// From npm the folder is meant from where npm was called.
const to = folder && resolve(process.env.INIT_CWD ?? '.', folder);
if (to) mkdirSync(to, { recursive: true });
const { language } = project.in(code);
const sentences = language.untranslatedWords;
if (sentences.length > 0)
  console.log(`${own}/${INTERFACE}: ${sentences.length} words are not translated yet: ${sentences.join(', ')}`);
for (const [name, lacking] of untranslated(language, texts)) {
  console.log(`${own}/${name}.json: ${lacking.size} of ${texts.get(name)!.size} texts are in English still`);
  if (to && !pages) write(join(to, `${name}.json`), Object.fromEntries(lacking));
}
const needed = new Map<string, Record<string, string>>();
for (const [page, lacking] of language.isBegun ? lackingPages(language, ledger) : []) {
  const [first] = lacking;
  if (first)
    console.log(`/${code}/${page} waits for ${lacking.length} texts, the first ${first.file}/${first.address}`);
  for (const { file, address } of lacking)
    needed.set(file, { ...needed.get(file), [address]: texts.get(file)!.get(address)! });
}
if (to && pages) for (const [name, lacking] of needed) write(join(to, `${name}.json`), lacking);
