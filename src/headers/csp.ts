/**
 * A Content-Security-Policy, read off what it is for: a document may do what it does, and nothing else.
 * Astro’s own knows neither scripts that stand in a page as they are nor single pages: it lets every
 * page run and load what any page does.
 */
import { createHash } from 'node:crypto';
import { leanPage } from '../build/leanPage.ts';
import { oncePerText } from '../build/oncePerText.ts';

const DIRECTIVES = [
  'script-src',
  'style-src',
  'img-src',
  'font-src',
  'connect-src',
  'frame-src',
  'worker-src',
  'manifest-src',
  'form-action',
] as const;
type Directive = (typeof DIRECTIVES)[number];

/** From where each kind of thing may come, hashes included. */
export type Policy = Map<Directive, Set<string>>;

const SELF = "'self'";
const META = /<meta http-equiv="?Content-Security-Policy"?[^>]*>/;
/** What other hosts are told of a reader who follows a link to them: nothing. */
export const REFERRER = 'same-origin';

export const hashOf = (content: string): string => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

/** Thousands of pages have the same few scripts and sheets. */
const hashOnce = oncePerText(hashOf);

/** What code asks for: names are kept when it is made small. Below /search/ and in a worker it is asked for too. */
function asked(code: string): [Directive, string][] {
  const asks: [RegExp, Directive][] = [
    [/\bfetch\(/, 'connect-src'],
    [/\b(?:import|importScripts)\(/, 'script-src'],
    [/["'`]iframe["'`]/, 'frame-src'],
    [/\bserviceWorker\b/, 'worker-src'],
  ];
  return asks.flatMap(([pattern, directive]): [Directive, string][] => (pattern.test(code) ? [[directive, SELF]] : []));
}

/** From where an address in a document loads. */
const origin = (address: string): string => (address.startsWith('data:') ? 'data:' : SELF);

/** The policy of a document, of HTML or SVG, with or without quotation marks that HTML lets out. What is told to programs, as JSON, is not run and needs no hash. */
function policyOfDocument(html: string): [Directive, string][] {
  const sources: [Directive, string][] = [];
  const elements = (name: string) =>
    Array.from(
      html.matchAll(new RegExp(`<${name}(?=[\\s>])([^>]*)>([^]*?)</${name}>`, 'g')),
      ([, attributes, content]) => [attributes!, content!] as const,
    );
  for (const [attributes, code] of elements('script')) {
    if (/\bsrc=/.test(attributes)) sources.push(['script-src', SELF]);
    else if (!/application\/(?:ld\+)?json/.test(attributes))
      sources.push(['script-src', hashOnce(code)], ...asked(code));
  }
  for (const [, css] of elements('style')) {
    sources.push(['style-src', hashOnce(css)]);
    for (const [, face] of css.matchAll(/@font-face\{[^}]*?url\(["']?([^)]{5})/g))
      sources.push(['font-src', origin(face!)]);
    for (const [, image] of css.replaceAll(/@font-face\{[^}]*\}/g, '').matchAll(/url\(["']?([^)]{5})/g))
      if (!image!.startsWith('#')) sources.push(['img-src', origin(image!)]);
  }
  for (const [tag, rel] of html.matchAll(/<link\b[^>]*\brel="?(icon|manifest|stylesheet)\b[^>]*>/g)) {
    const directive = ({ icon: 'img-src', manifest: 'manifest-src', stylesheet: 'style-src' } as const)[
      rel as 'icon' | 'manifest' | 'stylesheet'
    ];
    sources.push([directive, origin(/\bhref="?([^"\s>]*)/.exec(tag)![1]!)]);
  }
  for (const [, , address] of html.matchAll(/<(img|image)\b[^>]*?\s(?:src|href)="?([^"]{5})/g))
    sources.push(['img-src', origin(address!)]);
  // Programs that judge a page ask for robots.txt from within it.
  if (/<html\b/.test(html)) sources.push(['connect-src', SELF]);
  if (/<iframe\b/.test(html)) sources.push(['frame-src', SELF]);
  for (const [, host] of html.matchAll(/<form\b[^>]*\saction="?(https:\/\/[^/"\s>]+)/g))
    sources.push(['form-action', host!]);
  return sources;
}

/** The policy of a file by its name; a script’s holds for it where it runs as a worker. Other files need nothing. */
export function policyOf(name: string, content: string): Policy {
  const sources = /\.(?:html|svg)$/.test(name) ? policyOfDocument(content) : name.endsWith('.js') ? asked(content) : [];
  const policy: Policy = new Map();
  for (const [directive, source] of sources) allow(policy, directive, [source]);
  return policy;
}

/** Adds to a policy. */
function allow(policy: Policy, directive: Directive, sources: Iterable<string>): void {
  const allowed = policy.get(directive) ?? new Set();
  for (const source of sources) allowed.add(source);
  policy.set(directive, allowed);
}

/** Adds what another policy allows. */
export function extend(policy: Policy, other: Policy): void {
  for (const [directive, sources] of other) allow(policy, directive, sources);
}

/** What any of them may do. */
export function merge(policies: Iterable<Policy>): Policy {
  const merged: Policy = new Map();
  for (const policy of policies) extend(merged, policy);
  return merged;
}

/** The policy as a header or element has it, in one order whatever was read first. A form is sent where it says, and others nowhere. */
export function formatPolicy(policy: Policy): string {
  const allowed = DIRECTIVES.flatMap((directive) =>
    policy.has(directive) ? [`${directive} ${[...policy.get(directive)!].sort().join(' ')}`] : [],
  );
  const rest = ["base-uri 'none'", ...(policy.has('form-action') ? [] : ["form-action 'none'"])];
  return ["default-src 'none'", ...allowed, ...rest].join('; ');
}

/** One sheet for all that a page has, in their order, where the first stands: each by itself would want a hash. */
function joinSheets(html: string): string {
  const sheet = /(?<!<noscript>)<style>([^]*?)<\/style>/g;
  const css = Array.from(html.matchAll(sheet), ([, content]) => content!).join('');
  let first = true;
  return html.replaceAll(sheet, () => {
    const place = first ? `<style>${css}</style>` : '';
    first = false;
    return place;
  });
}

/** A page with its own policy in it, for hosts that send no headers: before all that it governs, behind the encoding. */
export function addPolicy(html: string): string {
  const bare = joinSheets(html.replace(META, ''));
  const meta = `<meta http-equiv="Content-Security-Policy" content="${formatPolicy(policyOf('.html', bare))}">`;
  const head = /<head>\s*(?:<meta charset="[^"]*"\s*\/?>)?|<meta charset=[^\s>]+>/;
  if (!head.test(bare)) throw new Error('expected a page with <head> or an encoding, received neither');
  return bare.replace(head, (start) => start + meta);
}

/** Chapters, embeds of figures, and pages that lie in no folder of many: each may have a sheet of its own. */
const HAS_OWN_SHEET = /^(?:[a-z]{2}\/)?(?:[\w-]*\/?|articles\/.*|embed\/[\w-]+\/)$/;

/**
 * A page with its policy in it, and without rules that it cannot need.
 * @param path of the page, below the site’s own
 */
export const withPolicy = (html: string, path: string): string => addPolicy(leanPage(html, !HAS_OWN_SHEET.test(path)));
