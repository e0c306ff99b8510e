/**
 * npm run html: has the Nu Html Checker (npm vnu-jar, which needs Java) read every page of the built site. It is fetched when
 * it is asked for, since it is larger than all else. Its knowledge of CSS is older than ours, so only HTML is looked at.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { requireSite } from '../../support/requireSite.ts';

const CHECKER = 'vnu-jar@26.9.27';

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

/** Where the checker’s archive is, in npm’s own store. */
function fetchChecker(): string {
  const bin = execFileSync('npx', ['--yes', '--package', CHECKER, '--', 'which', 'vnu'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  }).trim();
  return createRequire(resolve(bin, '../../vnu-jar/package.json'))('vnu-jar') as string;
}

requireSite();
if (spawnSync('java', ['-version']).status !== 0)
  fail('This needs Java and found none: install it, on Debian by “apt-get install default-jre-headless”.');
// What is pinned stays as it was.
const pages = globSync('dist/**/*.html').filter((path) => !/\/v\/[0-9a-f]{16}\//.test(path));
const { status, stderr, stdout } = spawnSync(
  'java',
  ['-Xss8m', '-jar', fetchChecker(), '--format', 'gnu', '--errors-only', '--filterpattern', 'CSS: .*', ...pages],
  { encoding: 'utf8', maxBuffer: 2 ** 28 },
);
console.log(`${stdout}${stderr}${pages.length} pages read: ${status === 0 ? 'no error' : 'errors as above'}`);
process.exitCode = status ?? 1;
