import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** WebKit drops the whole declaration, and with it the line that says how sure a number is. */
test('no style tells more than the line by the shorthand text-decoration', () => {
  const files = globSync('src/**/*.{css,astro}');
  expect(files.length).toBeGreaterThan(20);
  const declared = files.flatMap((file) =>
    Array.from(readFileSync(file, 'utf8').matchAll(/text-decoration:\s*([^;}]+)/g), ([, value]) => ({
      file,
      value: value!.trim(),
    })),
  );
  expect(declared.length).toBeGreaterThan(5);
  expect(declared.filter(({ value }) => !/^(?:none|underline|inherit)$/.test(value))).toEqual([]);
});
