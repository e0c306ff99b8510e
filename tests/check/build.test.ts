import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject } from '../support/copyProject.ts';

const ARTICLE = 'content/articles/what-the-money-means.mdx';
const OTHER_ARTICLE = 'content/articles/watched.mdx';
const FIGURE = 'data/figures/growth-2019-2020.json';
const MAP = 'data/figures/corridors-2022-map.json';
const DATA = 'data/datasets/economy.json';
let copy: string;

beforeAll(() => {
  copy = copyProject('.', { languages: ['ru'] });
  edit(ARTICLE, (text) => `${text}\nAnd 7 more left.\n`);
  edit(OTHER_ARTICLE, (text) => `${text}\nIt was <5% then.\n`);
  edit(FIGURE, (text) =>
    text.replace('"subtitle": "Growth', '"subtitle": "Over 5% growth').replace('"alt": "Arrows', '"alt": "Nine arrows'),
  );
  edit(MAP, (text) => text.replace('"from": [69.2, 39]', '"from": [169.2, 39]'));
  edit(DATA, (text) => text.replace('inflation rose to 15 percent', 'inflation rose to 15 pergent'));
  edit('src/site.ts', (text) =>
    text.replace(/publisher: '.*'/, "publisher: 'publisher.example'").replace(/funding: '.*'/, "funding: 'A fund.'"),
  );
  const build = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  status = build.status;
  output = build.stdout + build.stderr;
});
afterAll(() => rmSync(copy, { recursive: true }));

/** What the build said of a copy with every mistake in it at once, and with which status it ended. */
let status: number | null;
let output: string;

/** Edits a file of the copy. */
function edit(file: string, change: (text: string) => string): void {
  const before = readFileSync(join(copy, file), 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`nothing was changed in ${file}`);
  writeFileSync(join(copy, file), after);
}

test('the build refuses all at once, without a stack', () => {
  expect(status).toBe(1);
  expect(output).not.toMatch(/\n\s+at \S|[Ss]tack/);
});

test('it refuses numbers without facts, in prose and figures, with file, line and sentence', () => {
  expect(output).toMatch(
    /content\/articles\/what-the-money-means\.mdx: \d+:1: expected a fact, received the number “7” in “And 7 more left\.”/,
  );
  expect(output).toMatch(/data\/figures\/growth-2019-2020\.json: subtitle: .*“5%”/);
  expect(output).toMatch(/data\/figures\/growth-2019-2020\.json: alt: .*“Nine”/);
});

test('it warns of each field of the imprint that holds its example', () => {
  const [line = ''] = output.split('\n').filter((each) => each.includes('not yet named'));
  expect(line).toContain('imprint.publisher');
  expect(line).not.toContain('imprint.funding');
});

test('it refuses what a chart cannot draw honestly, with figure and fact', () => {
  expect(output).toMatch(
    /data\/figures\/corridors-2022-map\.json: arrows\.1\.fact: migrant-counts\/tj-2022-crossings: expected a place on the map, received 169\.2, 39/,
  );
});

test('it refuses MDX that “<5%” would break, with a hint', () => {
  expect(output).toMatch(/received “<5%”.*write “under” or “less than”/);
});

test('it refuses a fact whose phrase is off by a letter', () => {
  expect(output).toMatch(/data\/datasets\/economy\.json: facts\.\d+\.phrase: .*departs from ¶29 at word 5, “pergent”/);
});
