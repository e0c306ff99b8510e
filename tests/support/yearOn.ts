/**
 * The project as it may stand a year on: with a sixth report, whose facts, figure, term and article
 * the recipes of docs/recipes made, a figure and a fact renamed, a fact withdrawn, another
 * corrected, and a pinned embed taken back. What was published before must hold there. It speaks an invented language.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FactInput } from '../../src/ledger/schema.ts';
import { INTERFACE } from '../../src/i18n/language.ts';
import { copyProject } from './copyProject.ts';
import { RecipeRunner, readRecipes } from '../recipes/recipe.ts';
import { isPin, loadPins, pinPath } from '../../src/embeds/pins.ts';
import { filesIn } from '../../src/build/projectFiles.ts';

export const EDITION = '2027-11-21';
export const RENAMED = {
  from: 'growth-2019-2020',
  to: 'growth-in-the-pandemic',
  title: 'Growth before and in the pandemic',
};
export const RENAMED_FACT = {
  from: 'corroborations/eca-share-kursiv',
  to: 'corroborations/eca-share',
  title: 'Central Asia’s share',
};
export const WITHDRAWN = {
  id: 'corroborations/journey-ahead-published',
  title: 'When The Journey Ahead was published',
};
/** Its caveat says more, so that its card and the figures that hold it have another version. */
export const CORRECTED = { id: 'economy/tj-growth-2019', figure: RENAMED.to, why: 'A reader asked.' };
/** A pin that is taken back, by its path below the site’s address. */
export const TAKEN_BACK = {
  path: pinPath(
    loadPins(filesIn('.'))
      .filter(isPin)
      .find(({ embed }) => embed === 'amina-rule')!,
  ),
  why: 'It showed a draft.',
};

/** A language whose every word is the English one between these signs; nothing else of the copy’s interface has them. */
export const INVENTED = { code: 'eo', open: '«', close: '»', chapter: 'the-apple-road' };

/** What a language does not invent: how CLDR writes numbers and days in it, and the words of its grammar. */
const KEPT = new Set(
  'locale region group decimal large counting dollars enumeration months monthsOfDays inYear ofYear ofDay'.split(' '),
);

type Words = string | { [key: string]: Words };
const invented = (words: Words, key = ''): Words => {
  if (KEPT.has(key)) return words;
  return typeof words === 'string'
    ? INVENTED.open + words + INVENTED.close
    : Object.fromEntries(Object.entries(words).map(([name, own]) => [name, invented(own, name)]));
};

/** Writes an invented translation of all that the copy says, as the recipe “Add a language” does it. */
function invent(copy: string): void {
  const folder = join(copy, 'data/languages', INVENTED.code);
  const texts = join(copy, 'texts');
  const run = () =>
    execFileSync(process.execPath, ['src/cli/language.ts', INVENTED.code, texts], {
      cwd: copy,
      env: { ...process.env, INIT_CWD: copy },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  rmSync(folder, { recursive: true });
  run();
  writeFileSync(
    join(folder, INTERFACE),
    // A letter of its August, which our fonts do not have, and files of figures refuse.
    JSON.stringify(invented(JSON.parse(readFileSync(join(folder, INTERFACE), 'utf8')) as Words)).replaceAll('ŭ', 'u'),
  );
  for (const name of readdirSync(texts))
    writeFileSync(
      join(folder, name),
      JSON.stringify(invented(JSON.parse(readFileSync(join(texts, name), 'utf8')) as Words)),
    );
  rmSync(texts, { recursive: true });
}

/** Makes the copy that is a year older, and says where it is. */
export async function makeYearOn(): Promise<string> {
  // One other language at a time: the site is built twice as it is.
  const copy = copyProject('.', { ownPublic: true, languages: [] });
  const runner = new RecipeRunner(copy);
  for (const recipe of readRecipes()) await runner.apply(recipe);
  runner.clear();
  const change = (file: string, edit: (text: string) => string) => {
    const before = readFileSync(join(copy, file), 'utf8');
    const after = edit(before);
    if (after === before) throw new Error(`nothing was changed in ${file}`);
    writeFileSync(join(copy, file), after);
  };
  const changeFacts = (dataset: string, edit: (facts: FactInput[]) => FactInput[]) =>
    change(`data/datasets/${dataset}.json`, (text) => {
      const data = JSON.parse(text) as { facts: FactInput[] };
      return JSON.stringify({ ...data, facts: edit(data.facts) });
    });
  const name = (id: string) => id.split('/')[1]!;

  renameSync(join(copy, `data/figures/${RENAMED.from}.json`), join(copy, `data/figures/${RENAMED.to}.json`));
  const changeTexts = (part: string | RegExp, to: string) => {
    const files = readdirSync(join(copy, 'content'), { recursive: true, encoding: 'utf8' });
    const using = files.filter(
      (file) => file.endsWith('.mdx') && readFileSync(join(copy, 'content', file), 'utf8').search(part) >= 0,
    );
    for (const file of using) change(join('content', file), (text) => text.replaceAll(part, to));
  };
  changeTexts(RENAMED.from, RENAMED.to);
  changeTexts(new RegExp(` <Fact id="${WITHDRAWN.id}">[^<]*</Fact>`, 'g'), '');
  changeFacts('corroborations', (facts) =>
    facts
      .filter(({ id }) => id !== name(WITHDRAWN.id))
      .map((fact) => (fact.id === name(RENAMED_FACT.from) ? { ...fact, id: name(RENAMED_FACT.to) } : fact)),
  );
  changeFacts('economy', (facts) =>
    facts.map((fact) => {
      if (fact.id !== name(CORRECTED.id)) return fact;
      const caveat = `${fact.caveat} Added a year on.`;
      const correction = {
        date: '2027-05-01',
        field: 'caveat',
        old: fact.caveat ?? null,
        new: caveat,
        why: CORRECTED.why,
      };
      return { ...fact, caveat, corrections: [...(fact.corrections ?? []), correction] };
    }),
  );
  change('data/moved.json', () =>
    JSON.stringify({
      moved: [
        {
          id: `figures/${RENAMED.from}`,
          title: RENAMED.title,
          to: `figures/${RENAMED.to}`,
          date: '2027-03-01',
          why: 'Its name said less than it shows.',
        },
        {
          id: `facts/${RENAMED_FACT.from}`,
          title: RENAMED_FACT.title,
          to: `facts/${RENAMED_FACT.to}`,
          date: '2027-03-01',
          why: 'Others say it too.',
        },
        { id: `facts/${WITHDRAWN.id}`, title: WITHDRAWN.title, date: '2027-03-01', why: 'Its source took it back.' },
      ],
    }),
  );
  change('src/site.ts', (text) => text.replace(/edition: '.*'/, `edition: '${EDITION}'`));
  execFileSync(process.execPath, ['src/cli/pin.ts', 'withdraw', TAKEN_BACK.path, TAKEN_BACK.why], {
    cwd: copy,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  invent(copy);
  return copy;
}
