/** Two readers of PDF: one of our own, which every machine has, and Poppler’s where it is installed. */
import { execFileSync, spawnSync } from 'node:child_process';
import { inflateSync } from 'node:zlib';

interface Entry {
  dictionary: string;
  stream: Buffer | null;
}

/** The objects of a file, by number, streams unpacked. */
function objects(pdf: Uint8Array): Map<string, Entry> {
  const bytes = Buffer.from(pdf);
  const text = bytes.toString('latin1');
  const start = Number(/startxref\n(\d+)\n%%EOF\s*$/.exec(text)![1]);
  if (!text.startsWith('xref\n', start)) throw new Error('the table of objects is not where the file says');
  const found = new Map<string, Entry>();
  for (const [, at] of text.slice(start).matchAll(/^(\d{10}) \d{5} n/gm)) {
    const [head, number] = /^(\d+) 0 obj\n/.exec(text.slice(Number(at)))!;
    const from = Number(at) + head.length;
    const dictionary = text.slice(from, text.indexOf('\nendobj', from));
    const stream = /^(<<.*?\/Length (\d+).*?>>)\nstream\n/s.exec(dictionary);
    const data = stream && bytes.subarray(from + stream[0].length, from + stream[0].length + Number(stream[2]));
    found.set(number!, {
      dictionary: stream ? stream[1]! : dictionary,
      stream: data && (stream[1]!.includes('/FlateDecode') ? inflateSync(data) : data),
    });
  }
  return found;
}

const reference = (dictionary: string, key: string): string => new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)![1]!;
const utf16 = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** The letters behind each code of a font, by its own map. */
function glyphTexts(map: string): string[] {
  return Array.from(map.matchAll(/<[0-9a-f]{4}> <[0-9a-f]{4}> \[([^\]]*)\]/g), ([, codes]) =>
    Array.from(codes!.matchAll(/<([0-9a-f ]*)>/g), ([, hex]) => utf16(hex!.replaceAll(' ', ''))),
  ).flat();
}

/** The words of a file of one page in the order in which they are drawn, a line to a run of letters. */
export function readWords(pdf: Uint8Array): string {
  const all = objects(pdf);
  const page = [...all.values()].find(({ dictionary }) => /\/Type \/Page\b/.test(dictionary))!;
  const resources = all.get(reference(page.dictionary, 'Resources'))!.dictionary;
  const fonts = new Map(
    Array.from(resources.matchAll(/\/(F\d+) (\d+) 0 R/g), ([, name, number]) => [
      name!,
      glyphTexts(all.get(reference(all.get(number!)!.dictionary, 'ToUnicode'))!.stream!.toString()),
    ]),
  );
  const content = all.get(reference(page.dictionary, 'Contents'))!.stream!.toString('latin1');
  let font: string[] = [];
  let words = '';
  for (const [, begin, name, code] of content.matchAll(/^(BT)$|^\/(F\d+) \S+ Tf$|^<([0-9a-f]{4})> Tj$/gm)) {
    if (begin) words += '\n';
    else if (name) font = fonts.get(name)!;
    else words += font[parseInt(code!, 16)] ?? '\uFFFD';
  }
  return words;
}

/** A string of a file, without its brackets. */
function decodeText(text: string): string {
  const bytes = Buffer.from(
    text.replaceAll(/\\([()\\nr])/g, (_, letter: string) => ({ n: '\n', r: '\r' })[letter] ?? letter),
    'latin1',
  );
  return bytes[0] === 0xfe && bytes[1] === 0xff ? utf16(bytes.subarray(2).toString('hex')) : bytes.toString('latin1');
}

/** What a file says of itself, and its page’s size in points. */
export function readProperties(pdf: Uint8Array): {
  info: Record<string, string>;
  size: [number, number];
  fonts: number;
  language: string;
} {
  const all = objects(pdf);
  const info = all.get(/\/Info (\d+) 0 R/.exec(Buffer.from(pdf).toString('latin1'))![1]!)!.dictionary;
  const dictionaries = [...all.values()].map(({ dictionary }) => dictionary);
  const [, width, height] = /\/MediaBox \[0 0 (\S+) (\S+)\]/.exec(
    dictionaries.find((each) => each.includes('/MediaBox'))!,
  )!;
  return {
    info: Object.fromEntries(
      Array.from(info.matchAll(/\/(\w+) (?:(\d+) 0 R|(\(.*\)))/g), ([, key, number, value]) => [
        key!,
        decodeText((value ?? all.get(number!)!.dictionary).slice(1, -1)),
      ]),
    ),
    size: [Number(width), Number(height)],
    fonts: dictionaries.filter((each) => each.includes('/FontFile2')).length,
    language: /\/Lang \((\w+)\)/.exec(dictionaries.find((each) => each.includes('/Type /Catalog'))!)![1]!,
  };
}

/** The tags of a file in the order of its objects, each with its alternative. Throws where content stands outside of them. */
export function readTags(pdf: Uint8Array): [tag: string, alternative: string][] {
  const all = objects(pdf);
  const dictionaries = [...all.values()].map(({ dictionary }) => dictionary);
  if (!dictionaries.some((each) => /\/Marked true/.test(each))) throw new Error('expected a tagged file');
  const page = dictionaries.find((each) => /\/Type \/Page\b/.test(each))!;
  const content = all.get(reference(page, 'Contents'))!.stream!.toString('latin1');
  const outside = content.replaceAll(/\/Figure <<[^]*?>> BDC[^]*?\nEMC/g, '');
  if (/ T[jJ]$|^(?:f|S|B)\*?$/m.test(outside)) throw new Error('expected all that is drawn within tags');
  return dictionaries
    .filter((each) => /\/S \/(?:Document|Figure|Link)\b/.test(each))
    .map((each) => [/\/S \/(\w+)/.exec(each)![1]!, /\/Alt (\(.*\))\n/s.exec(each)?.[1] ?? ''] as const)
    .map(([tag, alternative]) => [tag, decodeText(alternative.slice(1, -1))]);
}

const poppler = (pdf: Uint8Array): string =>
  execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', '-', '-'], { input: pdf, encoding: 'utf8' });

/** Every reader that this machine has. */
export const READERS: [name: string, read: (pdf: Uint8Array) => string][] = [
  ['our own reader', readWords],
  ...(spawnSync('pdftotext', ['-v']).error ? [] : [['pdftotext', poppler] as [string, typeof poppler]]),
];
