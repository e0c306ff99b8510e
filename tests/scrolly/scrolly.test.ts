import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Frame } from '../../src/charts/svg.ts';
import { checkScrollyCounterpoints } from '../../src/check/counterpoints.ts';
import { locateInCode } from '../../src/check/locateInCode.ts';
import { checkScrolly } from '../../src/check/scrollies.ts';
import { resolveScrolly, type ScrollyInput, type StepInput } from '../../src/figure/scrolly.ts';
import { drawSteps, findScrolly, loadScrollies } from '../../src/figure/scrollyRegistry.ts';
import { sharedId } from '../../src/figure/shared.ts';
import { openProject } from '../../src/project/project.ts';

const { ledger } = openProject('.');

const passages = await loadScrollies(ledger);
const FACT = 'systems/amina-72-hours';

test('existing in src/scrolly is being there to be told', () => {
  expect(passages.map(({ id }) => `${id}.ts`)).toEqual(readdirSync('src/scrolly').sort());
});

describe.each(passages.map((passage) => [passage.id, passage] as const))('%s', (id, passage) => {
  test('holds', () => {
    expect(checkScrolly(passage, ledger)).toEqual([]);
    expect(checkScrollyCounterpoints(passage, ledger)).toEqual([]);
  });

  const stills = drawSteps(passage).flatMap((sizes, i) =>
    sizes.map(({ size, drawing }) => [`step ${i + 1}, ${size}`, `${id}-${i + 1}-${size}`, drawing] as const),
  );
  test.each(stills)('looks as it did: %s', async (_, name, { width, height, body }) => {
    const shared = passage.shared ? `<defs>${passage.shared(sharedId(id))}</defs>` : '';
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${shared}${body}</svg>`;
    await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`pictures/${name}.svg`);
  });

  test('changes with each step, and each says so in words of its own', () => {
    for (const size of [0, 1])
      expect(
        new Set(drawSteps(passage).map((sizes) => sizes[size]!.drawing.body.replaceAll(/-\d-(?:narrow|wide)/g, '')))
          .size,
      ).toBe(passage.steps.length);
    expect(new Set(passage.steps.map(({ alt }) => alt)).size).toBe(passage.steps.length);
  });

  test('draws of each step facts that it lists, in both sizes', () => {
    drawSteps(passage).forEach((sizes, i) => {
      const listed = passage.steps[i]!.facts.map((fact) => fact.id);
      for (const { drawing } of sizes) {
        const drawn = Array.from(drawing.body.matchAll(/data-fact="([^"]+)"/g), ([, fact]) => fact!);
        expect(drawn.length).toBeGreaterThan(0);
        for (const fact of drawn) expect(listed).toContain(fact);
      }
    });
  });

  // A phone’s window is little higher than wide, and the words need some of it.
  test('leaves room for words on a phone', () => {
    for (const [narrow] of drawSteps(passage)) expect(narrow!.drawing.height).toBeLessThanOrEqual(350);
  });
});

describe('the corridor', () => {
  test('has widths only where people are counted, all of one kind', async () => {
    const { steps } = (await findScrolly('corridor', ledger))!;
    const counted = steps.map(({ facts }) =>
      facts.filter((fact) => fact.unit?.id === 'people' && typeof fact.value === 'number'),
    );
    expect(counted.map((facts) => facts.length)).toEqual([0, 0, 0, 3]);
    expect(new Set(counted[3]!.map(({ measure }) => measure.id)).size).toBe(1);
  });
});

describe('how many came', () => {
  test('never shows people beside crossings, nor two measures in one step', async () => {
    for (const { facts } of (await findScrolly('how-many-came', ledger))!.steps) {
      expect(new Set(facts.map(({ unit }) => unit!.id)).size).toBe(1);
      expect(new Set(facts.map(({ measure }) => measure.id)).size).toBe(1);
    }
  });
});

describe('a passage is refused', () => {
  const draw = ({ width }: Frame) => ({ width, height: 9, body: `<g data-fact="${FACT}"/>` });
  const step = (more: Partial<StepInput> = {}): StepInput => ({ facts: [FACT], alt: 'What is seen.', draw, ...more });
  const input = (...steps: StepInput[]): ScrollyInput => ({ title: 'A title', steps });
  const problems = (input: ScrollyInput) =>
    checkScrolly(resolveScrolly('sample', input, ledger), ledger).map(
      ({ file, place, message }) => `${file}: ${place}: ${message}`,
    );

  test('only where something is wrong', () => {
    expect(problems(input(step(), step()))).toEqual([]);
  });
  test.each<[string, ScrollyInput, RegExp]>([
    ['one step', input(step()), /steps: expected at least two steps/],
    ['an empty alt', input(step(), step({ alt: ' ' })), /steps\.1\.alt: expected a text, received nothing/],
    [
      'a number in an alt',
      input(step({ alt: 'Some 72 hours.' }), step()),
      /steps\.0\.alt: expected a fact, received the number “72”/,
    ],
    ['a number in a caveat', input(step({ caveats: ['All', 'of 5.'] }), step()), /steps\.0\.caveats\.1: .*“5”/],
    [
      'a wrong fact in an alt',
      input(step({ alt: '{systems/amina-72-hour}' }), step()),
      /did you mean “systems\/amina-72-hours”/,
    ],
    [
      'no facts',
      input(step({ facts: [] }), step()),
      /steps\.0\.facts: expected the facts that are drawn, received none/,
    ],
    [
      'a drawn fact that is not listed',
      input(step(), step({ facts: ['systems/amina-daily-location'] })),
      /steps\.1\.facts: expected every fact that is drawn, received no systems\/amina-72-hours/,
    ],
    [
      'drawings of several sizes',
      input(step(), step({ draw: (frame) => ({ ...draw(frame), height: 10 }) })),
      /steps: expected drawings of one size, received 720 × 9 and 360 × 9; 720 × 10 and 360 × 10/,
    ],
    [
      'a drawing that fails',
      input(
        step(),
        step({
          draw: () => {
            throw new Error('no such row');
          },
        }),
      ),
      /steps\.1\.draw: no such row/,
    ],
  ])('with %s', (_, input, message) => {
    expect(problems(input).join('\n')).toMatch(message);
    expect(problems(input).every((problem) => problem.startsWith('src/scrolly/sample.ts: '))).toBe(true);
  });
  test('with a fact that is not there, or without what it needs, before anything is drawn', () => {
    expect(() => resolveScrolly('sample', input(step(), step({ facts: ['systems/amina-72-hour'] })), ledger)).toThrow(
      'src/scrolly/sample.ts: steps.1.facts: expected the address of a fact, received "systems/amina-72-hour"; did you mean “systems/amina-72-hours”?',
    );
    expect(() =>
      resolveScrolly('sample', { title: 'x', steps: [{ facts: [] }] } as unknown as ScrollyInput, ledger),
    ).toThrow(/steps\.0\.alt: expected something.*\n.*steps\.0\.draw: expected something/);
    expect(() => resolveScrolly('sample', undefined as unknown as ScrollyInput, ledger)).toThrow(
      'title: expected something, received nothing',
    );
  });
  test('at the step where it is wrong', () => {
    const [line] = [
      locateInCode(
        {
          file: 'src/scrolly/how-many-came.ts',
          place: 'steps.1.alt',
          message: 'expected a text, received nothing',
        },
        ledger.files,
      ).line!,
    ];
    const first = locateInCode(
      {
        file: 'src/scrolly/how-many-came.ts',
        place: 'steps.0.alt',
        message: 'expected a text, received nothing',
      },
      ledger.files,
    ).line!;
    expect(line).toBeGreaterThan(first);
  });
  test('with a hostile claim whose counterpoint stands in another step only', () => {
    const [hostile, against] = ['crime-and-rhetoric/slutsky-fed-up', 'crime-and-rhetoric/gannushkina-statement'];
    const problemsOf = (first: string[], second: string[]) =>
      checkScrollyCounterpoints(
        resolveScrolly('sample', input(step({ facts: first }), step({ facts: second })), ledger),
        ledger,
      );
    expect(problemsOf([hostile, against], [FACT])).toEqual([]);
    expect(
      problemsOf([hostile], [against])
        .map(({ message }) => message)
        .join(),
    ).toMatch(/in the same step/);
  });
});
