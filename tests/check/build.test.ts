import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject } from '../support/copyProject.ts';

const ARTICLE = 'content/articles/what-the-money-means.mdx';
const FIGURE = 'data/figures/growth-2019-2020.json';
const MAP = 'data/figures/corridors-2022-map.json';
const DATA = 'data/datasets/economy.json';
let copy: string;

beforeAll(() => {
  copy = copyProject();
});
afterAll(() => rmSync(copy, { recursive: true }));

/** Edits files of the copy, builds it, and restores them. */
function build(edits: Record<string, (text: string) => string>): { status: number | null; output: string } {
  const before = Object.keys(edits).map((file) => [join(copy, file), readFileSync(join(copy, file), 'utf8')] as const);
  for (const [file, edit] of Object.entries(edits))
    writeFileSync(join(copy, file), edit(readFileSync(join(copy, file), 'utf8')));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  for (const [file, text] of before) writeFileSync(file, text);
  return { status, output: stdout + stderr };
}

test('the build refuses numbers without facts, in prose and figures, with file, line and sentence', () => {
  const { status, output } = build({
    [ARTICLE]: (text) => `${text}\nAnd 7 more left.\n`,
    [FIGURE]: (text) =>
      text
        .replace('"subtitle": "Growth', '"subtitle": "Over 5% growth')
        .replace('"alt": "Arrows', '"alt": "Nine arrows'),
  });
  expect(status).toBe(1);
  expect(output).toMatch(
    /content\/articles\/what-the-money-means\.mdx: \d+:1: expected a fact, received the number “7” in “And 7 more left\.”/,
  );
  expect(output).toMatch(/data\/figures\/growth-2019-2020\.json: subtitle: .*“5%”/);
  expect(output).toMatch(/data\/figures\/growth-2019-2020\.json: alt: .*“Nine”/);
  expect(output).not.toMatch(/\n\s+at \S|[Ss]tack/);
});

test('the build warns of each field of the imprint that holds its example', () => {
  const { output } = build({
    'src/site.ts': (text) =>
      text.replace(/publisher: '.*'/, "publisher: 'publisher.example'").replace(/funding: '.*'/, "funding: 'A fund.'"),
    [ARTICLE]: (text) => `${text}\nAnd 7 more left.\n`,
  });
  const [line = ''] = output.split('\n').filter((each) => each.includes('not yet named'));
  expect(line).toContain('imprint.publisher');
  expect(line).not.toContain('imprint.funding');
});

test('the build refuses what a chart cannot draw honestly, with figure and fact', () => {
  const { status, output } = build({ [MAP]: (text) => text.replace('"from": [69.2, 39]', '"from": [169.2, 39]') });
  expect(status).toBe(1);
  expect(output).toMatch(
    /data\/figures\/corridors-2022-map\.json: arrows\.1\.fact: migrant-counts\/tj-2022-crossings: expected a place on the map, received 169\.2, 39/,
  );
  expect(output).not.toMatch(/\n\s+at \S/);
});

test('the build refuses MDX that “<5%” would break, with a hint', () => {
  const { status, output } = build({ [ARTICLE]: (text) => `${text}\nIt was <5% then.\n` });
  expect(status).toBe(1);
  expect(output).toMatch(/received “<5%”.*write “under” or “less than”/);
});

test('the build refuses a fact whose phrase is off by a letter', () => {
  const { status, output } = build({
    [DATA]: (text) => text.replace('inflation rose to 15 percent', 'inflation rose to 15 pergent'),
  });
  expect(status).toBe(1);
  expect(output).toMatch(/data\/datasets\/economy\.json: facts\.\d+\.phrase: .*departs from ¶29 at word 5, “pergent”/);
  expect(output).not.toMatch(/\n\s+at \S/);
});
