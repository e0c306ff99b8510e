/** JSON of an editor: what it holds, or in plain words why it cannot be read, and where. */
import { kept } from '../build/keptResults.ts';
import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';

/** What is wrong, at an offset of the text in UTF-16 units, from 0. */
export interface JsonError {
  message: string;
  offset: number;
}

const OPTIONS = { disallowComments: true, allowTrailingComma: false };
const CLOSED = 'with all its brackets and quotation marks closed';

/** Characters that people write in numbers, in one language or another; of white space those of one line. */
const NUMERIC = /[-+\u2212\d.,_’ \u00a0\u2009\u202f]/;

/** How JSON writes a number that people write otherwise: 4.3 for “4,3”, 352000 for “352 000”. Undefined for what is none. */
function asJsonNumber(written: string): string | undefined {
  const number = written.replace('\u2212', '-').replace(/^\+/, '');
  if (/^-?\d{1,3}(?:[ \u00a0\u2009\u202f_’]\d{3})+$/.test(number) || /^-?\d{1,3}(?:,\d{3}){2,}$/.test(number))
    return number.replaceAll(/[^-\d]/g, '');
  // “1 250 000,50” and “1.250.000,50”
  if (/^-?\d{1,3}(?:[ \u00a0\u2009\u202f_’]\d{3})+[,.]\d+$|^-?\d{1,3}(?:\.\d{3})+,\d+$/.test(number))
    return number.replaceAll(/[^-\d](?=.*[,.])/g, '').replace(',', '.');
  const [, sign, whole = '', part = ''] = /^(-?)(\d*)(?:[.,](\d*))?$/.exec(number) ?? [];
  if (whole + part === '') return undefined;
  const plain = `${sign}${whole.replace(/^0+(?=\d)/, '') || '0'}${part && `.${part}`}`;
  return plain === written ? undefined : plain;
}

/** What a comma before three digits may mean too: 1,700 is 1700, or 1.7. */
const withoutComma = (number: string): string | undefined =>
  /^[-+\u2212]?[1-9]\d{0,2},\d{3}$/.test(number)
    ? (asJsonNumber(number.replace(',', '')) ?? number.replace(',', ''))
    : undefined;

/** The number that stands around an offset, with all that is meant to belong to it. */
function numberAround(text: string, offset: number): string {
  let [start, end] = [offset, offset];
  while (start > 0 && NUMERIC.test(text[start - 1]!)) start -= 1;
  while (end < text.length && NUMERIC.test(text[end]!)) end += 1;
  return text.slice(start, end).replace(/^[\s,]+|[\s,]+$/g, '');
}

/** Whether a list is open at an offset, in which a comma or a space may part two numbers. */
const inList = (text: string, offset: number): boolean =>
  text.lastIndexOf('[', offset - 1) > text.lastIndexOf('{', offset - 1) &&
  text.lastIndexOf('[', offset - 1) > text.lastIndexOf(']', offset - 1);

/** What is wrong within a text in quotation marks. */
function stringError(text: string, { error, offset, length }: ParseError): JsonError {
  const token = text.slice(offset, offset + length);
  const code = printParseErrorCode(error);
  if (code === 'InvalidEscapeCharacter' || code === 'InvalidUnicode') {
    const [escape = '\\'] = /\\(?:u(?![\da-f]{4}).{0,4}|[^"\\/bfnrtu])/i.exec(token) ?? [];
    const message = `expected \\" for a quotation mark and \\\\ for a backslash within a text, received ${escape}`;
    return { offset: offset + Math.max(token.indexOf(escape), 0), message };
  }
  if (code === 'InvalidCharacter') {
    // eslint-disable-next-line no-control-regex -- it is these that JSON forbids
    const at = token.search(/[\0-\x1f]/);
    const message = `expected a text on one line, received a ${token[at] === '\t' ? 'tab' : 'control character'} within it`;
    return { offset: offset + at, message };
  }
  if (text.slice(offset + length).trim() === '') return atEnd(text);
  return { offset: offset + length, message: 'expected a text on one line, received a line break within it' };
}

const atEnd = (text: string): JsonError => ({
  offset: text.trimEnd().length,
  message: `expected the end of JSON, ${CLOSED}, received the end of the file`,
});

/** Says the first thing that is wrong the way an editor reads it. */
function explain(text: string, first: ParseError): JsonError {
  const { offset } = first;
  const code = printParseErrorCode(first.error);
  const before = text.slice(0, offset).trimEnd();
  const rest = text.slice(offset).trimStart();
  const next = rest[0];
  const say = (message: string): JsonError => ({ offset, message });
  if (/^(?:InvalidEscapeCharacter|InvalidUnicode|InvalidCharacter|UnexpectedEndOfString)$/.test(code))
    return stringError(text, first);
  if (next === undefined) return atEnd(text);
  if (/^(?:<{7}|={7}|>{7})/.test(rest))
    return say(
      'expected one of two versions, received what git leaves where both were changed; keep one of them, or run “npm run merge”, which joins lists',
    );
  if (/^(?:\/[/*]|#)/.test(rest)) return say(`expected no comments in JSON, received ${rest.split('\n')[0]!.trim()}`);
  const number = numberAround(text, offset);
  const plain = asJsonNumber(number);
  if (plain !== undefined)
    return say(
      `expected a number as JSON has it, received ${number}; write ${[withoutComma(number), plain].filter(Boolean).join(' or ')}${inList(text, offset) ? ', or a comma between two numbers' : ''}`,
    );
  const [sign] = /^[%$€£]/.exec(rest) ?? [];
  if (sign && /[\d:]$/.test(before))
    return say(`expected a number without its sign, received ${sign}; the field “unit” says what it counts`);
  if (/^['‘’]/.test(rest)) return say(`expected double quotation marks ("), received ${next}`);
  if (/^[“”„«»]/.test(rest)) return say(`expected straight quotation marks ("), received ${next}`);
  if (code === 'ColonExpected' || next === '=')
    return say(`expected a colon between a field and its value, received ${next}`);
  const [word] = /^[\p{L}_$][\p{L}\p{N}_$]*/u.exec(rest) ?? [];
  if (word && /[{,]$/.test(before)) return say(`expected quotation marks around ${word}, received none`);
  if (word && /[:[]$/.test(before))
    return say(`expected a text in quotation marks, a number, true or false, received ${word}`);
  if (word && /"$/.test(text.slice(0, offset).trimEnd()) && !text.slice(before.length, offset).includes('\n'))
    return say(
      `expected \\" for a quotation mark within a text, or “ ”, received one that ends the text before ${word}`,
    );
  if (before.endsWith(',') && /[}\]]/.test(next)) return say('expected no comma behind the last entry, received one');
  if (code === 'CommaExpected' && /["{[\d-]|[tfn]/.test(next))
    return say('expected a comma between two entries, received none');
  if (code === 'EndOfFileExpected') return say(`expected the end of JSON, ${CLOSED}, received ${next}`);
  if (code === 'CommaExpected' || code.startsWith('Close'))
    return say(`expected a comma or the bracket that closes what is open, received ${next}`);
  if (code.startsWith('Property')) return say(`expected a field in quotation marks, received ${next}`);
  return say(`expected JSON, received ${word ?? next}`);
}

/** Where a key stands a second time, beside the first of which JSON would be silent; undefined if none does. */
function secondKey(node: Node): number | undefined {
  const keys = new Set<unknown>();
  for (const child of node.children ?? []) {
    const [key] = node.type === 'object' ? (child.children ?? []) : [];
    if (key && keys.has(key.value)) return key.offset;
    keys.add(key?.value);
    const deeper = secondKey(child);
    if (deeper !== undefined) return deeper;
  }
  return undefined;
}

/** The first thing that is wrong with JSON; null if it can be read. */
function errorOf(text: string): JsonError | null {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, OPTIONS);
  const [first] = errors.sort((a, b) => a.offset - b.offset);
  if (first) return explain(text, first);
  const twice = tree && secondKey(tree);
  return twice === undefined ? null : { offset: twice, message: 'expected each key once, received one a second time' };
}

/** Reads JSON; of all that is wrong with it the first is told. */
export function parseJson(text: string): { json: unknown } | { error: JsonError } {
  const error = kept('json', text, () => errorOf(text));
  return error ? { error } : { json: JSON.parse(text) };
}
