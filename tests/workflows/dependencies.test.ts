/** What CONTRIBUTING.md says of the packages that we use is so. */
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

const section = /^## Dependencies\n(.*?)^## /ms.exec(readFileSync('CONTRIBUTING.md', 'utf8'))![1]!;
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
