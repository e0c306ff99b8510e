import { expect, test } from 'vitest';
import { openProject } from '../../src/project/project.ts';
import type { Check, Qualifier, Value } from '../../src/ledger/schema.ts';
import { checkVerdicts, compare } from '../../src/ledger/verdicts.ts';
import { inventedFact, inventedQualifier } from './inventedFact.ts';

/** What comes of a claim beside a reference of one number. */
function judged(value: Value, certainty: Qualifier['certainty'], reference: number, verdict: Check['verdict']) {
  const claim = inventedFact({ id: 'orchards/claim', value, qualifier: inventedQualifier(certainty) });
  const series = inventedFact({ id: 'orchards/series', value: reference });
  const ledger = { ...openProject('.').ledger, facts: new Map([claim, series].map((fact) => [fact.id, fact])) };
  const check: Check = {
    id: 'orchards',
    claim: claim.id,
    against: [series.id],
    compute: 'value',
    verdict,
    why: 'Invented.',
  };
  return { ...compare(check, ledger), refused: checkVerdicts(ledger, [{ at: 0, entry: check }]).length > 0 };
}

test.each<[Value, Qualifier['certainty'], number, number]>([
  [45, 'exact', 50, -5],
  [45, 'exact', 40, 5],
  [45, 'about', 50, -5],
  [45, 'floor', 50, 0],
  [45, 'floor', 40, 5],
  [45, 'ceiling', 40, 0],
  [45, 'ceiling', 50, -5],
  [{ low: 40, high: 50 }, 'exact', 45, 0],
  [{ low: 40, high: 50 }, 'exact', 35, 5],
  [{ low: 40, high: 50 }, 'exact', 55, -5],
  [{ from: 10, to: 17 }, 'exact', 17, 0],
])('%j (%s) beside %d leaves a difference of %d', (value, certainty, reference, difference) => {
  const agrees = difference === 0;
  expect(judged(value, certainty, reference, 'agrees')).toMatchObject({ agrees, refused: !agrees });
  expect(judged(value, certainty, reference, 'contradicted').refused).toBe(agrees);
  expect(Math.abs(judged(value, certainty, reference, 'agrees').difference)).toBe(Math.abs(difference));
});

test('half a step of rounding is no difference', () => {
  expect(judged(45, 'exact', 45.5, 'agrees')).toMatchObject({ agrees: true, tolerance: 0.5, refused: false });
  expect(judged(45, 'exact', 45.6, 'agrees')).toMatchObject({ agrees: false, refused: true });
});
