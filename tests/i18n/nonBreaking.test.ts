import { expect, test } from 'vitest';
import { addNonBreakingSpaces } from '../../src/i18n/nonBreaking.ts';

/** What stands in the body of a page in a language, `~` for a space that breaks no line. */
const kept = (code: string, body: string): string =>
  addNonBreakingSpaces(`<html lang="${code}"><body>${body}`)
    .replace(/^.*<body>/, '')
    .replaceAll('\u00a0', '~');

test.each([
  ['ru', 'Кто — дома, а кто в России', 'Кто~— дома, а~кто в~России'],
  ['ru', 'Из <a href="/">Оша</a> — 12 графиков', 'Из~<a href="/">Оша</a>~— 12~графиков'],
  ['ru', '(The Diplomat, март 2025, абз. 31)', '(The Diplomat, март 2025, абз.~31)'],
  ['ru', 'ни то ни другое, кого-то и то же', 'ни~то ни~другое, кого-то и~то же'],
  ['ru', '<td>Люди в 2015 году, в 12 городах</td>', '<td>Люди в~2015~году, в~12~городах</td>'],
  ['tg', 'аз Россия ба Душанбе', 'аз~Россия ба~Душанбе'],
  ['uz', 'bir yil oldin esa — 148 ta fakt', 'bir yil oldin esa~— 148~ta fakt'],
  ['kk', 'көзделген жаза – 5 жыл', 'көзделген жаза~– 5~жыл'],
  ['ru', 'в марте 2024-го, facts/2024-go/', 'в~марте <span class="nb">2024-го</span>, facts/2024-go/'],
  ['ky', '<a title="5>4-кв">2026-жылдын</a>', '<a title="5>4-кв"><span class="nb">2026-жылдын</span></a>'],
  ['en', 'In 12 charts – a claim', 'In 12 charts – a claim'],
])('in %s no line of “%s” ends too soon', (code, text, expected) => {
  expect(kept(code, text)).toBe(expected);
});

test('a table may break its narrow columns behind any word, but for numbers', () => {
  expect(kept('ru', '<table><td>Уехали в Россию 14 мая</table> и в Турцию')).toBe(
    '<table><td>Уехали в Россию 14~мая</table> и~в~Турцию',
  );
});

test('an embed stays as light as it is', () => {
  const embed = '<html lang="ru" data-embed="a"><p>Кто в России — 2 года';
  expect(addNonBreakingSpaces(embed)).toBe(embed);
});

test.each([
  '<pre>а — в HTML</pre>',
  '<script>a = "в — 2 года"</script>',
  '<option>все — 2 года</option>',
  '<svg><text>в 2 года</text></svg>',
  '<img alt="в Россию — 2 года">',
])('what is copied, run, drawn or told stays: %s', (body) => {
  expect(kept('ru', body)).toBe(body);
});
