/** docs/dependencies.md is right about the packages that we use. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Package {
  version: string;
  license?: string;
}
const json = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;
const own = json<{ dependencies?: object; devDependencies: Record<string, string> }>('package.json');
const lock = json<{ packages: Record<string, Package & { devDependencies?: Record<string, string> }> }>(
  'package-lock.json',
);
const installed = (name: string) => json<Package>(`node_modules/${name}/package.json`);

const [section, others] = readFileSync('docs/dependencies.md', 'utf8').split(/^## /m) as [string, string];
const rows = Array.from(section.matchAll(/^\| (`.*?) \| (.*?) \| (.*?) \|$/gm), ([, names, licence, reason]) => ({
  names: Array.from(names!.matchAll(/`([^`]+)`/g), ([, name]) => name!),
  licence: licence!,
  reason: reason!,
}));

test('each package is listed once, with the licence that it has and a reason', () => {
  expect(own.dependencies).toBeUndefined();
  expect(rows.flatMap(({ names }) => names).toSorted()).toEqual(Object.keys(own.devDependencies).sort());
  for (const { names, licence, reason } of rows) {
    expect(reason.length, names[0]).toBeGreaterThan(5);
    for (const name of names) expect(installed(name).license!.replaceAll(/[()]/g, ''), name).toBe(licence);
  }
});

test('each has one version, in package.json, in the lock file and installed', () => {
  expect(lock.packages['']!.devDependencies).toEqual(own.devDependencies);
  for (const [name, version] of Object.entries(own.devDependencies)) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(lock.packages[`node_modules/${name}`]!.version, name).toBe(version);
    expect(installed(name).version, name).toBe(version);
  }
  expect(readFileSync('.npmrc', 'utf8')).toBe('save-exact=true\n');
});

/** Licences under which anybody may use, change and pass on code without conditions beyond a notice. */
const PERMISSIVE =
  /^\(?(?:MIT|ISC|BSD(?:-[23]-Clause)?|0BSD|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|Unlicense|Zlib|Python-2\.0|OFL-1\.1)(?: (?:AND|OR) (?:MIT|BSD|Zlib|OFL-1\.1))?\)?$/;

test('whatever is installed under another licence than a permissive one is listed', () => {
  const patterns = Array.from(others.matchAll(/^\| (`.*?) \| (.*?) \|/gm), ([, names, licence]) => ({
    licence: licence!,
    names: Array.from(names!.matchAll(/`([^`]+)`/g), ([, name]) => new RegExp(`^${name!.replaceAll('*', '.*')}$`)),
  }));
  const packages = Object.entries(lock.packages)
    .filter(([path]) => path !== '')
    .map(([path, { license }]) => ({ name: path.split('node_modules/').at(-1)!, license }));
  // Two old packages say their licence, MIT, in their files only.
  const unlisted = packages
    .filter(({ name, license }) => !PERMISSIVE.test(license ?? (/^(?:format|png-js)$/.test(name) ? 'MIT' : '')))
    .filter(
      ({ name, license }) =>
        !patterns.some(({ names, licence }) => names.some((each) => each.test(name)) && license!.includes(licence)),
    );
  expect(unlisted).toEqual([]);
  for (const { names } of patterns)
    for (const each of names)
      expect(
        packages.some(({ name }) => each.test(name)),
        String(each),
      ).toBe(true);
});
