/** Snippets that offer the ids of facts, figures and terms to choose from; ignored by git for the reasons of `idSchema`. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { factsByDataset } from './idSchema.ts';

/** Where Visual Studio Code finds them. */
export const SNIPPETS = '.vscode/ids.code-snippets';

interface Snippet {
  scope: string;
  prefix: string;
  body: string;
  description: string;
}

/** The file’s text. @param root the project’s folder */
export function idSnippets(root = '.'): string {
  const inFolder = (folder: string, end: string) =>
    (existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [])
      .filter((name) => name.endsWith(end))
      .map((name) => name.replace(end, ''))
      .sort();
  const snippet = (
    prefix: string,
    description: string,
    write: (choice: string) => string,
    ids: string[],
  ): [string, Snippet][] =>
    ids.length > 0
      ? [[description, { scope: 'mdx,markdown', prefix, body: write(`\${1|${ids.join(',')}|}`), description }]]
      : [];
  return `${JSON.stringify(
    Object.fromEntries([
      ...snippet(
        'figure of',
        'A figure, chosen from all',
        (choice) => `<Figure id="${choice}" />`,
        [...inFolder('data/figures', '.json'), ...inFolder('src/figures', '.ts')].sort(),
      ),
      ...snippet(
        'term of',
        'A word that opens to its meaning, chosen from the glossary',
        (choice) => `<Term id="${choice}">\${2:words}</Term>`,
        inFolder('content/glossary', '.mdx'),
      ),
      ...[...factsByDataset(root)].flatMap(([dataset, facts]) =>
        snippet(
          `fact of ${dataset}`,
          `A fact, chosen from ${dataset}`,
          (choice) => `<Fact id="${dataset}/${choice}" />`,
          facts.filter(({ omit }) => !omit).map(({ id }) => id),
        ),
      ),
    ]),
    null,
    2,
  )}\n`;
}
