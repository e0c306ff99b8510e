import { readdirSync, readFileSync } from 'node:fs';

/** The chapter that tells a passage, by its name in addresses. */
export const chapterOf = (passage: string): string =>
  readdirSync('content/articles')
    .find((file) => readFileSync(`content/articles/${file}`, 'utf8').includes(`<Scrolly id="${passage}"`))!
    .replace('.mdx', '');
