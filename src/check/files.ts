/** Which files the site reads, and files that lie beside them unread. */
import type { ProjectFiles } from '../build/projectFiles.ts';
import { TRANSLATED_COLLECTIONS } from '../i18n/translated.ts';
import { contentSchemas } from '../ledger/contentSchemas.ts';
import type { Ledger } from '../ledger/types.ts';
import { expected, type Problem } from '../ledger/problem.ts';
import { listSchemas } from '../ledger/schema.ts';

const inFolder = (folder: string, files: ProjectFiles): string[] =>
  files.under(folder).filter((file) => !/(?:^|\/)\.[^/]*$/.test(file));

const COLLECTIONS = Object.keys(contentSchemas).map((folder) => `content/${folder}/`);
const DATA = [
  /^data\/(?:datasets|series|fingerprints|schema)\/[a-z0-9.-]+\.json$/,
  /^data\/(?:figures|explore)\/[a-z0-9]+(?:-[a-z0-9]+)*\.json$/,
  /^data\/proposals\/[a-z0-9]+(?:-[a-z0-9]+)*\.json$/,
  /^data\/(?:pins|moved|published)\.json$/,
  /^data\/dictionary\.txt$/,
];
/** Others that must be there. */
const NEEDED = ['data/dictionary.txt'];
const LISTS = Object.keys(listSchemas).map((name) => `data/${name}.json`);
const isText = (file: string): boolean =>
  COLLECTIONS.some((folder) => file.startsWith(folder)) && /^[a-z0-9-]+\.mdx$/.test(file.split('/').slice(2).join('/'));

/** A text in another language than English: its code, its folder and its slug. */
const TRANSLATION = new RegExp(`^content/([a-z]{2})/(${TRANSLATED_COLLECTIONS.join('|')})/([a-z0-9-]+)\\.mdx$`);
const TRANSLATED_DATA = /^data\/languages\/[a-z]{2}\/[a-z-]+\.json$/;

/** Every text of `content/`, in English. */
export const texts = (files: ProjectFiles): string[] =>
  inFolder('content', files).filter((file) => file.endsWith('.mdx') && !TRANSLATION.test(file));

/** A text in another language than English; its key is its folder and slug: "articles/watched". */
export interface TranslatedText {
  file: string;
  code: string;
  key: string;
}

/** Every text in another language. */
export const translations = (files: ProjectFiles): TranslatedText[] =>
  inFolder('content', files).flatMap((file) => {
    const [, code, folder, slug] = TRANSLATION.exec(file) ?? [];
    return code && folder && slug ? [{ file, code, key: `${folder}/${slug}` }] : [];
  });

/** Refuses files that nobody reads, and texts that are not in UTF-8. */
export function checkFiles({ ids, files }: Ledger): Problem[] {
  const problem = (file: string, message: string, place = ''): Problem => ({ file, place, message });
  const strangers = inFolder('content', files)
    .filter((file) => !isText(file) && !TRANSLATION.test(file))
    .map((file) => {
      if (file.endsWith('.md'))
        return problem(file, `expected a name that ends in .mdx, received “${file.split('/').at(-1)}”`);
      return problem(
        file,
        `${expected('a text in small letters, digits and hyphens, in one of the folders of content/', file, COLLECTIONS)} (${COLLECTIONS.join(', ')})`,
      );
    });
  const unread = inFolder('data', files)
    .filter((file) => !LISTS.includes(file) && ![...DATA, TRANSLATED_DATA].some((pattern) => pattern.test(file)))
    .map((file) =>
      problem(
        file,
        expected(
          'a file that the site reads: a list of data/, a dataset in data/datasets/, a series in data/series/, a figure in data/figures/ or a named view in data/explore/',
          file,
          LISTS,
        ),
      ),
    );
  const figures = inFolder('src/figures', files)
    .filter((file) => !/^src\/figures\/[a-z0-9]+(?:-[a-z0-9]+)*\.ts$/.test(file))
    .map((file) =>
      problem(
        file,
        expected(
          'a figure’s name in small letters, digits and hyphens that ends in .ts',
          file.replace('src/figures/', ''),
        ),
      ),
    );
  const twice = inFolder('src/figures', files).flatMap((file) => {
    const choices = file.replace(/^src\/(figures\/.*)\.ts$/, 'data/$1.json');
    return choices !== file && files.has(choices)
      ? [problem(file, `expected an id of its own, received that of ${choices}`)]
      : [];
  });
  const lost = NEEDED.filter((file) => !files.has(file)).map((file) =>
    problem(file, 'expected a file, received none; put it back'),
  );
  const prints = inFolder('data/fingerprints', files).flatMap((file) => {
    const [, report] = /([^/]+)\.json$/.exec(file) ?? [];
    return report === undefined || ids.sources.size === 0 || ids.sources.has(report)
      ? []
      : [problem(file, expected('the fingerprint of a report of data/sources.json', report, ids.sources))];
  });
  const encoded = [...texts(files), ...translations(files).map(({ file }) => file)].flatMap((file) => {
    const bytes = files.bytes(file);
    const text = bytes.toString('utf8');
    if (text.startsWith('\uFEFF'))
      return [problem(file, 'expected no byte-order mark; save the file as UTF-8 without one', '1:1')];
    return Buffer.from(text).equals(bytes)
      ? []
      : [problem(file, 'expected text in UTF-8, received another encoding; save the file as UTF-8', '1:1')];
  });
  return [...strangers, ...unread, ...figures, ...twice, ...lost, ...prints, ...encoded];
}
