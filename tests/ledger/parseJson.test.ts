import { describe, expect, test } from 'vitest';
import { parseJson } from '../../src/ledger/parseJson.ts';
import { lineOf } from '../../src/ledger/readJson.ts';

/** Where a text is wrong, and in which words. */
function wrong(text: string): string {
  const parsed = parseJson(text);
  return 'error' in parsed ? `${lineOf(text, parsed.error.offset)} ${parsed.error.message}` : 'nothing';
}

const CLOSED = 'the end of JSON, with all its brackets and quotation marks closed';

describe('numbers as people write them', () => {
  test.each([
    ['4,3', '4.3'],
    ['-8,6', '-8.6'],
    ['−8.6', '-8.6'],
    ['−8,6', '-8.6'],
    ['352 000', '352000'],
    ['352\u00a0000', '352000'],
    ['13 500 000 000', '13500000000'],
    ['1,352,000', '1352000'],
    ['1_352_000', '1352000'],
    ['1’352’000', '1352000'],
    ['+5', '5'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['007', '7'],
  ])('%s is to be written %s', (written, plain) => {
    for (const text of [
      `{"id":"a","value": ${written},"unit":"people"}`,
      `{"value":${written}}`,
      `{"value": ${written}\n}`,
    ])
      expect(wrong(text)).toMatch(
        new RegExp(
          `^1:\\d+ expected a number as JSON has it, received ${written.replaceAll(/[+.]/g, '\\$&')}; write ${plain.replace('.', '\\.')}$`,
        ),
      );
  });

  test('a comma before three digits may be either', () => {
    expect(wrong('{"value": 1,700}')).toBe(
      '1:13 expected a number as JSON has it, received 1,700; write 1700 or 1.700',
    );
  });

  test.each(['6.4%', '$300', '300 €'])('%s: a sign is the unit’s', (written) =>
    expect(wrong(`{"value": ${written}}`)).toMatch(
      /expected a number without its sign, received [%$€]; the field “unit” says what it counts$/,
    ),
  );

  test('in a list a space may be a comma that is missing', () => {
    expect(wrong('[100 200]')).toBe(
      '1:6 expected a number as JSON has it, received 100 200; write 100200, or a comma between two numbers',
    );
    expect(wrong('[4,3]')).toBe('nothing');
    expect(wrong('[1 2]')).toBe('1:4 expected a comma between two entries, received none');
  });
});

test.each([
  ['a comma that is missing', '{\n  "a": 1\n  "b": 2\n}', '3:3 expected a comma between two entries, received none'],
  ['a comma between words', '["a" "b"]', '1:6 expected a comma between two entries, received none'],
  ['a comma between objects', '[{}\n{}]', '2:1 expected a comma between two entries, received none'],
  ['a comma before true', '{"a": 1 "b": true}', '1:9 expected a comma between two entries, received none'],
  ['a comma too many', '{\n  "a": 1,\n}', '3:1 expected no comma behind the last entry, received one'],
  ['a comma too many in a list', '[1, 2, ]', '1:8 expected no comma behind the last entry, received one'],
  [
    'a quotation within a text',
    '{"title": "The "first" of them"}',
    '1:17 expected \\" for a quotation mark within a text, or “ ”, received one that ends the text before first',
  ],
  ['two commas', '{"a": "b",, "c": 1}', '1:11 expected a field in quotation marks, received ,'],
  ['a comment at the end of a line', '{\n  "a": 1 // why\n}', '2:10 expected no comments in JSON, received // why'],
  ['a comment in the middle', '{"a": /* why */ 1}', '1:7 expected no comments in JSON, received /* why */ 1}'],
  ['a comment as in a shell', '# why\n{}', '1:1 expected no comments in JSON, received # why'],
  ['single quotation marks', "{'a': 1}", '1:2 expected double quotation marks ("), received \''],
  ['single ones around a text', '{"a": \'x\'}', '1:7 expected double quotation marks ("), received \''],
  ['curly quotation marks', '{“a”: 1}', '1:2 expected straight quotation marks ("), received “'],
  ['Russian quotation marks', '{"a": «x»}', '1:7 expected straight quotation marks ("), received «'],
  ['no quotation marks around a field', '{id: 1}', '1:2 expected quotation marks around id, received none'],
  ['none around the second field', '{"a": 1, id: 1}', '1:10 expected quotation marks around id, received none'],
  [
    'none around a text',
    '{"a": exact}',
    '1:7 expected a text in quotation marks, a number, true or false, received exact',
  ],
  ['a colon that is missing', '{"a" 1}', '1:6 expected a colon between a field and its value, received 1'],
  ['an equals sign', '{"a" = 1}', '1:6 expected a colon between a field and its value, received ='],
  ['a line break in a text', '{"a": "one\ntwo"}', '1:11 expected a text on one line, received a line break within it'],
  ['a tab in a text', '{"a": "one\ttwo"}', '1:11 expected a text on one line, received a tab within it'],
  [
    'a null character in a text',
    '{"a": "x\0"}',
    '1:9 expected a text on one line, received a control character within it',
  ],
  [
    'a backslash',
    '{"a": "C:\\q"}',
    '1:10 expected \\" for a quotation mark and \\\\ for a backslash within a text, received \\q',
  ],
  ['a brace that is missing', '{"a": 1\n', `1:8 expected ${CLOSED}, received the end of the file`],
  ['a quotation mark that is missing', '{"a": "x}\n', `1:10 expected ${CLOSED}, received the end of the file`],
  ['a brace too many', '{"a": 1}}', `1:9 expected ${CLOSED}, received }`],
  ['the wrong bracket', '{"a": [1}', '1:9 expected a comma or the bracket that closes what is open, received }'],
  ['what git leaves', '<<<<<<< HEAD\n{}', /^1:1 expected one of two versions, received what git leaves/],
  ['what git leaves further down', '{\n"a": 1\n=======\n"a": 2}', /^3:1 expected one of two versions/],
  ['words', 'see the other file', '1:1 expected JSON, received see'],
  ['a key twice', '{"a": 1,\n "a": 2}', '2:2 expected each key once, received one a second time'],
  ['a key twice, deeper', '[{"b": {"a": 1, "a": 1}}]', '1:17 expected each key once, received one a second time'],
])('%s', (_, text, message) => {
  if (typeof message === 'string') expect(wrong(text)).toBe(message);
  else expect(wrong(text)).toMatch(message);
});

test('what is right is read as it stands', () => {
  const json = { a: [1, -2.5, 1e9, true, null, 'x “y” \\ \n'], b: { a: {} }, '': [] };
  expect(parseJson(JSON.stringify(json))).toEqual({ json });
  expect(parseJson('[{"a": 1}, {"a": 2}]')).toEqual({ json: [{ a: 1 }, { a: 2 }] });
});
