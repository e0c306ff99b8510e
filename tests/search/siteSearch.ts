/** What the build makes of a project for its search, the texts read without Astro. */
import { parse } from 'yaml';
import { parseMdx } from '../../src/check/mdx.ts';
import { plain } from '../../src/ledger/texts.ts';
import type { Project } from '../../src/project/project.ts';
import type { SearchWords } from '../../src/client/searchTerms.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { searchRecords, type SearchText } from '../../src/search/records.ts';
import { searchWords } from '../../src/search/words.ts';

interface Head {
  title?: string;
  standfirst?: string;
  summary?: string;
  unknown?: string[];
  term?: string;
  meaning?: string;
  also?: (string | Record<string, string>)[];
}

/** A text of `content/`; its headings have the ids h0, h1 and so on. */
function readText(file: string, { files, ledger }: Project): SearchText & { head: Head } {
  const source = files.text(file);
  const [, yaml = '', body = ''] = /^---\n([^]*?)\n---\n?([^]*)$/.exec(source)!;
  const head = parse(yaml) as Head;
  return {
    head,
    id: /([^/]+)\.mdx$/.exec(file)![1]!,
    title: plain(head.title ?? '', ledger),
    lead: [head.standfirst, head.summary, ...(head.unknown ?? [])]
      .flatMap((text) => (text === undefined ? [] : [plain(text, ledger)]))
      .join(' '),
    body,
    slugs: parseMdx(file, body)
      .tree.children.filter(({ type }) => type === 'heading')
      .map((_, i) => `h${i}`),
  };
}

/** The records and words of the project’s language. */
export async function siteSearch(project: Project): Promise<{ records: SearchRecord[]; words: SearchWords }> {
  const { files, ledger, language } = project;
  const read = (folder: string) => files.under(`content/${folder}`).map((file) => readText(file, project));
  const { code, hasPage, translation } = language;
  const isEnglish = code === 'en';
  /** The texts of a folder, each in the language where it has it. */
  const own = (folder: string, address: (id: string) => string): SearchText[] =>
    read(folder).map((text) => {
      if (isEnglish) return text;
      return hasPage(address(text.id))
        ? readText(`content/${code}/${folder}/${text.id}.mdx`, project)
        : { ...text, english: true };
    });
  const glossary = read('glossary').map(({ id, body, slugs, head: { term, meaning, also = [] } }) => ({
    id,
    slugs,
    title: term!,
    lead: plain(meaning!, ledger),
    body,
    words: also.map((name) => (typeof name === 'string' ? name : Object.values(name).join(', '))).join(', '),
  }));
  const records = searchRecords({
    ledger,
    figures: await project.figures(),
    chapters: own('articles', (id) => `articles/${id}/`),
    systems: own('systems', (id) => `systems/${id}/`),
    pages: own('pages', (id) => `${id}/`),
    terms: isEnglish
      ? glossary
      : glossary.map(({ id, slugs, title, lead }) => ({
          id,
          slugs,
          title: translation('glossary', `${id}.term`) ?? title,
          lead: plain(translation('glossary', `${id}.meaning`) ?? lead, ledger),
          body: '',
        })),
  });
  return {
    records,
    words: searchWords(
      ledger,
      glossary.map(({ title, words }) => [title, words]),
    ),
  };
}
