/** Random edits of files that an editor may touch: slips of a key, and changes of what a file says. */
import { readFileSync } from 'node:fs';

export interface RandomEdit {
  /** What is done, in words. */
  what: string;
  file: string;
  /** The text of the file after it. */
  text: string;
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const KEYS = [...'{}[]<>"“’`:,;#*_|\\/!-=\t\n 0aЖ\0'];
// prettier-ignore
const VALUES = [
  null, true, 0, -1, 4.3, 1e300, '', ' ', 'x', '0', '2024', '2024-13-45', 'russia', 'Кыргызстан', '{a/b}', '{',
  '<b>', 'https://', [], {}, [null], [[]], { id: 'x' }, 'A text of 45 words.', '__proto__', 'constructor',
];
// prettier-ignore
const LINES = [
  '<Fact />', '<Fact id="a/b" />', '<Figure id={1} />', '<Quote>', '</Quote>', '<Term id="x">', '{', '}', '{a b}',
  '---', '- a: [', 'title: a: b', '# One', '| a |', '[a](b)', '<!-- a -->', 'It was 12.', '```', '<Nothing {...a} />',
];

const short = (value: unknown): string => JSON.stringify(value).slice(0, 60);

/** A key put in, taken away or replaced, in one place. */
function slip(text: string, next: () => number): [what: string, text: string] {
  const at = Math.floor(next() * text.length);
  const key = KEYS[Math.floor(next() * KEYS.length)]!;
  const how = Math.floor(next() * 3);
  const put = how === 1 ? '' : text[at] === key ? '~' : key;
  return [
    `${short(put)} ${['put in', 'in place of', 'instead of'][how]} ${short(text[at] ?? '')} at ${at}`,
    text.slice(0, at) + put + text.slice(how === 0 ? at : at + 1),
  ];
}

/** A value of JSON replaced, taken away, put in twice or under another key. */
function changedValue(text: string, next: () => number): [what: string, text: string] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const root = JSON.parse(text) as unknown;
  const path: string[] = [];
  let holder = root as Record<string, unknown>;
  for (;;) {
    const keys = Object.keys(holder);
    if (keys.length === 0) return slip(text, next);
    const key = pick(keys);
    path.push(key);
    const below = holder[key];
    if (typeof below !== 'object' || below === null || Object.keys(below).length === 0 || next() < 0.15) break;
    holder = below as Record<string, unknown>;
  }
  const key = path.at(-1)!;
  const how = pick(['replace', 'replace', 'replace', 'remove', 'rename', 'repeat']);
  const value = pick(VALUES);
  if (how === 'replace') holder[key] = value;
  else if (how === 'repeat' && Array.isArray(holder)) holder.push(holder[Number(key)]);
  else {
    if (how !== 'remove') holder[`${key}s`] = holder[key];
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  }
  return [
    `${path.join('.')}: ${how}${how === 'replace' ? ` by ${short(value)}` : ''}`,
    `${JSON.stringify(root, null, 2)}\n`,
  ];
}

/** A line of a text taken away, put in twice, moved, or put in anew. */
function changedLine(text: string, next: () => number): [what: string, text: string] {
  const lines = text.split('\n');
  const [at, to] = [Math.floor(next() * lines.length), Math.floor(next() * lines.length)];
  const line = LINES[Math.floor(next() * LINES.length)]!;
  const how = Math.floor(next() * 4);
  if (how === 0) return [`line ${at + 1} taken away`, lines.toSpliced(at, 1).join('\n')];
  if (how === 1) return [`line ${at + 1} twice`, lines.toSpliced(at, 0, lines[at]!).join('\n')];
  if (how === 2)
    return [`line ${at + 1} put at ${to + 1}`, lines.toSpliced(at, 1).toSpliced(to, 0, lines[at]!).join('\n')];
  return [`${line} put in as line ${at + 1}`, lines.toSpliced(at, 0, line).join('\n')];
}

/** An edit that changes a file. @param next random numbers from 0 to 1 */
export function randomEdit(file: string, next: () => number): RandomEdit {
  const text = readFileSync(file, 'utf8');
  const meant = file.endsWith('.json') ? changedValue : changedLine;
  for (;;) {
    const [what, edited] = (next() < 0.4 ? slip : meant)(text, next);
    if (edited !== text) return { what: `${file}: ${what}`, file, text: edited };
  }
}
