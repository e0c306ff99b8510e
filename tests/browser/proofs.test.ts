import { spawn, type ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadFigures } from '../../src/figure/registry.ts';

const PORT = 4873;
let server: ChildProcess;
beforeAll(() => {
  // As an editor starts it: the variables of a test run would make it another server.
  server = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--host', '127.0.0.1', '--port', String(PORT)],
    {
      env: { ...process.env, NODE_ENV: 'development', VITEST: undefined },
      stdio: 'ignore',
    },
  );
});
afterAll(() => {
  server.kill();
});

async function gallery(): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${PORT}/figures/`).catch(() => null);
  return response?.ok ? response.text() : '';
}

test('in dev the gallery shows every figure at both widths in both themes', async () => {
  await expect.poll(gallery, { timeout: 50_000, interval: 500 }).toContain('</html>');
  const [html, figures] = [await gallery(), await loadFigures()];
  for (const theme of ['light', 'dark'])
    expect(html.match(new RegExp(`<div[^>]* data-theme="${theme}"`, 'g'))).toHaveLength(figures.length);
  for (const size of ['narrow', 'wide'])
    expect(html.match(new RegExp(`<svg[^>]* class="${size}`, 'g'))).toHaveLength(figures.length * 2);
  expect(html).toMatch(/--paper: var\(--light, #fbf8f1\) var\(--dark, #1a1712\)/);
  expect(html).toMatch(/\[data-theme=.?dark.?\] ?\{[^}]*--dark: initial/);
});
