/** What scaffolds make of facts is right for every fact of the ledger, not only for those tried. */
import { describe, expect, test } from 'vitest';
import { barChart } from '../../src/charts/barChart.ts';
import { dotPlot } from '../../src/charts/dotPlot.ts';
import { formatFact } from '../../src/ledger/format.ts';
import { textProblems } from '../../src/ledger/texts.ts';
import { axis } from '../../src/figure/axis.ts';
import { barRow } from '../../src/figure/barRow.ts';
import { dotGroups, dotRow } from '../../src/figure/dotRow.ts';
import { WIDTHS } from '../../src/figure/figure.ts';
import { sentence, textFile, toMdx } from '../../src/generators/text.ts';
import { openProject } from '../../src/project/project.ts';

const { language, ledger } = openProject('.');

const shown = [...ledger.facts.values()].filter(({ omit }) => omit === null);
const numbers = shown.filter(({ value }) => typeof value === 'number');

test('a sentence says any fact without a number of its own', () => {
  expect(shown.length).toBeGreaterThan(500);
  expect(shown.flatMap((fact) => textProblems(sentence(fact, ledger), ledger))).toEqual([]);
});

test('a sentence says whose number it is: a person’s, a road’s, a place’s', () => {
  const sentenceOf = (id: string) => sentence(ledger.facts.get(id)!, ledger);
  expect(sentenceOf('remittance-shares/tj-2024-update')).toBe(
    'Tajikistan, 2024: {remittance-shares/tj-2024-update full} (remittances as a share of GDP), according to The Times of Central Asia.',
  );
  expect(sentenceOf('migrant-counts/migration-decades')).toMatch(/^Central Asia to Russia, undated: /);
  expect(sentenceOf('lives/khudoyorov-age')).toMatch(/^Alisher Khudoyorov, /);
});

describe('an axis', () => {
  test.each(Object.values(WIDTHS))('holds any number, from zero to round ticks, at a width of %i', (width) => {
    expect(numbers.length).toBeGreaterThan(200);
    for (const fact of numbers) {
      const frame = { width, id: 'x' };
      const {
        domain: [low, high],
        ticks,
        formatTick,
      } = axis([fact.id], frame, ledger);
      expect(Math.min(Math.abs(low), Math.abs(high)), fact.id).toBe(0);
      expect(fact.value as number, fact.id).toBeGreaterThanOrEqual(low);
      expect(fact.value as number, fact.id).toBeLessThanOrEqual(high);
      expect(ticks, fact.id).toContain(0);
      expect(ticks.length, fact.id).toBeGreaterThan(1);
      expect(new Set(ticks.map(formatTick)).size, fact.id).toBe(ticks.length);
      expect(barChart([barRow(fact.id, ledger)], axis([fact.id], frame, ledger), frame).body, fact.id).toContain(
        `data-fact="${fact.id}"`,
      );
    }
  });
});

test('dots stand in groups of a place, with what each says', () => {
  const ids = [
    'remittance-shares/tj-2024-update',
    'remittance-shares/uz-2024-journey-ahead',
    'world-bank-remittances/tj-2024-share',
  ];
  const groups = dotGroups(
    ids.map((id) => dotRow(id, id, ledger)),
    ledger,
  );
  expect(groups.map(({ name, rows }) => [name, rows.map(({ fact }) => fact)])).toEqual([
    ['Tajikistan', [ids[0], ids[2]]],
    ['Uzbekistan', [ids[1]]],
  ]);
  expect(groups[0]!.rows.map(({ reference }) => reference)).toEqual([false, true]);
  const { body } = dotPlot(groups, axis(ids, { width: 720, id: 'x' }, ledger), { width: 720, id: 'x' });
  for (const id of ids) expect(body).toContain(formatFact(ledger.facts.get(id)!, language));
});

test('braces become what prose has in their place', () => {
  expect(toMdx('{a/b} of {c/d full}, {change size e/f g/h}, {exempt two | counts “them”}.')).toBe(
    '<Fact id="a/b" cap /> of <Fact id="c/d" form="full" />, <Derived by="change" of="e/f g/h" form="size" />, <Exempt reason="counts “them”">two</Exempt>.',
  );
});

test('a head is quoted where YAML needs it, and leaves out what is not known', () => {
  expect(
    textFile({ title: 'Work: a history', sources: ['a', 'b'], unknown: ['One.', 'Two: three.'], also: undefined }, [
      'Text.',
    ]),
  ).toBe('---\ntitle: "Work: a history"\nsources: [a, b]\nunknown:\n  - One.\n  - "Two: three."\n---\n\nText.\n');
});
