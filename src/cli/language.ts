/**
 * npm run language <code> [folder]
 * Begins a language: writes its words of the interface in English, to be translated there. Says how much of it is not
 * translated yet, and with a folder writes that into it, in the files in which the translation goes to data/languages.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { drawnLabels, englishTexts, formsOf, isPlural, untranslated, type Tree } from '../check/translations.ts';
import { expected, formatProblems, type Problem } from '../ledger/problem.ts';
import { english } from '../i18n/messages.en.ts';
import { INTERFACE, LANGUAGES } from '../i18n/language.ts';
import { openProject } from '../project/project.ts';

/** The words of the interface with the plural forms that the language has. */
function withForms(tree: Tree, forms: string[]): Tree {
  if (typeof tree === 'string') return tree;
  if (isPlural(tree)) return Object.fromEntries(forms.map((form) => [form, tree[form] ?? tree.other!]));
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, withForms(value, forms)]));
}

function refuse(problem: Problem): never {
  console.error(formatProblems([problem]));
  process.exit(1);
}

const write = (file: string, content: unknown): void => writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);

const [code = '', folder] = process.argv.slice(2);
const forms = /^[a-z]{2}$/.test(code) && code !== 'en' ? formsOf(code) : [];
if (forms.length === 0 || Intl.PluralRules.supportedLocalesOf(code).length === 0)
  refuse({
    file: 'npm run language',
    place: '',
    message: expected('two letters, the code of a language besides English in ISO 639-1', code || undefined),
  });

const own = `${LANGUAGES}/${code}`;
if (!existsSync(`${own}/${INTERFACE}`)) {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code)!;
  mkdirSync(own, { recursive: true });
  write(`${own}/${INTERFACE}`, { ...(withForms(english, forms) as object), locale: code, region: code, name });
  console.log(`${own}/${INTERFACE}: write its words in ${name}`);
}
const project = openProject('.');
const { ledger } = project;
const texts = englishTexts(ledger, await project.figures(), await project.scrollies()).set(
  'drawn',
  await drawnLabels(ledger),
);
// From npm the folder is meant from where npm was called.
const to = folder && resolve(process.env.INIT_CWD ?? '.', folder);
if (to) mkdirSync(to, { recursive: true });
for (const [name, lacking] of untranslated(project.in(code).language, texts)) {
  console.log(`${own}/${name}.json: ${lacking.size} of ${texts.get(name)!.size} texts are in English still`);
  if (to) write(join(to, `${name}.json`), Object.fromEntries(lacking));
}
