/** The text of a report as its fingerprint needs it: a paragraph to a line, behind its number in brackets. */

/** What a report’s file holds, or what is wrong with it, in words that follow the file’s name. */
export type ReportText = { numbered: string } | { wrong: string };

const NUMBERED = /^\[\d+\] \S/;

/** Checks a text whose paragraphs are numbered already: each on a line of its own, each number once. */
export function readNumbered(text: string): ReportText {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  // A paragraph that runs over several lines would be cut, and a number used twice would lose one.
  const stray = lines.find((line) => !NUMBERED.test(line));
  if (stray !== undefined)
    return { wrong: `expected each paragraph on a line of its own, “[1] …”, received “${stray.slice(0, 60)}”` };
  const numbers = lines.map((line) => line.slice(1, line.indexOf(']')));
  const twice = numbers.find((number, i) => numbers.indexOf(number) !== i);
  if (twice !== undefined) return { wrong: `expected each paragraph’s number once, received [${twice}] a second time` };
  if (lines.length === 0) return { wrong: 'expected paragraphs, received an empty file' };
  return { numbered: `${lines.join('\n')}\n` };
}

/** Reads a text numbered or not; paragraphs without numbers are divided by empty lines, and numbered here. */
export function readReport(text: string): ReportText {
  if (/^\uFEFF?\s*\[\d+\] /.test(text)) return readNumbered(text);
  const paragraphs = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n[ \t]*(?:\r?\n[ \t]*)+/)
    .map((each) => each.trim().replaceAll(/\s+/g, ' '))
    .filter(Boolean);
  if (paragraphs.length === 0) return { wrong: 'expected paragraphs, received an empty file' };
  return { numbered: `${paragraphs.map((paragraph, i) => `[${i + 1}] ${paragraph}`).join('\n')}\n` };
}
