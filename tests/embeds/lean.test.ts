import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DRAWN_COLOURS } from '../../src/charts/paint.ts';
import { leanBody, leanColours } from '../../src/embeds/lean.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');

test('a body has no colours that the file declares itself, and no spaces between blocks', () => {
  expect(leanBody('<g fill="var(--tj,#a0342f)"><text>a</text> <tspan>b</tspan></g>')).toBe(
    '<g fill="var(--tj)"><text>a</text> <tspan>b</tspan></g>',
  );
  expect(leanBody('<ul> <li>a <b>b</b> <i>c</i></li> <li>d</li> </ul>')).toBe(
    '<ul><li>a <b>b</b> <i>c</i></li><li>d</li></ul>',
  );
});

test('of colours that drawings alone have, those that are drawn are declared', () => {
  const some = leanColours(css, '<g fill="var(--tj)" stroke="var(--land-focus)">');
  const declared = DRAWN_COLOURS.filter((name) => some.includes(`${name}:`));
  expect(declared).toEqual(['--land-focus', '--tj']);
  expect(leanColours(css, '<script>`<i fill="var(--kg,#2f4f87)">`</script>')).toContain('--kg:');
  for (const name of ['--paper', '--ink', '--quiet', '--rule', '--raised', '--link', '--sans'])
    expect(some).toContain(`${name}:`);
  expect(some.match(/@media/g)).toEqual(css.match(/@media/g));
});

test('every colour that a drawing falls back from is declared', () => {
  for (const name of DRAWN_COLOURS) expect(css).toContain(`${name}: var(--light,`);
});

test('leaves a script as it is, whatever it writes', () => {
  const script = '<script>write(`<i fill="var(--tj,#a0342f)"> <p>`)</script>';
  expect(leanBody(`<p fill="var(--tj,#a0342f)"> ${script} <p>`)).toBe(`<p fill="var(--tj)"> ${script}<p>`);
});
