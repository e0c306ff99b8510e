/** Two people at once, in a repository of their own: what git cannot join, one command does. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesIn } from '../../src/build/projectFiles.ts';
import { loadPins, PINS, sealOf } from '../../src/embeds/pins.ts';
import { addToList } from '../../src/ledger/editor/jsonList.ts';

const DATASET = 'data/datasets/labour-market.json';
const PUBLISHED = 'data/published.json';
const TERM = 'content/glossary/remittances.mdx';
let root: string;

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const write = (file: string, text: string) => writeFileSync(join(root, file), text);
const git = (...args: string[]) =>
  spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: root });
const merge = () => spawnSync(process.execPath, [resolve('src/cli/merge.ts')], { cwd: root, encoding: 'utf8' });

/** Two people change files, each in a branch, and the second fetches what the first has done. */
function meet(one: () => void, other: () => void): void {
  git('checkout', '-qb', 'other');
  other();
  git('commit', '-qam', 'other');
  git('checkout', '-q', 'main');
  one();
  git('commit', '-qam', 'one');
  expect(git('merge', 'other').status).toBe(1);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'northbound-'));
  for (const file of [DATASET, PINS, PUBLISHED, TERM]) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    cpSync(file, join(root, file));
  }
  git('init', '-qb', 'main');
  git('add', '.');
  git('commit', '-qm', 'base');
});
afterEach(() => rmSync(root, { recursive: true }));

const addFact = (id: string) =>
  write(DATASET, addToList(read(DATASET), ['facts'], { id, kind: 'quantity', measure: 'departures', value: 1 }));

test('two proposals that are merged into one dataset', () => {
  const before = read(DATASET);
  meet(
    () => addFact('one'),
    () => addFact('other'),
  );
  const { status, stdout, stderr } = merge();
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain(`${DATASET}: joined`);
  const both = ['one', 'other'].reduce(
    (text, id) => addToList(text, ['facts'], { id, kind: 'quantity', measure: 'departures', value: 1 }),
    before,
  );
  expect(read(DATASET)).toBe(both);
  expect(git('commit', '-qm', 'join').status).toBe(0);
});

test('two people who pin', () => {
  const { embed } = loadPins(filesIn(root))[0]!;
  const pin = (version: string, edition: string, digest: string) => {
    const pins = [...loadPins(filesIn(root)), { embed, version, date: edition, says: version }];
    const lines = pins.map((entry) => JSON.stringify(entry));
    write(
      PINS,
      `{\n"$schema": "./schema/pins.schema.json",\n"seal": "${sealOf(pins)}",\n"pins": [\n${lines.join(',\n')}\n]\n}\n`,
    );
    write(
      PUBLISHED,
      read(PUBLISHED)
        .replace(/"edition": ".*"/, `"edition": "${edition}"`)
        .replace(/": "[0-9a-f]{5}/, `": "${digest}`),
    );
  };
  meet(
    () => pin('1111111111111111', '2027-02-02', '00001'),
    () => pin('2222222222222222', '2027-02-01', '00002'),
  );
  const { stdout, stderr } = merge();
  expect(stderr).toBe('');
  expect(stdout).toContain('Run “npm run pin”');
  const pins = loadPins(filesIn(root));
  expect(pins.slice(-2).map(({ version }) => version)).toEqual(['1111111111111111', '2222222222222222']);
  expect(JSON.parse(read(PINS))).toMatchObject({ seal: sealOf(pins) });
  expect(JSON.parse(read(PUBLISHED))).toMatchObject({ edition: '2027-02-01' });
});

test('what both have changed, and what is no list, is left to a person', () => {
  const before = read(TERM);
  meet(
    () => {
      write(TERM, `${before}\nOne.\n`);
      write(DATASET, read(DATASET).replace(/"title": ".*"/, '"title": "One"'));
    },
    () => {
      write(TERM, `${before}\nOther.\n`);
      write(DATASET, read(DATASET).replace(/"title": ".*"/, '"title": "Other"'));
    },
  );
  const { status, stderr } = merge();
  expect(status).toBe(1);
  expect(stderr).toContain(`${DATASET}: title: expected one, received "One" and "Other"`);
  expect(stderr).toContain(`${TERM}: expected a list of data/`);
  expect(read(DATASET)).toContain('<<<<<<<');
});
