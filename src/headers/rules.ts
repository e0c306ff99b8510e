/**
 * What is sent with each file of the built site. Hosts differ in what they do when two rules name one
 * header: they join the values, or the later wins. So none has to undo another: apart from what is sent
 * with everything, and what is said of a file’s type, rules hold for different addresses.
 */
import { FORGET } from '../client/kept.ts';
import { extend, formatPolicy, policyOf, REFERRER, type Policy } from './csp.ts';
import type { Rule } from './headersFile.ts';

/** Cloudflare Pages reads no more, and no longer ones. */
const MOST_RULES = 100;
const LONGEST_LINE = 2000;

const NOT_ALLOWED = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];
const EVERYTHING: Rule['headers'] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', REFERRER],
  ['Permissions-Policy', NOT_ALLOWED.map((feature) => `${feature}=()`).join(', ')],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  // All of it is public, and nobody is known to us: other sites’ programs may read it.
  ['Access-Control-Allow-Origin', '*'],
  // A page that is isolated from other origins may show embeds and pictures, and run embed.js.
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
];
/** Of files whose name does not tell it. */
const TYPES: Record<string, string> = {
  'corrections.json': 'application/feed+json; charset=utf-8',
  'corrections.atom': 'application/atom+xml; charset=utf-8',
  'facts/*.csv-metadata.json': 'application/csvm+json',
};

/** A correction reaches every reader in five minutes, and a million readers at once ask the origin once in five minutes. */
const LIVE = 'public, max-age=300, must-revalidate';
const SELDOM_CHANGED = 'public, max-age=604800';
/** The address holds a digest of what stands there. */
const NEVER_CHANGED = 'public, max-age=31536000, immutable';

const EMBED = /^embed\/(?:(facts)\/[^/]+\/|(explore)\/(?:[^/]+\/)?)?[^/]+\/(v\/[0-9a-f]{16}\/)?([^/]+)$/;

/** The path of the rule for a file: those of two files are the same, or hold for different addresses. */
export function ruleOf(file: string): string {
  // A site in another language is built as the first is.
  const [, language = '', rest = ''] = /^([a-z]{2}\/)?(.*)$/.exec(file)!;
  if (rest.startsWith('embed/')) {
    const [, facts, explore, pin, name] = EMBED.exec(rest) ?? [];
    if (name === undefined)
      throw new Error(
        `expected an embed or a pin of one at ${file}, received neither: src/headers/rules.ts has no rule for it`,
      );
    const isCountry = explore && rest.split('/').length - (pin ? 2 : 0) > 4;
    const folders = facts
      ? 'facts/:dataset/:fact/'
      : explore
        ? `explore/:indicator/${isCountry ? ':country/' : ''}`
        : ':id/';
    return `${language}embed/${folders}${pin ? 'v/*' : name === 'index.html' ? '' : name}`;
  }
  const [folder, ...below] = rest.split('/');
  return language + (below.length > 0 ? `${folder}/*` : rest);
}

const isEmbed = (rule: string): boolean => /^(?:[a-z]{2}\/)?embed\//.test(rule);
const cacheOf = (rule: string): string =>
  (isEmbed(rule) && rule.endsWith('/v/*')) || rule === '_astro/*'
    ? NEVER_CHANGED
    : rule === 'fonts/*'
      ? SELDOM_CHANGED
      : LIVE;

const typeOf = (rule: string): Rule['headers'] => (TYPES[rule] ? [['Content-Type', TYPES[rule]]] : []);

function headersFor(rule: string, policy: Policy): Rule['headers'] {
  const headers = (allowed: Policy): Rule['headers'] => [
    // Without frame-ancestors an embed may stand anywhere, in an app’s page too, which * would exclude.
    ['Content-Security-Policy', formatPolicy(allowed) + (isEmbed(rule) ? '' : "; frame-ancestors 'none'")],
    // A page that is isolated from other origins frames only what asks for the same of what it loads, which is nothing.
    [isEmbed(rule) ? 'Cross-Origin-Embedder-Policy' : 'X-Frame-Options', isEmbed(rule) ? 'require-corp' : 'DENY'],
    ['Cache-Control', cacheOf(rule)],
    // The cache alone: what a browser keeps for other sites of the host is not ours to erase.
    ...(rule === FORGET ? [['Clear-Site-Data', '"cache"'] as [string, string]] : []),
    ...typeOf(rule),
  ];
  const fits = (all: Rule['headers']) => all.every(([name, value]) => name.length + value.length + 4 <= LONGEST_LINE);
  const strict = headers(policy);
  if (fits(strict)) return strict;
  // Too many different sheets: each page’s own policy lets in none but its own, and pins, which have none, read and send nothing.
  const loose = headers(new Map([...policy, ['style-src', new Set(["'unsafe-inline'"])]]));
  if (fits(loose)) return loose;
  throw new Error(
    `expected headers of at most ${LONGEST_LINE} characters for /${rule}, received more: too many different scripts stand in its pages`,
  );
}

/**
 * The rules for a built site.
 * @param files paths of all its files below its folder, with their text where it is HTML, SVG or JavaScript
 * @param base where the site stands on its host, "/" or "/some/path/"
 */
export function rulesOf(files: Iterable<[file: string, content: string]>, base: string): Rule[] {
  const all = [...files];
  // A language that is begun has a few pages, of which each has a policy of its own besides, and no embeds: one rule holds for all.
  const whole = new Set(all.flatMap(([file]) => /^([a-z]{2})\/embed\//.exec(file)?.[1] ?? []));
  const policies = new Map<string, Policy>();
  for (const [file, content] of all) {
    const [, code] = /^([a-z]{2})\//.exec(file) ?? [];
    const rule = code && !whole.has(code) ? `${code}/*` : ruleOf(file);
    const policy = policies.get(rule) ?? new Map();
    extend(policy, policyOf(file, content));
    policies.set(rule, policy);
  }
  const rules = [...policies]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([rule, policy]): Rule[] => {
      const headers = headersFor(rule, policy);
      // The address of a folder, and that of the page in it, which some hosts serve too.
      return [...(/^(?:[a-z]{2}\/)?index\.html$/.test(rule) ? [rule.replace('index.html', '')] : []), rule].map(
        (path) => ({ path: base + path, headers }),
      );
    });
  const types = Object.keys(TYPES)
    .filter((path) => path.includes('*'))
    .flatMap((path) =>
      ['', ...Array.from(whole, (code) => `${code}/`)].map((language): Rule => ({
        path: base + language + path,
        headers: typeOf(path),
      })),
    );
  const written: Rule[] = [{ path: `${base}*`, headers: EVERYTHING }, ...rules, ...types];
  if (written.length > MOST_RULES)
    throw new Error(`expected at most ${MOST_RULES} rules in _headers, received ${written.length}`);
  return written;
}
