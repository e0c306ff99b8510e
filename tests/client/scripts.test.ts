import { readdirSync, readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { expect, test } from 'vitest';
import { INLINE_SCRIPTS, minify } from '../../src/build/minify.ts';

const files = readdirSync('src/client').filter((file) => file.endsWith('.ts'));
/** What the explorer’s scripts are bundled from. */
const explorer = readdirSync('src/client/explore').map((file) => `explore/${file}`);

test('every script of the folder is named where it is used', () => {
  const elsewhere = ['host', 'kept', 'pinned', 'searchEngine', 'searchTerms', 'worker'];
  expect(files.map((file) => file.replace('.ts', '')).sort()).toEqual([...INLINE_SCRIPTS, ...elsewhere].sort());
});

test('no script asks Intl, which browsers know differently', () => {
  for (const file of [...files, ...explorer])
    expect(readFileSync(`src/client/${file}`, 'utf8'), file).not.toMatch(/\bIntl\b|toLocale|localeCompare/);
});

test.each([...INLINE_SCRIPTS, 'host', 'pinned'] as const)('%s is a classic script without types', async (name) => {
  const code = await minify(name);
  expect(code).not.toMatch(/\n|\b(?:export|interface|declare)\b| as /);
  // It stands in a page as it is.
  expect(code).not.toContain('</script');
  expect(() => new Script(code)).not.toThrow();
  expect(code.length).toBeLessThan(readFileSync(`src/client/${name}.ts`, 'utf8').length);
});
