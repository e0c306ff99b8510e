/** The records that the build makes of a project, its texts read without Astro. */
import { parse } from 'yaml';
import { parseMdx } from '../../src/check/mdx.ts';
import { plain } from '../../src/ledger/texts.ts';
import type { Project } from '../../src/project/project.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { searchRecords, type SearchText } from '../../src/search/records.ts';

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

/** All records of the project’s language. */
export async function siteRecords(project: Project): Promise<SearchRecord[]> {
  const { files, ledger, language } = project;
  const read = (folder: string) => files.under(`content/${folder}`).map((file) => readText(file, project));
  const { code, hasPage, translation } = language;
  const isEnglish = code === 'en';
  return searchRecords({
    ledger,
    figures: await project.figures(),
    chapters: read('articles').map((chapter) =>
      !isEnglish && hasPage(`articles/${chapter.id}/`)
        ? readText(`content/${code}/articles/${chapter.id}.mdx`, project)
        : { ...chapter, english: !isEnglish },
    ),
    systems: read('systems').map((system) => ({ ...system, english: !isEnglish })),
    pages: read('pages').map((page) => ({ ...page, english: !isEnglish })),
    terms: read('glossary').map(({ id, body, slugs, head: { term, meaning, also = [] } }) => ({
      id,
      title: translation('glossary', `${id}.term`) ?? term!,
      lead: plain(translation('glossary', `${id}.meaning`) ?? meaning!, ledger),
      body: isEnglish ? body : '',
      slugs,
      words: isEnglish
        ? also.map((name) => (typeof name === 'string' ? name : Object.values(name).join(', '))).join(', ')
        : '',
    })),
  });
}
