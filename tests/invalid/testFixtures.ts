/** Makes valid files invalid in every way that we know: each mistake is refused at its place, none hides another. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '../../src/ledger/problem.ts';
import { isFinding, outcome, rounds, type InvalidFixture, type Outcome } from './invalidFixture.ts';

const formatted = (problems: Problem[]): string =>
  problems
    .map(({ file, line, column, place, rule, message }) => `${file}:${line}:${column} [${rule}] ${place}: ${message}`)
    .join('\n');

/**
 * Checks the project with each of the fixtures, as many at once as do not meet.
 * @param table what they are called together
 */
export function testFixtures(table: string, fixtures: InvalidFixture[]): void {
  describe.each(rounds(fixtures).map((round, i) => [`${table} ${i + 1}`, round] as const))('%s', (_, round) => {
    let made: Outcome;
    beforeAll(async () => {
      made = await outcome(round);
    }, 600_000);

    test.each(round.map(({ what, finding }) => [what, finding] as const))('%s', (__, finding) => {
      const { findings, texts } = made;
      const found = findings.filter((problem) => isFinding(problem, finding, texts));
      expect(
        found,
        `expected ${finding.message} at ${finding.place}, line ${finding.line?.(texts.get(finding.file) ?? '')}, received\n${formatted(findings.filter(({ file, level }) => file === finding.file && level === 'error'))}`,
      ).not.toEqual([]);
    });

    test('nothing else is refused, and nothing breaks', () => {
      const { output, findings, texts } = made;
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
}
