/** How a page in little becomes what a browser prints. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toPrint } from '../../../src/exports/book/printed.ts';
import { embed, toStandalone } from '../../../src/exports/book/singleFile.ts';
import { openProject } from '../../../src/project/project.ts';
import { madePage } from './madePage.ts';

const { language } = openProject('.').in('ru');
const home = { site: 'https://example.org', base: '/n/', read: (path: string) => readFileSync(`public/${path}`) };

test('places have names that a PDF can hold, and the way back is named in the language of the page', async () => {
  const page = toStandalone(
    madePage().replaceAll('two-why', 'two-почему').replace('aria-labelledby="two"', 'aria-labelledby="two-почему"'),
    home,
    language,
  );
  await embed(page, home);
  const printed = await toPrint(page, language, 'Northbound');
  expect(printed).toContain('<h3 id="place-1"><a class="anchor" href="#place-1">Why</a></h3>');
  expect(printed).toContain('aria-labelledby="place-1"');
  expect(printed).not.toContain('почему');
  expect(printed).toContain('title="Назад к тексту"');
});
