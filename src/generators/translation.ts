/** npm run new translation: texts of a language that are in English still, each asked for by its English. */
import { INTERFACE, LANGUAGES, loadLanguage, translatedIn } from '../i18n/language.ts';
import { recordOf, TRANSLATED } from '../i18n/translated.ts';
import { among, type Field } from '../ledger/editor/field.ts';
import { argumentProblem, fill } from '../ledger/editor/form.ts';
import { mismatches } from '../ledger/mismatches.ts';
import { expected, ProblemError } from '../ledger/problem.ts';
import type { Draft } from './draft.ts';
import type { Generator, Present } from './generator.ts';

interface Lacking {
  /** Its field: "ru/labour-market/kg-2025-orchards.label". */
  name: string;
  code: string;
  file: string;
  address: string;
  english: string;
}

const lackingIn = ({ untranslated = new Map() }: Present): Lacking[] =>
  [...untranslated].flatMap(([code, files]) =>
    [...files].flatMap(([file, texts]) =>
      Array.from(texts, ([address, english]) => ({
        name: `${code}/${file}/${address}`,
        code,
        file,
        address,
        english,
      })),
    ),
  );

/** Languages that lack some text. */
const codesOf = (present: Present): string[] => [...new Set(lackingIn(present).map(({ code }) => code))];

function fields(present: Present): Field[] {
  const codes = [...(present.untranslated?.keys() ?? [])];
  return [
    {
      name: 'language',
      ask: 'The language',
      example: 'ru',
      choices: () => codes,
      suggest: () => (codes.length === 1 ? codes[0] : undefined),
      wrong: among('a language whose chapters are published', codes),
    },
    ...lackingIn(present).map(({ name, code, file, address, english }): Field => ({
      name,
      ask: `${file}/${address}: ${english}`,
      example: english,
      optional: true,
      when: ({ language }) => language === code,
      wrong: (value) => mismatches(String(value), english, loadLanguage(present.files, code))[0],
    })),
  ];
}

/** A list of texts with some more, as it is written: one a line. */
function withTexts(text: string, more: Record<string, string>): string {
  const [, indent = '  '] = /^\{\n( +)/.exec(text) ?? [];
  return `${JSON.stringify({ ...(JSON.parse(text) as Record<string, string>), ...more }, null, indent.length)}\n`;
}

export const translation: Generator = {
  what: 'texts that a language has in English still',
  translates: true,
  fields,
  make: async ({ given, prompt, example, ...project }) => {
    const { language: code, ...texts } = await fill(fields(project), given, prompt, example);
    const all = lackingIn(project).filter((each) => each.code === code);
    const made = all.flatMap((each) => (each.name in texts ? [{ ...each, own: String(texts[each.name]) }] : []));
    const language = argumentProblem(
      'language',
      `${expected('a language with texts in English', code, codesOf(project))}, all of which is translated`,
    );
    if (all.length === 0) throw new ProblemError([language]);
    if (made.length === 0)
      throw new ProblemError([argumentProblem(all[0]!.name, expected('a text, here or for another', undefined))]);
    const { files } = project;
    const folder = `${LANGUAGES}/${String(code)}`;
    const draft: Draft = new Map();
    for (const [name, own] of Map.groupBy(made, ({ file }) => file)) {
      const file = `${folder}/${name}.json`;
      const more = Object.fromEntries(own.map((each) => [each.address, each.own]));
      draft.set(file, withTexts(files.has(file) ? files.text(file) : '{}', more));
    }
    // Labels of drawings are their own addresses: of them no English is written down.
    const records = made
      .filter(({ file }) => file !== 'drawn')
      .map(({ file, address, english, own }) => [`${file}/${address}`, recordOf(english, own)] as const);
    const inOrder = Object.entries({ ...translatedIn(files, String(code)), ...Object.fromEntries(records) });
    const record = Object.fromEntries(inOrder.sort(([a], [b]) => (a < b ? -1 : 1)));
    draft.set(`${folder}/${TRANSLATED}`, `${JSON.stringify(record, null, 2)}\n`);
    const left = all.length - made.length;
    return {
      draft,
      says: `${made.length} translated, ${left} in English still.`,
      next: `Words of buttons and headings are in ${folder}/${INTERFACE}. Look at it in npm run dev, at /${String(code)}/.`,
    };
  },
};
