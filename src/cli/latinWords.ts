/**
 * npm run latin -- <language>: of the built site (dist/), how many words each page and llms.txt of a language that is written in
 * another script has in Latin letters outside passages marked with another `lang`, and which. Names do not count.
 */
import { existsSync, readFileSync } from 'node:fs';
import { filesIn } from '../build/projectFiles.ts';
import { parseHtml } from '../build/hast.ts';
import { latinWords, latinWordsIn, wordsOfNames } from '../check/latinWords.ts';
import { languageCodes } from '../i18n/language.ts';
import { parseLedger } from '../ledger/ledger.ts';
import { expected } from '../ledger/problem.ts';

const files = filesIn('.');
const [code] = process.argv.slice(2);
const codes = languageCodes(files);
if (code === undefined || !codes.includes(code)) {
  console.error(expected('the code of a language', code, codes));
  process.exit(2);
}
const folder = `dist/${code}`;
if (!existsSync(folder)) {
  console.error(`expected pages in ${folder}/, received none; run npm run build first`);
  process.exit(1);
}
const names = wordsOfNames(parseLedger(files).ledger.sources.values());
const pages = files
  .under(folder)
  .filter((file) => /\.html$|llms\.txt$/.test(file))
  .map((file) => {
    const text = readFileSync(file, 'utf8');
    const words = file.endsWith('.html') ? latinWords(parseHtml(text), code, names) : latinWordsIn(text, names, []);
    return { file, words };
  });
const some = pages.filter(({ words }) => words.length > 0);
for (const { file, words } of some) console.log(`${file}: ${words.length} (${[...new Set(words)].join(', ')})`);
console.log(`${some.length} of ${pages.length} pages have words in Latin letters that are no names`);
