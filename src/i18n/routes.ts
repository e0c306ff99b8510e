import { FILES } from '../site.ts';

/** The pages and files that every language has, by the patterns of their addresses; the same files of src/pages serve all. */
export const ROUTES = {
  '': 'index.astro',
  'all/': 'all.astro',
  'api/': 'api/index.astro',
  'articles/[slug]/': 'articles/[slug].astro',
  'corrections/': 'corrections/index.astro',
  'corrections/[date]/': 'corrections/[date].astro',
  'countries/': 'countries/index.astro',
  'countries/[id]/': 'countries/[id].astro',
  'countries/[file]': 'countries/[file].ts',
  'disagreements/': 'disagreements/index.astro',
  'disagreements/[entry]/': 'disagreements/[entry].astro',
  'embed/[...withdrawn]/': 'embed/[...withdrawn].astro',
  'embed/[id]/': 'embed/[id]/index.astro',
  'embed/explore/[indicator]/': 'embed/explore/[indicator]/index.astro',
  'embed/explore/[indicator]/[country]/': 'embed/explore/[indicator]/[country]/index.astro',
  'embed/explore/views/[id]/': 'embed/explore/views/[id]/index.astro',
  'embed/facts/[dataset]/[fact]/': 'embed/facts/[dataset]/[fact]/index.astro',
  'explore/': 'explore/index.astro',
  'explore/[indicator]/': 'explore/[indicator]/index.astro',
  'explore/[indicator].json': 'explore/[indicator].json.ts',
  'explore/[indicator].map.json': 'explore/[indicator].map.json.ts',
  'explore/[indicator]/[country]/': 'explore/[indicator]/[country]/index.astro',
  'explore/[indicator]/[file]': 'explore/[indicator]/[file].ts',
  'explore/views/[id]/': 'explore/views/[id]/index.astro',
  'explore/views/[file]': 'explore/views/[file].ts',
  'facts/': 'facts/index.astro',
  'facts/[dataset]/': 'facts/[dataset]/index.astro',
  'facts/[file]': 'facts/[file].ts',
  'facts/[dataset]/page/[page]/': 'facts/[dataset]/page/[page].astro',
  'facts/[dataset]/[fact]/': 'facts/[dataset]/[fact]/index.astro',
  'figures/': 'figures/index.astro',
  'figures/[id]/': 'figures/[id]/index.astro',
  'figures/[file]': 'figures/[file].ts',
  'glossary/': 'glossary.astro',
  'keep/': 'keep.astro',
  'llms.txt': 'llms.txt.ts',
  'oembed/[id].json': 'oembed/[id].json.ts',
  'oembed/explore/[...path].json': 'oembed/explore/[...path].json.ts',
  'oembed/facts/[dataset]/[fact].json': 'oembed/facts/[dataset]/[fact].json.ts',
  'propose/[kind]/': 'propose/[kind].astro',
  'search/': 'search/index.astro',
  'search/records.json': 'search/records.json.ts',
  'share/[...page].png': 'share/[...page].png.ts',
  'sources/': 'sources/index.astro',
  'sources/[id]/': 'sources/[id]/index.astro',
  'systems/': 'systems/index.astro',
  'systems/[id]/': 'systems/[id].astro',
  'timeline/': 'timeline/index.astro',
  'timeline/[year]/': 'timeline/[year]/index.astro',
  'timeline/[year]/page/[page]/': 'timeline/[year]/page/[page].astro',
  'told/[still].png': 'told/[still].png.ts',
  '[page]/': '[page].astro',
  '[...moved]/': '[...moved].astro',
} as const;

/** Pages that are in English alone, as `ROUTES` lists the others. `tests/i18n/routes.test.ts` misses a page in neither. */
export const ENGLISH_ROUTES = {
  '404/': '404.astro',
  'embed/[...path]/v/[version]/': 'embed/[...path]/v/[version]/index.astro',
} as const;

/** The paths of pages that are neither a text nor an entry of the ledger: those whose address has no parameter. */
export type StaticPage = Exclude<
  keyof typeof ROUTES | Exclude<keyof typeof ENGLISH_ROUTES, '404/'>,
  `${string}[${string}` | `${string}.${string}`
>;

/** The pages that are a text of `content/`, each of which a language has if it has the text. */
const TEXTS = ['articles/[slug]/', 'systems/[id]/', '[page]/'];

/** The feeds of chapters, which a language has if it has any chapter. */
const FEEDS = ['feed.atom', 'feed.json'];

/** The page of everything, and the files that are made of it, which a language has if it has every text of theirs. */
const BOOK: readonly string[] = ['all/', ...Object.values(FILES)];
/** The folders of `content/` whose texts are translated as texts and stand in the book. */
export const BOOK_FOLDERS = ['articles', 'pages'];

/** Whether a path on the site is the page of everything, or a file that is made of it. */
export const isOfBook = (page: string): boolean => BOOK.includes(page);

/** What stands for a part of a pattern: a file has an extension, all else has none. */
const partOf = (part: string): string =>
  part === '.' ? '\\.' : part === '[file]' ? '[^/]+\\.[^/]+' : part.startsWith('[...') ? '.+' : '[^/.]+';

/** The other pages and the files. Nothing of ours leads to what was renamed or withdrawn. */
const patterns = Object.keys(ROUTES)
  .filter((pattern) => !/\[\.{3}\w+\]\/$/.test(pattern) && !TEXTS.includes(pattern) && !isOfBook(pattern))
  .map((pattern) => new RegExp(`^${pattern.replaceAll(/\[(?:\.{3})?\w+\]|\./g, partOf)}$`));

/**
 * Whether a page, its picture or a file stands in a language, by its path on the site, with or without what follows # or ?.
 * @param texts those of `content/` that the language has, by folder and slug
 * @param book those that stand in the book, likewise
 */
export function hasTranslation(path: string, texts: ReadonlySet<string>, book: readonly string[]): boolean {
  const [page = ''] = path.split(/[?#]/);
  const [, shared] = /^share\/(.+)\.png$/.exec(page) ?? [];
  if (shared) return hasTranslation(shared === 'home' ? '' : `${shared}/`, texts, book);
  if (isOfBook(page)) return book.every((text) => texts.has(text));
  if (FEEDS.includes(page)) return [...texts].some((text) => text.startsWith('articles/'));
  if (patterns.some((pattern) => pattern.test(page))) return true;
  const [, chapter] = /^articles\/([^/.]+)\.md$/.exec(page) ?? [];
  if (chapter) return texts.has(`articles/${chapter}`);
  const [, folder = 'pages', slug] = /^(?:(articles|systems)\/)?([^/.]+)\/$/.exec(page) ?? [];
  return texts.has(`${folder}/${slug}`);
}
