import { expect, test } from 'vitest';
import { parseHtml } from '../../src/build/hast.ts';
import { latinWords } from '../../src/check/latinWords.ts';

const wordsIn = (body: string): string[] =>
  latinWords(
    parseHtml(`<html lang="ru"><head><title>the title</title></head><body>${body}</body></html>`),
    'ru',
    new Set(['of']),
  );

test.each([
  ['<p>Слова и two words</p>', ['two', 'words']],
  ['<p>Слова <span lang="en">and theirs</span></p>', []],
  ['<p lang="en">Theirs <span lang="ru">и ours</span></p>', ['ours']],
  ['<p>The Times of Central Asia, RuID, GDP</p>', []],
  ['<p>Файл facts.json, адрес /api/facts, почта a@b.example, theme="dark"</p>', []],
  ['<p>Ключ «next» и <code>null</code></p>', []],
  ['<p data-exempt="a text to copy">Title of a source</p>', []],
  ['<a href="/x">north<wbr>bound</a>', []],
])('%s', (body, words) => expect(wordsIn(body)).toEqual(words));
