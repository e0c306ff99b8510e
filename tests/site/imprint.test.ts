/** Who stands behind the site, where readers look for it. */
import { expect, test } from 'vitest';
import { english } from '../../src/i18n/messages.en.ts';
import { notNamed, site, type Imprint } from '../../src/site.ts';
import { readHtml } from '../support/readHtml.ts';
import { files, read } from './built.ts';

const fields = Object.keys(site.imprint) as (keyof Imprint)[];
const lacking = notNamed(site.imprint);

test('about, method and the head of each chapter name who stands behind the site, or say that it is not named yet', () => {
  const pages = files('dist').filter((path) => /^(?:about|method|articles\/[^/]+)\/index\.html$/.test(path));
  expect(pages.length).toBeGreaterThan(9);
  for (const path of pages) {
    const html = read('dist', path);
    const head = readHtml(path.startsWith('articles/') ? html.slice(0, html.indexOf('<h2')) : html).text.toLowerCase();
    for (const field of fields) {
      expect(head, `${path}: ${field}`).toContain(english.imprint[field].toLowerCase());
      if (!lacking.includes(field)) expect(head, `${path}: ${field}`).toContain(site.imprint[field].toLowerCase());
      else expect(head, `${path}: ${field}`).not.toContain(site.imprint[field]);
    }
    expect(head.includes(english.imprint.notNamed), path).toBe(lacking.length > 0);
  }
});
