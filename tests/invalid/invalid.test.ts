/** Makes valid files invalid in every way that we know: each mistake is refused at its place, none hides another. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '../../src/ledger/problem.ts';
import { facts } from './facts.ts';
import { figures } from './figures.ts';
import { files, json } from './files.ts';
import { judgements, lists } from './lists.ts';
import { prose } from './prose.ts';
import { gaps, serieses } from './series.ts';
import { views } from './views.ts';
import { isFinding, outcome, rounds, type Outcome } from './invalidFixture.ts';

const TABLES = { facts, lists, judgements, json, files, prose, figures, serieses, gaps, views };
const all = Object.entries(TABLES).flatMap(([table, fixtures]) =>
  rounds(fixtures).map((round, i) => ({ name: `${table} ${i + 1}`, round })),
);
const outcomes = new Map<string, Outcome>();

beforeAll(async () => {
  for (const { name, round } of all) outcomes.set(name, await outcome(round));
}, 600_000);
afterAll(() => outcomes.clear());

const formatted = (problems: Problem[]): string =>
  problems
    .map(({ file, line, column, place, rule, message }) => `${file}:${line}:${column} [${rule}] ${place}: ${message}`)
    .join('\n');

test('there are more than three hundred', () => {
  const names = Object.values(TABLES)
    .flat()
    .map(({ what }) => what);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThan(300);
});

describe.each(all.map(({ name, round }) => [name, round] as const))('%s', (name, round) => {
  test.each(round.map(({ what, finding }) => [what, finding] as const))('%s', (_, finding) => {
    const { findings, texts } = outcomes.get(name)!;
    const found = findings.filter((problem) => isFinding(problem, finding, texts));
    expect(
      found,
      `expected ${finding.message} at ${finding.place}, line ${finding.line?.(texts.get(finding.file) ?? '')}, received\n${formatted(findings.filter(({ file, level }) => file === finding.file && level === 'error'))}`,
    ).not.toEqual([]);
  });

  test('nothing else is refused, and nothing breaks', () => {
    const { output, findings, texts } = outcomes.get(name)!;
    expect(output).not.toMatch(/\\n\s+at |undefined|\[object/);
    const also = round.flatMap((fixture) => fixture.also);
    const strange = findings.filter(
      (problem) =>
        problem.level === 'error' &&
        !round.some(({ finding }) => isFinding(problem, finding, texts)) &&
        !also.some((message) => message.test(problem.message)),
    );
    expect(formatted(strange)).toBe('');
  });
});
