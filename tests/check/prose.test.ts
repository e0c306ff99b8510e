import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseMdx } from '../../src/check/mdx.ts';
import { MOST_SIDENOTES } from '../../src/check/component.ts';
import { checkProse } from '../../src/check/prose.ts';
import { openProject } from '../../src/project/project.ts';

const project = openProject('.');
const { ledger } = project;

const names = {
  passages: new Map([
    ['amina', 2],
    ['broken', undefined],
  ]),
  figures: new Set(['growth-2019-2020']),
  terms: new Set(['patent']),
  addresses: new Set(['/method/', '/glossary/#patent']),
};
const checked = (file: string, source: string) => checkProse(file, parseMdx(file, source), ledger, names);
const HEAD = `---
chapter: 2
title: A title
standfirst: A standfirst.
description: A description.
figure: growth-2019-2020
published: 2026-11-21
updated: 2026-11-21
---
`;
const problems = (body: string, head = HEAD) =>
  checked('content/articles/sample.mdx', head + body).map(({ place, message }) => `${place}: ${message}`);

describe('prose that holds', () => {
  test.each([
    'In 2014 it was <Fact id="remittance-shares/tj-2024-update" />, on 22 March 2024.',
    'A fall of <Derived by="change" of="migrant-counts/ru-2014-official-labour-migrants migrant-counts/ru-2015-official-labour-migrants" form="size" />.',
    'All <Exempt reason="counts the lines of the chart">three</Exempt> lines fall.',
    '<Figure id="growth-2019-2020" />',
    'Once it was <Fact id="systems/quota-system">by quota</Fact>, now <Term id="patent">patents</Term>.',
    'Words. {/* a remark for editors: 45 */}',
    '<Quote by="Almaz" report="diplomat-2025" paragraph="14">I do work a lot and do what I can</Quote>',
  ])('%s', (body) => {
    expect(problems(body)).toEqual([]);
  });
});

test.each([
  ['I do work a lot', []],
  ['I do work a little', [expect.stringMatching(/departs from ¶14 at word 5, “little”/)]],
])('a translated quotation holds, or is refused, by the words of the report: %s', (original, wrong) => {
  const head = '---\ntitle: Глава\nstandfirst: Слова.\ndescription: Слова.\n---\n';
  const quote = `<Quote by="Almaz" report="diplomat-2025" paragraph="14" original="${original}">Я много работаю</Quote>`;
  const file = 'content/ru/articles/the-rules.mdx';
  const { language } = project.in('ru');
  const found = checkProse(file, parseMdx(file, head + quote), { ...ledger, language }, names);
  expect(found.map(({ message }) => message)).toEqual(wrong);
});

describe('prose that is refused', () => {
  test.each([
    [
      'a digit',
      'It is 45% of GDP. And so on.',
      /^10:1: expected a fact, received the number “45%” in “It is 45% of GDP\.”/,
    ],
    ['a fraction in words', 'It is a third of GDP.', /number “a third”/],
    ['a magnitude in words', 'And then millions left.', /number “millions”/],
    ['a number in a heading', '## Why 5 million left', /number “5”/],
    ['a number in a list', '- some text\n- about forty more', /^11:3: .*“forty”/],
    ['a number in emphasis', 'It was *very* nearly **12**.', /number “12”/],
    ['a number beside a fact', 'From <Fact id="remittance-shares/tj-2024-update" /> to 50%.', /number “50%”/],
    ['a number in code', 'It is `45`.', /number “45”/],
    ['a tag that is a number', 'It was <5% of GDP.', /^10:\d+: .*received “<5%”.*write “under”/],
    ['a brace', 'It was {half}.', /^10:8: .*braces/],
    [
      'a fact in braces',
      'It was {remittance-shares/tj-2024-update}.',
      /write <Fact id="remittance-shares\/tj-2024-update" \/>/,
    ],
    ['an empty reason', 'All <Exempt reason="">three</Exempt>.', /reason of Exempt to say something/],
    ['a number in a picture’s text', '![about 45 percent](x.png)', /picture’s text without numbers/],
    [
      'rival answers added up',
      'x <Derived by="sum" of="remittance-shares/tj-2024-update remittance-shares/tj-2024-journey-ahead" />',
      /several answers to one question/,
    ],
    ['a brace that does not close', 'It was {half.', /brace/],
    ['an import', 'import x from "y"\n\nText.', /no import or export/],
    [
      'an unknown fact',
      '<Fact id="remittance-shares/tj-2024-updat" />',
      /did you mean “remittance-shares\/tj-2024-update”/,
    ],
    ['a fact that is left out', '<Fact id="remittance-flows/almaz-million" />', /left out/],
    ['an unknown form', '<Fact id="remittance-shares/tj-2024-update" form="ful" />', /did you mean “full”/],
    ['an unknown attribute', '<Fact id="remittance-shares/tj-2024-update" frm="full" />', /did you mean “form”/],
    ['a fact without id', 'x <Fact />', /expected Fact to have an attribute id/],
    ['an attribute in braces', 'x <Fact id={1} />', /attributes in quotes only/],
    ['an unknown component', '<Fakt id="x" />', /did you mean “Fact”/],
    ['an unknown term', '<Term id="patnet">a patent</Term>', /did you mean “patent”/],
    ['a term without words', 'x <Term id="patent" />', /Term to hold the words/],
    ['a number in words that open', '<Term id="patent">three patents</Term>', /number “three”/],
    [
      'words in place of a number',
      '<Fact id="remittance-shares/tj-2024-update">nearly all</Fact>',
      /print its number itself, received words/,
    ],
    ['a number in a claim', '<Fact id="systems/quota-system">two quotas</Fact>', /number “two”/],
    ['an unknown figure', '<Figure id="growth-2019-2021" />', /did you mean “growth-2019-2020”/],
    ['an unknown function', 'x <Derived by="chang" of="a/b c/d" />', /did you mean “change”/],
    ['an exemption without a reason', '<Exempt>three</Exempt>', /Exempt to have an attribute reason/],
    [
      'a quotation that is not verbatim',
      '<Quote by="Almaz" report="diplomat-2025" paragraph="14">I do work a lot and do what I could</Quote>',
      /departs from ¶14 at word 10, “could”/,
    ],
    [
      'a translated quotation in an English text',
      '<Quote by="Almaz" report="diplomat-2025" paragraph="14" original="I do work a lot">Я много работаю</Quote>',
      /expected the report’s own words between the tags of Quote, and no original/,
    ],
    [
      'a quotation that is too long',
      `<Quote by="Almaz" report="diplomat-2025" paragraph="14">${'word '.repeat(26)}</Quote>`,
      /at most 25 words, received 26/,
    ],
  ])('%s', (_, body, message) => {
    expect(problems(body).join('\n')).toMatch(message);
  });

  test('a number in frontmatter', () => {
    expect(problems('Text.', HEAD.replace('A standfirst.', 'It is 45% now.')).join()).toMatch(
      /^4: standfirst: expected a fact, received the number “45%”/,
    );
  });
  test('a missing and an unknown key of frontmatter, both at once', () => {
    const found = problems('Text.', HEAD.replace('description: A description.', 'descripton: A description.')).join(
      '\n',
    );
    expect(found).toMatch(/descripton: .*did you mean “description”/);
    expect(found).toMatch(/description: expected/);
  });
  test('a source that is not there', () => {
    expect(problems('Text.', HEAD.replace('published:', 'sources: [diplomat-2052]\npublished:')).join()).toContain(
      'sources: expected the id of a source, received "diplomat-2052"; did you mean “diplomat-2025”?',
    );
  });
  test('no frontmatter', () => {
    expect(problems('Text.', '').join()).toMatch(/expected frontmatter/);
  });
  test('every problem of a file at once', () => {
    expect(problems('It is 45%.\n\nIt is 46%.\n\n<Fakt />')).toHaveLength(3);
  });
});

test('texts that are no articles are held to the same', () => {
  const found = checked(
    'content/glossary/patent.mdx',
    `---\nterm: Patent\nmeaning: It costs 45 roubles.\n---\nFor half a year.`,
  );
  expect(found.map(({ place }) => place)).toEqual(['3: meaning', '5:1', '5:1']);
});

test('a head has the fields of its folder', () => {
  const system = checked(
    'content/systems/visa.mdx',
    '---\ntitle: Visas\ngroup: Paper and work\norder: 9\nsummary: x\nchecked: 2026-11-29\nreview: 2026-11-29\nunknown: []\n---\nWords.',
  );
  expect(system.map(({ place, message }) => `${place}: ${message}`)).toEqual([
    expect.stringMatching(/^3: group: .*did you mean “Papers and work”/),
    expect.stringMatching(/^8: unknown: expected at least one thing that is not known/),
    expect.stringMatching(/^7: review: expected a day after 2026-11-29/),
  ]);
  const lost = checked('content/sytems/visa.mdx', '---\ntitle: Visas\n---\nWords.');
  expect(lost.map(({ message }) => message).join()).toMatch(/a file in a folder of content\//);
});

describe('a passage', () => {
  const step = (words: string) => `<Step>\n\n${words}\n\n</Step>\n\n`;
  const scrolly = (inside: string, attributes = 'id="amina"') => `<Scrolly ${attributes}>\n\n${inside}</Scrolly>`;
  test('holds as many steps as its file draws, each with words', () => {
    expect(
      problems(scrolly(step('One. <Fact id="remittance-shares/tj-2024-update" />') + step('More words.\n\nAnd more.'))),
    ).toEqual([]);
  });
  test('may hold remarks for editors', () => {
    expect(problems(scrolly(`${step('Words.')}{/* a remark */}\n\n${step('Words.')}`))).toEqual([]);
  });
  test('whose file cannot be read is not held to its steps', () => {
    expect(problems(scrolly(step('Words.'), 'id="broken"'))).toEqual([]);
  });
  test.each([
    [
      'a wrong id',
      scrolly(step('Words.') + step('Words.'), 'id="amin"'),
      /^10:1: expected the id of a passage, received "amin"; did you mean “amina”\?$/,
    ],
    [
      'too few steps',
      scrolly(step('Words.')),
      /^10:1: expected 2 steps, as src\/scrolly\/amina\.ts draws, received 1$/,
    ],
    ['too many', scrolly(step('Words.').repeat(3)), /expected 2 steps.*received 3$/],
    [
      'a step without words',
      scrolly(step('Words.') + '<Step>\n\n</Step>\n\n'),
      /^18:1: expected words in Step, received none$/,
    ],
    [
      'words between steps',
      scrolly(`${step('Words.')}Stray words.\n\n${step('Words.')}`),
      /^18:1: expected .* nothing but steps in Scrolly/,
    ],
    ['a step on one line', scrolly('<Step>Words.</Step> <Step>Words.</Step>\n\n'), /lines of their own/],
    ['a step alone', step('Words.'), /^10:1: expected Step to stand in Scrolly, received it alone$/],
    ['a number in a step', scrolly(step('All 5 of them.') + step('Words.')), /received the number “5”/],
    [
      'one that stands twice',
      `${scrolly(step('Words.').repeat(2))}\n\n${scrolly(step('Words.').repeat(2))}`,
      /expected each passage once in a text, received "amina" again/,
    ],
    ['no id', scrolly(step('Words.') + step('Words.'), ''), /expected Scrolly to have an attribute id/],
  ])('with %s is refused', (_, body, message) => {
    expect(problems(body).join('\n')).toMatch(message);
  });
});

describe('sidenotes', () => {
  const many = (count: number): string =>
    Array.from({ length: count }, () => 'So it is.<Sidenote>Or was.</Sidenote> Now.').join('\n\n');
  test('are as many as the margin has places for', () => {
    const places = new Set(
      Array.from(
        readFileSync('src/styles/sidenote.css', 'utf8').matchAll(/#sidenote-([a-z]) \{/g),
        ([, letter]) => letter,
      ),
    );
    expect(places.size).toBe(MOST_SIDENOTES);
    expect(problems(many(MOST_SIDENOTES))).toEqual([]);
    expect(problems(many(MOST_SIDENOTES + 1))).toEqual([
      expect.stringContaining(`expected at most ${MOST_SIDENOTES} sidenotes in a text, received ${MOST_SIDENOTES + 1}`),
    ]);
  });
});
