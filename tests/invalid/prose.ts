/** Texts of content/, made invalid: their heads, and what stands below. */
import { readFileSync } from 'node:fs';
import { contentSchemas } from '../../src/ledger/contentSchemas.ts';
import { appended, replaced, whole, type InvalidFixture } from './invalidFixture.ts';

const ARTICLE = 'content/articles/what-home-can-do.mdx';
const OTHER = 'content/articles/watched.mdx';
const PAGE = 'content/pages/about.mdx';

const below = (
  what: string,
  paragraph: string,
  message: string | RegExp,
  at = paragraph.split('\n')[0]!,
): InvalidFixture => appended(ARTICLE, what, paragraph, at, message);
const elsewhere = (
  what: string,
  paragraph: string,
  message: string | RegExp,
  at = paragraph.split('\n')[0]!,
): InvalidFixture => appended(OTHER, what, paragraph, at, message);

const numbers = [
  ['digits', 'So it was 45% of all.', '“45%” in “So it was 45% of all.”'],
  ['a sum', 'It cost $3,000 then.', '“$3,000”'],
  ['a fraction', 'Nearly a third of them went.', '“a third”'],
  ['a magnitude', 'And so millions left them.', '“millions”'],
  ['a number word', 'About forty of them came.', '“forty”'],
  ['a sign', 'It was ½ of it.', '“½”'],
  ['a multiple', 'It doubled at once.', '“doubled”'],
  ['emphasis', 'It was *very* nearly **12** of them.', '“12”'],
  ['code', 'The code was `46` here.', '“46”'],
  ['a list', '- some words\n- seven more', '“seven”', '- seven more'],
  ['a heading', '## Why 5 of them left', '“5”'],
  ['a table', '| a | b |\n|---|---|\n| x | 88 |', '“88”', '| x | 88 |'],
  ['a quoted block', '> There were 99 here.', '“99”'],
  ['a link', 'See [the 77 rules](/method/) there.', '“77”'],
  ['a number beside a fact', 'From <Fact id="economy/kg-growth-2019" /> to 51% of it.', '“51%”'],
].map(([what, text, number, at]) =>
  below(`a number as ${what}`, text!, `expected a fact, received the number ${number}`, at),
);

const FACT = 'remittance-shares/tj-2024-update';
const components = [
  below('a component misspelt', 'See <Fakt id="x" /> here.', 'received "Fakt"; did you mean “Fact”?'),
  below('a component in small letters', 'See <fact id="x" /> here.', 'received "fact"; did you mean “Fact”?'),
  below('HTML', 'See <b>this</b> here.', 'expected one of Fact, Derived'),
  below('a script', '<script>alert()</script>', 'expected one of Fact, Derived'),
  below('a fact misspelt', `See <Fact id="${FACT}d" /> it.`, `did you mean “${FACT}”?`),
  below('a fact without dataset', 'See <Fact id="tj-2024-update" /> it.', `did you mean “${FACT}”?`),
  below('a fact under another dataset', 'See <Fact id="economy/tj-2024-update" /> it.', `did you mean “${FACT}”?`),
  below('a fact without id', 'And see <Fact /> it.', 'expected Fact to have an attribute id, received none'),
  below('a fact with an empty id', 'Or see <Fact id="" /> it.', 'expected id of Fact to say something'),
  below('a fact that is left out', 'It is <Fact id="remittance-flows/almaz-million" /> he said.', 'which is left out'),
  below('an attribute misspelt', `See <Fact id="${FACT}" fom="full" /> it.`, 'did you mean “form”?'),
  below('a form misspelt', `See <Fact id="${FACT}" form="ful" /> it.`, 'did you mean “full”?'),
  below('an attribute in braces', 'Now see <Fact id={1} /> it.', 'attributes in quotes only'),
  below('words in place of a number', `See <Fact id="${FACT}">nearly all</Fact> it.`, 'to print its number itself'),
  below('a number in a claim', 'By <Fact id="systems/quota-system">two quotas</Fact> then.', '“two”'),
  below('a term misspelt', 'A <Term id="patnet">patent</Term> it was.', 'received "patnet"; did you mean “patent”?'),
  below('a term without words', 'A <Term id="patent" /> it was.', 'expected Term to hold the words that open'),
  below('a term without id', 'A <Term>patent</Term> it is.', 'expected Term to have an attribute id'),
  below('a figure misspelt', '<Figure id="growth-2019-2021" />', 'did you mean “growth-2019-2020”?'),
  below('a figure without id', '<Figure />', 'expected Figure to have an attribute id'),
  below(
    'a function misspelt',
    'By <Derived by="chang" of="economy/kg-growth-2019 economy/kg-growth-2020" /> it.',
    'did you mean “change”?',
  ),
  below(
    'a function of one fact',
    'By <Derived by="change" of="economy/kg-growth-2019" /> it.',
    'expected 2 facts for change, received 1',
  ),
  below(
    'a function of a dead fact',
    'By <Derived by="difference" of="economy/kg-growth-2018x economy/kg-growth-2020" /> it.',
    'expected the address of a fact, received "economy/kg-growth-2018x"',
  ),
  below(
    'a function of two units',
    `By <Derived by="difference" of="economy/kg-growth-2019 ${FACT}" /> it.`,
    'expected facts of one unit for difference',
  ),
  below(
    'rival answers added up',
    `It is <Derived by="sum" of="${FACT} remittance-shares/tj-2024-journey-ahead" /> now.`,
    'several answers to one question',
  ),
  below(
    'a form of a derived number',
    'By <Derived by="difference" of="economy/kg-growth-2019 economy/kg-growth-2020" form="sise" /> it.',
    'did you mean “size”?',
  ),
  below(
    'an exemption without reason',
    'All <Exempt>three</Exempt> of them.',
    'expected Exempt to have an attribute reason',
  ),
  below(
    'an exemption with an empty reason',
    'All <Exempt reason="">three</Exempt> of them.',
    'expected reason of Exempt to say something',
  ),
];

const QUOTE = 'I do work a lot and do what I can';
const quote = (words: string, by = 'Almaz', report = 'diplomat-2025', paragraph = '14'): string =>
  `<Quote by="${by}" report="${report}" paragraph="${paragraph}">${words}</Quote>`;
/** In a chapter whose head names Russia, Kyrgyzstan and Tajikistan, and the years from 2022 on. */
const outsider = (what: string, paragraph: string, message: string | RegExp): InvalidFixture =>
  appended('content/articles/after-crocus.mdx', what, paragraph, paragraph.split('\n')[0]!, message);
const outsiders = [
  outsider(
    'a fact of a country that the head does not name',
    'Money weighs <Fact id="remittance-shares/uz-2024-journey-ahead" /> there.',
    'which “countries” in the head names, received remittance-shares/uz-2024-journey-ahead, about uzbekistan',
  ),
  outsider(
    'a figure of years that the head does not name',
    '<Figure id="growth-2019-2020" />',
    'which “period” in the head names, received Figure growth-2019-2020, of 2019, 2020:',
  ),
  outsider(
    'a person from a country that the head does not name',
    '<Person name="Aibek Smadiyarov">\n\nHe spoke there.\n\n</Person>',
    'expected somebody from russia, kyrgyzstan, tajikistan, which “countries” in the head names, received Aibek',
  ),
];
const quotations = [
  elsewhere(
    'a quotation off by a word',
    quote('I do work a lot and do what I could'),
    'departs from ¶14 at word 10, “could”',
  ),
  elsewhere('a quotation off by a capital', quote('i do work a lot and do what I can'), 'there it is “I”'),
  elsewhere(
    'a quotation that is too long',
    quote('word '.repeat(26).trim()),
    'expected a quotation of at most 25 words, received 26',
  ),
  elsewhere('another paragraph', quote(QUOTE, 'Almaz', 'diplomat-2025', '15'), 'it stands in ¶14, not in ¶15'),
  elsewhere(
    'a paragraph in words',
    quote(QUOTE, 'Almaz', 'diplomat-2025', 'fourteen'),
    'expected the number of a paragraph, received "fourteen"',
  ),
  elsewhere('a report misspelt', quote(QUOTE, 'Almaz', 'diplomat-2024'), 'did you mean “diplomat-2025”?'),
  elsewhere('a speaker misspelt', quote(QUOTE, 'Almas'), 'received "Almas"; did you mean “Almaz”?'),
  elsewhere('another speaker', quote(QUOTE, 'Sergey Lavrov'), 'expected words of Sergey Lavrov in diplomat-2025 ¶14'),
  elsewhere(
    'a quotation without speaker',
    `<Quote report="diplomat-2025" paragraph="14">${QUOTE}</Quote>`,
    'expected Quote to have an attribute by',
  ),
  elsewhere(
    'a quotation without paragraph',
    `<Quote by="Almaz" report="diplomat-2025">${QUOTE}</Quote>`,
    'expected Quote to have an attribute paragraph',
  ),
  elsewhere(
    'a quotation without words',
    '<Quote by="Almaz" report="diplomat-2025" paragraph="14"></Quote>',
    'expected',
  ),
];

const links = [
  elsewhere('a link to a page that there is not', 'See [how we work](/methods/) here.', 'did you mean “/method/”?'),
  elsewhere('a link without its last slash', 'See [how it works](/method) here.', 'did you mean “/method/”?'),
  elsewhere('a link without its first slash', 'See [how one works](method/) here.', 'from its first slash'),
  elsewhere(
    'a link without protocol',
    'See [there](www.example.org) now.',
    'expected an address of ours from its first slash, as /method/, or one with https:',
  ),
  elsewhere(
    'a link that is not safe',
    'See [that](http://example.org) now.',
    'expected an address that begins with https:',
  ),
  elsewhere(
    'a link to a term that there is not',
    'See [a patent](/glossary/#patnet) now.',
    'did you mean “/glossary/#patent”?',
  ),
  elsewhere(
    'a link to a fact that there is not',
    'See [it](/facts/economy/kg-growth-2018x/) now.',
    'expected the address of a page of ours',
  ),
  elsewhere('an empty link', 'See [nothing]() now.', 'expected an address'),
  elsewhere('a script in a link', 'See [run](javascript:alert) now.', 'expected an address'),
  elsewhere('a picture without text', '![](/picture.png)', 'expected a text that says what the picture shows'),
  elsewhere('a picture of another host', '![A street](https://example.org/x.png)', 'expected a picture of ours'),
  elsewhere('a picture that there is not', '![A road](/no-such.png)', 'expected a picture of public/'),
  elsewhere(
    'a number in a picture’s text',
    '![about 45 houses](/favicon.svg)',
    'expected a picture’s text without numbers',
  ),
  elsewhere('a heading of the first rank', '# A title', 'expected headings from “##” on'),
  elsewhere('an empty heading', '####', 'expected a heading with words'),
  elsewhere('an import', 'import x from "y"', 'no import or export'),
  elsewhere('a fact in braces', `It was {${FACT}} then.`, `write <Fact id="${FACT}" />`),
  elsewhere('words in braces', 'It was {half} then.', 'expected no braces in prose'),
];

/** Remarks, panels and people: where each may stand, and what it holds. */
const panel = (inside: string, title = 'Some numbers'): string =>
  `<Numbers title="${title}">\n\n${inside}\n\n</Numbers>`;
const panelNumber = (id = FACT, words = 'of GDP'): string => `<Number id="${id}">${words}</Number>`;
const blocks = [
  elsewhere('a number in a remark', 'It is so.<Sidenote>In 45 cases.</Sidenote> Now.', 'received the number “45”'),
  elsewhere('a remark without words', 'It is so.<Sidenote></Sidenote> Then.', 'expected words in Sidenote'),
  elsewhere(
    'a remark alone',
    '<Sidenote>It is so, of course.</Sidenote>',
    'expected Sidenote right behind the word that it is about',
  ),
  elsewhere(
    'a remark in a heading',
    '## It is<Sidenote>Or was.</Sidenote> so',
    'expected Sidenote in a paragraph of the text, received it in a heading',
  ),
  elsewhere(
    'a remark in a term',
    'A <Term id="patent">patent<Sidenote>Once.</Sidenote></Term> it is.',
    'received it in Term',
  ),
  elsewhere(
    'a remark in a remark',
    'So it is.<Sidenote>Or was.<Sidenote>Or not.</Sidenote></Sidenote> Now.',
    'received it in Sidenote',
  ),
  elsewhere('a number of a panel alone', panelNumber(), 'expected Number to stand in Numbers'),
  elsewhere(
    'a panel without title',
    panel(`${panelNumber()}\n\n${panelNumber()}`).replace(' title="Some numbers"', ''),
    'expected Numbers to have an attribute title',
  ),
  elsewhere(
    'a number in a panel’s title',
    panel(`${panelNumber()}\n\n${panelNumber()}`, 'All 45 of them'),
    'title: expected',
  ),
  elsewhere('a panel of one number', panel(panelNumber()), 'expected 2 to 6 numbers in Numbers, received 1'),
  elsewhere(
    'words between the numbers of a panel',
    panel(`${panelNumber()}\n\nbesides, so it seems\n\n${panelNumber()}`),
    'expected nothing but <Number id="…">words</Number> in Numbers',
    'besides, so it seems',
  ),
  elsewhere(
    'a panel’s number without words',
    panel(`${panelNumber()}\n\n${panelNumber(FACT, '')}`),
    'expected Number to hold words that say what it counts',
    panelNumber(FACT, ''),
  ),
  elsewhere(
    'a panel’s number that is none',
    panel(`${panelNumber()}\n\n${panelNumber('policy-timeline/crocus-attack')}`),
    'expected a quantity in Number',
    panelNumber('policy-timeline/crocus-attack'),
  ),
  elsewhere(
    'a panel’s dead fact',
    panel(`${panelNumber()}\n\n${panelNumber('economy/kg-growth-2018x')}`),
    'expected the address of a fact',
    panelNumber('economy/kg-growth-2018x'),
  ),
  elsewhere(
    'a person misspelt',
    '<Person name="Almas">\n\nHe went.\n\n</Person>',
    'received "Almas"; did you mean “Almaz”?',
  ),
  elsewhere('a person of whom nothing is told', '<Person name="Almaz">\n\n</Person>', 'expected words in Person'),
  elsewhere(
    'a person within a line',
    'It is <Person name="Almaz">he</Person> who went.',
    'expected <Person> and </Person> on lines of their own between paragraphs, received them in a line',
  ),
];

/** What MDX cannot read: each in a text of its own, beside a number that must be told nevertheless. */
const SYNTAX: [what: string, paragraph: string, message: string | RegExp][] = [
  ['a sign that opens a tag', 'It was <5% of all.', /received “<5%”.*write “under”/],
  ['a brace that does not close', 'It was {half of it.', 'a brace'],
  ['a tag that does not close', 'It was <Term id="patent">a patent.', 'expected <Term> to be closed by </Term>'],
  ['a tag that was not opened', 'It was a patent</Term> then.', 'expected an opening tag before this closing one'],
  [
    'a tag closed by another',
    'It was <Term id="patent">a patent</Exempt> then.',
    /expected <Term> to be closed|expected an opening tag/,
  ],
  ['an attribute without quotes', 'See <Fact id=economy/kg-growth-2019 /> it.', 'expected an attribute in quotes'],
  [
    'curly quotes',
    'See <Fact id=“economy/kg-growth-2019” /> it.',
    'expected an attribute in straight quotes, as id="…", received curly ones',
  ],
  ['a tag without its end', 'See <Fact id="economy/kg-growth-2019"', /expected the tag to end|expected text and tags/],
  [
    'a word behind a sign that begins a tag',
    'Few came (<every one of them).',
    'received “<every”, in which MDX reads “<” as the start of a tag; write \\< for the sign itself',
  ],
  ['a remark as in HTML', '<!-- a remark -->', 'expected a remark as {/* … */}'],
  ['what git leaves', '<<<<<<< HEAD', 'received what git leaves'],
];
const TEXTS = [
  'glossary/amnesty',
  'glossary/conscription',
  'glossary/default',
  'glossary/deportation',
  'systems/amnesties',
  'systems/ruid',
  'systems/biometrics',
  'glossary/duma',
  'systems/school-tests',
  'glossary/gdp',
  'systems/sim-registration',
];
const syntax = SYNTAX.flatMap(([what, paragraph, message], i) => {
  const file = `content/${TEXTS[i]}.mdx`;
  return [
    appended(file, `a number before ${what}`, 'Before it 45 came.', 'Before it 45 came.', 'received the number “45”'),
    appended(file, what, paragraph, paragraph, message, { also: [/^expected an opening tag before/] }),
  ];
});

const HEADS: Record<keyof typeof contentSchemas, string> = {
  articles: 'content/articles/the-rules.mdx',
  systems: 'content/systems/patent.mdx',
  countries: 'content/countries/russia.mdx',
  glossary: 'content/glossary/sanctions.mdx',
  pages: PAGE,
};
const line = (file: string, key: string): string =>
  new RegExp(`^${key}:.*(?:\\n  - .*)*\\n`, 'm').exec(readFileSync(file, 'utf8'))![0];
const head = (
  file: string,
  what: string,
  key: string,
  now: string,
  message: string | RegExp,
  at = now || '---',
  also: RegExp[] = [],
  part = key,
): InvalidFixture =>
  replaced(file, `${what} in the head: ${file}`, [line(file, key), now], at, message, { place: /^\d+/, also, part });

/** Every field of a head: missing, of another type, and misspelt. */
const heads = Object.entries(HEADS).flatMap(([folder, file]) =>
  Object.entries(contentSchemas[folder as keyof typeof contentSchemas].shape)
    .filter(([, schema]) => !schema.safeParse(undefined).success)
    .flatMap(([key]) => [
      head(file, `no ${key}`, key, '', new RegExp('^expected .*, received nothing'), '---'),
      head(file, `a list of lists for ${key}`, key, `${key}: [[]]\n`, /^expected/, `${key}: [[]]`),
      head(
        file,
        `${key} misspelt`,
        key,
        `${key[0]}${key}: x\n`,
        `received "${key[0]}${key}"; did you mean “${key}”?`,
        `${key[0]}${key}: x`,
        [/^expected .*, received nothing/],
      ),
    ]),
);

const moreHeads = [
  head(OTHER, 'a number', 'standfirst', 'standfirst: It is 45% of all.\n', 'received the number “45%”', 'standfirst:'),
  head(
    OTHER,
    'a dead reference',
    'description',
    'description: It is {economy/kg-growth-2018x}.\n',
    'expected the address of a fact',
    'description:',
  ),
  head(OTHER, 'a figure misspelt', 'figure', 'figure: amina-rul\n', 'did you mean “amina-rule”?', 'figure:'),
  head(
    OTHER,
    'a country misspelt',
    'countries',
    'countries: [russia, kyrgystan]\n',
    'did you mean “kyrgyzstan”?',
    'countries:',
  ),
  head(OTHER, 'a region', 'countries', 'countries: [central-asia]\n', 'the id of a country', 'countries:', [
    /expected something about central-asia/,
  ]),
  head(
    HEADS.countries,
    'a number misspelt',
    'numbers',
    'numbers: [corroborations/foreigners-2024-90]\n',
    'expected the address of a fact, received "corroborations/foreigners-2024-90"; did you mean “corroborations/foreigners-2024-09”?',
    'numbers:',
  ),
  head(OTHER, 'a period in words', 'period', 'period: since 2023\n', 'years as 2024 or 2013/2026', 'period:'),
  head(
    OTHER,
    'a source misspelt',
    'sources',
    'sources: [diplomat-2052]\n',
    'did you mean “diplomat-2025”?',
    'sources:',
  ),
  head(
    OTHER,
    'a day that is not in the calendar',
    'published',
    'published: 2026-11-31\n',
    'expected a day as 2026-01-31',
    'published:',
  ),
  head(
    'content/articles/why-they-go.mdx',
    'a day before the first',
    'updated',
    'updated: 2026-11-01\n',
    'expected a day on or after 2026-11-21',
    'updated:',
  ),
  head(OTHER, 'a chapter in words', 'chapter', 'chapter: seven\n', 'expected a number, received "seven"', 'chapter:', [
    /received the number “seven”/,
  ]),
  head(
    'content/articles/why-they-go.mdx',
    'a chapter that another has',
    'chapter',
    'chapter: 2\n',
    'expected a chapter of its own, received 2, which content/articles/what-the-money-means.mdx has',
    'chapter: 2',
  ),
  head(
    OTHER,
    'a colon in words',
    'title',
    'title: Watched: how\n',
    'received Watched: how; write title: "Watched: how"',
    'title:',
    [/expected/],
    '',
  ),
  head(
    OTHER,
    'a tab',
    'title',
    '\ttitle: Watched\n',
    'expected spaces in the lines between the dashes, received a tab',
    '\ttitle:',
    [/expected/],
    '',
  ),
  head(
    OTHER,
    'a field twice',
    'title',
    'title: Watched\ntitle: Watched again\n',
    'expected each field once, received title a second time',
    'title: Watched again',
    [/expected/],
    '',
  ),
  head(
    'content/systems/visa'.replace('visa', 'amina.mdx'),
    'a group that there is not',
    'group',
    'group: Contol\n',
    'did you mean “Control”?',
    'group:',
  ),
  whole(
    'content/pages/cite.mdx',
    'an empty text',
    () => '',
    'text',
    'expected frontmatter between two lines of three dashes, received none',
    { line: () => 1, also: [/expected a text below/] },
  ),
  whole(
    'content/systems/documents-of-stay.mdx',
    'no head',
    (text) => text.replace(/^---[\s\S]*?\n---\n/, ''),
    'text',
    'expected frontmatter between two lines of three dashes',
    { line: () => 1 },
  ),
  whole(
    'content/systems/home-state-warnings.mdx',
    'a head that does not end',
    (text) => text.replace(/\n---\n\n/, '\n\n'),
    'text',
    /expected frontmatter between two lines of three dashes|expected a field as/,
    { line: () => 1, also: [/./] },
  ),
  whole(
    'content/systems/tajikistan-strategy.mdx',
    'a head and nothing below',
    (text) => /^---[\s\S]*?\n---\n/.exec(text)![0],
    'text',
    'expected a text below the lines of dashes, received none',
  ),
];

const rules = [
  appended(
    ARTICLE,
    'words of a report',
    'It is approximately the equivalent of a <Exempt reason="words of the report">third</Exempt> of its annual GDP in remittances.',
    'approximately the equivalent',
    /expected words of your own, received \d+ words in a row from diplomat-2025 ¶16/,
    { rule: 'own-words' },
  ),
  appended(
    ARTICLE,
    'a spelling that is not ours',
    'They went to Kazakstan then.',
    'Kazakstan',
    'expected “Kazakhstan”, as the site spells it',
    { rule: 'names' },
  ),
  appended(
    ARTICLE,
    'a hostile claim alone',
    '## A heading of its own\n\nHe said <Fact id="crime-and-rhetoric/slutsky-fed-up">such a thing</Fact> of them.',
    'such a thing',
    'expected beside the hostile claim',
    { rule: 'counterpoint' },
  ),
  appended(
    OTHER,
    'a hostile claim in a heading',
    '## That <Fact id="crime-and-rhetoric/slutsky-fed-up">this is so</Fact>',
    '---',
    'expected no hostile claim in a title, heading or standfirst',
    { rule: 'counterpoint', also: [/expected beside the hostile claim/] },
  ),
];

export const prose: InvalidFixture[] = [
  ...numbers,
  ...components,
  ...outsiders,
  ...quotations,
  ...blocks,
  ...links,
  ...syntax,
  ...heads,
  ...moreHeads,
  ...rules,
];
