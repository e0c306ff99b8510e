import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { newPins, saysOf } from '../../src/embeds/newPins.ts';
import { filesIn } from '../../src/build/projectFiles.ts';
import { DEFAULT } from '../../src/i18n/locale.ts';
import { isPin, loadPins, pinFile, versionsOf } from '../../src/embeds/pins.ts';
import { liveSentences, readStatement, type Sentences } from '../../src/embeds/statement.ts';
import { merge, policyOf } from '../../src/headers/csp.ts';
import { ruleOf } from '../../src/headers/rules.ts';

const entries = loadPins(filesIn('.'));
const pins = entries.filter(isPin);
const fileOf = (embed: string): string => readFileSync(pinFile(versionsOf(embed, entries)[0]!), 'utf8');

/** The embeds that `npm run pin` would write, of these that are live. */
const wanted = (live: Record<string, string>, sentences: Sentences = liveSentences(DEFAULT)): string[] =>
  newPins(new Map(Object.entries(live)), entries, {
    sentences,
    date: '2027-01-01',
    pinned: (html, embed, says) => `${embed} ${says} ${html}`,
  }).map(({ pin }) => pin.embed);

/** Replaces what stands in a page, and fails where it does not. */
const edit = (html: string, ...changes: [from: string | RegExp, to: string][]): string =>
  changes.reduce((before, [from, to]) => {
    const after = before.replaceAll(from, to);
    expect(after, String(from)).not.toBe(before);
    return after;
  }, html);

const FIGURE = 'growth-2019-2020';
const figure = fileOf(FIGURE);
const FACT = 'facts/corroborations/tj-amnesty-2021';
const fact = fileOf(FACT);
const INFERRED = 'facts/policy-timeline/lavrov-amnesty-requests';

describe('npm run pin', () => {
  test('writes nothing where all says what it said', () => {
    const some = pins.filter(({ embed }, i) => !embed.startsWith('facts/') || i % 15 === 0);
    expect(some.length).toBeGreaterThan(70);
    expect(wanted(Object.fromEntries(some.map((pin) => [pin.embed, readFileSync(pinFile(pin), 'utf8')])))).toEqual([]);
  });
  test('writes nothing after a change of words of the interface', () => {
    const live = {
      [FIGURE]: edit(
        figure,
        ['All of it as a table', 'See the numbers'],
        ['>Who says so<', '>Stated by<'],
        ['The drawing, mark by mark', 'Walk the drawing'],
        [/Source: (.*?)\. Facts as of [^.]*\./g, 'After $1 (facts of 1 May 2027).'],
        ['A newer version exists', 'There is a newer version'],
      ),
      [FACT]: edit(fact, ['Stated by: ', 'According to '], ['Others say:', 'Elsewhere:']),
      [INFERRED]: edit(
        fileOf(INFERRED),
        ['Stated by: ', 'According to '],
        ['The date is inferred.', 'We infer the date.'],
      ),
    };
    const sentences = {
      source: 'After {sources} (facts of {date}).',
      statedBy: 'According to {who}.',
      theDateIsInferred: 'We infer the date.',
      noValue: 'nothing',
    };
    expect(wanted(live, sentences)).toEqual([]);
  });
  test('writes nothing after a change of the technique of drawing', () => {
    const live = edit(
      figure,
      ['stroke-width="2"', 'stroke-width="3"'],
      ['viewBox="0 0 360 468"', 'viewBox="0 0 360 400"'],
      [/<text [^>]*data-exempt="axis">−8%<\/text>/g, ''],
      [/<tspan x="0"([^>]*)>Kazakhstan<\/tspan>/g, '<tspan$1>Kazakhstan </tspan>'],
    );
    expect(wanted({ [FIGURE]: live })).toEqual([]);
  });
  test.each<[what: string, embed: string, from: string | RegExp, to: string]>([
    ['title', FIGURE, '; those of Tajikistan and Uzbekistan slowed</h1>', '</h1>'],
    ['caveat', FIGURE, 'The report names no source for growth.', 'The report names one source for growth.'],
    ['value of a fact', FIGURE, '>−8.6% in a year<', '>−8.5% in a year<'],
    ['fact’s id', FIGURE, '"economy/kg-growth-2020"', '"economy/kg-growth"'],
    ['fact’s caveat', FIGURE, 'A contraction: the economy shrank.', 'The economy shrank.'],
    ['label of the drawing', FIGURE, '>shrank</text>', '>fell</text>'],
    ['source', FIGURE, 'The Diplomat, March 2025, ¶36; World Bank', 'The Diplomat, March 2025, ¶37; World Bank'],
    ['fact’s own caveat', FACT, 'Its own citizens only', 'Citizens'],
    ['fact’s own source', FACT, 'labour ministry, 2022', 'labour ministry, 2023'],
    ['one who states it', FACT, 'Stated by: Ministry', 'Stated by: The Ministry'],
    ['other answer', FACT, '>120,000</data>', '>121,000</data>'],
  ])('writes a version after a change of a %s', (_, embed, from, to) => {
    expect(wanted({ [embed]: edit(fileOf(embed), [from, to]) })).toEqual([embed]);
  });
});

describe('what a live embed tells its pinned versions', () => {
  const [pin] = versionsOf(FIGURE, entries);
  const changed = edit(figure, ['The report names no source for growth.', 'Beware.']);
  test('is the recorded digest while it says the same', () =>
    expect(
      saysOf(edit(figure, ['All of it as a table', 'Table']), liveSentences(DEFAULT), versionsOf(FIGURE, entries)),
    ).toBe(pin!.says));
  test('is another when it says something else, and that of a version before when it says that again', () => {
    const says = saysOf(changed, liveSentences(DEFAULT), versionsOf(FIGURE, entries));
    expect(says).toMatch(/^[0-9a-f]{16}$/);
    expect(says).not.toBe(pin!.says);
    const later = [{ ...pin!, version: '0123456789abcdef', says }, pin!];
    expect(saysOf(changed, liveSentences(DEFAULT), later)).toBe(says);
    expect(saysOf(figure, liveSentences(DEFAULT), later)).toBe(pin!.says);
  });
});

/** Figures whose every value is computed. */
const WITHOUT_FACTS = ['reports-and-subjects', 'explore/views/remittances-against-2013'];

test('every pin says something in each of its parts', () => {
  for (const { embed } of pins) {
    const { title, sources, facts, rows, labels } = readStatement(fileOf(embed), liveSentences(DEFAULT));
    expect(title, embed).not.toBe('');
    expect(sources.join('')).not.toMatch(/^$|Source:|Stated by:|Facts as of/);
    if (embed.startsWith('facts/')) expect(sources.length, embed).toBeGreaterThanOrEqual(2);
    else
      expect([rows.length > 1, labels.length > 0, facts.length > 0 !== WITHOUT_FACTS.includes(embed)], embed).toEqual([
        true,
        true,
        true,
      ]);
  }
});

test('pins need so many hashes of scripts and styles in the headers that are sent with them', () => {
  const policies = Map.groupBy(pins, (pin) => ruleOf(pinFile(pin).replace('public/', '')));
  const counts = [...policies].map(([rule, all]) => {
    const policy = merge(all.map((pin) => policyOf('.html', readFileSync(pinFile(pin), 'utf8'))));
    const hashes = (name: 'script-src' | 'style-src') =>
      [...policy.get(name)!].filter((source) => source.startsWith("'sha256-")).length;
    return [rule, { scripts: hashes('script-src'), styles: hashes('style-src') }];
  });
  // One header of at most 2,000 characters has to hold them, of some 55 each: think before raising a count.
  expect(Object.fromEntries(counts)).toEqual({
    'embed/:id/v/*': { scripts: 2, styles: 2 },
    'embed/explore/:indicator/:country/v/*': { scripts: 2, styles: 1 },
    'embed/facts/:dataset/:fact/v/*': { scripts: 1, styles: 1 },
  });
});
