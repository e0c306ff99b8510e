/** Texts in other languages: their heads, headings and facts, held against the English. */
import { expect, test } from 'vitest';
import { withEdits } from '../../src/build/projectFiles.ts';
import { translations } from '../../src/check/files.ts';
import { checkTranslatedTexts } from '../../src/check/translations.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { recordOf, TRANSLATED } from '../../src/i18n/translated.ts';
import { openProject } from '../../src/project/project.ts';

const { ledger } = openProject('.');
const { files } = ledger;
const names = {
  figures: new Set<string>(),
  passages: new Map<string, number>(),
  terms: new Set<string>(),
  addresses: new Set<string>(),
};
const RECORDS = `${LANGUAGES}/ru/${TRANSLATED}`;
const HEAD = '---\ntitle: Амнистии\nsummary: Кратко.\nunknown: [Что дальше?]\n---\n\n';
const SECTIONS = ['Кого это касается', 'С каких пор и до каких', 'Насколько это точно'];
const BODY = SECTIONS.map((section) => `## ${section}\n\nСлова.\n`).join('\n');
/** The record of a translation of another English. */
const STALE = recordOf('Another text.', '');

/** What is wrong with a text in Russian. */
function problems(key: string, text: string, record?: string): string[] {
  const file = `content/ru/${key}.mdx`;
  const records = record === undefined ? {} : { [key]: record };
  const edited = withEdits(
    files,
    new Map([
      [file, text],
      [RECORDS, JSON.stringify(records)],
    ]),
  );
  const own = translations(edited).filter((each) => each.file === file);
  return checkTranslatedTexts(own, { ...ledger, files: edited }, names).map(({ message }) => message);
}

test('a text lacks no fact of its English, unless that has changed since', () => {
  const lacking = problems('systems/amnesties', HEAD + BODY);
  expect(lacking.length).toBeGreaterThan(0);
  for (const message of lacking) expect(message).toMatch(/as often as in English \(\d\), received it 0 times$/);
  expect(problems('systems/amnesties', HEAD + BODY, STALE)).toEqual([]);
});

test('a system has the headings of its language', () => {
  const [first, second] = problems('systems/amnesties', HEAD + BODY.replace('Кого это', 'Кого'), STALE);
  expect(first).toMatch(/^expected one of the headings Кого это касается, /);
  expect(second).toBe('expected a heading “## Кого это касается”, received none');
});

test('a head has only the fields that are translated, and a text has an English one', () => {
  const found = problems('systems/amnesties', HEAD.replace('title:', 'order: 2\ntitle:') + BODY, STALE);
  expect(found.join()).toContain('order');
  expect(problems('systems/amnesty', HEAD + BODY).join()).toContain('expected the name of a text of content/systems');
});
