import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('without a browser a command says what to do, and installs none', () => {
  const code = `
    import { launch } from './src/cli/browser.ts';
    await launch().catch((error) => console.error(error.message));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    encoding: 'utf8',
    env: { PATH: '/nowhere', PLAYWRIGHT_BROWSERS_PATH: '/nowhere' },
  });
  expect(stdout).toBe('');
  expect(stderr).toBe(
    'This needs a browser and found none: install Chromium or Google Chrome, or run “npx playwright install chromium”.\n',
  );
});
