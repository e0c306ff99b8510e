/** Letters inside a file: faces cut to what its text has, and to single weights for the PDF. */
import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';

const FACE = /@font-face\{[^}]*\}/g;

export const dataUri = (type: string, bytes: Uint8Array): string =>
  `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;

/** The letters of a text, each once. */
const lettersOf = (text: string): string => [...new Set(text)].join('');

/** The letters of a text that are in a face’s `unicode-range`, each once. */
export function charactersIn(range: string, text: string): string {
  const spans = range.split(',').map(
    (span) =>
      span
        .trim()
        .replace('U+', '')
        .split('-')
        .map((end) => parseInt(end, 16)) as [number, number?],
  );
  const within = (letter: number) => spans.some(([first, last = first]) => letter >= first && letter <= last);
  return [...new Set(text)]
    .filter((letter) => within(letter.codePointAt(0)!))
    .sort()
    .join('');
}

const valueOf = (rule: string, name: string): string => new RegExp(`${name}:([^;}]*)`).exec(rule)?.[1] ?? '';

/** Sets in the place of each face of a stylesheet what `change` makes of it. */
async function changeFaces(css: string, change: (rule: string) => Promise<string>): Promise<string> {
  const faces = await Promise.all((css.match(FACE) ?? []).map(change));
  return css.replaceAll(FACE, () => faces.shift()!);
}

/**
 * Puts the faces into their rules, cut to the letters of the text; one that has none is dropped.
 * @param read the bytes of the font at an address
 */
export function embedFonts(
  css: string,
  text: { normal: string; italic: string },
  read: (address: string) => Uint8Array,
): Promise<string> {
  // A face reads each letter of a long text once.
  const [normal, italic] = [lettersOf(text.normal), lettersOf(text.italic)];
  return changeFaces(css, async (rule) => {
    const characters = charactersIn(
      valueOf(rule, 'unicode-range'),
      valueOf(rule, 'font-style') === 'italic' ? italic : normal,
    );
    if (characters === '') return '';
    const address = /url\(([^)]*)\)/.exec(rule)![1]!;
    const font = await subsetFont(Buffer.from(read(address)), characters, { targetFormat: 'woff2' });
    // It is there with the page: nothing is waited for.
    return rule.replace(address, dataUri('font/woff2', font)).replace(/font-display:\w+/, 'font-display:block');
  });
}

/** The weights that texts have. */
const WEIGHTS = [400, 600];

/** Makes of each embedded face of many weights one for each weight: a PDF would hold the others as drawings of letters. */
export function pinWeights(css: string, text: string): Promise<string> {
  const letters = lettersOf(text);
  return changeFaces(css, async (rule) => {
    const [uri, base64] = /data:font\/woff2;base64,([^)]*)/.exec(rule)!;
    const embedded = Buffer.from(base64!, 'base64');
    // Signs have one weight for all.
    const isVariable = 'wght' in (create(embedded) as Font).variationAxes;
    const pin = async (weight: number) => {
      const font = await subsetFont(embedded, charactersIn(valueOf(rule, 'unicode-range'), letters), {
        targetFormat: 'woff2',
        ...(isVariable ? { variationAxes: { wght: weight } } : {}),
      });
      return rule.replace(uri, dataUri('font/woff2', font)).replace(/font-weight:[^;}]*/, `font-weight:${weight}`);
    };
    return (await Promise.all(WEIGHTS.map(pin))).join('');
  });
}
