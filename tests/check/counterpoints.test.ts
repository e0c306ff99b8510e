import { expect, test } from 'vitest';
import { checkCounterpoints } from '../../src/check/counterpoints.ts';
import { parseMdx } from '../../src/check/mdx.ts';
import { openProject } from '../../src/project/project.ts';

const { ledger } = openProject('.');

const HOSTILE = '<Fact id="crime-and-rhetoric/slutsky-fed-up">he said so</Fact>';
const QUOTED = '<Quote by="Leonid Slutsky" report="globalpulse-2026" paragraph="5">We’re fed up</Quote>';
const AGAINST = '<Fact id="crime-and-rhetoric/gannushkina-statement">she answered</Fact>';
const problems = (body: string, head = '') =>
  checkCounterpoints('content/articles/a.mdx', parseMdx('', `---\ntitle: x${head}\n---\n\n${body}`).tree, ledger).map(
    ({ place, message }) => `${place}: ${message}`,
  );

test.each([
  ['a claim', HOSTILE],
  ['a quotation', QUOTED],
])('%s that is hostile stands only beside what the report sets against it', (_, hostile) => {
  expect(problems(`One.\n\n${hostile} and ${AGAINST}.`)).toEqual([]);
  expect(problems(`${hostile}.\n\nThen ${AGAINST}.`)).toEqual([]);
  expect(problems(`One.\n\n${hostile}.`)).toEqual([
    expect.stringMatching(
      /^7:1: expected beside the hostile claim crime-and-rhetoric\/slutsky-.*gannushkina-statement or /,
    ),
    ...(hostile === QUOTED ? [expect.any(String)] : []),
  ]);
  expect(problems(`${hostile}.\n\n## Elsewhere\n\n${AGAINST}.`).length).toBeGreaterThan(0);
});
test('and never in a title, a heading or a standfirst', () => {
  expect(problems(`## ${HOSTILE} ${AGAINST}`).join()).toMatch(
    /expected no hostile claim in a title, heading or standfirst/,
  );
  expect(problems('One.', '\nstandfirst: "{crime-and-rhetoric/slutsky-fed-up}"').join()).toMatch(
    /received crime-and-rhetoric\/slutsky-fed-up/,
  );
});
