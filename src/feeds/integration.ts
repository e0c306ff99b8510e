/** Writes what is made of built pages: the chapters in feeds and in Markdown, and the map of the site. `npm run dev` has none of them. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { languageCodes } from '../i18n/language.ts';
import { DEFAULT, isDefault, type Language } from '../i18n/locale.ts';
import { markdownPath, url } from '../i18n/paths.ts';
import { openProject } from '../project/project.ts';
import { defaultUrl } from '../site.ts';
import { ATOM, JSON_FEED, readChapter, type Chapter } from './chapter.ts';
import { writeAtom, writeJsonFeed } from './chapterFeeds.ts';
import { readPage } from '../seo/builtPage.ts';
import { SITEMAP, writeSitemap, type SitemapEntry } from '../seo/sitemap.ts';

/** Pictures are drawn at twice the size at which they are shown; a PNG says its size at bytes 16 and 20. */
function pngSize(file: string): { width: number; height: number } {
  const png = readFileSync(file);
  return { width: png.readUInt32BE(16) / 2, height: png.readUInt32BE(20) / 2 };
}

/** The chapters of a built site in a language, in their order. */
function readChapters(folder: string, language: Language): Chapter[] {
  const own = join(folder, isDefault(language) ? '' : language.code);
  const size = (picture: string) => pngSize(join(own, picture));
  const articles = join(own, 'articles');
  return readdirSync(articles, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) =>
      readChapter(name, readFileSync(join(articles, name, 'index.html'), 'utf8'), {
        root: url('', language),
        language,
        size,
      }),
    )
    .sort((a, b) => a.number - b.number);
}

/** The listed pages of a built site that stand at their own address: an embed names its figure’s page instead. */
function places(folder: string): SitemapEntry[] {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(?:^|\/)index\.html$/.test(file));
  return pages.sort().flatMap((file) => {
    const { canonical, listed, is } = readPage(readFileSync(join(folder, file), 'utf8'));
    const address = defaultUrl(file.replace(/index\.html$/, ''));
    return listed && canonical === address
      ? [{ address, ...(is?.dateModified ? { changed: String(is.dateModified) } : {}) }]
      : [];
  });
}

export function writeFeeds(): AstroIntegration {
  return {
    name: 'northbound:take-along',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
        const chapters = readChapters(folder, DEFAULT);
        write(ATOM, writeAtom(chapters, DEFAULT));
        write(JSON_FEED, writeJsonFeed(chapters, DEFAULT));
        for (const { slug, markdown } of chapters) write(markdownPath(slug), markdown);
        const project = openProject('.');
        for (const code of languageCodes(project.ledger.files)) {
          const { language } = project.in(code);
          if (!language.hasPage(ATOM)) continue;
          const own = readChapters(folder, language);
          write(`${code}/${ATOM}`, writeAtom(own, language));
          write(`${code}/${JSON_FEED}`, writeJsonFeed(own, language));
          for (const { slug, markdown } of own) write(`${code}/${markdownPath(slug)}`, markdown);
        }
        write(SITEMAP, writeSitemap(places(folder)));
      },
    },
  };
}
