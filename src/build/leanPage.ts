/**
 * A page without what it cannot need: rules of its styles for what does not stand in it, colours that nothing in it
 * has, and files of letters that it does not write. A reader waits for each of them.
 */
import { oncePerText } from './oncePerText.ts';
import { usedRules } from './usedRules.ts';

/** But for those that hold without scripts, which stand apart. */
const SHEET = /(?<!<noscript>)<style>([^]*?)<\/style>/g;
const SCRIPT = /<script>([^]*?)<\/script>/g;
/** The worker writes it into a page that was kept: src/client/worker.ts. */
const LATER = '.kept-copy';

/** Classes that large rules are of. */
const LARGE = [
  '.contents',
  '.figure',
  '.languages',
  '.notes',
  '.only',
  '.opening',
  '.prose',
  '.quote',
  '.sheet',
  '.sidenote-mark',
  '.sources',
  '.stack',
  '.told',
  '.untranslated',
];

/** Letters of a family, in a file of their own. */
const FACE = /@font-face\{[^}]*unicode-range:([^}]*)\}/g;

/** What a name stands for, of those that begin with --. */
const PROPERTY = /(?<=[{;])\s*(--[\w-]+):[^;{}]*(?:;|(?=\}))/g;

/** What a script may give its page: whatever it mentions. Thousands of pages have the same few scripts. */
const namesInScript = oncePerText((code) =>
  Array.from(new Set(code.match(/[\w-]+/g)), (word) => [`.${word}`, `#${word}`, `[data-${word}`, `[${word}`]).flat(),
);

/** What a page has, and what its scripts may give it. */
function namesIn(html: string): Set<string> {
  const names = new Set([LATER]);
  for (const [, name, value = ''] of html.matchAll(/\s(class|id|data-[\w-]+)(?:="([^"]*)")?/g)) {
    const sign = { class: '.', id: '#' }[name!];
    if (sign) for (const each of value.split(/\s+/)) names.add(sign + each);
    else names.add(`[${name}`);
  }
  for (const [, code] of html.matchAll(SCRIPT)) for (const name of namesInScript(code!)) names.add(name);
  return names;
}

/** The large classes that a page lacks, a space between them. */
function missingLarge(html: string): string {
  const values = new Set(Array.from(html.matchAll(/\sclass="([^"]*)"/g), ([, value]) => value!));
  const names = new Set(Array.from(values, (value) => value.split(/\s+/).map((name) => `.${name}`)).flat());
  for (const [, code] of html.matchAll(SCRIPT)) for (const name of namesInScript(code!)) names.add(name);
  return LARGE.filter((name) => !names.has(name)).join(' ');
}

/** What is left of a sheet in pages that lack some large classes, given as `missingLarge` has them. */
const sheetWithout = oncePerText((missing) => {
  const names = missing.split(' ');
  return oncePerText((css) => usedRules(css, (name) => !names.includes(name)));
});

/** @param range as styles say it: "U+0020-02FF,U+2212" */
function isInRange(range: string): (code: number) => boolean {
  const spans = range.split(',').map((span) => span.replace('U+', '').split('-'));
  return (code) => spans.some(([from, to = from]) => code >= Number(`0x${from}`) && code <= Number(`0x${to}`));
}

/** Astro marks every element with its component’s name: here a number does. */
function shortenScopes(html: string): string {
  const scopes = new Map<string, string>();
  return html.replaceAll(/data-astro-cid-[a-z0-9]+/g, (scope) => {
    if (!scopes.has(scope)) scopes.set(scope, `data-astro-${scopes.size}`);
    return scopes.get(scope)!;
  });
}

/**
 * @param html as rendered
 * @param isOneOfMany whether one header names the sheets of all pages like it, of which there may then be few: what
 *   one such page has and another lacks stays in all, but for what is large
 */
export function leanPage(html: string, isOneOfMany = false): string {
  const page = shortenScopes(html);
  // What it asks for when it is used writes into it what only that script knows.
  if (Array.from(page.matchAll(SCRIPT)).some(([, code]) => /\bimport\(/.test(code!))) return page;
  if (isOneOfMany) {
    const leanSheet = sheetWithout(missingLarge(page));
    return page.replaceAll(SHEET, (_, css: string) => `<style>${leanSheet(css)}</style>`);
  }
  const names = namesIn(page);
  const letters = Array.from(new Set(page), (letter) => letter.codePointAt(0)!);
  const lean = page.replaceAll(SHEET, (_, css: string) => {
    const used = usedRules(css, (name) => names.has(name)).replaceAll(FACE, (face, range: string) =>
      letters.some(isInRange(range)) ? face : '',
    );
    return `<style>${used}</style>`;
  });
  const asked = new Set(Array.from(lean.matchAll(/var\((--[\w-]+)/g), ([, name]) => name!));
  return lean.replaceAll(SHEET, (sheet) =>
    sheet.replaceAll(PROPERTY, (declaration, name: string) => (asked.has(name) ? declaration : '')),
  );
}
