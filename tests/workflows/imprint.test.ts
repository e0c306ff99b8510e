import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { notNamed, site } from '../../src/site.ts';
import { copyProject } from '../support/copyProject.ts';

let copy: string;
beforeAll(() => {
  copy = copyProject('.', { languages: ['ru'] });
});
afterAll(() => rmSync(copy, { recursive: true }));

/** Runs what the publishing workflow runs, with these fields of the imprint in src/site.ts. */
function imprint(fields: Record<string, string>): { status: number | null; stderr: string } {
  const file = join(copy, 'src/site.ts');
  const text = Object.entries(fields).reduce(
    (before, [field, value]) => before.replace(new RegExp(`(^ {4}${field}): '.*'`, 'm'), `$1: '${value}'`),
    readFileSync(file, 'utf8'),
  );
  writeFileSync(file, text);
  return spawnSync(process.execPath, ['src/cli/imprint.ts'], { cwd: copy, encoding: 'utf8' });
}

test('a field that holds its example is not named', () => {
  const fields = Object.fromEntries(Object.keys(site.imprint).map((field) => [field, `Somebody, for the ${field}`]));
  const imprintOf = (changed: Partial<typeof site.imprint>) => ({ ...site.imprint, ...fields, ...changed });
  expect(notNamed(imprintOf({}))).toEqual([]);
  expect(notNamed(imprintOf({ editor: 'editor.example', contact: 'a@b.example' }))).toEqual(['editor', 'contact']);
  expect(notNamed(imprintOf({ funding: 'It is an example of thrift.' }))).toEqual([]);
});

test('publishing is refused until each field is named', () => {
  const named = Object.fromEntries(Object.keys(site.imprint).map((field) => [field, 'Somebody']));
  const refused = imprint({ ...named, editor: 'editor.example', funding: 'funding.example' });
  expect(refused.status).toBe(1);
  expect(Array.from(refused.stderr.matchAll(/imprint\.(\w+): expected/g), ([, field]) => field)).toEqual([
    'editor',
    'funding',
  ]);
  expect(imprint(named)).toMatchObject({ status: 0, stderr: '' });
});

test('the publishing workflow asks before it pins or publishes', () => {
  const [, publish = ''] = readFileSync('.github/workflows/pages.yml', 'utf8').split(/^ {2}publish:$/m);
  const at = publish.indexOf('npm run imprint');
  expect(at).toBeGreaterThan(0);
  expect(at).toBeLessThan(publish.indexOf('npm run pin\n'));
  expect(at).toBeLessThan(publish.indexOf('deploy-pages'));
});
