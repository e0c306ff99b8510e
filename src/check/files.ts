/** Which files the site reads, and files that lie beside them unread. */
import { readdirSync, readFileSync } from 'node:fs';
import { contentSchemas } from '../data/contentSchemas.ts';
import { expected, type Problem } from '../data/problem.ts';
import { listSchemas } from '../data/schema.ts';

const inFolder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
    .sort();

const COLLECTIONS = Object.keys(contentSchemas).map((folder) => `content/${folder}/`);
const DATA = [/^data\/(?:datasets|fingerprints|schema)\/[a-z0-9.-]+\.json$/, /^data\/(?:pins|moved)\.json$/, /^data\/dictionary\.txt$/];
const LISTS = Object.keys(listSchemas).map((name) => `data/${name}.json`);
const isText = (file: string): boolean => COLLECTIONS.some((folder) => file.startsWith(folder)) && /^[a-z0-9-]+\.mdx$/.test(file.split('/').slice(2).join('/'));

/** Every text of `content/`. */
export const texts = (): string[] => inFolder('content').filter((file) => file.endsWith('.mdx'));

/** Refuses files that nobody reads, and texts that are not in UTF-8. */
export function checkFiles(): Problem[] {
  const problem = (file: string, message: string, place = ''): Problem => ({ file, place, message });
  const strangers = inFolder('content').filter((file) => !isText(file)).map((file) => {
    if (file.endsWith('.md')) return problem(file, `expected a name that ends in .mdx, received “${file.split('/').at(-1)}”`);
    return problem(file, `${expected('a text in small letters, digits and hyphens, in one of the folders of content/', file, COLLECTIONS)} (${COLLECTIONS.join(', ')})`);
  });
  const unread = inFolder('data').filter((file) => !LISTS.includes(file) && !DATA.some((pattern) => pattern.test(file)))
    .map((file) => problem(file, expected('a file that the site reads: a list of data/, or a dataset in data/datasets/', file, LISTS)));
  const encoded = texts().flatMap((file) => {
    const bytes = readFileSync(file);
    const text = bytes.toString('utf8');
    if (text.startsWith('\uFEFF')) return [problem(file, 'expected no byte-order mark; save the file as UTF-8 without one', '1:1')];
    return Buffer.from(text).equals(bytes) ? [] : [problem(file, 'expected text in UTF-8, received another encoding; save the file as UTF-8', '1:1')];
  });
  return [...strangers, ...unread, ...encoded];
}
