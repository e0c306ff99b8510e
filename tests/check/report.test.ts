import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { inOrder, report } from '../../src/check/report.ts';
import { RULES } from '../../src/check/rules.ts';
import type { Problem } from '../../src/ledger/problem.ts';

const PROBLEMS: Problem[] = [
  {
    file: 'content/pages/about.mdx',
    place: '7:3',
    line: 7,
    column: 3,
    rule: 'text',
    level: 'error',
    message: 'expected a fact, received 45%:\nwrite one',
  },
  {
    file: 'data/datasets/economy.json',
    place: 'facts.0.unit',
    where: 'ru-growth-1999, line 10',
    line: 10,
    column: 15,
    rule: 'data',
    level: 'error',
    message: 'expected a unit',
  },
  {
    file: 'content/pages/about.mdx',
    place: '2:1',
    line: 2,
    column: 1,
    rule: 'spelling',
    level: 'notice',
    message: 'is misspelt',
  },
  { file: 'data/units.json', place: '', rule: 'data', level: 'error', message: 'expected a file' },
  {
    file: 'content/pages/about.mdx',
    place: '9:1',
    line: 9,
    column: 1,
    rule: 'sentence',
    level: 'hint',
    message: 'a long sentence',
  },
];

test('findings are in the order in which one fixes them: lists, datasets, texts, each from its top', () => {
  expect(inOrder(PROBLEMS).map(({ file, line }) => `${file}:${line}`)).toEqual([
    'data/units.json:undefined',
    'data/datasets/economy.json:10',
    'content/pages/about.mdx:2',
    'content/pages/about.mdx:7',
    'content/pages/about.mdx:9',
  ]);
});

describe('as text', () => {
  test('each file stands once, above its findings, and they are counted', () => {
    const text = report(PROBLEMS, 'text');
    expect(text.match(/^content\/pages\/about\.mdx$/gm)).toHaveLength(1);
    expect(text).toMatch(/^ {2}10:15 +error +ru-growth-1999, unit: expected a unit$/m);
    expect(text).toMatch(/3 errors, 1 notice, 1 hint$/);
  });
  test('no findings means no problems', () => {
    expect(report([], 'text')).toBe('No problems found.');
  });
});

test('as annotations a message is one line, and no sign in it ends a property', () => {
  const lines = report(
    [...PROBLEMS, { file: 'data/a,b:c%.json', place: '', rule: 'files', level: 'error', message: 'x' }],
    'github',
  ).split('\n');
  expect(lines).toHaveLength(6);
  expect(lines).toContain(
    '::error file=content/pages/about.mdx,line=7,col=3,title=text::expected a fact, received 45%25:%0Awrite one',
  );
  expect(lines).toContain('::error file=data/a%2Cb%3Ac%25.json,line=1,col=1,title=files::x');
  expect(lines.filter((line) => line.startsWith('::warning '))).toHaveLength(1);
  expect(lines.filter((line) => line.startsWith('::notice '))).toHaveLength(1);
});

test('as SARIF 2.1.0 every result has a rule of the driver, a level and a place', () => {
  const { version, $schema, runs } = JSON.parse(report(PROBLEMS, 'sarif'));
  expect(version).toBe('2.1.0');
  expect($schema).toContain('sarif-2.1.0');
  const [{ tool, results }] = runs;
  const rules = tool.driver.rules.map(({ id }: { id: string }) => id);
  expect(rules).toEqual(Object.keys(RULES));
  expect(results).toHaveLength(PROBLEMS.length);
  for (const { ruleId, level, message, locations } of results) {
    expect(rules).toContain(ruleId);
    expect(['error', 'warning', 'note']).toContain(level);
    expect(message.text).toMatch(/\S/);
    const { artifactLocation, region } = locations[0].physicalLocation;
    expect(artifactLocation.uri).toMatch(/^(?:data|content)\//);
    expect(region.startLine).toBeGreaterThanOrEqual(1);
    expect(region.startColumn).toBeGreaterThanOrEqual(1);
  }
});

test('as JSON nothing is lost', () => {
  expect(JSON.parse(report(PROBLEMS, 'json'))).toEqual(inOrder(PROBLEMS));
});

describe('npm run check', () => {
  const run = (...args: string[]) => spawnSync(process.execPath, ['src/cli/check.ts', ...args], { encoding: 'utf8' });

  test('an unknown format is refused with the nearest one, without a stack trace', () => {
    const { status, stderr, stdout } = run('--format', 'jason');
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(
      /^expected one of text, github, sarif, json after --format, received "jason"; did you mean “json”\?\n$/,
    );
  });
  test('so is an unknown option', () => {
    const { status, stderr } = run('--fromat', 'json');
    expect(status).toBe(2);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
  test('notices alone do not fail, and hints come only when asked for', () => {
    const plain = run();
    expect(plain.status).toBe(0);
    expect(plain.stdout).toMatch(/\d+ hints on style: npm run check -- --hints\n$/);
    const { status, stdout } = run('--hints', '--format', 'json');
    expect(status).toBe(0);
    const levels = (JSON.parse(stdout) as Problem[]).map(({ level }) => level);
    expect(new Set(levels)).toEqual(new Set(['notice', 'hint']));
    expect(plain.stdout).toContain(`${levels.filter((level) => level === 'hint').length} hints`);
  });
});
