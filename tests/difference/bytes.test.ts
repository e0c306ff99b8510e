import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { compareBytes, formatBytes } from '../../src/cli/difference/bytes.ts';
import { formatPolicy, policyOf } from '../../src/headers/csp.ts';
import { formatRules } from '../../src/headers/headersFile.ts';

type Contents = Record<string, string | Uint8Array>;

function folderOf(contents: Contents): string {
  const folder = mkdtempSync(join(tmpdir(), 'bytes-'));
  for (const [path, content] of Object.entries(contents)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}
const differences = (old: Contents, now: Contents): string[] =>
  compareBytes(folderOf(old), folderOf(now)).map(({ path, change }) => `${change} ${path}`);

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const archive = (members: Record<string, string | Uint8Array>, mtime = '2026-11-21T12:00'): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(members).map(([name, content]) => [name, typeof content === 'string' ? bytes(content) : content]),
    ),
    { mtime },
  );

/** A page with a component’s styles, its policy and the site’s headers: as a build makes them of the names it derives. */
function scoped([one, other]: [string, string], { color = 'red', first = one } = {}): Contents {
  const css = `p[data-astro-cid-${one}]{color:${color}}a[data-astro-cid-${other}]{color:green}.astro-${other}{top:0}`;
  const body = `<style>${css}</style><p data-astro-cid-${first}>Words</p><a class="b astro-${other}" data-astro-cid-${other}>a</a>`;
  const policy = formatPolicy(policyOf('.html', `<html>${body}<script>let a</script>`));
  const html = `<html><head><meta content="${policy}"></head>${body}<script>let a</script></html>`;
  return {
    'index.html': html,
    _headers: formatRules([{ path: '/', headers: [['Content-Security-Policy', policy]] }]),
    'offline.js': `const northboundFiles=[""],northboundVersion="${one}${other}";`,
  };
}

describe('files of two built sites', () => {
  test('that are the same are no difference', () => {
    const site = { 'index.html': '<p>a</p>', 'a/b.png': new Uint8Array([1, 2]) };
    expect(differences(site, site)).toEqual([]);
    expect(formatBytes([])).toBe('No differences.');
  });
  test('are named where they were added, are gone or differ in a byte, in the order of their paths', () => {
    expect(
      differences(
        { 'index.html': 'a', 'c/old.txt': '', 'b.png': new Uint8Array([1, 2]), same: '1' },
        { 'index.html': 'b', 'a/new.txt': '', 'b.png': new Uint8Array([1, 3]), same: '1' },
      ),
    ).toEqual(['added a/new.txt', 'differs b.png', 'gone c/old.txt', 'differs index.html']);
  });
});

describe('what Astro derives from the place of a component', () => {
  const old = scoped(['aaaaaaaa', 'bbbbbbbb']);
  test('is no difference, nor are the hashes that follow from it in policies, headers and the worker', () => {
    const now = scoped(['ffffffff', 'eeeeeeee']);
    expect(Object.keys(now).every((path) => now[path] !== old[path])).toBe(true);
    expect(differences(old, now)).toEqual([]);
  });
  test('is one where a style changed beside it', () =>
    expect(differences(old, scoped(['ffffffff', 'eeeeeeee'], { color: 'blue' }))).toEqual([
      'differs _headers',
      'differs index.html',
    ]));
  test('is one where an element has the styles of another component', () =>
    expect(differences(old, scoped(['ffffffff', 'eeeeeeee'], { first: 'eeeeeeee' }))).toEqual(['differs index.html']));
  test('leaves a hash that follows from nothing of the kind', () => {
    const other = { ...old, _headers: `${old._headers as string}`.replace(/'sha256-[^']+'/, "'sha256-else='") };
    expect(differences(old, other)).toEqual(['differs _headers']);
  });
});

describe('an archive', () => {
  test('that differs is named with its members, in archives within it too', () => {
    const book = (text: string) => archive({ mimetype: 'application/epub+zip', 'OEBPS/a.xhtml': text });
    const bundle = (text: string) => archive({ 'table.xlsx': archive({ 'xl/workbook.xml': text }), 'a.csv': 'a' });
    expect(
      differences({ 'b.epub': book('one'), 'a.zip': bundle('one') }, { 'b.epub': book('two'), 'a.zip': bundle('two') }),
    ).toEqual(['differs a.zip: table.xlsx: xl/workbook.xml', 'differs b.epub: OEBPS/a.xhtml']);
  });
  test('names members that were added or are gone', () =>
    expect(differences({ 'a.zip': archive({ a: '1', b: '2' }) }, { 'a.zip': archive({ b: '2', c: '3' }) })).toEqual([
      'gone a.zip: a',
      'added a.zip: c',
    ]));
  test('is named itself where its members are the same and their dates are not, or where it is none', () =>
    expect(
      differences(
        { 'a.zip': archive({ a: '1' }), 'b.zip': 'one' },
        { 'a.zip': archive({ a: '1' }, '2026-11-22T12:00'), 'b.zip': 'two' },
      ),
    ).toEqual(['differs a.zip', 'differs b.zip']));
  test('is no difference where its pages differ in derived names alone', () => {
    const book = (name: string) => archive({ 'a.xhtml': `<p data-astro-cid-${name}>a</p>` });
    expect(differences({ 'a.epub': book('aaaaaaaa') }, { 'a.epub': book('bbbbbbbb') })).toEqual([]);
  });
});

describe('npm run difference -- --bytes', () => {
  const run = (...folders: string[]) =>
    spawnSync(process.execPath, ['src/cli/difference/cli.ts', '--bytes', ...folders], { encoding: 'utf8' });
  const site = folderOf({ 'a.txt': 'a' });
  test('says that there are none', () =>
    expect(run(site, site)).toMatchObject({ status: 0, stdout: 'No differences.\n' }));
  test('lists what differs, counts it, and exits with 1', () =>
    expect(run(site, folderOf({ 'a.txt': 'b', 'b.txt': '' }))).toMatchObject({
      status: 1,
      stdout: 'differs a.txt\nadded   b.txt\n\n1 differs, 1 added\n',
    }));
  test('says which folder is not there', () =>
    expect(run(site, 'nowhere')).toMatchObject({
      status: 2,
      stderr: 'expected the folder of a built site, received nowhere, which is not there\n',
    }));
});
